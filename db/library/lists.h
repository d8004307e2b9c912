// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The learner's lists: nested, in an order of their own, each item in as many as wanted. A list is known by
// a name that lasts ("list-9f86d081884c7d65"); its title is the learner's. Every change is one step of undo.
// Removing a list puts it and the lists in it in the trash and leaves the items alone. A view of a Library,
// which must outlive it; the library's thread. NotFound names what is missing; InvalidInput: a list in itself.
#pragma once

#include "db/library/library.h"
#include "db/records/kept.h"

#include <span>

namespace waymark::db {

class Lists {
public:
    explicit Lists(Library& library) : m_state(library.state()) {}

    /// Parents before what lies in them, siblings in their order; without those in the trash.
    Result<std::vector<KeptList>> all() const;
    Result<std::vector<KeptList>> trash() const;
    /// Names of the lists an item is in.
    Result<std::vector<std::string>> listsOf(const ItemKey& key) const;

    /// At the end of `parent` (empty: at the top); answers its name.
    Result<std::string> create(const std::string& title, const std::string& parent, const std::string& now);
    Result<void> rename(const std::string& name, const std::string& title, const std::string& now);
    /// Into `parent`, before the sibling `before` (empty: at the end).
    Result<void> move(const std::string& name, const std::string& parent, const std::string& before,
                      const std::string& now);
    Result<void> remove(const std::string& name, const std::string& now);
    Result<void> restore(const std::string& name, const std::string& now);

    /// Items that are in it already keep their place.
    Result<void> addItems(const std::string& name, std::span<const ItemKey> keys, const std::string& now);
    Result<void> removeItems(const std::string& name, std::span<const ItemKey> keys, const std::string& now);
    /// Puts items of the list, in the order given, before the item `before` (nothing: at the end).
    Result<void> moveItems(const std::string& name, std::span<const ItemKey> keys,
                           const std::optional<ItemKey>& before, const std::string& now);

private:
    Library::State& m_state;
};

} // namespace waymark::db
