// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Facets of a list that fits into memory, My library's: what a popup offers to choose from. Plain values, any
// thread.
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
constexpr std::size_t valueOf(FacetTag tag) {
    return tag & 0xFFFFU;
}

struct FacetValue {
    QString id;    ///< what is remembered, "en"
    QString name;  ///< what a person reads, "English"
    int depth = 0; ///< in a tree of values; 0 in a plain list
};

struct Facet {
    QString id;   ///< "language"
    QString name; ///< "Language"
    std::vector<FacetValue> values;
};

} // namespace waymark::ui
