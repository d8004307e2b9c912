// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the index is built from: texts as runs of the numbers of their words, three bytes each, because a
// million titles must fit into memory while they are sorted. A text holds at most 250 words, a word at most
// 120 bytes; what is longer is cut. One thread.
#pragma once

#include "db/search/pieced_list.h"
#include "db/search/posting_list.h"
#include "db/search/word_numbers.h"
#include "db/text/words.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace waymark::db::search_parts {

inline constexpr std::size_t bytesPerWord = 3;
inline constexpr std::size_t mostWordsInText = 250;
inline constexpr std::size_t longestWordBytes = 120;

inline WordId wordAt(const std::uint8_t* at) {
    return static_cast<WordId>(at[0]) | static_cast<WordId>(at[1]) << 8U | static_cast<WordId>(at[2]) << 16U;
}
inline void appendWord(std::vector<std::uint8_t>& out, WordId id) {
    out.push_back(static_cast<std::uint8_t>(id));
    out.push_back(static_cast<std::uint8_t>(id >> 8U));
    out.push_back(static_cast<std::uint8_t>(id >> 16U));
}

/// The word as the index has it: cut to its longest length, never inside a letter.
std::string_view indexedWord(std::string_view word);

/// Texts one after the other.
class TextRuns {
public:
    std::size_t wordCount(std::size_t text) const { return m_counts[text]; }
    const std::uint8_t* begin(std::size_t text) const {
        return m_pieces[m_starts[text] / pieceBytes].data() + m_starts[text] % pieceBytes;
    }
    template <class Visit>
    void visit(std::size_t text, Visit visit) const {
        const auto* at = begin(text);
        for (auto left = m_counts[text]; left > 0; --left, at += bytesPerWord)
            visit(wordAt(at));
    }
    void add(const Words& words, WordNumbers& numbers);
    void addWord(WordId id) { appendWord(m_open, id); }
    void endText();
    void clear();

private:
    static constexpr std::uint32_t pieceBytes = 1U << 20U;

    std::vector<std::vector<std::uint8_t>> m_pieces; ///< of pieceBytes at most
    PiecedList<std::uint32_t> m_starts;
    PiecedList<std::uint16_t> m_counts;
    std::vector<std::uint8_t> m_open; ///< the text that is not ended yet
};

} // namespace waymark::db::search_parts
