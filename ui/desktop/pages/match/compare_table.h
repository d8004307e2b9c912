// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of Compare. The names of the facts stand in a column beside the careers where there is room for both, else each
// above its cells, so that nothing has to be moved sideways. Tells by number of the career what is asked for. GUI thread.
#pragma once

#include "ui/desktop/pages/match/compare_sheet.h"

#include <QTableWidget>

namespace waymark::ui {

class CompareHead;

class CompareTable final : public QTableWidget {
    Q_OBJECT
public:
    explicit CompareTable(QWidget* parent);

    /// Shown as soon as a width is known.
    void setSheet(const CompareSheet& sheet);
    /// Takes the form that this width and the size of the letters leave room for.
    void fit(int width);
    CompareHead* heads() const { return m_heads; }
    /// Number of the career of a column; -1: names.
    int careerOf(int column) const { return column - m_firstCareer; }
    /// Number of the career that a cell tells of; -1: the name of a fact or of a group.
    int careerAt(const QModelIndex& cell) const;
    int currentCareer() const { return careerAt(currentIndex()); }
    /// In the row that has the keyboard if it tells of careers, else in the first that does.
    void setCurrentCareer(int career);

Q_SIGNALS:
    void outAsked(int career);
    void moveAsked(int from, int to);

private:
    int careers() const { return static_cast<int>(m_sheet.columns.size()); }
    int namesAtLeast() const;
    int cellAtLeast() const;
    int firstCareer() const;
    void fill();
    void fillHeads();
    int fillFact(const CompareSheet::Row& fact, int row);
    void fitColumns();
    void fitHeights();

    CompareSheet m_sheet;
    CompareHead* m_heads;
    int m_firstCareer = 1; ///< 0: names stand above
    int m_width = 0; ///< 0: not known yet
};

} // namespace waymark::ui
