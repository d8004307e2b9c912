// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Catalogs come and go: a tenth of the items leaves, a tenth is renamed, and what is kept says so.
#include "db/library/catalog_watch.h"

#include "db/library/items.h"
#include "library_folder.h"
#include "tests/support/fixture_catalog.h"

#include <gmock/gmock.h>

namespace waymark::db::test {

namespace {

using testing::IsEmpty;
using Kind = CatalogChange::Kind;

constexpr auto now = "2026-08-03T14:32:00Z";
constexpr auto later = "2026-11-01T00:00:00Z";

class Watch : public LibraryFolder {
protected:
    ItemFacts facts(int number) const {
        const auto bookmark = courseBookmark(number);
        return {bookmark.title, bookmark.detail, bookmark.url, Money{10, {"USD"}}, 4.5, 12.0};
    }
    void keep(int count) {
        for (int i = 0; i < count; ++i) {
            auto bookmark = courseBookmark(i);
            bookmark.price = Money{10, {"USD"}};
            bookmark.rating = 4.5;
            bookmark.hours = 12;
            ASSERT_TRUE(succeeds(library.add(bookmark)));
        }
    }
    SeenFacts unchanged(int count) const {
        SeenFacts seen;
        for (int i = 0; i < count; ++i)
            seen[courseKey(i).text()] = facts(i);
        return seen;
    }
    Library library = opened();
    CatalogWatch watch{library};
    Items items{library};
};

TEST_F(Watch, ATenthLeavesATenthIsRenamedAndEveryItemStillResolves) {
    constexpr int count = 200;
    keep(count);
    const auto before = library.bookmarks();
    auto seen = unchanged(count);
    for (int i = 0; i < count; i += 10) {
        seen[courseKey(i).text()] = std::nullopt;
        seen[courseKey(i + 1).text()]->title = "Renamed " + std::to_string(i + 1);
    }
    ASSERT_TRUE(*watch.isNew("b"));
    ASSERT_TRUE(succeeds(watch.note(seen, "b", later)));
    EXPECT_FALSE(*watch.isNew("b"));

    const auto after = library.bookmarks();
    ASSERT_EQ(after->size(), before->size());
    for (std::size_t i = 0; i < after->size(); ++i)
        EXPECT_EQ((*after)[i].title, (*before)[i].title) << "what is kept is never changed";
    EXPECT_FALSE(*library.nextUndo() && (*library.nextUndo())->verb != "add")
        << "a catalog is no step of undo";
    const auto changes = *watch.changes();
    EXPECT_EQ(
        std::count_if(changes.begin(), changes.end(), [](const auto& c) { return c.kind == Kind::Left; }),
        count / 10);
    EXPECT_EQ(
        std::count_if(changes.begin(), changes.end(), [](const auto& c) { return c.kind == Kind::Renamed; }),
        count / 10);
    EXPECT_EQ(items.item(courseKey(0))->goneSince, later);
    EXPECT_EQ(items.item(courseKey(0))->facts, facts(0)) << "it stays with its remembered facts";
    ItemQuery gone;
    gone.gone = true;
    EXPECT_EQ(*items.count(gone), count / 10);
    gone.gone = false;
    EXPECT_EQ(*items.count(gone), count - count / 10);
}

TEST_F(Watch, SaysWhatThePriceWas) {
    keep(1);
    auto seen = unchanged(1);
    seen[courseKey(0).text()]->price = Money{0, {"USD"}};
    seen[courseKey(0).text()]->hours = 14;
    ASSERT_TRUE(succeeds(watch.note(seen, "b", later)));
    const auto changes = *watch.changes(courseKey(0));
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].kind, Kind::Price);
    EXPECT_EQ(changes[0].was, "10 USD");
    EXPECT_EQ(changes[0].is, "free");
    EXPECT_EQ(changes[0].since, later);
    EXPECT_EQ(changes[1].was + ">" + changes[1].is, "12>14");
}

TEST_F(Watch, AcceptingRemembersTheNewFactsAndCanBeUndone) {
    keep(1);
    auto seen = unchanged(1);
    seen[courseKey(0).text()]->title = "New name";
    ASSERT_TRUE(succeeds(watch.note(seen, "b", later)));
    const ItemKey key = courseKey(0);
    ASSERT_TRUE(succeeds(watch.accept(std::span(&key, 1), later)));
    EXPECT_EQ(items.item(key)->facts.title, "New name");
    EXPECT_THAT(*watch.changes(), IsEmpty());
    ASSERT_TRUE(succeeds(library.undo()));
    EXPECT_EQ(items.item(key)->facts.title, "Course 0");
    EXPECT_EQ(watch.changes()->size(), 1U);
}

TEST_F(Watch, WhatComesBackIsGoneNoMore) {
    keep(1);
    auto seen = unchanged(1);
    seen[courseKey(0).text()] = std::nullopt;
    ASSERT_TRUE(succeeds(watch.note(seen, "b", later)));
    ASSERT_TRUE(succeeds(watch.note(seen, "c", "2026-12-01T00:00:00Z")));
    EXPECT_EQ(items.item(courseKey(0))->goneSince, later) << "since the first time";
    ASSERT_TRUE(succeeds(watch.note(unchanged(1), "d", later)));
    EXPECT_EQ(items.item(courseKey(0))->goneSince, "");
    EXPECT_THAT(*watch.changes(), IsEmpty());
}

TEST_F(Watch, WhatACatalogDoesNotSayIsNoChange) {
    keep(1);
    SeenFacts seen;
    seen[courseKey(0).text()] = ItemFacts{"Course 0", "", "", {}, {}, {}};
    ASSERT_TRUE(succeeds(watch.note(seen, "b", later)));
    EXPECT_THAT(*watch.changes(), IsEmpty());
}

TEST_F(Watch, LooksIntoARealCatalog) {
    const auto catalog = Catalog::open(waymark::test::fixtureCatalog());
    ASSERT_TRUE(succeeds(catalog));
    const auto courses = *catalog->courses();
    ASSERT_FALSE(courses.empty());
    const std::vector<ItemKey> keys{courses[0].key, CareerKey::trusted("career:15-1252.00"), courseKey(1),
                                    *ItemKey::parse("plan:0123456789abcdef")};
    const auto facts = factsInCatalog(*catalog, keys);
    ASSERT_TRUE(succeeds(facts));
    EXPECT_EQ(facts->size(), 3U) << "a plan is of no catalog";
    EXPECT_EQ(facts->at(courses[0].key.text())->title, courses[0].title);
    EXPECT_TRUE(facts->at("career:15-1252.00").has_value());
    EXPECT_FALSE(facts->at(courseKey(1).text()).has_value());
    const std::atomic<bool> cancelled = true;
    EXPECT_TRUE(failsWith(ErrorKind::Cancelled, factsInCatalog(*catalog, keys, &cancelled)));
}

} // namespace

} // namespace waymark::db::test
