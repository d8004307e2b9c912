// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/kept_paper.h"

#include "ui/desktop/pages/library/kept_model.h"
#include "ui/desktop/pages/library/kept_table.h"
#include "ui/words/tr.h"

#include <QHeaderView>
#include <QLocale>
#include <QStringBuilder>

#include <algorithm>
#include <limits>
#include <vector>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

// Some forty sheets: who wants more has a file in mind, which Export writes.
constexpr int mostRows = 2000;

/// In the order of the screen, where columns can be moved. A sheet has room for what a narrow window gave up.
std::vector<int> columnsOf(const KeptTable& table) {
    const QHeaderView& head = *table.horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < head.count(); ++place)
        if (const int column = head.logicalIndex(place); table.isColumnWanted(column))
            columns.push_back(column);
    return columns;
}

QString cell(const QModelIndex& index) {
    QString words = index.data(Qt::DisplayRole).toString().toHtmlEscaped();
    if (const QString second = index.column() == KeptModel::Title ? index.data(WarningRole).toString() : QString();
        !second.isEmpty())
        words += u"<br><small>"_s % second.toHtmlEscaped() % u"</small>"_s;
    return u"<td>"_s % words % u"</td>"_s;
}

} // namespace

Paper keptPaper(const QString& title, const QString& summary, const KeptTable& table) {
    const auto& model = *table.model();
    const auto columns = columnsOf(table);
    Paper paper;
    paper.title = title;
    paper.pages = std::numeric_limits<int>::max(); // as many as it takes, in letters that can be read
    paper.html = u"<h1>"_s % title.toHtmlEscaped() % u"</h1><p>"_s % summary.toHtmlEscaped() % u"</p>"_s;
    paper.html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\"><thead><tr><th></th>"_s;
    for (const int column : columns)
        paper.html += u"<th align=\"left\">"_s % model.headerData(column, Qt::Horizontal).toString().toHtmlEscaped() % u"</th>"_s;
    paper.html += u"</tr></thead>"_s;
    const int rows = std::min(model.rowCount(), mostRows);
    for (int row = 0; row < rows; ++row) {
        const bool done = model.index(row, KeptModel::Title).data(DoneRole).toBool();
        paper.html += done ? u"<tr><td>\u2611</td>"_s : u"<tr><td>\u2610</td>"_s;
        for (const int column : columns)
            paper.html += cell(model.index(row, column));
        paper.html += u"</tr>"_s;
    }
    paper.html += u"</table>"_s;
    if (const QLocale locale; rows < model.rowCount())
        paper.html += u"<p>"_s % tr("These are the first %1 of %2.").arg(locale.toString(rows), locale.toString(model.rowCount())) % u"</p>"_s;
    return paper;
}

} // namespace waymark::ui
