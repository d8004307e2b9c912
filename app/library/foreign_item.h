// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What other programs wrote, on its way into a library: keys for items that have none, lists for folders.
// Names only depend on what was read, so that reading it again leads to the same. Pure, any thread.
#pragma once

#include "app/library/exchange.h"

#include <set>
#include <utility>

namespace waymark::app {

/// What the library or catalog knows under this ISBN or address, else a key made of them: course:own/... or
/// book:own/..., for a book with an ISBN book:ISBN13.
db::ItemKey keyFor(db::ItemKind kind, const db::ItemFacts& facts, std::string_view isbn,
                   const KnownItems& known);

/// Collects items and the folders they lie in.
class ForeignLibrary {
public:
    /// `folders` from the top; made when they are new. The same item again only adds its folders.
    void add(db::KeptItem item, const std::vector<std::vector<std::string>>& folders);
    /// A folder with nothing in it is a list as well.
    std::string list(const std::vector<std::string>& folder);
    db::LibraryContents contents() const { return m_contents; }

private:
    db::LibraryContents m_contents;
    std::map<std::string, std::size_t> m_items;
    std::map<std::string, std::string> m_lists; ///< joined path to name
    std::set<std::pair<std::string, std::string>> m_entries;
};

} // namespace waymark::app
