// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which columns of the library's table stand there when room is short: a title is what one looks for, so columns give up
// their place to it, the last first. Those that no row looked at has a word for go before a title is cut; those that say
// something only where a title would be a few letters. What the learner asked for stays, what is given up is not
// remembered as hidden. Borrows the table. GUI thread.
#pragma once

#include "ui/desktop/pages/library/kept_model.h"

#include <array>

class QTableView;

namespace waymark::ui {

class KeptColumns {
public:
    explicit KeptColumns(QTableView& table)
        : m_table(table) {}

    /// Other rows, or other words in them.
    void forget();
    /// Notes how wide the title of a row is, and which columns have a word for it.
    void look(int row);
    /// Gives columns up and takes them back, for the width that the table has.
    void fit();
    /// As the learner chose.
    void choose(int column, bool shown);
    /// Shown, or given up for want of room only.
    bool isWanted(int column) const;

private:
    using Columns = std::array<bool, KeptModel::ColumnCount>;
    int widthOf(int column) const;
    Columns givenUpAt(int room) const;

    QTableView& m_table;
    Columns m_says{};
    Columns m_asked{};
    Columns m_givenUp{};
    std::array<int, KeptModel::ColumnCount> m_widths{}; ///< of those given up, before
    int m_widestTitle = 0;
};

} // namespace waymark::ui
