// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row of a long list - a course, a book, a skill - reduced to what the list shows, sorts and filters by,
// and the facets its filters offer. Everything that typing must not wait for is worked out once, when the
// list is made. Plain values, any thread.
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace waymark::ui {

/// A value of a facet, packed: facet number in the upper half, value number in the lower.
using FacetTag = std::uint32_t;
constexpr FacetTag facetTag(std::size_t facet, std::size_t value) {
    return static_cast<FacetTag>((facet << 16U) | value);
}
constexpr std::size_t facetOf(FacetTag tag) {
    return tag >> 16U;
}
constexpr std::size_t valueOf(FacetTag tag) {
    return tag & 0xFFFFU;
}

struct FacetValue {
    QString id;    ///< what a route and the remembered filters carry, "en"
    QString name;  ///< what a person reads, "English"
    int depth = 0; ///< in a tree of values; 0 in a plain list
};

struct Facet {
    QString id;   ///< "language"
    QString name; ///< "Language"
    std::vector<FacetValue> values;
};

struct Entry {
    QString key;
    QString title;
    QString second; ///< at most three facts joined by " · "
    QString link;   ///< web address, may be empty
    QString group;  ///< what the second order sorts by: provider, authors
    int weight = 0; ///< what the third order sorts by, falling: careers that need a skill, a book's year
    QString folded; ///< title and second line as the filter compares them
    std::vector<FacetTag> tags;
};

struct EntryList {
    std::vector<Entry> entries;
    std::vector<Facet> facets;
};

} // namespace waymark::ui
