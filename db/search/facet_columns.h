// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every entry of the search index has of each facet, as columns in memory: the ids of its values, or a
// number. Entries count from 0. Values are found by what people type ("mit" for "MIT OpenCourseWare"). Made
// once, read by any thread.
#pragma once

#include "db/records/enum_array.h"
#include "db/search/facets.h"

#include <array>
#include <cstdint>
#include <limits>
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

/// Entries before `first` have no value. Either at most one value an entry (`one`), or several.
struct ValueColumn {
    std::vector<ValueName> names;
    std::uint32_t first = 0;
    std::vector<std::uint16_t> one;    ///< value + 1, 0 for none
    std::vector<std::uint32_t> starts; ///< of each entry in `ids`, and the end
    std::vector<std::uint32_t> ids;

    std::uint32_t end() const {
        return first + static_cast<std::uint32_t>(starts.empty() ? one.size() : starts.size() - 1);
    }
    template <class Visit>
    void visit(std::uint32_t entry, Visit visit) const {
        if (entry < first || entry >= end())
            return;
        const auto at = entry - first;
        if (starts.empty()) {
            if (one[at] != 0)
                visit(one[at] - 1U);
            return;
        }
        for (auto i = starts[at]; i < starts[at + 1]; ++i)
            visit(ids[i]);
    }
};

struct NumberColumn {
    std::uint32_t first = 0;
    std::vector<float> numbers; ///< NaN: the entry has none
    std::uint32_t end() const { return first + static_cast<std::uint32_t>(numbers.size()); }
    float of(std::uint32_t entry) const {
        return entry >= first && entry < end() ? numbers[entry - first]
                                               : std::numeric_limits<float>::quiet_NaN();
    }
};

struct FacetColumns {
    EnumArray<Facet, ValueColumn> values; ///< those of ranges and of Kind stay empty
    EnumArray<Facet, NumberColumn> numbers;
    NumberColumn rating;

    const ValueColumn& valuesOf(Facet facet) const { return values[facet]; }
    const NumberColumn& numbersOf(Facet facet) const { return numbers[facet]; }
};

/// A text that names one value of a facet whether or not anything has it: a language code, a job zone, a key.
bool isCode(Facet facet, std::string_view typed);

/// The values that a typed text means: its own value, else all whose label has its words, the last as a
/// beginning. Sorted; empty when it means none.
std::vector<std::uint32_t> valuesMeant(const ValueColumn& column, std::string_view typed);

} // namespace waymark::db::search_parts
