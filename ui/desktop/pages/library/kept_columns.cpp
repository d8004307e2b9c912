// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/kept_columns.h"

#include "ui/desktop/pages/library/kept_delegate.h"
#include "ui/desktop/state/window_state.h"
#include "ui/theme/type_scale.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>
#include <QVariant>

#include <algorithm>
#include <vector>

namespace waymark::ui {

namespace {

constexpr int fewestLetters = 24; // of a title, before columns that say something give way

constexpr std::size_t at(int column) {
    return static_cast<std::size_t>(column);
}

/// "not set" is no word for how far one is.
bool saysSomething(const QModelIndex& cell) {
    return cell.column() == KeptModel::Progress ? cell.data(ShareRole).isValid()
                                                : !cell.data(Qt::DisplayRole).toString().isEmpty();
}

} // namespace

void KeptColumns::forget() {
    m_says.fill(false);
    m_widestTitle = 0;
}

void KeptColumns::look(int row) {
    const QModelIndex title = m_table.model()->index(row, KeptModel::Title);
    const QFontMetrics metrics(m_table.font());
    const QFontMetrics small(scaledFont(m_table.font(), TypeSize::Small));
    const int around = KeptDelegate::titleLeft + KeptDelegate::padding;
    m_widestTitle = std::max({m_widestTitle, around + metrics.horizontalAdvance(title.data().toString()),
                              around + small.horizontalAdvance(title.data(WarningRole).toString())});
    for (int column = KeptModel::Status; column < KeptModel::ColumnCount; ++column)
        m_says[at(column)] = m_says[at(column)] || saysSomething(title.siblingAtColumn(column));
}

bool KeptColumns::isWanted(int column) const {
    return m_givenUp[at(column)] || !m_table.isColumnHidden(column);
}

int KeptColumns::widthOf(int column) const {
    return m_givenUp[at(column)] ? m_widths[at(column)] : m_table.columnWidth(column);
}

KeptColumns::Columns KeptColumns::givenUpAt(int room) const {
    const QHeaderView& head = *m_table.horizontalHeader();
    std::vector<int> last; // as they stand, the last first
    for (int place = head.count() - 1; place >= 0; --place)
        if (const int column = head.logicalIndex(place); column != KeptModel::Title && isWanted(column)) {
            last.push_back(column);
            room -= widthOf(column);
        }
    Columns given{};
    const int fewest = KeptDelegate::titleLeft + fewestLetters * QFontMetrics(m_table.font()).averageCharWidth();
    const auto giveUp = [&](bool saying, int wanted) {
        for (const int column : last) {
            if (room >= wanted)
                return;
            if (m_asked[at(column)] || m_says[at(column)] != saying)
                continue;
            given[at(column)] = true;
            room += widthOf(column);
        }
    };
    giveUp(false, m_widestTitle);
    giveUp(true, std::min(m_widestTitle, fewest));
    return given;
}

void KeptColumns::fit() {
    const Columns given = m_table.model()->rowCount() > 0 ? givenUpAt(m_table.viewport()->width()) : Columns{};
    if (given == m_givenUp)
        return;
    const Columns before = m_givenUp;
    QVariantList told;
    for (int column = 0; column < KeptModel::ColumnCount; ++column) {
        if (given[at(column)])
            told << column;
        if (given[at(column)] && !before[at(column)])
            m_widths[at(column)] = m_table.columnWidth(column);
    }
    // First, because the header tells of its sections at once.
    m_table.horizontalHeader()->setProperty(givenUpColumns, told);
    m_givenUp = given;
    for (int column = 0; column < KeptModel::ColumnCount; ++column)
        if (given[at(column)] != before[at(column)])
            m_table.setColumnHidden(column, given[at(column)]);
}

void KeptColumns::choose(int column, bool shown) {
    m_asked[at(column)] = shown;
    m_givenUp[at(column)] = false;
    QVariantList told = m_table.horizontalHeader()->property(givenUpColumns).toList();
    told.removeAll(column);
    m_table.horizontalHeader()->setProperty(givenUpColumns, told);
    m_table.setColumnHidden(column, !shown);
}

} // namespace waymark::ui
