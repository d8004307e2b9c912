// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kept items: editing, own ones, the trash, and what a query finds, in which order.
#include "db/library/items.h"

#include "db/library/hours_log.h"
#include "db/library/item_states.h"
#include "db/library/lists.h"
#include "db/library/place_presets.h"
#include "db/records/kept_content.h"
#include "library_folder.h"

#include <gmock/gmock.h>

namespace waymark::db::test {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr auto now = "2026-08-03T14:32:00Z";
constexpr auto later = "2026-09-01T09:00:00Z";

class ItemsTest : public LibraryFolder {
protected:
    void SetUp() override {
        for (int i = 1; i <= 5; ++i)
            ASSERT_TRUE(succeeds(library.add(courseBookmark(i))));
        ASSERT_TRUE(succeeds(library.add({BookKey::trusted("book:a"), "Électricité", "Ünal", "", now})));
    }
    std::vector<ItemKey> keys(std::initializer_list<int> numbers) const {
        std::vector<ItemKey> all;
        for (const int number : numbers)
            all.push_back(courseKey(number));
        return all;
    }
    std::vector<std::string> found(const ItemQuery& query) {
        std::vector<std::string> titles;
        const auto rows = items.find(query);
        EXPECT_TRUE(succeeds(rows));
        const auto read = *items.read(*rows);
        for (const auto& item : read)
            titles.push_back(item.facts.title);
        return titles;
    }
    void edit(std::initializer_list<int> numbers, const ItemEdit& change) {
        ASSERT_TRUE(succeeds(items.edit(keys(numbers), change, later)));
    }
    ItemEdit marked(KeptStatus status) const {
        ItemEdit change;
        change.status = status;
        return change;
    }
    Library library = opened();
    Items items{library};
    Lists lists{library};
};

TEST_F(ItemsTest, AnEditOfManyIsOneStep) {
    ItemEdit change = marked(KeptStatus::Done);
    change.rating = 4;
    change.set(&KeptItem::note, "Good");
    change.addTags = {"systems", "2026"};
    change.ownPrice = Money{12.5, {"CAD"}};
    edit({1, 2, 3}, change);
    const auto item = items.item(courseKey(2));
    ASSERT_TRUE(succeeds(item));
    EXPECT_EQ(item->status, KeptStatus::Done);
    EXPECT_EQ(item->finishedOn, "2026-09-01");
    EXPECT_EQ(item->statusAt, later);
    EXPECT_EQ(item->ownPrice, (Money{12.5, {"CAD"}}));
    EXPECT_THAT(item->tags, ElementsAre("2026", "systems"));
    ASSERT_TRUE(succeeds(library.undo()));
    EXPECT_EQ(items.item(courseKey(2))->rating, 0);
    EXPECT_THAT(items.item(courseKey(3))->tags, IsEmpty());
    ASSERT_TRUE(succeeds(library.redo()));
    EXPECT_EQ(items.item(courseKey(1))->note, "Good");
}

TEST_F(ItemsTest, AnEditWithOneWrongKeyChangesNothing) {
    const std::vector<ItemKey> some{courseKey(1), courseKey(99)};
    EXPECT_TRUE(failsWith(ErrorKind::NotFound, items.edit(some, marked(KeptStatus::Done), later)));
    ItemEdit wrong;
    wrong.rating = 6;
    EXPECT_TRUE(failsWith(ErrorKind::InvalidInput, items.edit(keys({1}), wrong, later)));
    wrong = {};
    wrong.addToLists = {"nowhere"};
    wrong.set(&KeptItem::note, "x");
    EXPECT_TRUE(failsWith(ErrorKind::NotFound, items.edit(keys({1}), wrong, later)));
    EXPECT_EQ(items.item(courseKey(1))->note, "");
    EXPECT_EQ(items.item(courseKey(1))->status, KeptStatus::None);
}

TEST_F(ItemsTest, DatesFollowTheStatusAndStayWhereTheyWereGiven) {
    edit({1}, marked(KeptStatus::Doing));
    EXPECT_EQ(items.item(courseKey(1))->startedOn, "2026-09-01");
    ItemEdit started;
    started.set(&KeptItem::startedOn, "2026-08-20");
    edit({1}, started);
    edit({1}, marked(KeptStatus::Done));
    EXPECT_EQ(items.item(courseKey(1))->startedOn, "2026-08-20");
    edit({1}, marked(KeptStatus::Want));
    EXPECT_EQ(items.item(courseKey(1))->finishedOn, "") << "what is wanted again is not done";
}

TEST_F(ItemsTest, FindsByWordsWithoutAccentsInTitleDetailNoteAndTags) {
    ItemEdit change;
    change.set(&KeptItem::note, "Mit Übung");
    change.addTags = {"Später"};
    edit({3}, change);
    const auto text = [&](const std::string& words) {
        ItemQuery query;
        query.text = words;
        return found(query);
    };
    EXPECT_THAT(text("ELECTRI"), ElementsAre("Électricité"));
    EXPECT_THAT(text("unal"), ElementsAre("Électricité"));
    EXPECT_THAT(text("ubung course"), ElementsAre("Course 3"));
    EXPECT_THAT(text("spater"), ElementsAre("Course 3"));
    EXPECT_THAT(text("course nothing"), IsEmpty());
    EXPECT_THAT(text("'; --"), IsEmpty());
    ASSERT_TRUE(succeeds(library.undo()));
    EXPECT_THAT(text("ubung"), IsEmpty()) << "undo takes the words of the note along";
}

TEST_F(ItemsTest, FiltersMeanAllOfThem) {
    edit({1, 2, 3}, marked(KeptStatus::Want));
    ItemEdit rated;
    rated.rating = 5;
    rated.addTags = {"x", "y"};
    edit({2, 4}, rated);
    ItemQuery query;
    query.statuses = {KeptStatus::Want, KeptStatus::Doing};
    EXPECT_THAT(found(query), ElementsAre("Course 3", "Course 2", "Course 1"));
    query.ratingAtLeast = 4;
    EXPECT_THAT(found(query), ElementsAre("Course 2"));
    query = {};
    query.tags = {"x", "y"};
    query.ascending = true;
    EXPECT_THAT(found(query), ElementsAre("Course 2", "Course 4"));
    query = {};
    query.kinds = {ItemKind::Book};
    EXPECT_THAT(found(query), ElementsAre("Électricité"));
    const auto facets = *items.facets({});
    ASSERT_EQ(facets.kinds.size(), 2U);
    EXPECT_EQ(facets.kinds[1].value, "course");
    EXPECT_EQ(facets.kinds[1].items, 5);
    EXPECT_EQ(facets.tags[0].items, 2);
}

TEST_F(ItemsTest, SortsByEveryColumnInBothDirections) {
    ItemEdit price;
    price.ownPrice = Money{3, {"USD"}};
    edit({2}, price);
    price.ownPrice = Money{1, {"USD"}};
    edit({4}, price);
    ItemQuery query;
    query.order = ItemOrder::Price;
    query.ascending = true;
    EXPECT_EQ(found(query)[0], "Course 4");
    EXPECT_EQ(found(query)[1], "Course 2");
    query.ascending = false;
    EXPECT_EQ(found(query)[0], "Course 2") << "what has no price comes last either way";
    query.order = ItemOrder::Title;
    query.ascending = true;
    EXPECT_EQ(found(query).back(), "Électricité");
    for (int order = 0; order < static_cast<int>(ItemOrder::InList); ++order)
        for (const bool ascending : {false, true}) {
            query.order = static_cast<ItemOrder>(order);
            query.ascending = ascending;
            EXPECT_EQ(found(query).size(), 6U) << order;
        }
    query.order = ItemOrder::InList;
    EXPECT_TRUE(failsWith(ErrorKind::InvalidInput, items.find(query)));
}

TEST_F(ItemsTest, TheTrashKeepsEverythingUntilItIsEmptied) {
    ItemEdit change;
    change.set(&KeptItem::note, "Mine");
    change.addTags = {"x"};
    edit({1}, change);
    ASSERT_TRUE(succeeds(items.remove(keys({1, 2}), later)));
    EXPECT_EQ(*items.count({}), 4);
    ItemQuery trash;
    trash.inTrash = true;
    EXPECT_EQ(*items.count(trash), 2);
    EXPECT_FALSE(*library.contains(courseKey(1)));
    ASSERT_TRUE(succeeds(items.restore(keys({2}), later)));
    ASSERT_TRUE(succeeds(library.add(courseBookmark(1)))) << "a star brings it back as well";
    EXPECT_EQ(items.item(courseKey(1))->note, "Mine");
    EXPECT_THAT(items.item(courseKey(1))->tags, ElementsAre("x"));
    ASSERT_TRUE(succeeds(items.remove(keys({1}), later)));
    EXPECT_EQ(*items.emptyTrash("2026-01-01T00:00:00Z", later), 0);
    EXPECT_EQ(*items.emptyTrash("", later), 1);
    EXPECT_TRUE(failsWith(ErrorKind::NotFound, items.item(courseKey(1))));
    ASSERT_TRUE(succeeds(library.undo()));
    EXPECT_THAT(items.item(courseKey(1))->tags, ElementsAre("x")) << "even that is undone";
}

TEST_F(ItemsTest, OwnItemsAreMadeAndChanged) {
    const auto key = items.create(ItemKind::Course, {"Evening class", "City", "", {}, {}, 20.0},
                                  contentOf(OwnLearning{"", 2026, "", "en", "introductory", ""}), now);
    ASSERT_TRUE(succeeds(key));
    EXPECT_TRUE(isOwn(*key));
    EXPECT_EQ(key->kind(), ItemKind::Course);
    EXPECT_EQ(ownLearningFrom(items.item(*key)->content)->level, "introductory");
    ASSERT_TRUE(succeeds(items.change(*key, {"Morning class", "City", "", {}, {}, {}}, "", now)));
    EXPECT_EQ(items.item(*key)->facts.title, "Morning class");
    EXPECT_TRUE(failsWith(ErrorKind::InvalidInput, items.change(courseKey(1), {}, "", now)));
    EXPECT_TRUE(failsWith(ErrorKind::InvalidInput, items.create(ItemKind::Career, {}, "", now)));
    for (const auto kind :
         {ItemKind::Book, ItemKind::Chart, ItemKind::Search, ItemKind::Plan, ItemKind::Offer})
        EXPECT_EQ(items.create(kind, {"x", "", "", {}, {}, {}}, "", now)->kind(), kind);
    ItemQuery own;
    own.own = true;
    EXPECT_EQ(*items.count(own), 6);
}

TEST_F(ItemsTest, LinksThatHideSomethingAreRefused) {
    const auto key = items.create(ItemKind::Course, {"Evening class", "", "https://a.example/", {}, {}, {}}, "", now);
    ASSERT_TRUE(succeeds(key));
    for (const std::string hidden : {"\xe2\x80\xae", "\xe2\x80\x8b", "\xe2\x81\xa6", "\x01", "\x1b", "\xc2\x85"}) {
        const std::string url = "https://a.example/" + hidden + "x";
        EXPECT_TRUE(failsWith(ErrorKind::InvalidInput, items.create(ItemKind::Course, {"x", "", url, {}, {}, {}}, "", now)));
        EXPECT_TRUE(failsWith(ErrorKind::InvalidInput, items.change(*key, {"x", "", url, {}, {}, {}}, "", now)));
        ItemEdit edit;
        edit.set(&KeptItem::ownUrl, url);
        EXPECT_TRUE(failsWith(ErrorKind::InvalidInput, items.edit(std::span(&*key, 1), edit, now)));
    }
    EXPECT_EQ(items.item(*key)->facts.url, "https://a.example/");
}

TEST_F(ItemsTest, RenamingATagJoinsItWithOneThatExists) {
    ItemEdit tagged;
    tagged.addTags = {"a", "b"};
    edit({1}, tagged);
    tagged.addTags = {"a"};
    edit({2}, tagged);
    ASSERT_TRUE(succeeds(items.renameTag("a", "b", now)));
    EXPECT_THAT(*items.tags(), ElementsAre("b"));
    EXPECT_THAT(items.item(courseKey(1))->tags, ElementsAre("b"));
    ASSERT_TRUE(succeeds(library.undo()));
    EXPECT_THAT(items.item(courseKey(1))->tags, ElementsAre("a", "b"));
}

TEST_F(ItemsTest, ListsNestAndKeepTheirOrder) {
    const auto one = *lists.create("One", "", now);
    const auto two = *lists.create("Two", "", now);
    const auto inner = *lists.create("Inner", one, now);
    const auto titles = [&] {
        std::vector<std::string> all;
        const auto read = *lists.all();
        for (const auto& list : read)
            all.push_back(list.title);
        return all;
    };
    EXPECT_THAT(titles(), ElementsAre("One", "Inner", "Two"));
    ASSERT_TRUE(succeeds(lists.move(two, "", one, now)));
    EXPECT_THAT(titles(), ElementsAre("Two", "One", "Inner"));
    EXPECT_TRUE(failsWith(ErrorKind::InvalidInput, lists.move(one, inner, "", now))) << "a list in itself";
    ASSERT_TRUE(succeeds(lists.addItems(inner, keys({1, 2, 3}), now)));
    ItemQuery query;
    query.list = one;
    EXPECT_EQ(*items.count(query), 3) << "what lies in an inner list lies in the outer";
    EXPECT_THAT(*lists.listsOf(courseKey(1)), ElementsAre(inner));
    ASSERT_TRUE(succeeds(lists.remove(one, now)));
    EXPECT_THAT(titles(), ElementsAre("Two"));
    EXPECT_EQ(lists.trash()->size(), 2U);
    EXPECT_TRUE(*library.contains(courseKey(1))) << "the items stay";
    ASSERT_TRUE(succeeds(lists.restore(one, now)));
    EXPECT_THAT(titles(), ElementsAre("Two", "One", "Inner"));
}

TEST_F(ItemsTest, ItemsAreMovedInAListMoreOftenThanGapsAllow) {
    const auto list = *lists.create("Order", "", now);
    ASSERT_TRUE(succeeds(lists.addItems(list, keys({1, 2, 3, 4, 5}), now)));
    ItemQuery query;
    query.list = list;
    query.order = ItemOrder::InList;
    query.ascending = true;
    for (int round = 0; round < 40; ++round)
        ASSERT_TRUE(succeeds(lists.moveItems(list, keys({round % 2 ? 5 : 4}), courseKey(2), now)));
    EXPECT_THAT(found(query), ElementsAre("Course 1", "Course 4", "Course 5", "Course 2", "Course 3"));
    ASSERT_TRUE(succeeds(lists.moveItems(list, keys({3, 1}), std::nullopt, now)));
    EXPECT_THAT(found(query), ElementsAre("Course 4", "Course 5", "Course 2", "Course 3", "Course 1"));
    ASSERT_TRUE(succeeds(library.undo()));
    EXPECT_EQ(found(query)[0], "Course 1");
    EXPECT_TRUE(
        failsWith(ErrorKind::NotFound, lists.moveItems(list, {}, ItemKey(BookKey::trusted("book:a")), now)));
}

TEST_F(ItemsTest, HoursAndWhereOneStands) {
    HoursLog log(library);
    ASSERT_TRUE(succeeds(log.log(courseKey(1), "2026-07-31", 1.5, "first", now)));
    const auto second = log.log(courseKey(1), "2026-08-02", 2, "", now);
    ASSERT_TRUE(succeeds(second));
    EXPECT_TRUE(failsWith(ErrorKind::InvalidInput, log.log(courseKey(1), "2026-02-30", 1, "", now)));
    EXPECT_TRUE(failsWith(ErrorKind::InvalidInput, log.log(courseKey(1), "2026-02-01", 25, "", now)));
    ASSERT_TRUE(succeeds(log.change({*second, courseKey(1), "2026-08-02", 3, "longer"}, now)));
    edit({1}, marked(KeptStatus::Doing));
    edit({2, 3}, marked(KeptStatus::Want));
    edit({4}, marked(KeptStatus::Done));
    const auto standing = log.standing();
    ASSERT_TRUE(succeeds(standing));
    EXPECT_EQ(standing->doing.at(0).hoursLogged, 4.5);
    EXPECT_EQ(standing->next.size(), 2U);
    EXPECT_EQ(standing->done, 1);
    EXPECT_DOUBLE_EQ(standing->hours, 4.5);
    ASSERT_EQ(standing->months.size(), 3U);
    EXPECT_EQ(standing->months[1].month, "2026-08");
    EXPECT_DOUBLE_EQ(standing->months[1].hours, 3);
    EXPECT_EQ(standing->months[2].done, 1);
    ASSERT_TRUE(succeeds(log.remove(*second, now)));
    EXPECT_EQ(log.entries(courseKey(1))->size(), 1U);
}

TEST_F(ItemsTest, SetsOfPlacesAreKept) {
    PlacePresets presets(library);
    const auto home = presets.save({"", "Home", {PlaceKey::trusted("city:toronto")}}, now);
    ASSERT_TRUE(succeeds(home));
    const auto away = *presets.save({"", "Away", {}}, now);
    ASSERT_TRUE(succeeds(presets.save({*home, "At home", {PlaceKey::trusted("country:CA")}}, now)));
    const auto all = *presets.all();
    EXPECT_EQ(all.at(1).title, "Away");
    EXPECT_EQ(all.at(0), (PlacePreset{*home, "At home", {PlaceKey::trusted("country:CA")}}));
    ASSERT_TRUE(succeeds(presets.remove(away, now)));
    EXPECT_TRUE(failsWith(ErrorKind::NotFound, presets.remove(away, now)));
}

TEST_F(ItemsTest, StatesOfManyAreAskedAtOnce) {
    edit({2}, marked(KeptStatus::Done));
    ASSERT_TRUE(succeeds(HoursLog(library).log(courseKey(2), "2026-08-01", 3, "", later)));
    ASSERT_TRUE(succeeds(items.remove(keys({3}), later)));
    const auto states = statesOf(library, keys({1, 2, 3, 9}));
    ASSERT_TRUE(succeeds(states));
    EXPECT_EQ(states->size(), 2U) << "what is in the trash or not kept has no state";
    EXPECT_EQ(states->at(courseKey(1).text()), ItemState());
    EXPECT_EQ(states->at(courseKey(2).text()), (ItemState{KeptStatus::Done, "2026-09-01", 3}));
}

} // namespace

} // namespace waymark::db::test
