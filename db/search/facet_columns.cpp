// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/facet_columns.h"

#include "db/search/words.h"

#include <algorithm>

namespace waymark::db::search_parts {

namespace {

bool sameWords(const Words& label, const Words& typed) {
    if (label.size() != typed.size())
        return false;
    for (std::size_t i = 0; i < typed.size(); ++i)
        if (label[i] != typed[i])
            return false;
    return true;
}

/// All typed words in a row, the last one perhaps unfinished.
bool hasWords(const Words& label, const Words& typed) {
    for (std::size_t at = 0; at + typed.size() <= label.size(); ++at) {
        std::size_t i = 0;
        while (i + 1 < typed.size() && label[at + i] == typed[i])
            ++i;
        if (i + 1 == typed.size() && label[at + i].starts_with(typed[i]))
            return true;
    }
    return false;
}

bool sameText(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

std::vector<std::uint32_t> valuesMeant(const ValueColumn& column, std::string_view typed) {
    const Words words(typed);
    std::vector<std::uint32_t> same;
    std::vector<std::uint32_t> near;
    Words label;
    for (std::uint32_t id = 0; id < column.names.size(); ++id) {
        const auto& name = column.names[id];
        if (sameText(name.value, typed))
            return {id};
        if (words.empty())
            continue;
        label.read(name.label);
        if (sameWords(label, words))
            same.push_back(id);
        else if (hasWords(label, words))
            near.push_back(id);
    }
    return same.empty() ? near : same;
}

} // namespace waymark::db::search_parts
