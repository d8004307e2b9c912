// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A field that holds one word of a fixed list, such as a kind; the list's order is the enumeration's.
// Throws Failure "file:line: ..." for another word. Internal to the readers of text tables.
#pragma once

#include "db/building/text_table.h"

#include <iterator>
#include <string>
#include <string_view>

namespace waymark::db {

template <class Enumeration, std::size_t N>
Enumeration choice(const TextTable& row, std::size_t column, const std::string_view (&words)[N]) {
    std::string known;
    for (std::size_t i = 0; i < N; ++i) {
        if (row.text(column) == words[i])
            return static_cast<Enumeration>(i);
        known.append(i == 0 ? "" : ", ").append(words[i]);
    }
    row.refuseField(column, "is none of: " + known);
}

} // namespace waymark::db
