// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/explore/field_grid.h"

#include "ui/desktop/pages/explore/link_row.h"
#include "ui/desktop/pages/learning/dictionary_order.h"
#include "ui/words/names.h"
#include "ui/words/tr.h"

#include <QGridLayout>
#include <QLocale>
#include <QResizeEvent>

#include <algorithm>

namespace waymark::ui {

namespace {
constexpr int gap = 32;
constexpr int rowHeight = 34;
constexpr int narrowest = 200; // of a column
constexpr int mostColumns = 4;
} // namespace

FieldGrid::FieldGrid(const std::vector<db::CareerGroup>& groups, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(0);

    std::vector<db::CareerGroup> byName = groups;
    const QCollator collator = dictionaryOrder();
    std::sort(byName.begin(), byName.end(), [&](const db::CareerGroup& a, const db::CareerGroup& b) {
        return collator.compare(groupName(a.name), groupName(b.name)) < 0;
    });
    for (const db::CareerGroup& group : byName) {
        auto* row = new LinkRow({}, groupName(group.name), QLocale().toString(group.careers),
                                rowHeight, this);
        const QString code = QString::fromStdString(group.code);
        row->setObjectName(QStringLiteral("group-") + code);
        const QString name = groupName(group.name);
        row->setAccessibleName(tr("%1, %Ln career(s)", nullptr, plural(group.careers)).arg(name));
        connect(row, &LinkRow::clicked, this, [this, code] { Q_EMIT groupChosen(code); });
        m_rows.push_back(row);
    }
    if (!m_rows.empty())
        setFocusProxy(m_rows.front());
    arrange(mostColumns);
}

/// One column: those that stand beside each other now do not keep a window wide.
QSize FieldGrid::minimumSizeHint() const {
    return {narrowest, QWidget::minimumSizeHint().height()};
}

void FieldGrid::resizeEvent(QResizeEvent* event) {
    const int fit = (event->size().width() + gap) / (narrowest + gap);
    arrange(std::clamp(fit, 1, mostColumns));
}

void FieldGrid::arrange(int columns) {
    if (columns == m_columns)
        return;
    m_columns = columns;
    // The first columns take what is left over, so that no column is more than one row longer.
    const int count = static_cast<int>(m_rows.size());
    const int shortest = count / columns;
    const int longer = count % columns;
    int next = 0;
    for (int column = 0; column < mostColumns; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
        const int rows = column < columns ? shortest + (column < longer ? 1 : 0) : 0;
        for (int row = 0; row < rows; ++row)
            m_grid->addWidget(m_rows[static_cast<std::size_t>(next++)], row, column);
    }
}

} // namespace waymark::ui
