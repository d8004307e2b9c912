// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that can be done with kept items but starring (library.h): reading, finding, editing, making
// own ones, the trash. Each function that changes something is one step of undo, however many items it
// names, all or nothing, and on disk when it returns. `now` is UTC, ISO 8601. A view of a Library, which
// must outlive it; the library's thread. NotFound names the first key that is not kept.
#pragma once

#include "db/library/item_query.h"
#include "db/library/library.h"
#include "db/records/kept.h"

#include <span>
#include <utility>

namespace waymark::db {

/// What an edit sets; what is absent stays as it is.
struct ItemEdit {
    std::optional<KeptStatus> status; ///< sets statusAt; doing startedOn and done finishedOn where empty
    std::optional<int> rating;        ///< 1 to 5; 0 takes it away
    std::optional<Money> ownPrice;    ///< without a currency: takes it away
    /// Days, link, lines and notes of keptFields.
    std::vector<std::pair<KeptText, std::string>> texts;
    std::vector<std::string> addTags;
    std::vector<std::string> removeTags;
    std::vector<std::string> addToLists; ///< at their end
    std::vector<std::string> removeFromLists;

    void set(KeptText field, std::string text) { texts.emplace_back(field, std::move(text)); }
};

class Items {
public:
    explicit Items(Library& library)
        : m_state(library.state()) {}
    explicit Items(Library::State& state)
        : m_state(state) {} ///< internal to db/

    /// Also of an item in the trash.
    Result<KeptItem> item(const ItemKey& key) const;
    /// Rows of all that the query asks for, in its order: 100,000 in some milliseconds.
    Result<std::vector<std::int64_t>> find(const ItemQuery& query) const;
    /// The items of such rows, for what a list shows; rows that are gone meanwhile are left out.
    Result<std::vector<KeptItem>> read(std::span<const std::int64_t> rows) const;
    Result<int> count(const ItemQuery& query) const;
    /// How many items the query would find with each value chosen alone instead of those it chose.
    Result<ItemFacets> facets(const ItemQuery& query) const;
    /// The same of one kind: asking for less takes less time.
    Result<std::vector<ItemFacets::Count>> statuses(const ItemQuery& query) const;
    Result<std::vector<ItemFacets::Count>> tagsUsed(const ItemQuery& query) const;
    /// Which of these are kept, in their order; for stars.
    Result<std::vector<bool>> areKept(std::span<const ItemKey> keys) const;

    Result<void> edit(std::span<const ItemKey> keys, const ItemEdit& edit, const std::string& now);
    /// An own course, book, chart, search, plan or offer; answers the key it got.
    Result<ItemKey> create(ItemKind kind, const ItemFacts& facts, const std::string& content,
                           const std::string& now);
    /// Of an own item only: InvalidInput for one of a catalog.
    Result<void> change(const ItemKey& key, const ItemFacts& facts, const std::string& content,
                        const std::string& now);

    /// Into the trash; everything about them stays with them.
    Result<void> remove(std::span<const ItemKey> keys, const std::string& now);
    Result<void> restore(std::span<const ItemKey> keys, const std::string& now);
    /// Forgets items that came into the trash before `before` (empty: all). Undo still brings them back.
    Result<int> emptyTrash(const std::string& before, const std::string& now);

    Result<std::vector<std::string>> tags() const; ///< all in use, by name
    /// One name may become another that exists: their items are joined.
    Result<void> renameTag(const std::string& from, const std::string& to, const std::string& now);

private:
    Library::State& m_state;
};

} // namespace waymark::db
