// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every entry of the search index has of each facet, as columns in memory: the ids of its values, or a
// number. Entries count from 0. Values are found by what people type ("mit" for "MIT OpenCourseWare"). Made
// once, read by any thread.
#pragma once

#include "db/search/facets.h"

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db::search_parts {

inline constexpr std::uint32_t noValue = std::numeric_limits<std::uint32_t>::max();

struct ValueName {
    std::string value;
    std::string label;
    std::uint32_t parent = noValue; ///< of a topic
};

struct ValueColumn {
    std::vector<ValueName> names;
    std::vector<std::uint32_t> starts; ///< of each entry in `ids`, and the end; empty: no entry has any
    std::vector<std::uint32_t> ids;

    std::span<const std::uint32_t> of(std::uint32_t entry) const {
        if (entry + 1 >= starts.size())
            return {};
        return std::span(ids).subspan(starts[entry], starts[entry + 1] - starts[entry]);
    }
};

struct NumberColumn {
    std::vector<float> numbers; ///< NaN: the entry has none
    float of(std::uint32_t entry) const {
        return entry < numbers.size() ? numbers[entry] : std::numeric_limits<float>::quiet_NaN();
    }
};

struct FacetColumns {
    std::array<ValueColumn, facetCount> values; ///< those of ranges and of Kind stay empty
    std::array<NumberColumn, facetCount> numbers;
    NumberColumn rating;

    const ValueColumn& valuesOf(Facet facet) const { return values[static_cast<std::size_t>(facet)]; }
    const NumberColumn& numbersOf(Facet facet) const { return numbers[static_cast<std::size_t>(facet)]; }
};

/// The values that a typed text means: its own value, else all whose label has its words, the last as a
/// beginning. Sorted; empty when it means none.
std::vector<std::uint32_t> valuesMeant(const ValueColumn& column, std::string_view typed);

} // namespace waymark::db::search_parts
