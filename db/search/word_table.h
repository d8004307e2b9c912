// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All words of the index, sorted by their bytes, so that the words with one beginning are a range of
// numbers. Stored as lengths, counts of entries and one string of letters. Immutable once made; any thread.
#pragma once

#include "db/search/correction.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db::search_parts {

using WordId = std::uint32_t;

struct WordRange {
    WordId first = 0;
    WordId last = 0; ///< the one after
    bool empty() const { return first >= last; }
    bool has(WordId id) const { return id - first < last - first; }
};

class WordTable final : public Vocabulary {
public:
    WordTable() = default;
    WordTable(std::string letters, const std::vector<std::uint8_t>& lengths,
              std::vector<std::uint32_t> entries);

    std::size_t size() const { return m_starts.empty() ? 0 : m_starts.size() - 1; }
    std::string_view operator[](WordId id) const {
        return std::string_view(m_letters).substr(m_starts[id], m_starts[id + 1] - m_starts[id]);
    }
    std::size_t bytes(WordId id) const { return m_starts[id + 1] - m_starts[id]; }
    std::uint32_t entries(WordId id) const { return m_entries[id]; }

    std::size_t bytesInMemory() const {
        return m_letters.capacity() + m_shared.capacity() +
               (m_starts.capacity() + m_entries.capacity()) * sizeof(std::uint32_t);
    }

    /// A range of one word, or an empty one.
    WordRange find(std::string_view word) const;
    WordRange beginningWith(std::string_view head) const;

    std::int64_t entriesWith(std::string_view word) const override;
    bool hasWordBeginning(std::string_view head) const override;
    void visit(std::string_view first, const Visitor& visitor) const override;

private:
    WordId lowerBound(std::string_view word) const;

    std::string m_letters;
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_entries;
    std::vector<std::uint8_t> m_shared; ///< first bytes in common with the word before
};

} // namespace waymark::db::search_parts
