// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/query_text.h"

#include "db/search/narrowing.h"
#include "db/search/number_range.h"
#include "db/text/words.h"

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

std::string plainWord(std::string_view text) {
    const Words words(text);
    return words.size() == 1 ? std::string(words[0]) : std::string();
}

/// One stretch of the query: [begins, ends) without its minus and quotes.
struct Stretch {
    std::size_t starts = 0; ///< with minus and quotes
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
        stretch.starts = m_at;
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
    std::size_t at() const { return m_at; }

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
        while (m_at < m_text.size() && !isSpace(m_text[m_at])) {
            // provider:"Open University" is one stretch, if the word before the colon is a field's.
            const bool quote =
                m_text[m_at] == '"' && m_at > stretch.begins && m_text[m_at - 1] == ':' &&
                facetFromName(plainWord(m_text.substr(stretch.begins, m_at - 1 - stretch.begins)));
            const auto close = quote ? m_text.find('"', m_at + 1) : m_at;
            m_at = close == std::string_view::npos ? m_text.size() : close + 1;
        }
        stretch.ends = m_at;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

/// "course" and "Courses".
std::optional<ItemKind> kindNamed(std::string_view text) {
    std::string name = plainWord(text);
    if (name.size() > 1 && name.back() == 's')
        name.pop_back();
    const auto kind = itemKindFromName(name);
    return kind && isFound(*kind) ? kind : std::nullopt;
}

std::vector<std::string> valuesOf(const FieldWord& word, const FieldReader& reader) {
    if (word.facet == Facet::Kind) {
        const auto kind = kindNamed(word.value);
        return kind ? std::vector{std::string(itemKindName(*kind))} : std::vector<std::string>();
    }
    if (mayBeNotStated(word.facet) && word.value == notStated)
        return {std::string(notStated)};
    if (isRange(word.facet))
        return numberRange(word.value) ? std::vector{std::string(word.value)} : std::vector<std::string>();
    return reader ? reader(word.facet, word.value) : std::vector<std::string>();
}

class Reading {
public:
    Reading(std::string_view text, const FieldReader& reader)
        : m_text(text)
        , m_reader(reader) {}

    Query query() {
        Stretches stretches(m_text);
        while (const auto stretch = stretches.next()) {
            if (m_query.wanted.size() + m_query.excluded.size() + m_query.fields.size() == mostClauses)
                break;
            if (stretch->quoted || !takeField(*stretch, stretches.at()))
                takeWords(*stretch, stretches.at());
        }
        if (m_lastIsOpen)
            m_query.wanted.back().unfinished = true;
        return std::move(m_query);
    }

private:
    bool takeField(const Stretch& stretch, std::size_t ends) {
        const auto word = fieldWord(m_text.substr(stretch.begins, stretch.ends - stretch.begins));
        if (!word)
            return false;
        QueryPart part{QueryPart::Role::Field, stretch.starts, ends, {word->facet, {}, stretch.excluded}};
        if (!word->value.empty()) {
            part.field.values = valuesOf(*word, m_reader);
            if (part.field.values.empty())
                return false;
            take(part.field);
        }
        m_query.parts.push_back(std::move(part));
        return true;
    }

    /// Two field words of one facet mean either of them.
    void take(const FacetSelection& field) {
        if (field.facet == Facet::Kind && !field.excluded) {
            const auto kind = *itemKindFromName(field.values.front());
            if (std::find(m_query.kinds.begin(), m_query.kinds.end(), kind) == m_query.kinds.end())
                m_query.kinds.push_back(kind);
            return;
        }
        for (auto& known : m_query.fields) {
            if (known.facet == field.facet && known.excluded == field.excluded) {
                known.values.insert(known.values.end(), field.values.begin(), field.values.end());
                return;
            }
        }
        m_query.fields.push_back(field);
    }

    void takeWords(const Stretch& stretch, std::size_t ends) {
        const auto typed = m_text.substr(stretch.begins, stretch.ends - stretch.begins);
        Clause clause{Words(typed).list(), stretch.quoted, false, stretch.begins, stretch.ends};
        if (clause.words.empty())
            return;
        m_lastIsOpen = !stretch.excluded && !stretch.closed;
        const auto role = stretch.excluded ? QueryPart::Role::Excluded
                          : stretch.quoted ? QueryPart::Role::Phrase
                                           : QueryPart::Role::Word;
        m_query.parts.push_back({role, stretch.starts, ends, {}});
        (stretch.excluded ? m_query.excluded : m_query.wanted).push_back(std::move(clause));
    }

    std::string_view m_text;
    const FieldReader& m_reader;
    Query m_query;
    bool m_lastIsOpen = false;
};

} // namespace

std::optional<FieldWord> fieldWord(std::string_view stretch) {
    const auto colon = stretch.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto facet = facetFromName(plainWord(stretch.substr(0, colon)));
    if (!facet)
        return std::nullopt;
    auto value = stretch.substr(colon + 1);
    if (value.starts_with('"'))
        value.remove_prefix(1);
    if (value.ends_with('"'))
        value.remove_suffix(1);
    return FieldWord{*facet, value};
}

Query parsedQuery(std::string_view text, const FieldReader& reader) {
    return Reading(readable(text), reader).query();
}

} // namespace waymark::db::search_parts
