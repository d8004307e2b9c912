// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/plan_making.h"

#include "app/plan/edits.h"
#include "app/plan/supply.h"
#include "db/catalog/learning_supply.h"
#include "ui/queries/ways_in_reading.h"
#include "ui/words/plan_words.h"
#include "ui/words/text.h"

#include <algorithm>
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

/// The name of the first need that something in the plan teaches.
QString firstNeedOf(const db::Plan& plan) {
    for (const auto& need : plan.needs)
        for (const auto& step : plan.steps)
            if (std::find(step.covers.begin(), step.covers.end(), need.key) != step.covers.end())
                return fromUtf8(need.name);
    return {};
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
    const auto ways = waysInto(catalog, career, asked.place);
    if (!ways)
        return ways.error();
    auto offers = app::planOffers(*supply);
    addPrerequisites(catalog, offers);
    PlanMade made;
    made.choice = app::choose(app::planNeeds(*supply), offers, asked.wishes);
    auto& plan = made.choice.plan;
    plan.career = career;
    const auto route = routeSteps(*ways, fromUtf8(*title), firstNeedOf(plan));
    plan.steps.insert(plan.steps.begin(), route.before.begin(), route.before.end());
    plan.steps.insert(plan.steps.end(), route.after.begin(), route.after.end());
    plan = app::withIds(std::move(plan));
    made.title = planTitle(fromUtf8(*title));
    return made;
}

} // namespace waymark::ui
