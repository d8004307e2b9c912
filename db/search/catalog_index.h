// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The full-text index that lies in the catalog, as search uses it: ids of what matches, in order of standing,
// the texts behind an id, and the vocabulary. Reads the catalog's connection on its thread; lives for one
// search. Throws SQLite::Exception, and sqlite::Failure Cancelled as soon as `cancelled` is seen to be set.
#pragma once

#include "db/catalog/connection.h"
#include "db/keys.h"
#include "db/search/bits.h"
#include "db/search/correction.h"
#include "db/search/narrowing.h"
#include "db/search/ranking.h"

#include <SQLiteCpp/Statement.h>

#include <array>
#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

namespace waymark::db::search_parts {

inline constexpr std::size_t kindCount = 6;

struct Entry {
    std::int64_t id = 0;
    ItemKind kind = ItemKind::Career;
    std::int64_t place = 0; ///< among its kind, 0 the best known
    std::string key;
    std::string title;
    std::string detail;
    std::string other;
    std::string aliases;
    std::string content;
    EntryText text() const { return {title, other, aliases, content}; }
};

struct Matches {
    std::vector<std::int64_t> first;              ///< ids to be ranked
    std::array<std::int64_t, kindCount> counts{}; ///< of all matches, by kind
    std::int64_t total = 0;                       ///< of the kinds asked for
};

class CatalogIndex final : public Vocabulary {
public:
    CatalogIndex(Catalog::Connection& connection, const std::atomic<bool>* cancelled);

    /// Counts all matches; remembers the first `most` ids and of each kind the first `mostOfEach`. `kinds`
    /// empty means all of them.
    /// Only these entries (id - 1) are found; null: all.
    void narrowTo(const Bits* allowed) { m_allowed = allowed; }
    /// What the words of the last matches() have, narrowed or not.
    const Bits& matched() const { return m_matched; }
    KindBlocks kindBlocks() const;

    Matches matches(const std::string& expression, const std::vector<ItemKind>& kinds, std::size_t most,
                    std::size_t mostOfEach);
    /// Adds the first `most` ids to `ids`, as far as they are of these kinds.
    void addFirst(const std::string& expression, const std::vector<ItemKind>& kinds, std::size_t most,
                  std::vector<std::int64_t>& ids);
    Entry entry(std::int64_t id);

    std::int64_t entriesWith(std::string_view word) const override;
    bool hasWordBeginning(std::string_view head) const override;
    void visit(std::size_t fewestLetters, std::size_t mostLetters, std::string_view first,
               const Visitor& visitor) const override;

    void stopIfCancelled() const;

private:
    struct Block {
        ItemKind kind = ItemKind::Career;
        std::int64_t first = 0;
        std::int64_t last = -1;
    };
    const Block* blockOf(std::int64_t id) const;

    SQLite::Database& m_database;
    const std::atomic<bool>* m_cancelled;
    std::vector<Block> m_blocks;
    const Bits* m_allowed = nullptr;
    Bits m_matched;
    SQLite::Statement m_entry;
    mutable SQLite::Statement m_word;
};

} // namespace waymark::db::search_parts
