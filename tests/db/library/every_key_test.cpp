// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every public function of db that takes a key of any kind, given keys of every kind.
#include "db/catalog/catalog.h"
#include "db/formats/registry/export_feed.h"
#include "db/library/catalog_watch.h"
#include "db/library/contents.h"
#include "db/library/hours_log.h"
#include "db/library/items.h"
#include "db/library/lists.h"
#include "db/records/enum_array.h"
#include "library_folder.h"
#include "tests/support/every_key.h"
#include "tests/support/fixture_catalog.h"

namespace waymark::db::test {

namespace {

const std::string now = "2026-08-03T10:00:00Z";

class EveryKeyOfALibrary : public LibraryFolder, public testing::WithParamInterface<std::string> {};

TEST_P(EveryKeyOfALibrary, IsTakenOrRefused) {
    const auto key = *ItemKey::parse(GetParam());
    const auto catalog = Catalog::open(waymark::test::fixtureCatalog());
    ASSERT_TRUE(succeeds(catalog));
    EXPECT_TRUE(failsWith(ErrorKind::NotFound, catalog->titleOf(key)));
    EXPECT_TRUE(succeeds(factsInCatalog(*catalog, std::span(&key, 1))));
    FeedRequest request;
    request.out = folder() / "out.csv";
    request.selection.keys = {key};
    (void)exportFeed(*catalog, request);

    auto library = opened();
    Items items(library);
    EXPECT_TRUE(failsWith(ErrorKind::NotFound, items.item(key)));
    EXPECT_TRUE(succeeds(items.areKept(std::span(&key, 1))));
    EXPECT_TRUE(succeeds(library.add({key, "Title", "", "", now})));
    EXPECT_EQ(items.item(key)->key, key);
    ItemEdit edit;
    edit.status = KeptStatus::Done;
    EXPECT_TRUE(succeeds(items.edit(std::span(&key, 1), edit, now)));
    ItemQuery query;
    query.kinds = {key.kind()};
    EXPECT_EQ(*items.count(query), 1);
    EXPECT_TRUE(succeeds(items.facets(query)));
    (void)items.create(key.kind(), {"Own", "", "", {}, {}, {}}, "{}", now);
    (void)items.change(key, {"Own", "", "", {}, {}, {}}, "{}", now);
    Lists lists(library);
    const auto list = *lists.create("A list", {}, now);
    EXPECT_TRUE(succeeds(lists.addItems(list, std::span(&key, 1), now)));
    EXPECT_TRUE(succeeds(lists.moveItems(list, std::span(&key, 1), key, now)));
    EXPECT_TRUE(succeeds(lists.listsOf(key)));
    EXPECT_TRUE(succeeds(HoursLog(library).log(key, "2026-08-03", 1, {}, now)));
    EXPECT_TRUE(succeeds(HoursLog(library).entries(key)));
    CatalogWatch watch(library);
    EXPECT_TRUE(succeeds(watch.changes(key)));
    EXPECT_TRUE(succeeds(Contents(library).read(true)));
    EXPECT_TRUE(succeeds(items.remove(std::span(&key, 1), now)));
    EXPECT_TRUE(succeeds(items.emptyTrash({}, now)));
    EXPECT_TRUE(succeeds(library.check()));
}

INSTANTIATE_TEST_SUITE_P(Keys, EveryKeyOfALibrary, testing::ValuesIn(waymark::test::wellFormedKeys()),
                         [](const auto& each) {
                             std::string name = each.param;
                             std::erase_if(name, [](char c) { return c == ':' || c == '/'; });
                             return name;
                         });

TEST(EveryKeyBadlyFormed, IsRefused) {
    for (const auto& text : waymark::test::badlyFormedKeys()) {
        EXPECT_FALSE(ItemKey::parse(text)) << text;
        EXPECT_FALSE(kindOfKey(text)) << text;
    }
}

TEST(EveryKindOfItem, HasANameThatComesBack) {
    for (const ItemKind kind : enumValues<ItemKind>())
        EXPECT_EQ(itemKindFromName(itemKindName(kind)), kind);
    EXPECT_EQ(enumCount<ItemKind>, 10U);
    EXPECT_FALSE(enumFrom<ItemKind>(10));
    EXPECT_FALSE(enumFrom<ItemKind>(-1));
}

} // namespace

} // namespace waymark::db::test
