// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many letters a word is away from others that come in the order of their bytes: insertions, deletions,
// substitutions and swaps of neighbours (optimal string alignment). A word that begins like the one before
// is aligned from where they part, and a beginning that nothing near can have is told, so that all words
// with it can be left out: a dictionary of 200,000 is searched by looking at some hundreds. Only distances
// up to a limit are told apart. Keeps its rows; one thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db::search_parts {

class AlignmentRows {
public:
    /// `heads`: distances to the beginnings of longer words are asked for, too.
    AlignmentRows(std::u32string_view letters, int limit, bool heads);

    struct Distance {
        int whole = 0;           ///< to the word
        int head = 0;            ///< to the nearest of its beginnings
        std::size_t letters = 0; ///< of the word
    };
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    /// Distances above the limit are limit + 1. The first `shared` bytes are those of the word before; with 0
    /// any word may follow any other.
    Distance to(std::string_view word, std::size_t shared);
    /// How many first bytes of the last word no near word has; none when there may be one.
    std::size_t hopelessBytes() const { return m_hopeless; }

private:
    struct Depth {
        char32_t letter = 0;
        std::size_t bytes = 0; ///< of the word up to and with this letter
        int head = 0;          ///< the nearest of the beginnings so far
    };
    std::uint8_t* row(std::size_t depth) { return m_rows.data() + depth * m_width; }
    bool fillRow(std::size_t depth);

    std::u32string m_letters;
    std::size_t m_limit;
    bool m_heads;
    std::size_t m_width;
    std::size_t m_deepest;
    std::vector<std::uint8_t> m_rows;
    std::vector<Depth> m_path; ///< of the last word, the empty beginning first
    std::size_t m_hopeless = none;
};

} // namespace waymark::db::search_parts
