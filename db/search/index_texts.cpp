// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/index_texts.h"

#include <algorithm>

namespace waymark::db::search_parts {

std::string_view indexedWord(std::string_view word) {
    if (word.size() <= longestWordBytes)
        return word;
    auto end = longestWordBytes;
    while (end > 0 && (static_cast<unsigned char>(word[end]) & 0xc0U) == 0x80U)
        --end;
    return word.substr(0, end);
}

void TextRuns::add(const Words& words, WordNumbers& numbers) {
    const auto room = mostWordsInText - std::min(mostWordsInText, m_open.size() / bytesPerWord);
    for (std::size_t i = 0; i < std::min(words.size(), room); ++i)
        addWord(numbers.numberOf(words[i]));
}

void TextRuns::endText() {
    const auto words = std::min<std::size_t>(m_open.size() / bytesPerWord, 0xffffU);
    m_open.resize(words * bytesPerWord);
    if (m_pieces.empty() || m_pieces.back().size() + m_open.size() > pieceBytes)
        m_pieces.emplace_back().reserve(pieceBytes);
    auto& piece = m_pieces.back();
    m_starts.push_back(static_cast<std::uint32_t>((m_pieces.size() - 1) * pieceBytes + piece.size()));
    m_counts.push_back(static_cast<std::uint16_t>(words));
    piece.insert(piece.end(), m_open.begin(), m_open.end());
    m_open.clear();
}

void TextRuns::clear() {
    *this = {};
}

} // namespace waymark::db::search_parts
