// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/word_table.h"

#include "db/search/words.h"

#include <algorithm>
#include <bit>

namespace waymark::db::search_parts {

WordTable::WordTable(std::string letters, const std::vector<std::uint8_t>& lengths,
                     std::vector<std::uint32_t> entries)
    : m_letters(std::move(letters))
    , m_entries(std::move(entries)) {
    m_starts.reserve(lengths.size() + 1);
    m_starts.push_back(0);
    for (const auto length : lengths)
        m_starts.push_back(m_starts.back() + length);
    m_bits.reserve(size());
    m_letterCounts.reserve(size());
    for (WordId id = 0; id < size(); ++id) {
        m_bits.push_back(letterBits((*this)[id]));
        m_letterCounts.push_back(
            static_cast<std::uint8_t>(std::min<std::size_t>(letterCount((*this)[id]), 255)));
    }
}

WordId WordTable::lowerBound(std::string_view word) const {
    WordId low = 0;
    auto high = static_cast<WordId>(size());
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        if ((*this)[middle] < word)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

WordRange WordTable::find(std::string_view word) const {
    const auto at = lowerBound(word);
    return {at, at < size() && (*this)[at] == word ? at + 1 : at};
}

WordRange WordTable::beginningWith(std::string_view head) const {
    // 0xff is in no UTF-8.
    return {lowerBound(head), lowerBound(std::string(head) + '\xff')};
}

std::int64_t WordTable::entriesWith(std::string_view word) const {
    const auto found = find(word);
    return found.empty() ? 0 : m_entries[found.first];
}

bool WordTable::hasWordBeginning(std::string_view head) const {
    return !beginningWith(head).empty();
}

void WordTable::visit(std::size_t fewestLetters, std::size_t mostLetters, std::string_view first,
                      const Visitor& visitor) const {
    visitLike(0, 0, fewestLetters, mostLetters, first, visitor);
}

void WordTable::visitLike(std::uint32_t letterBits, int limit, std::size_t fewestLetters,
                          std::size_t mostLetters, std::string_view first, const Visitor& visitor) const {
    const auto range = beginningWith(first);
    for (auto id = range.first; id < range.last; ++id)
        if (std::popcount(letterBits & ~m_bits[id]) <= limit && m_letterCounts[id] >= fewestLetters &&
            m_letterCounts[id] <= mostLetters)
            visitor((*this)[id], m_entries[id]);
}

} // namespace waymark::db::search_parts
