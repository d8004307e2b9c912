// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/supply.h"

#include "app/path/suitability.h"
#include "app/plan/title_fit.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace waymark::app {

namespace {

constexpr double least = 0.55;
constexpr double leastOfMinorNeed = 0.7;
constexpr int minorNeed = 2;
constexpr int littlePreparation = 1; // job zone
constexpr int schooled = 3;         // job zone from which on university lectures are of use
constexpr int matters = 4;

/// Lectures held for students of a university, whatever their level says.
bool isUniversityLecture(const std::string& key) {
    constexpr std::array<std::string_view, 2> hosts{"course:nptel.ac.in/", "course:ocw.mit.edu/"};
    return std::any_of(hosts.begin(), hosts.end(), [&](auto host) { return key.starts_with(host); });
}

/// "Biotechnology II": the part before it would have to come first, and is another item.
bool isLaterPart(const std::string& title) {
    constexpr std::array<std::string_view, 6> parts{" II", " III", " IV", " Part 2", " Part 3", " 102"};
    return std::any_of(parts.begin(), parts.end(), [&](auto part) { return title.ends_with(part); });
}

bool isPlanned(const db::LearningItem& item, std::optional<int> jobZone) {
    const bool littleSchooling = jobZone.value_or(schooled) < schooled;
    return !isLaterPart(item.title) && !(littleSchooling && isUniversityLecture(item.key.text()));
}

/// Work that needs little preparation is begun, not studied for: only what matters most is planned.
bool isPlanned(const db::LearningNeed& need, std::optional<int> jobZone) {
    return jobZone.value_or(littlePreparation + 1) > littlePreparation || need.weight >= matters;
}

} // namespace

std::vector<PlanNeedAsked> planNeeds(const db::LearningSupply& supply) {
    auto ordered = supply.needs;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto& one, const auto& other) { return one.kind < other.kind; });
    std::vector<PlanNeedAsked> needs;
    for (const auto& need : ordered)
        if (isPlanned(need, supply.jobZone))
            needs.push_back({need.topic, need.name, static_cast<double>(need.weight), need.kind == db::NeedKind::Credential});
    return needs;
}

std::vector<PlanOffer> planOffers(const db::LearningSupply& supply) {
    std::vector<PlanOffer> offers;
    for (const auto& item : supply.items) {
        PlanOffer offer;
        offer.key = item.key.text();
        offer.title = item.title;
        offer.url = item.url;
        offer.by = item.detail;
        offer.hours = item.hours;
        offer.price = item.price;
        offer.free = item.free;
        offer.isBook = item.key.kind() == db::ItemKind::Book;
        offers.push_back(std::move(offer));
    }
    const TitleFit fit(supply);
    for (const auto& teaching : supply.teachings) {
        const auto& item = supply.items[teaching.item];
        const auto& need = supply.needs[teaching.need];
        if (!teaching.background && teaching.strength >= least)
            offers[teaching.item].touches.insert(need.topic);
        const double strength = teaching.strength * suitability(item, need, teaching.strength, supply.jobZone) *
                                fit.of(teaching);
        if (teaching.background || !isPlanned(item, supply.jobZone) ||
            strength < (need.weight <= minorNeed ? leastOfMinorNeed : least))
            continue;
        double& known = offers[teaching.item].teaches[need.topic];
        known = std::max(known, strength);
    }
    return offers;
}

} // namespace waymark::app
