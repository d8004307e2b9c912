// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/plan_basics.h"

#include "app/plan/basics.h"
#include "app/plan/course_kind.h"
#include "app/plan/supply.h"
#include "db/catalog/learning_supply.h"

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr double surely = 0.9;
constexpr int mostBeginnings = 3;

void addBeginnings(const db::Catalog& catalog, const std::vector<std::string>& languages, const std::string& topic,
                   std::vector<app::PlanOffer>& offers) {
    db::SupplyQuestion question;
    question.languages = languages;
    question.freeOnly = true;
    int added = 0;
    for (const auto& lesson : db::lessonsOn(catalog, topic, question).valueOr({})) {
        auto offer = app::planOffer(lesson.item);
        if (added == mostBeginnings || lesson.strength < surely)
            return;
        const bool isThere = std::any_of(offers.begin(), offers.end(), [&](const auto& other) { return other.key == offer.key; });
        if (isThere || offer.by.empty() || app::isUniversityLecture(offer.key) || !app::isBeginningOf(topic, offer))
            continue;
        offer.teaches = {{topic, lesson.strength}};
        offers.push_back(std::move(offer));
        ++added;
    }
}

} // namespace

void addBasics(const db::Catalog& catalog, const std::vector<std::string>& languages, const std::set<std::string>& known,
               std::vector<app::PlanOffer>& offers) {
    std::set<std::string> missing;
    for (const auto& offer : offers)
        if (!offer.teaches.empty())
            for (auto& topic : app::basicsOf(offer))
                missing.insert(std::move(topic));
    for (const auto& topic : missing) {
        const bool begun = std::any_of(offers.begin(), offers.end(), [&](const auto& offer) {
            return offer.teaches.contains(topic) && app::isBeginningOf(topic, offer);
        });
        if (!begun && !known.contains(topic))
            addBeginnings(catalog, languages, topic, offers);
    }
    app::waitForBasics(offers, known);
}

} // namespace waymark::ui
