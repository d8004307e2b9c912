// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/plan_making.h"

#include "app/plan/edits.h"
#include "app/plan/layout.h"
#include "app/plan/supply.h"
#include "db/catalog/learning_supply.h"
#include "db/catalog/ways_in.h"
#include "ui/queries/ways_in_reading.h"
#include "ui/words/plan_words.h"
#include "ui/words/route_steps.h"
#include "ui/words/text.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace waymark::ui {

namespace {

/// Courses say what to take before them; what is not on offer yet comes in as an offer without needs.
void addPrerequisites(const db::Catalog& catalog, std::vector<app::PlanOffer>& offers) {
    std::set<std::string> known;
    for (const auto& offer : offers)
        known.insert(offer.key);
    for (std::size_t i = 0; i < offers.size(); ++i) { // grows while it is read
        const auto key = db::CourseKey::parse(offers[i].key);
        if (!key)
            continue;
        const auto course = catalog.course(*key);
        if (!course)
            continue;
        for (const auto& before : course->prerequisites) {
            offers[i].after.push_back({before.text()});
            if (!known.insert(before.text()).second)
                continue;
            const auto needed = catalog.course(before);
            if (!needed)
                continue;
            app::PlanOffer offer;
            offer.key = before.text();
            offer.title = needed->title;
            offer.url = needed->url;
            offer.by = needed->provider;
            offer.hours = needed->hours;
            offer.price = needed->price;
            offer.free = needed->free;
            offers.push_back(std::move(offer));
        }
    }
}

db::Result<app::WaysIn> waysInto(const db::Catalog& catalog, const db::CareerKey& career,
                                 const std::optional<db::PlaceKey>& place) {
    const auto learner = learnerPlace(catalog, place);
    return learner ? readWaysIn(catalog, career, *learner) : db::Result<app::WaysIn>(learner.error());
}

db::Result<std::vector<db::PlanStep>> routeOf(const db::Catalog& catalog, const db::CareerKey& career, const PlanAsked& asked) {
    const auto facts = catalog.careerFacts(career);
    if (!facts)
        return facts.error();
    const auto ways = waysInto(catalog, career, asked.place);
    if (!ways)
        return ways.error();
    const auto everywhere = careersLicences(catalog, career);
    if (!everywhere)
        return everywhere.error();
    RouteAsked route{fromUtf8(facts->career.title), {}, *ways, {}, {}};
    for (const auto& section : facts->sections)
        if (section.kind == db::SectionKind::FirstSteps)
            route.firstSteps = pointsOf(section.markdown);
    route.licensing = app::licensingOf(facts->career.title, *ways, *everywhere);
    route.route = app::routeFrom(*ways, asked.schooling, route.licensing);
    return routeSteps(route);
}

/// By the day on which each begins; what has no stated day comes behind what has one.
void sortByDay(db::Plan& plan) {
    const auto layout = app::layoutOf(plan);
    std::vector<std::size_t> order(plan.steps.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto place = [&](std::size_t i) { return std::pair(layout.steps[i].from.value_or(app::Day::max()), layout.steps[i].later); };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) { return place(one) < place(other); });
    std::vector<db::PlanStep> sorted;
    for (const std::size_t i : order)
        sorted.push_back(std::move(plan.steps[i]));
    plan.steps = std::move(sorted);
}

} // namespace

db::Result<PlanMade> makePlan(const db::Catalog& catalog, const db::CareerKey& career, const PlanAsked& asked) {
    db::SupplyQuestion question;
    question.languages = asked.languages;
    question.freeOnly = asked.wishes.freeOnly;
    const auto supply = db::learningSupply(catalog, career, question);
    if (!supply)
        return supply.error();
    const auto title = catalog.titleOf(career);
    if (!title)
        return title.error();
    const auto route = routeOf(catalog, career, asked);
    if (!route)
        return route.error();
    auto offers = app::planOffers(*supply);
    addPrerequisites(catalog, offers);
    PlanMade made;
    made.choice = app::choose(app::planNeeds(*supply), offers, asked.wishes);
    auto& plan = made.choice.plan;
    plan.career = career;
    plan.steps.insert(plan.steps.begin(), route->begin(), route->end());
    plan = app::withIds(std::move(plan));
    sortByDay(plan);
    made.title = planTitle(fromUtf8(*title));
    return made;
}

} // namespace waymark::ui
