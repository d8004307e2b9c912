// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/compare_table.h"

#include "ui/desktop/pages/match/compare_cell.h"
#include "ui/desktop/pages/match/compare_head.h"

#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestCell = 120;

} // namespace

CompareTable::CompareTable(QWidget* parent)
    : QTableWidget(parent)
    , m_heads(new CompareHead(this)) {
    setObjectName(u"comparison"_s);
    setAccessibleName(tr("Careers side by side"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegate(new CompareCell(this));
    setHorizontalHeader(m_heads);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    m_heads->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_heads, &CompareHead::crossClicked, this, [this](int section) { Q_EMIT outAsked(careerOf(section)); });
    connect(m_heads, &QHeaderView::sectionResized, this, &CompareTable::fitHeights);
    // Once the header is done with its move: the table is filled anew then.
    connect(m_heads, &QHeaderView::sectionMoved, this,
            [this](int, int from, int to) { Q_EMIT moveAsked(careerOf(from), careerOf(to)); }, Qt::QueuedConnection);
}

int CompareTable::careerAt(const QModelIndex& cell) const {
    return isCompareValue(cell) ? careerOf(cell.column()) : -1;
}

void CompareTable::setCurrentCareer(int career) {
    const int column = career + m_firstCareer;
    const auto tells = [this, column](int row) { return isCompareValue(model()->index(row, column)); };
    int row = currentRow();
    if (!tells(row))
        for (row = 0; row < rowCount() && !tells(row);)
            ++row;
    setCurrentCell(row, column);
}

void CompareTable::setSheet(const CompareSheet& sheet) {
    m_sheet = sheet;
    if (m_width == 0)
        return;
    m_firstCareer = firstCareer();
    fill();
    fitColumns();
}

/// Names wrap, but none loses its tag.
int CompareTable::namesAtLeast() const {
    int width = compareLabelWidth(fontMetrics());
    for (const auto& row : m_sheet.rows)
        if (row.differs())
            width = std::max(width, compareNameWidth(row, font()));
    return width;
}

int CompareTable::cellAtLeast() const {
    return std::max(narrowestCell, 7 * fontMetrics().height());
}

int CompareTable::firstCareer() const {
    return namesAtLeast() + careers() * cellAtLeast() <= m_width ? 1 : 0;
}

void CompareTable::fit(int width) {
    const int career = currentCareer();
    const bool isFirst = std::exchange(m_width, std::max(0, width)) == 0;
    m_heads->setMinimumSectionSize(std::min(cellAtLeast(), m_width / std::max(1, careers())));
    if (const int first = firstCareer(); first != std::exchange(m_firstCareer, first) || isFirst) {
        fill();
        if (career >= 0)
            setCurrentCareer(career);
    }
    fitColumns();
}

void CompareTable::fill() {
    clear();
    clearSpans();
    const QSignalBlocker quiet(m_heads); // what was dragged stands in the order of the careers now
    for (int section = 0; section < m_heads->count(); ++section)
        m_heads->moveSection(m_heads->visualIndex(section), section);
    m_heads->setFirstCareer(m_firstCareer);
    setColumnCount(careers() + m_firstCareer);
    fillHeads();
    setRowCount(static_cast<int>(m_sheet.rows.size()) * (m_firstCareer == 0 ? 2 : 1));
    int row = 0;
    for (const auto& fact : m_sheet.rows)
        row = fillFact(fact, row);
    setRowCount(row);
}

void CompareTable::fillHeads() {
    if (m_firstCareer == 1)
        setHorizontalHeaderItem(0, new QTableWidgetItem(tr("Change the order by dragging a name")));
    for (int column = m_firstCareer; column < columnCount(); ++column) {
        const auto& career = m_sheet.columns[static_cast<std::size_t>(careerOf(column))];
        auto* item = new QTableWidgetItem(career.title);
        item->setData(CompareHead::VerdictRole, career.verdict);
        item->setData(CompareHead::BreaksRole, career.breaks);
        item->setToolTip(career.verdict.isEmpty() ? career.title : career.title + u"\n"_s + career.verdict);
        setHorizontalHeaderItem(column, item);
    }
}

/// Returns the row that follows.
int CompareTable::fillFact(const CompareSheet::Row& fact, int row) {
    const bool head = fact.cells.isEmpty(), above = m_firstCareer == 0;
    setItem(row, 0, compareName(fact, above ? NamesStand::Above : NamesStand::Beside));
    if ((head || above) && columnCount() > 1)
        setSpan(row, 0, 1, columnCount());
    if (head)
        return row + 1;
    row += above ? 1 : 0;
    for (int column = m_firstCareer; column < columnCount(); ++column)
        setItem(row, column, compareItem(fact, static_cast<std::size_t>(careerOf(column))));
    return row + 1;
}

/// The names take what they need; the careers share the rest.
void CompareTable::fitColumns() {
    if (m_heads->count() > 0)
        m_heads->setSectionResizeMode(0, m_firstCareer == 1 ? QHeaderView::Fixed : QHeaderView::Stretch);
    if (m_firstCareer == 1 && m_heads->count() > 1) {
        int names = 0;
        for (const auto& row : m_sheet.rows)
            if (!row.cells.isEmpty())
                names = std::max(names, compareNameWidth(row, font()));
        const int cells = careers() * cellAtLeast();
        const int most = std::max(namesAtLeast(), std::min(m_width / 2, m_width - cells));
        m_heads->resizeSection(0, std::min(names, most));
    }
    fitHeights();
}

/// Titles and cells take as many lines as their width asks.
void CompareTable::fitHeights() {
    updateGeometries();
    resizeRowsToContents();
}

} // namespace waymark::ui
