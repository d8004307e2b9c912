// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chosen facet values as sets of entries, and the counting of values among the entries that matched. Each
// facet is counted as if nothing were chosen of itself, so that a second value can be added to the first.
// Holds a reference to the columns. Pure; any thread.
#pragma once

#include "db/keys.h"
#include "db/search/bits.h"
#include "db/search/facet_columns.h"
#include "db/search/facets.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db::search_parts {

inline constexpr std::size_t kindsFound = 5; ///< careers, skills, places, courses, books
inline bool isFound(ItemKind kind) {
    return static_cast<std::size_t>(kind) < kindsFound;
}

/// Entries of a kind are the numbers from firsts[kind] to before firsts[kind + 1].
struct KindBlocks {
    std::array<std::uint32_t, kindsFound + 1> firsts{};

    std::uint32_t entryCount() const { return firsts[kindsFound]; }
    /// Of a kind that is not found: an empty block at the end.
    std::uint32_t first(ItemKind kind) const { return firsts[std::min(place(kind), kindsFound)]; }
    std::uint32_t last(ItemKind kind) const { return firsts[std::min(place(kind) + 1, kindsFound)]; }
    void setLast(ItemKind kind, std::uint32_t end) { firsts[place(kind) + 1] = end; }
    ItemKind kindOf(std::uint32_t entry) const {
        std::size_t kind = 0;
        while (kind + 1 < kindsFound && entry >= firsts[kind + 1])
            ++kind;
        return static_cast<ItemKind>(kind);
    }

private:
    static std::size_t place(ItemKind kind) { return static_cast<std::size_t>(kind); }
};

class Narrowing {
public:
    Narrowing(const std::vector<FacetSelection>& selections, const FacetColumns& columns,
              const KindBlocks& blocks);

    bool any() const { return !m_choices.empty(); }
    /// What all choices leave, or all but those of one facet.
    Bits allowed(const Facet* except = nullptr) const;

    /// `matched`: what the words alone leave.
    FacetCounts counted(Facet facet, const Bits& matched, std::size_t most) const;

private:
    struct Choice {
        FacetSelection selection;
        Bits entries;
    };
    Bits entriesOf(const FacetSelection& selection) const;
    void addValues(Facet facet, const std::vector<std::string>& values, Bits& entries) const;
    void addNotStated(Facet facet, Bits& entries) const;
    bool isChosen(Facet facet, std::string_view value) const;
    // Both answer how many entries have a value.
    std::int64_t countValues(Facet facet, const Bits& matched, FacetCounts& counts) const;
    std::int64_t countRanges(Facet facet, const Bits& matched, FacetCounts& counts) const;
    void countKinds(const Bits& matched, FacetCounts& counts) const;

    const FacetColumns& m_columns;
    KindBlocks m_blocks;
    std::vector<Choice> m_choices;
};

} // namespace waymark::db::search_parts
