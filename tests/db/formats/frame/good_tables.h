// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One small table of each kind that the fixture catalog takes in whole: the start of tests that damage it.
#pragma once

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

namespace waymark::test {

struct GoodTable {
    std::string name;
    std::string kind;
    std::string release; ///< ImportRequest::release
    std::string file;
    std::string divider;
    std::string column; ///< one that the table cannot do without
    int repeat = 2;     ///< a line that may not come twice
    std::string text;

    int lines() const { return static_cast<int>(std::count(text.begin(), text.end(), '\n')); }
};

inline void PrintTo(const GoodTable& table, std::ostream* out) {
    *out << table.name;
}

const std::vector<GoodTable>& goodTables();
GoodTable goodTable(const std::string& name);

} // namespace waymark::test
