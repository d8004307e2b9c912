// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/alignment_rows.h"

#include "db/text/utf8.h"
#include "db/text/words.h"

#include <algorithm>

namespace waymark::db::search_parts {

AlignmentRows::AlignmentRows(std::u32string_view letters, int limit, bool heads)
    : m_letters(letters)
    , m_limit(static_cast<std::size_t>(limit))
    , m_heads(heads)
    , m_width(letters.size() + 2)
    , m_deepest(letters.size() + m_limit)
    , m_rows((m_deepest + 1) * m_width) {
    for (std::size_t j = 0; j < m_width; ++j)
        m_rows[j] = static_cast<std::uint8_t>(std::min(j, m_limit + 1));
    m_path.push_back({0, 0, limit + 1});
}

/// Whether anything in the row is within the limit. What is further from the diagonal than the limit is not.
bool AlignmentRows::fillRow(std::size_t depth) {
    const auto beyond = static_cast<std::uint8_t>(m_limit + 1);
    const char32_t letter = m_path[depth].letter;
    const char32_t before = m_path[depth - 1].letter;
    auto* cells = row(depth);
    const auto* above = row(depth - 1);
    const auto* twoAbove = depth > 1 ? row(depth - 2) : nullptr;
    const auto first = depth > m_limit ? depth - m_limit : 1;
    const auto last = std::min(m_letters.size(), depth + m_limit);
    cells[first - 1] = first == 1 ? static_cast<std::uint8_t>(std::min(depth, m_limit + 1)) : beyond;
    bool within = cells[first - 1] <= m_limit;
    for (auto j = first; j <= last; ++j) {
        int least =
            std::min({above[j] + 1, cells[j - 1] + 1, above[j - 1] + (m_letters[j - 1] == letter ? 0 : 1)});
        if (twoAbove != nullptr && j > 1 && m_letters[j - 2] == letter && m_letters[j - 1] == before)
            least = std::min(least, twoAbove[j - 2] + 1);
        cells[j] = static_cast<std::uint8_t>(std::min<int>(least, beyond));
        within = within || cells[j] <= m_limit;
    }
    cells[last + 1] = beyond;
    return within;
}

AlignmentRows::Distance AlignmentRows::to(std::string_view word, std::size_t shared) {
    const int beyond = static_cast<int>(m_limit) + 1;
    m_hopeless = none;
    while (m_path.back().bytes > shared)
        m_path.pop_back();
    auto at = m_path.back().bytes;
    while (at < word.size() && m_path.size() <= m_deepest) {
        const auto [letter, bytes] = decodedAt(word, at);
        at += bytes;
        m_path.push_back({letter, at, m_path.back().head});
        const auto depth = m_path.size() - 1;
        const bool within = fillRow(depth);
        auto& head = m_path.back().head;
        if (const auto last = m_letters.size(); depth + m_limit >= last)
            head = std::min<int>(head, row(depth)[last]);
        if (!within && !(m_heads && head < beyond)) {
            m_hopeless = at;
            m_path.pop_back();
            return {beyond, beyond, 0};
        }
    }
    const auto depth = m_path.size() - 1;
    const auto rest = letterCount(word.substr(at));
    const bool reached = rest == 0 && depth + m_limit >= m_letters.size();
    return {reached ? row(depth)[m_letters.size()] : beyond, m_path.back().head, depth + rest};
}

} // namespace waymark::db::search_parts
