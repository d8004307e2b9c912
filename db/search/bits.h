// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A set of entries as bits, for sets that may hold half a million of them: joined, cut and counted a word of
// 64 at a time. Bytes are read as little-endian machines have them. Plain value, any thread.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

namespace waymark::db::search_parts {

static_assert(std::endian::native == std::endian::little, "bit lists are read eight bytes at a time");

class Bits {
public:
    Bits() = default;
    explicit Bits(std::size_t size, bool all = false)
        : m_size(size)
        , m_words((size + 63) / 64, all ? ~std::uint64_t{0} : 0) {
        trim();
    }

    std::size_t size() const { return m_size; }
    bool has(std::size_t at) const { return (m_words[at / 64] >> (at % 64) & 1) != 0; }
    void add(std::size_t at) { m_words[at / 64] |= std::uint64_t{1} << (at % 64); }

    void operator&=(const Bits& other) {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
    }
    void operator|=(const Bits& other) {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
    }
    void remove(const Bits& other) {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= ~other.m_words[i];
    }
    /// What a longer set has below this one's size.
    void addHeadOf(const Bits& longer) {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= longer.m_words[i];
        trim();
    }
    void addRange(std::size_t first, std::size_t last) {
        for (; first < last && first % 64 != 0; ++first)
            add(first);
        for (; first + 64 <= last; first += 64)
            m_words[first / 64] = ~std::uint64_t{0};
        for (; first < last; ++first)
            add(first);
    }

    /// Bit 0 of the first byte is number 0; what lies beyond the size is left out.
    void addBytes(const std::uint8_t* bytes, std::size_t count) {
        count = std::min(count, (m_size + 7) / 8);
        for (std::size_t at = 0; at < count; at += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes + at, std::min<std::size_t>(8, count - at));
            m_words[at / 8] |= word;
        }
        trim();
    }

    std::size_t count() const { return count(0, m_size); }
    /// From `first` to before `last`.
    std::size_t count(std::size_t first, std::size_t last) const {
        std::size_t sum = 0;
        for (std::size_t word = first / 64; word * 64 < last; ++word)
            sum += static_cast<std::size_t>(std::popcount(m_words[word] & mask(word, first, last)));
        return sum;
    }
    bool none() const {
        return std::all_of(m_words.begin(), m_words.end(), [](std::uint64_t word) { return word == 0; });
    }

    /// In ascending order, until `visit` answers false.
    template <class Visit>
    void visitWhile(std::size_t first, std::size_t last, Visit visit) const {
        for (std::size_t word = first / 64; word * 64 < last; ++word) {
            for (auto rest = m_words[word] & mask(word, first, last); rest != 0; rest &= rest - 1) {
                const auto at = word * 64 + static_cast<std::size_t>(std::countr_zero(rest));
                if (!visit(static_cast<std::uint32_t>(at)))
                    return;
            }
        }
    }
    template <class Visit>
    void visit(Visit visit) const {
        visitWhile(0, m_size, [&](std::uint32_t at) {
            visit(at);
            return true;
        });
    }

private:
    static std::uint64_t mask(std::size_t word, std::size_t first, std::size_t last) {
        auto bits = ~std::uint64_t{0};
        if (word * 64 < first)
            bits &= ~std::uint64_t{0} << (first - word * 64);
        if (last - word * 64 < 64)
            bits &= (std::uint64_t{1} << (last - word * 64)) - 1;
        return bits;
    }
    void trim() {
        if (m_size % 64 != 0 && !m_words.empty())
            m_words.back() &= (std::uint64_t{1} << (m_size % 64)) - 1;
    }

    std::size_t m_size = 0;
    std::vector<std::uint64_t> m_words;
};

} // namespace waymark::db::search_parts
