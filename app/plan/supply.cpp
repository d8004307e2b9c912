// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/supply.h"

#include "app/path/relevance.h"

#include <algorithm>

namespace waymark::app {

namespace {

constexpr double onlyWider = 0.45;

} // namespace

std::vector<PlanNeedAsked> planNeeds(const db::LearningSupply& supply) {
    std::vector<PlanNeedAsked> needs;
    for (const auto& need : supply.needs)
        needs.push_back({need.topic, need.name, static_cast<double>(need.weight)});
    return needs;
}

std::vector<PlanOffer> planOffers(const db::LearningSupply& supply) {
    std::vector<PlanOffer> offers;
    for (const auto& item : supply.items) {
        PlanOffer offer;
        offer.key = item.key.text();
        offer.title = item.title;
        offer.url = item.url;
        offer.hours = item.hours;
        offer.price = item.price;
        offer.free = item.free;
        offer.isBook = item.key.kind() == db::ItemKind::Book;
        offers.push_back(std::move(offer));
    }
    for (const auto& teaching : supply.teachings) {
        const auto& item = supply.items[teaching.item];
        const double strength = teaching.strength * levelFit(item.level, supply.jobZone) *
                                (teaching.background ? onlyWider : 1);
        double& known = offers[teaching.item].teaches[supply.needs[teaching.need].topic];
        known = std::max(known, strength);
    }
    return offers;
}

} // namespace waymark::app
