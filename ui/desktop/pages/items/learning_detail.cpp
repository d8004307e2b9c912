// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/items/learning_detail.h"

#include "db/catalog/listings.h"
#include "db/catalog/studies.h"
#include "ui/desktop/pages/items/fact_words.h"
#include "ui/desktop/pages/items/item_facts.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::LearningDetail)
};

void addTaught(ItemDetail& detail, const db::Catalog& catalog, const db::ItemKey& item) {
    std::vector<ItemLink> links;
    const auto taught = db::taughtSkills(catalog, item);
    if (!taught)
        return;
    for (const auto& [skill, words] : *taught)
        links.push_back({skillName(skill.name), fromUtf8(skill.key.text()),
                         Words::tr("Because it says \u201C%1\u201D").arg(fromUtf8(words))});
    detail.addLinks(Words::tr("Teaches"), links);
}

void addBefore(ItemDetail& detail, const db::Catalog& catalog, const std::vector<db::CourseKey>& courses) {
    std::vector<ItemLink> links;
    for (const auto& earlier : courses)
        if (const auto title = catalog.titleOf(earlier))
            links.push_back({fromUtf8(*title), fromUtf8(earlier.text()), {}});
    detail.addLinks(Words::tr("Take before"), links);
}

} // namespace

void describeCourse(ItemDetail& detail, const db::Catalog& catalog, const db::Course& course) {
    auto facts = courseFacts(course);
    if (const auto listings = db::listingsOf(catalog, course.key))
        for (auto& fact : listingFacts(*listings, course))
            facts.push_back(std::move(fact));
    detail.addFacts(facts);
    detail.addLinks(Words::tr("Topics"), topicLinks(catalog, course.topics));
    addTaught(detail, catalog, course.key);
    addBefore(detail, catalog, course.prerequisites);
    detail.addSource(course.sourceId);
}

void describeBook(ItemDetail& detail, const db::Catalog& catalog, const db::Book& book) {
    detail.addFacts(bookFacts(book));
    detail.addLinks(Words::tr("Topics"), topicLinks(catalog, book.topics));
    addTaught(detail, catalog, book.key);
    detail.addSource(book.sourceId);
}

} // namespace waymark::ui
