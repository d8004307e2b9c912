// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What other programs wrote, on its way into a library: keys for items that have none, lists for folders.
// Names only depend on what was read, so that reading it again leads to the same. Pure, any thread.
#pragma once

#include "app/library/exchange.h"

#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace waymark::app {

/// What the library or catalog knows under this ISBN or address, else a key made of them: course:own/... or
/// book:own/..., for a book with an ISBN book:ISBN13.
db::ItemKey keyFor(db::ItemKind kind, const db::ItemFacts& facts, std::string_view isbn,
                   const KnownItems& known);

/// "a.example" of "https://www.a.example/x": whose page it is.
std::string hostOf(const std::string& url);

/// An address as people and programs write it, as one that may be followed: blanks and quotes encoded, a scheme before
/// "www.", without the angle brackets and line ends around and in it; empty for any other than http and https.
std::string webLink(std::string_view written);

/// A cell or field with several addresses, "https://a.example; https://b.example": each for itself, one where there is one.
std::vector<std::string> addressesIn(std::string_view written);

/// Collects items and the folders they lie in. A folder deeper than `deepest` is its ancestor at that depth. What a
/// library does not store is left out of an item; the same item again is joined to the first; both are told. An address loses the name and password in it.
class ForeignLibrary {
public:
    static constexpr std::size_t deepest = 32;
    /// Whether two items with one ISBN or address and different titles are one, as bookmarks are, or two.
    enum class SameNumber { OneItem, ByTitle };
    ForeignLibrary(ReadingFaults& faults, SameNumber sameNumber)
        : m_faults(faults)
        , m_sameNumber(sameNumber) {}
    /// Makes room for so many items at most: moving what was collected before would be a step that nobody can cancel.
    void expect(std::size_t items);
    /// `folders` from the top; made when they are new. `line` is where the item stands in its file.
    void add(db::KeptItem item, const std::vector<std::vector<std::string>>& folders, std::size_t line);
    /// A folder with nothing in it is a list as well.
    std::string list(const std::vector<std::string>& folder);
    /// What was collected; leaves nothing here.
    db::LibraryContents taken() { return std::move(m_contents); }

private:
    bool isAnother(const db::KeptItem& item) const;
    ReadingFaults& m_faults;
    SameNumber m_sameNumber;
    db::LibraryContents m_contents;
    std::unordered_map<std::string, std::size_t> m_items;
    std::map<std::pair<std::string, std::string>, std::string> m_lists; ///< parent's name and title to name
    std::unordered_map<std::string, std::unordered_set<std::size_t>> m_entries; ///< of each list by its name: places of items
};

} // namespace waymark::app
