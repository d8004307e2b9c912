// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/facet_columns.h"

#include "db/keys.h"
#include "db/text/words.h"

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

bool areLetters(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

} // namespace

bool isCode(Facet facet, std::string_view typed) {
    switch (facet) {
    case Facet::Language: // "tlh", "pt-br"
        return (typed.size() == 2 || typed.size() == 3 ||
                (typed.size() == 5 && typed[2] == '-' && areLetters(typed.substr(3)))) &&
               areLetters(typed.substr(0, typed.size() == 5 ? 2 : typed.size()));
    case Facet::JobZone:
        return typed.size() == 1 && typed.front() >= '0' && typed.front() <= '9';
    case Facet::Topic:
        return typed.starts_with("topic:") && ItemKey::parse(typed).ok();
    case Facet::Technology:
    case Facet::Skill:
        return typed.starts_with("skill:") && ItemKey::parse(typed).ok();
    default:
        return false;
    }
}

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
