// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a new catalog means for what is kept: an item that left stays with its remembered facts and says so,
// one that changed says what it was. Nothing here changes what the learner kept, but accept(), which is a
// step of undo. Three parts, so that reading thousands of items needs no time of the window: the library
// answers what it remembers (its thread), factsInCatalog() looks (any thread, with a Catalog of that
// thread), the library notes what was seen (its thread).
#pragma once

#include "db/catalog/catalog.h"
#include "db/library/library.h"
#include "db/records/kept.h"

#include <atomic>
#include <map>
#include <span>

namespace waymark::db {

/// What a catalog says of an item and a library remembers: the one maker of it, whoever keeps the item, so
/// that what differs later is the catalog's doing. Nothing for own items and those that the catalog does not
/// hold.
Result<std::optional<ItemFacts>> factsOf(const Catalog& catalog, const ItemKey& key);
/// The same as what Library::add() takes; NotFound where factsOf() says nothing.
Result<Bookmark> bookmarkOf(const Catalog& catalog, const ItemKey& key, const std::string& now);

/// By key; nothing for a key that the catalog does not hold.
using SeenFacts = std::map<std::string, std::optional<ItemFacts>>;

/// Cancelled when `*cancelled` becomes true. Own items are passed over.
Result<SeenFacts> factsInCatalog(const Catalog& catalog, std::span<const ItemKey> keys,
                                 const std::atomic<bool>* cancelled = nullptr);

/// What differs between what is remembered and the catalog seen last.
struct CatalogChange {
    enum class Kind { Left, Renamed, Detail, Price, Rating, Hours, Link };
    ItemKey key;
    Kind kind = Kind::Left;
    std::string was;   ///< "Distributed Systems", "49 USD"; plain, not translated
    std::string is;    ///< empty when it left
    std::string since; ///< when the change was first seen
};

class CatalogWatch {
public:
    explicit CatalogWatch(Library& library)
        : m_state(library.state()) {}

    /// True when `contentHash` is not the catalog that was noted last.
    Result<bool> isNew(const std::string& contentHash) const;
    /// Keys to look up: all that are kept and not the learner's own, in the trash or not.
    Result<std::vector<ItemKey>> keys() const;
    /// Not a step of undo: it is the catalog's doing.
    Result<void> note(const SeenFacts& seen, const std::string& contentHash, const std::string& now);

    /// Of one item, or of all kept.
    Result<std::vector<CatalogChange>> changes(const std::optional<ItemKey>& key = std::nullopt) const;
    /// Remembers the facts seen last from now on; the changes are no more mentioned.
    Result<void> accept(std::span<const ItemKey> keys, const std::string& now);

private:
    Library::State& m_state;
};

} // namespace waymark::db
