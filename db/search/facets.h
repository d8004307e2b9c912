// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What results can be narrowed by. A facet has values; several chosen values of one facet mean "any of
// these", several facets mean "all of these". Values are texts that stay the same between catalogs: an item
// kind's name, a topic's or skill's key, a provider's name, a level, a language code, "yes" or "no", a major
// group's code, an interest's letter, a job zone, or a range of numbers: "10-20" (from 10 to below 20; of
// years both ends), "<10", ">=2019", "40". Hours, years, growth (percent in ten years) and pay (national
// median, USD a year) are ranges. Plain values, any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

enum class Facet {
    Kind,
    Topic, ///< a topic chosen stands for everything below it
    Provider,
    Level,
    Language,
    Free,
    Hours,
    Year,
    Group,    ///< the 22 major groups of careers
    Interest, ///< a career's strongest of Holland's six: R I A S E C
    JobZone,
    Growth,
    Pay,
    Technology, ///< careers that use it, courses and books that teach it
    Skill,      ///< careers that need a skill or knowledge, courses and books that teach it; the field word
                ///< also takes technologies
    SkillKind,  ///< "knowledge", "skill", "ability", "technology"
    Format,     ///< of books, in small letters: "pdf"
    Licence,    ///< of books
};

/// "kind", "topic", "provider", "level", "lang", "free", "hours", "year", "group", "interest", "zone",
/// "growth", "pay", "tech", "skill", "skillkind", "format", "licence": the field words of the query language.
std::string_view facetName(Facet facet);
std::optional<Facet> facetFromName(std::string_view name);
/// Its values are ranges of numbers.
bool isRange(Facet facet);

/// The value of what could have one and has none: a course of no level, a career whose growth nobody knows.
inline constexpr std::string_view notStated = "not-stated";
/// Kind, topic, group, technology, skill and its kind have none: an item lacks those rather than keeps them
/// back.
bool mayBeNotStated(Facet facet);

struct FacetSelection {
    Facet facet = Facet::Kind;
    std::vector<std::string> values; ///< any of these
    bool excluded = false;           ///< none of these
    bool operator==(const FacetSelection&) const = default;
};

struct FacetValue {
    std::string value;      ///< to be selected by
    std::string label;      ///< English, for showing; of ranges and kinds the value itself
    std::int64_t count = 0; ///< of results that have it, were it the only one chosen of its facet
    bool selected = false;
    std::string parent; ///< of a topic: the value of the topic above, empty at the top
};

/// By count, the largest first; ranges, zones and levels in their own order; what is not stated last. A
/// chosen value is always there.
struct FacetCounts {
    Facet facet = Facet::Kind;
    std::vector<FacetValue> values;
};

} // namespace waymark::db
