// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of tables that are no items: those that sum up others and those that divide them.
#include "db/records/stated_values.h"
#include "db/text/bars.h"

#include <algorithm>

namespace waymark::db {

namespace {

constexpr std::string_view ruleMarks = "-=_*#~+|;<>";

/// How many bytes of the same mark of a rule the text begins with.
std::size_t ruleLength(std::string_view text) {
    if (text.empty() || ruleMarks.find(text.front()) == std::string_view::npos)
        return 0;
    return std::min(text.find_first_not_of(text.front()), text.size());
}

/// The same at its end.
std::size_t ruleLengthBehind(std::string_view text) {
    if (text.empty() || ruleMarks.find(text.back()) == std::string_view::npos)
        return 0;
    const auto last = text.find_last_not_of(text.back());
    return last == std::string_view::npos ? text.size() : text.size() - last - 1;
}

/// "--- Spring ---", "== x ==", "***x***"; not "__init__" and "**bold**", which are names and marks of a text.
bool isFramed(std::string_view cell) {
    const auto front = ruleLength(cell);
    const auto back = ruleLengthBehind(cell);
    if (front < 2 || back < 2 || front + back >= cell.size())
        return false;
    const bool blanks = cell[front] == ' ' && cell[cell.size() - back - 1] == ' ';
    return blanks || (front > 2 && back > 2);
}

/// "--- Spring", "Spring ---". `least` is how many marks begin one: a list's bullet is one, and a title ends in "C ++".
bool hasOneRule(std::string_view cell, std::size_t least) {
    const auto front = ruleLength(cell);
    const auto back = ruleLengthBehind(cell);
    return (front >= least && front < cell.size() && cell[front] == ' ') || (back > 2 && back < cell.size() && cell[cell.size() - back - 1] == ' ');
}

/// Dashes and lines of other alphabets as the plain hyphen.
std::string withPlainRules(std::string_view cell) {
    std::string plain(trimmed(cell));
    for (const std::string_view line : {"—", "–", "─", "━", "═"})
        for (auto at = plain.find(line); at != std::string::npos; at = plain.find(line, at))
            plain.replace(at, line.size(), "-");
    return plain;
}

} // namespace

bool isDividingRow(const std::vector<std::string_view>& cells) {
    constexpr std::size_t longest = 200; // no heading is longer
    bool rules = true;
    std::size_t filled = 0;
    std::string only;
    for (const auto cell : cells) {
        const auto clean = trimmed(cell);
        if (clean.empty())
            continue;
        if (clean.size() > longest)
            return false;
        only = withPlainRules(clean);
        ++filled;
        rules = rules && only.find_first_not_of(ruleMarks) == std::string::npos;
        if (filled > 1 && !rules) // as soon as two cells show it: most rows are items
            return false;
    }
    return filled > 0 && (rules || (filled == 1 && (isFramed(only) || hasOneRule(only, cells.size() > 1 ? 2 : 3))));
}

namespace {

constexpr std::string_view sumWords = "|total|totals|grand total|subtotal|sum|summe|summen|gesamt|gesamtsumme|insgesamt|zwischensumme|total général|total general|somme|suma|"
                                      "totale|totali|somma|totais|soma|total geral|";

} // namespace

bool isSumWord(std::string_view title) {
    auto word = lowered(trimmed(title));
    while (!word.empty() && (word.back() == ':' || word.back() == ' '))
        word.pop_back();
    return isBetweenBars(sumWords, word);
}

bool isSumRow(std::string_view title, const std::vector<std::string_view>& others) {
    auto word = lowered(trimmed(title));
    const auto number = std::min(word.find_first_of("0123456789"), word.size());
    bool some = number < word.size();
    if (some && !foreignNumber(word.substr(number)))
        return false;
    word.resize(number);
    while (!word.empty() && (word.back() == ':' || word.back() == ' ')) {
        some = some || word.back() == ':';
        word.pop_back();
    }
    some = some || isBetweenBars("|subtotal|grand total|gesamtsumme|zwischensumme|total général|total general|total geral|", word);
    if (!isBetweenBars(sumWords, word))
        return false;
    for (const auto cell : others) {
        if (trimmed(cell).empty())
            continue;
        some = true;
        if (!moneyOf(cell, {}) && !hoursOf(cell))
            return false;
    }
    return some;
}

} // namespace waymark::db
