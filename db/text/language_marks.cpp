// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/language_marks.h"

#include "db/text/html_entities.h"
#include "db/text/pieces.h"

#include <algorithm>
#include <optional>

namespace waymark::db {

namespace {

struct Block {
    std::size_t begin; ///< of its mark
    std::size_t end;   ///< behind its closing mark
    std::string_view words;
};

/// Where a mark stands next; asked from places that never go back, it looks at no letter twice.
class Mark {
public:
    Mark(std::string_view text, std::string_view mark)
        : m_text(text)
        , m_mark(mark) {}
    std::size_t from(std::size_t place) {
        if (!m_looked || m_at < place)
            m_at = m_text.find(m_mark, place);
        m_looked = true;
        return m_at;
    }

private:
    std::string_view m_text;
    std::string_view m_mark;
    std::size_t m_at = 0;
    bool m_looked = false;
};

class Blocks {
public:
    explicit Blocks(std::string_view text)
        : m_text(text) {}

    /// The next in either form.
    std::optional<Block> next(std::size_t from) {
        auto words = block(m_filter.from(from), m_filterOpens, "}", m_filterEnds, "{mlang}");
        for (auto begin = m_span.from(from); begin != none && (!words || begin < words->begin); begin = m_span.from(begin + 1)) {
            const auto ends = m_text.find_first_of("<>", begin + 1);
            if (ends == none || m_text[ends] == '<' || m_text.substr(begin, ends - begin).find("multilang") == none)
                continue;
            if (const auto span = block(begin, m_spanOpens, ">", m_spanEnds, "</span>"))
                return span;
        }
        return words;
    }

private:
    static constexpr auto none = std::string_view::npos;

    std::optional<Block> block(std::size_t begin, Mark& opens, std::string_view open, Mark& ends, std::string_view close) const {
        const auto opened = begin == none ? none : opens.from(begin);
        const auto words = opened == none ? none : opened + open.size();
        const auto end = words == none ? none : ends.from(words);
        if (end == none)
            return std::nullopt;
        return Block{begin, end + close.size(), m_text.substr(words, end - words)};
    }

    std::string_view m_text;
    Mark m_filter{m_text, "{mlang "}, m_filterOpens{m_text, "}"}, m_filterEnds{m_text, "{mlang}"};
    Mark m_span{m_text, "<span"}, m_spanOpens{m_text, ">"}, m_spanEnds{m_text, "</span>"};
};

} // namespace

std::string withoutLanguageMarks(std::string_view text) {
    if (text.find("mlang ") == std::string_view::npos && text.find("multilang") == std::string_view::npos)
        return std::string(text);
    std::string plain;
    std::size_t at = 0;
    bool beside = false; // another language has been read
    Blocks blocks(text);
    while (const auto block = blocks.next(at)) {
        const auto before = text.substr(at, block->begin - at);
        beside = beside && trimmed(before).empty();
        if (!beside)
            plain += std::string(before) + (text[block->begin] == '<' ? decodedHtml(block->words) : std::string(block->words));
        beside = true;
        at = block->end;
    }
    plain += text.substr(at);
    return std::string(trimmed(plain));
}

} // namespace waymark::db
