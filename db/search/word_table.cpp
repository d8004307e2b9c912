// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/word_table.h"

#include <algorithm>

namespace waymark::db::search_parts {

WordTable::WordTable(std::string letters, const std::vector<std::uint8_t>& lengths,
                     std::vector<std::uint32_t> entries)
    : m_letters(std::move(letters))
    , m_entries(std::move(entries)) {
    m_starts.reserve(lengths.size() + 1);
    m_starts.push_back(0);
    for (const auto length : lengths)
        m_starts.push_back(m_starts.back() + length);
    m_shared.reserve(size());
    for (WordId id = 0; id < size(); ++id) {
        const auto word = (*this)[id];
        const auto before = id > 0 ? (*this)[id - 1] : std::string_view();
        const auto ends = std::mismatch(word.begin(), word.end(), before.begin(), before.end()).first;
        m_shared.push_back(static_cast<std::uint8_t>(ends - word.begin()));
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

void WordTable::visit(std::string_view first, const Visitor& visitor) const {
    const auto range = beginningWith(first);
    std::size_t unwanted = std::string_view::npos;
    std::size_t shared = 0;
    for (auto id = range.first; id < range.last; ++id) {
        if (m_shared[id] >= unwanted && id > range.first)
            continue;
        if (id > range.first)
            shared = m_shared[id];
        unwanted = visitor((*this)[id], m_entries[id], shared);
    }
}

} // namespace waymark::db::search_parts
