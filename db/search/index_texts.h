// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the index is built from: every word once with a number, and texts as runs of such numbers, three bytes
// each, because a million titles must fit into memory while they are sorted. A text holds at most 250 words,
// a word at most 120 bytes; what is longer is cut. One thread.
#pragma once

#include "db/search/posting_list.h"
#include "db/search/word_table.h"
#include "db/search/words.h"

#include <cstdint>
#include <deque>
#include <string>
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

/// Numbers words in the order they first come.
class WordNumbers {
public:
    WordNumbers();
    WordId numberOf(std::string_view word);
    std::size_t size() const { return m_starts.size() - 1; }
    std::string_view operator[](WordId id) const {
        return std::string_view(m_letters).substr(m_starts[id], m_starts[id + 1] - m_starts[id]);
    }
    /// Numbers in the order of the words' bytes.
    std::vector<WordId> sorted() const;

private:
    void grow();

    std::string m_letters;
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_hashes;
    std::vector<WordId> m_table; ///< number + 1, open addressing
};

/// Texts one after the other.
class TextRuns {
public:
    std::size_t size() const { return m_starts.size() - 1; }
    std::size_t wordCount(std::size_t text) const {
        return (m_starts[text + 1] - m_starts[text]) / bytesPerWord;
    }
    const std::uint8_t* begin(std::size_t text) const { return m_words.data() + m_starts[text]; }
    template <class Visit>
    void visit(std::size_t text, Visit visit) const {
        for (auto at = m_starts[text]; at < m_starts[text + 1]; at += bytesPerWord)
            visit(wordAt(m_words.data() + at));
    }
    void add(const Words& words, WordNumbers& numbers);
    void addWord(WordId id) { appendWord(m_words, id); }
    void endText() { m_starts.push_back(static_cast<std::uint32_t>(m_words.size())); }
    void clear();

private:
    std::vector<std::uint8_t> m_words;
    std::vector<std::uint32_t> m_starts{0};
};

} // namespace waymark::db::search_parts
