// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/named_programmes.h"

#include "db/text/pieces.h"

#include <algorithm>
#include <map>
#include <vector>

namespace waymark::app {

namespace {

/// The first two digits of a field's code: arts, health, repair.
std::string familyOf(const db::Programme& programme) {
    return programme.field.substr(0, 2);
}

bool isAlikeStem(const std::string& one, const std::string& other) {
    constexpr std::size_t sure = 5; // "hygien" of "hygienist"
    const auto& shorter = one.size() < other.size() ? one : other;
    const auto& longer = one.size() < other.size() ? other : one;
    return one == other || (shorter.size() >= sure && longer.starts_with(shorter));
}

} // namespace

void nameProgrammes(WaysIn& ways, const CareersLicences& careers) {
    const bool ofTrade = ways.level().value_or(db::EntryEducation::Bachelor) < db::EntryEducation::Bachelor;
    const bool ofGroup = !ways.fieldsFor.empty();
    if (!ofTrade && !ofGroup)
        return;
    std::map<std::string, bool> named; // by field: there are many programs of each
    std::set<std::string> families;
    for (NearProgramme& each : ways.programmes) {
        const std::string& title = each.programme.fieldTitle;
        const auto [known, isNew] = named.try_emplace(title, false);
        if (isNew)
            known->second = ofGroup ? careers.sharesWordWith(title) : careers.speaksOfField(title);
        each.named = known->second;
        if (each.named)
            families.insert(familyOf(each.programme));
    }
    if (ofGroup || (families.empty() && named.size() == 1))
        return;
    for (NearProgramme& each : ways.programmes)
        each.named = families.empty() || each.named || families.contains(familyOf(each.programme));
}

bool isOfAnotherCareer(const std::string& licenceTitle, const std::set<std::string>& titles) {
    const auto words = db::split(comparableLicence(licenceTitle), " ");
    return std::any_of(titles.begin(), titles.end(), [&words](const std::string& title) {
        const auto stems = db::split(title, " ");
        return stems.size() > 1 && stems.size() <= words.size() &&
               std::all_of(stems.begin(), stems.end(), [&words](const std::string& stem) {
                   return std::any_of(words.begin(), words.end(), [&stem](const std::string& word) { return isAlikeStem(stem, word); });
               });
    });
}

} // namespace waymark::app
