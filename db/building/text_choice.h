// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A field that holds one word of a fixed list, such as a kind: an EnumArray, or the first words of one.
// Throws Failure "file:line: ..." for another word. Internal to the readers of text tables.
#pragma once

#include "db/building/text_table.h"
#include "db/records/enum_array.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace waymark::db {

template <class E, class Words>
E choice(const TextTable& row, std::size_t column, const Words& words) {
    std::string known;
    std::int64_t number = 0;
    for (const std::string_view word : words) {
        if (const auto named = enumFrom<E>(number++); named && row.text(column) == word)
            return *named;
        known.append(known.empty() ? "" : ", ").append(word);
    }
    row.refuseField(column, "is none of: " + known);
}

} // namespace waymark::db
