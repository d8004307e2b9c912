// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the list of each word begins in one string of bytes, of words few of which have one: of a million
// titles' 2.8 million words 2.6 million are ISBNs and people. One bit a word, and a number for each list
// there is. Immutable once made; any thread.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace waymark::db::search_parts {

class ListPlaces {
public:
    struct Stretch {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    ListPlaces() = default;
    /// Of each word and behind the last, ascending.
    explicit ListPlaces(const std::vector<std::uint32_t>& starts);

    /// Empty for a word without a list.
    Stretch of(std::size_t word) const {
        const auto list = listsBefore(word);
        return isThere(word) ? Stretch{m_starts[list], m_starts[list + 1]} : Stretch{};
    }
    /// Bytes of the lists of the words from `first` to before `last`.
    std::size_t bytes(std::size_t first, std::size_t last) const {
        return m_starts.empty() ? 0 : m_starts[listsBefore(last)] - m_starts[listsBefore(first)];
    }
    /// Only words with a list, in ascending order: visit(Stretch).
    template <class Visit>
    void visit(std::size_t first, std::size_t last, Visit visit) const {
        if (m_starts.empty())
            return;
        const auto end = listsBefore(last);
        for (auto list = listsBefore(first); list < end; ++list)
            visit(Stretch{m_starts[list], m_starts[list + 1]});
    }

    std::size_t bytesInMemory() const {
        return m_there.capacity() * sizeof(std::uint64_t) +
               (m_before.capacity() + m_starts.capacity()) * sizeof(std::uint32_t);
    }

private:
    static constexpr std::size_t wordBits = 64;
    bool isThere(std::size_t word) const { return (m_there[word / wordBits] >> (word % wordBits) & 1U) != 0; }
    /// A word may be the one behind the last.
    std::size_t listsBefore(std::size_t word) const {
        const auto mask = (std::uint64_t{1} << (word % wordBits)) - 1;
        return m_before[word / wordBits] +
               static_cast<std::size_t>(std::popcount(m_there[word / wordBits] & mask));
    }

    std::vector<std::uint64_t> m_there;
    std::vector<std::uint32_t> m_before; ///< lists of the words before each 64
    std::vector<std::uint32_t> m_starts; ///< by list, and the end
};

} // namespace waymark::db::search_parts
