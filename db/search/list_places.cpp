// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/list_places.h"

namespace waymark::db::search_parts {

ListPlaces::ListPlaces(const std::vector<std::uint32_t>& starts) {
    const auto words = starts.empty() ? 0 : starts.size() - 1;
    m_there.assign(words / wordBits + 1, 0);
    std::size_t lists = 0;
    for (std::size_t word = 0; word < words; ++word)
        lists += starts[word + 1] > starts[word] ? 1U : 0U;
    m_starts.reserve(lists + 1);
    m_before.reserve(m_there.size());
    for (std::size_t word = 0; word < words; ++word) {
        if (word % wordBits == 0)
            m_before.push_back(static_cast<std::uint32_t>(m_starts.size()));
        if (starts[word + 1] == starts[word])
            continue;
        m_there[word / wordBits] |= std::uint64_t{1} << (word % wordBits);
        m_starts.push_back(starts[word]);
    }
    if (m_before.size() < m_there.size())
        m_before.push_back(static_cast<std::uint32_t>(m_starts.size()));
    m_starts.push_back(words == 0 ? 0 : starts.back());
}

} // namespace waymark::db::search_parts
