// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/facets.h"

#include "db/records/enum_array.h"

#include <algorithm>

namespace waymark::db {

namespace {

constexpr EnumArray<Facet, std::string_view> names = {
    "kind",     "topic", "provider", "level", "lang", "free",  "hours",     "year",   "group",
    "interest", "zone",  "growth",   "pay",   "tech", "skill", "skillkind", "format", "licence"};

struct Synonym {
    std::string_view word;
    Facet facet;
};
constexpr Synonym synonyms[] = {{"language", Facet::Language}, {"technology", Facet::Technology},
                                {"type", Facet::Kind},         {"skills", Facet::Skill},
                                {"topics", Facet::Topic},      {"license", Facet::Licence},
                                {"jobzone", Facet::JobZone}};

} // namespace

std::string_view facetName(Facet facet) {
    return names[facet];
}

std::optional<Facet> facetFromName(std::string_view name) {
    if (const auto named = enumNamed(names, name))
        return named;
    for (const auto& synonym : synonyms)
        if (synonym.word == name)
            return synonym.facet;
    return std::nullopt;
}

bool isRange(Facet facet) {
    return facet == Facet::Hours || facet == Facet::Year || facet == Facet::Growth || facet == Facet::Pay;
}

bool mayBeNotStated(Facet facet) {
    switch (facet) {
    case Facet::Kind:
    case Facet::Topic:
    case Facet::Group:
    case Facet::Technology:
    case Facet::Skill:
    case Facet::SkillKind:
        return false;
    default:
        return true;
    }
}

} // namespace waymark::db
