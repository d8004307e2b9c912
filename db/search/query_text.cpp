// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/query_text.h"

#include "db/search/letters.h"
#include "db/search/words.h"

#include <algorithm>
#include <optional>

namespace waymark::db::search_parts {

namespace {

constexpr std::size_t mostBytes = 500;
constexpr std::size_t mostClauses = 24;

bool isSpace(char c) {
    return static_cast<unsigned char>(c) <= 0x20;
}

/// Cut where a code point begins, so that a long query ends in a whole letter.
std::string_view readable(std::string_view text) {
    if (text.size() <= mostBytes)
        return text;
    std::size_t end = mostBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end;
    return text.substr(0, end);
}

/// One stretch of the query: [begins, ends) without its minus and quotes.
struct Stretch {
    std::size_t begins = 0;
    std::size_t ends = 0;
    bool quoted = false;
    bool closed = false;
    bool excluded = false;
};

class Stretches {
public:
    explicit Stretches(std::string_view text)
        : m_text(text) {}

    std::optional<Stretch> next() {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
        if (m_at == m_text.size())
            return std::nullopt;
        Stretch stretch;
        if (m_text[m_at] == '-') {
            stretch.excluded = true;
            ++m_at;
        }
        if (m_at < m_text.size() && m_text[m_at] == '"')
            takePhrase(stretch);
        else
            takeWord(stretch);
        return stretch;
    }

private:
    void takePhrase(Stretch& stretch) {
        stretch.begins = m_at + 1;
        const auto close = m_text.find('"', stretch.begins);
        stretch.quoted = true;
        stretch.closed = close != std::string_view::npos;
        stretch.ends = stretch.closed ? close : m_text.size();
        m_at = stretch.closed ? close + 1 : m_text.size();
    }

    void takeWord(Stretch& stretch) {
        stretch.begins = m_at;
        while (m_at < m_text.size() && !isSpace(m_text[m_at]))
            ++m_at;
        stretch.ends = m_at;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

std::string plainWord(std::string_view text) {
    const Words words(text);
    return words.size() == 1 ? std::string(words[0]) : std::string();
}

/// The kind that "kind:course" or "kind:Courses" names.
std::optional<ItemKind> kindField(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || plainWord(text.substr(0, colon)) != "kind")
        return std::nullopt;
    std::string name = plainWord(text.substr(colon + 1));
    if (const auto kind = itemKindFromName(name))
        return kind;
    if (!name.empty() && name.back() == 's')
        name.pop_back();
    return itemKindFromName(name);
}

void add(std::vector<ItemKind>& kinds, ItemKind kind) {
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
        kinds.push_back(kind);
}

} // namespace

Query parsedQuery(std::string_view text) {
    text = readable(text);
    Query query;
    Stretches stretches(text);
    bool lastIsOpen = false;
    while (const auto stretch = stretches.next()) {
        if (query.wanted.size() + query.excluded.size() == mostClauses)
            break;
        const auto typed = text.substr(stretch->begins, stretch->ends - stretch->begins);
        if (!stretch->quoted && !stretch->excluded) {
            if (const auto kind = kindField(typed)) {
                add(query.kinds, *kind);
                continue;
            }
        }
        Clause clause{Words(typed).list(), stretch->quoted, false, stretch->begins, stretch->ends};
        if (clause.words.empty())
            continue;
        lastIsOpen = !stretch->excluded && !stretch->closed;
        (stretch->excluded ? query.excluded : query.wanted).push_back(std::move(clause));
    }
    if (lastIsOpen)
        query.wanted.back().unfinished = true;
    return query;
}

} // namespace waymark::db::search_parts
