// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/career_chooser.h"

#include "ui/charts/chart_text.h"
#include "ui/desktop/pages/pay/list_keys.h"
#include "ui/words/names.h"

#include <QLineEdit>
#include <QListView>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr QSize popupSize{340, 320};

bool holdsAll(const QString& title, const QStringList& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return title.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CareerChooser::CareerChooser(std::vector<db::CareerRow> careers, QWidget* anchor)
    : QFrame(anchor, Qt::Popup)
    , m_careers(std::move(careers))
    , m_typed(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_titles(new QStringListModel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Choose a career"));
    m_typed->setPlaceholderText(tr("Type a part of a title"));
    m_typed->setAccessibleName(tr("Part of a career's title"));
    m_typed->setClearButtonEnabled(true);
    m_list->setModel(m_titles);
    m_list->setAccessibleName(tr("Careers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_typed);
    column->addWidget(m_list);
    connect(m_typed, &QLineEdit::textChanged, this, &CareerChooser::narrow);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(new ListKeys(m_typed, m_list), &ListKeys::rowChosen, this, &CareerChooser::choose);
    narrow({});
    resize(popupSize);
    move(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
    show();
    m_typed->setFocus(Qt::PopupFocusReason);
}

// Titles that begin with the typed text come first; both groups keep the catalog's order.
void CareerChooser::narrow(const QString& text) {
    const QString typed = text.simplified();
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_shown.clear();
    std::vector<QString> titles;
    titles.reserve(m_careers.size());
    for (const db::CareerRow& career : m_careers)
        titles.push_back(careerName(career.title));
    for (std::size_t i = 0; i < titles.size(); ++i)
        if (holdsAll(titles[i], words))
            m_shown.push_back(i);
    std::stable_partition(m_shown.begin(), m_shown.end(),
                          [&](std::size_t i) { return titles[i].startsWith(typed, Qt::CaseInsensitive); });
    QStringList shown;
    for (const std::size_t i : m_shown)
        shown.append(titles[i]);
    m_titles->setStringList(shown);
    if (!shown.isEmpty())
        m_list->setCurrentIndex(m_titles->index(0));
}

void CareerChooser::choose(int row) {
    if (row < 0 || row >= static_cast<int>(m_shown.size()))
        return;
    const QString key = fromUtf8(m_careers[m_shown[static_cast<std::size_t>(row)]].key.text());
    close();
    Q_EMIT careerChosen(key);
}

} // namespace waymark::ui
