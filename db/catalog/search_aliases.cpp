// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/search_aliases.h"

#include "db/catalog/title_order.h"

#include <algorithm>

namespace waymark::db {

namespace {

constexpr std::string_view wordEnds = " \t\n,;:/()[]\"|";
constexpr std::string_view marks = ".+#-&'";

bool isLetterOrDigit(char c) {
    return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// The word without marks between its letters; a leading dot and trailing signs are spoken.
std::string spoken(std::string_view word) {
    std::string out;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool lettersFollow = i + 1 < word.size() && isLetterOrDigit(word[i + 1]);
        if (isLetterOrDigit(word[i]))
            out.push_back(word[i]);
        else if (word[i] == '.' && out.empty() && lettersFollow)
            out.append("dot");
        else if (word[i] == '#' && !out.empty())
            out.append("sharp");
        else if (word[i] == '+' && !out.empty() && !lettersFollow)
            out.push_back('p');
    }
    return out;
}

bool holds(const std::string& aliases, const std::string& alias) {
    return (' ' + aliases + ' ').find(' ' + alias + ' ') != std::string::npos;
}

void addAlias(std::string& aliases, const std::string& alias) {
    if (alias.size() < 2 || holds(aliases, alias))
        return;
    if (!aliases.empty())
        aliases.push_back(' ');
    aliases.append(alias);
}

} // namespace

std::string searchAliases(std::string_view text) {
    std::string aliases;
    if (text.find_first_of(marks) == std::string_view::npos)
        return aliases;
    const std::string small = folded(text);
    std::string_view rest = small;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of(wordEnds), rest.size());
        std::string_view word = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        // The full stop of a sentence or abbreviation and a dash between words are no part of a name.
        while (!word.empty() && std::string_view(".-&'").find(word.back()) != std::string_view::npos)
            word.remove_suffix(1);
        while (!word.empty() && std::string_view("-&'+#").find(word.front()) != std::string_view::npos)
            word.remove_prefix(1);
        if (word.find_first_of(marks) == std::string_view::npos)
            continue;
        addAlias(aliases, spoken(word));
        if (word == "c++")
            addAlias(aliases, "cplusplus");
        if (word.ends_with(".net") && word.size() > 4)
            addAlias(aliases, "dotnet");
    }
    return aliases;
}

} // namespace waymark::db
