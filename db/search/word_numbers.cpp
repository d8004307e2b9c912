// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/word_numbers.h"

#include "db/search/index_texts.h"
#include "db/sqlite/errors.h"

#include <algorithm>
#include <cstring>

namespace waymark::db::search_parts {

namespace {

constexpr std::size_t firstTableSize = 1U << 16U;
constexpr std::uint32_t numberBits = 24;
constexpr std::uint32_t numberMask = (1U << numberBits) - 1;

static_assert(longestWordBytes < 256, "a word's length is one byte");

std::uint64_t hashOf(std::string_view word) {
    std::uint64_t hash = 14695981039346656037U;
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return hash ^ hash >> 32U;
}

/// The bits of a hash that a slot keeps: none of those that choose the slot.
std::uint32_t markOf(std::uint64_t hash) {
    return static_cast<std::uint32_t>(hash >> 56U) << numberBits;
}

std::uint32_t bucketOf(std::string_view word) {
    const auto byte = [&](std::size_t at) -> std::uint32_t {
        return at < word.size() ? static_cast<unsigned char>(word[at]) : 0U;
    };
    return byte(0) << 8U | byte(1);
}

/// The eight bytes after those that choose the bucket, as a number that orders as they do.
std::uint64_t keyOf(std::string_view word) {
    std::uint64_t key = 0;
    for (std::size_t at = 2; at < 10; ++at)
        key = key << 8U | (at < word.size() ? static_cast<unsigned char>(word[at]) : 0U);
    return key;
}

struct Keyed {
    std::uint64_t key;
    WordId id;
};

} // namespace

WordNumbers::WordNumbers()
    : m_table(firstTableSize, 0) {}

WordId WordNumbers::numberOf(std::string_view word) {
    word = indexedWord(word);
    const auto hash = hashOf(word);
    const auto mark = markOf(hash);
    const auto mask = m_table.size() - 1;
    auto at = hash & mask;
    for (; m_table[at] != 0; at = (at + 1) & mask) {
        const auto id = (m_table[at] & numberMask) - 1;
        if ((m_table[at] & ~numberMask) == mark && (*this)[id] == word)
            return id;
    }
    const auto id = static_cast<WordId>(size());
    if (id + 1 >= numberMask)
        throw sqlite::Failure(ErrorKind::InvalidInput, "the catalog has more than sixteen million different "
                                                       "words; leave out a part of its items");
    store(word);
    m_table[at] = mark | (id + 1);
    if (size() * 3 > m_table.size() * 2)
        grow();
    return id;
}

void WordNumbers::store(std::string_view word) {
    if (m_free < word.size() + 1) {
        m_pieces.push_back(std::make_unique<char[]>(pieceBytes));
        m_free = pieceBytes;
    }
    const auto offset = pieceBytes - m_free;
    auto* at = m_pieces.back().get() + offset;
    *at = static_cast<char>(word.size());
    std::memcpy(at + 1, word.data(), word.size());
    m_starts.push_back(static_cast<std::uint32_t>((m_pieces.size() - 1) * pieceBytes + offset));
    m_free -= word.size() + 1;
}

void WordNumbers::grow() {
    const auto slots = m_table.size() * 2;
    m_table = {}; // before the new one, so that both are never there
    m_table.resize(slots, 0);
    const auto mask = slots - 1;
    for (WordId id = 0; id < size(); ++id) {
        const auto hash = hashOf((*this)[id]);
        auto at = hash & mask;
        while (m_table[at] != 0)
            at = (at + 1) & mask;
        m_table[at] = markOf(hash) | (id + 1);
    }
}

std::vector<WordId> WordNumbers::sorted() {
    m_table = {};
    // By the first two bytes, then each such bucket by the next eight: words are looked at in few places.
    std::vector<std::uint32_t> ends((1U << 16U) + 1, 0);
    for (WordId id = 0; id < size(); ++id)
        ++ends[bucketOf((*this)[id]) + 1];
    for (std::size_t bucket = 1; bucket < ends.size(); ++bucket)
        ends[bucket] += ends[bucket - 1];
    std::vector<WordId> order(size());
    for (WordId id = 0; id < size(); ++id)
        order[ends[bucketOf((*this)[id])]++] = id;
    std::vector<Keyed> keyed;
    for (std::size_t first = 0, bucket = 0; bucket + 1 < ends.size(); first = ends[bucket++]) {
        keyed.clear();
        keyed.reserve(ends[bucket] - first);
        for (auto at = first; at < ends[bucket]; ++at)
            keyed.push_back({keyOf((*this)[order[at]]), order[at]});
        std::sort(keyed.begin(), keyed.end(), [this](const Keyed& a, const Keyed& b) {
            return a.key != b.key ? a.key < b.key : (*this)[a.id] < (*this)[b.id];
        });
        std::transform(keyed.begin(), keyed.end(), order.begin() + static_cast<std::ptrdiff_t>(first),
                       [](const Keyed& each) { return each.id; });
    }
    return order;
}

} // namespace waymark::db::search_parts
