// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/plan_offers.h"

#include "app/plan/basics.h"
#include "app/plan/course_kind.h"
#include "app/plan/supply.h"
#include "db/catalog/learning_supply.h"

#include <algorithm>

namespace waymark::ui {

namespace {

app::PlanOffer offerOf(const db::Course& course) {
    app::PlanOffer offer;
    offer.key = course.key.text();
    offer.title = course.title;
    offer.url = course.url;
    offer.by = course.provider;
    offer.hours = course.hours;
    offer.price = course.price;
    offer.free = course.free;
    return offer;
}

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

void addLocked(const db::Catalog& catalog, const std::set<std::string>& locked, std::vector<app::PlanOffer>& offers) {
    for (const auto& key : locked) {
        if (std::any_of(offers.begin(), offers.end(), [&](const auto& offer) { return offer.key == key; }))
            continue;
        if (const auto courseKey = db::CourseKey::parse(key)) {
            if (const auto course = catalog.course(*courseKey))
                offers.push_back(offerOf(*course));
        } else if (const auto bookKey = db::BookKey::parse(key)) {
            if (const auto book = catalog.book(*bookKey)) {
                app::PlanOffer offer;
                offer.key = key;
                offer.title = book->title;
                offer.url = book->url;
                offer.by = book->authors;
                offer.free = book->free;
                offer.isBook = true;
                offers.push_back(std::move(offer));
            }
        }
    }
}

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
            offers.push_back(offerOf(*needed));
        }
    }
}

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
