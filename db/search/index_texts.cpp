// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/index_texts.h"

#include "db/sqlite/errors.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace waymark::db::search_parts {

namespace {

constexpr std::size_t firstTableSize = 1U << 16U;
constexpr std::size_t mostWords = 1U << 24U;

std::uint32_t hashOf(std::string_view word) {
    std::uint64_t hash = 14695981039346656037U;
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return static_cast<std::uint32_t>(hash ^ hash >> 32U);
}

} // namespace

std::string_view indexedWord(std::string_view word) {
    if (word.size() <= longestWordBytes)
        return word;
    auto end = longestWordBytes;
    while (end > 0 && (static_cast<unsigned char>(word[end]) & 0xc0U) == 0x80U)
        --end;
    return word.substr(0, end);
}

WordNumbers::WordNumbers()
    : m_starts{0}
    , m_table(firstTableSize, 0) {}

WordId WordNumbers::numberOf(std::string_view word) {
    word = indexedWord(word);
    const auto hash = hashOf(word);
    const auto mask = m_table.size() - 1;
    auto at = hash & mask;
    for (; m_table[at] != 0; at = (at + 1) & mask) {
        const auto id = m_table[at] - 1;
        if (m_hashes[id] == hash && (*this)[id] == word)
            return id;
    }
    const auto id = static_cast<WordId>(size());
    if (size() + 1 >= mostWords)
        throw sqlite::Failure(ErrorKind::InvalidInput, "the catalog has more than sixteen million different "
                                                       "words; leave out a part of its items");
    m_letters.append(word);
    m_starts.push_back(static_cast<std::uint32_t>(m_letters.size()));
    m_hashes.push_back(hash);
    m_table[at] = id + 1;
    if (size() * 2 > m_table.size())
        grow();
    return id;
}

void WordNumbers::grow() {
    std::vector<WordId> table(m_table.size() * 2, 0);
    const auto mask = table.size() - 1;
    for (WordId id = 0; id < size(); ++id) {
        auto at = m_hashes[id] & mask;
        while (table[at] != 0)
            at = (at + 1) & mask;
        table[at] = id + 1;
    }
    m_table = std::move(table);
}

std::vector<WordId> WordNumbers::sorted() const {
    std::vector<WordId> order(size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](WordId a, WordId b) { return (*this)[a] < (*this)[b]; });
    return order;
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
