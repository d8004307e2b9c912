// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers words in the order they first come, for the making of the index. A million books have three million
// different words (every ISBN is one), so a word takes its letters, five bytes for its place and six to
// twelve for finding it. Throws sqlite::Failure InvalidInput for more than sixteen million words. One thread.
#pragma once

#include "db/search/pieced_list.h"
#include "db/search/word_table.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace waymark::db::search_parts {

class WordNumbers {
public:
    WordNumbers();
    WordId numberOf(std::string_view word);
    std::size_t size() const { return m_starts.size(); }
    std::string_view operator[](WordId id) const {
        const auto start = m_starts[id];
        const auto* at = m_pieces[start / pieceBytes].get() + start % pieceBytes;
        return {at + 1, static_cast<unsigned char>(*at)};
    }
    /// Numbers in the order of the words' bytes. Gives up what finds words: no word may come afterwards.
    std::vector<WordId> sorted();

private:
    static constexpr std::uint32_t pieceBytes = 1U << 20U;

    void store(std::string_view word);
    void grow();

    std::vector<std::unique_ptr<char[]>> m_pieces; ///< a byte for the length, then the letters
    std::size_t m_free = 0;                        ///< bytes free in the last piece
    PiecedList<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_table; ///< open addressing: number + 1, and eight bits of the word's hash
};

} // namespace waymark::db::search_parts
