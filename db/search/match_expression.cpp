// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/match_expression.h"

namespace waymark::db::search_parts {

namespace {

void appendQuoted(std::string& text, std::string_view word) {
    for (const char c : word) {
        if (c == '"')
            text += '"';
        if (c != '\0')
            text += c;
    }
}

std::string spellingText(const Spelling& spelling, WordEnds ends) {
    const std::string between = spelling.adjacent ? " " : "\" AND \"";
    std::string text = spelling.adjacent ? "\"" : "(\"";
    for (std::size_t i = 0; i < spelling.words.size(); ++i) {
        if (i > 0)
            text += between;
        appendQuoted(text, spelling.words[i]);
    }
    text += '"';
    if (spelling.unfinished && ends == WordEnds::AsTyped)
        text += " *";
    if (!spelling.adjacent)
        text += ')';
    return text;
}

std::string anyOf(const std::vector<Spelling>& spellings, WordEnds ends) {
    std::string text = "(";
    for (const auto& spelling : spellings) {
        if (text.size() > 1)
            text += " OR ";
        text += spellingText(spelling, ends);
    }
    return text + ")";
}

} // namespace

std::string matchExpression(const MatchPlan& plan, WordEnds ends, std::string_view column) {
    std::string text;
    for (const auto& term : plan.terms) {
        if (term.spellings.empty())
            continue;
        if (!text.empty())
            text += " AND ";
        text += anyOf(term.spellings, ends);
    }
    if (text.empty())
        return text;
    if (!column.empty())
        text = "{" + std::string(column) + "} : (" + text + ")";
    if (!plan.excluded.empty())
        text = "(" + text + ") NOT " + anyOf(plan.excluded, WordEnds::AsTyped);
    return text;
}

} // namespace waymark::db::search_parts
