// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Thousands of items at once: their indexes go aside and come back, a wish to stop is heard, and several
// changes become one step of undo. And the set of rows that finding stands on.
#include "db/library/contents.h"
#include "db/library/hours_log.h"
#include "db/library/items.h"
#include "db/library/lists.h"
#include "db/library/scan.h"
#include "library_folder.h"

#include <gmock/gmock.h>

#include <random>
#include <set>
#include <thread>

namespace waymark::db::test {

namespace {

using testing::ElementsAre;

constexpr auto now = "2026-08-03T14:32:00Z";

class LargeChanges : public LibraryFolder {
protected:
    static LibraryContents contents(int count) {
        LibraryContents made;
        for (int i = 0; i < count; ++i) {
            KeptItem item;
            item.key = courseKey(i);
            item.facts.title = "Course " + std::to_string(i);
            item.addedAt = now;
            made.items.push_back(item);
        }
        return made;
    }
    static std::vector<ItemKey> keys(int count) {
        std::vector<ItemKey> all;
        for (int i = 0; i < count; ++i)
            all.push_back(courseKey(i));
        return all;
    }
    std::string schema() const {
        return valueIn(file(), "SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema "
                               "ORDER BY type, name)");
    }
    static int found(Library& library, const std::string& text) {
        ItemQuery query;
        query.text = text;
        query.order = ItemOrder::Title;
        return static_cast<int>(Items(library).find(query).valueOr({}).size());
    }
};

TEST_F(LargeChanges, LeaveTheSchemaAsItWasAndEverythingIsFound) {
    auto library = opened();
    const auto before = schema();
    ASSERT_TRUE(succeeds(Contents(library).write(contents(2500), "import", "x", now)));
    EXPECT_EQ(schema(), before);
    EXPECT_EQ(found(library, "course 24"), 154) << "24 anywhere in the number";
    ASSERT_TRUE(succeeds(Items(library).remove(keys(2400), now)));
    EXPECT_EQ(schema(), before);
    EXPECT_EQ(found(library, "course"), 100);
    ASSERT_TRUE(succeeds(library.undo()));
    EXPECT_EQ(found(library, "course"), 2500);
    ASSERT_TRUE(succeeds(library.undo()));
    EXPECT_EQ(found(library, "course"), 0);
    ASSERT_TRUE(succeeds(library.redo()));
    EXPECT_EQ(found(library, "course 24"), 154) << "what undo took away was copied before";
    EXPECT_EQ(schema(), before);
    EXPECT_TRUE(succeeds(library.check()));
}

TEST_F(LargeChanges, AreStoppedAtAnyMomentAndLeaveNothing) {
    auto library = opened();
    ASSERT_TRUE(succeeds(Contents(library).write(contents(3000), "import", "x", now)));
    const auto before = schema();
    std::mt19937 random(5);
    int stopped = 0;
    for (int run = 0; run < 12; ++run) {
        Progress progress;
        library.follow(&progress);
        std::thread stopper([&] {
            const auto some = std::uniform_int_distribution<std::int64_t>(0, 4000)(random);
            while (progress.done < some && progress.done < 2999)
                std::this_thread::yield();
            progress.cancelled = true;
        });
        const auto done = run % 2 == 0 ? Items(library).remove(keys(3000), now)
                                       : Contents(library).write(contents(3500), "import", "y", now);
        stopper.join();
        library.follow(nullptr);
        if (done) { // it was faster
            ASSERT_TRUE(succeeds(library.undo()));
            continue;
        }
        ++stopped;
        EXPECT_EQ(done.error().kind, ErrorKind::Cancelled);
        EXPECT_EQ(found(library, "course"), 3000);
        EXPECT_EQ(library.nextUndo()->value().what, "Import x");
        EXPECT_EQ(schema(), before);
    }
    EXPECT_GT(stopped, 0);
    EXPECT_TRUE(succeeds(library.check()));
}

TEST_F(LargeChanges, TellHowFarTheyAre) {
    auto library = opened();
    Progress progress;
    library.follow(&progress);
    ASSERT_TRUE(succeeds(Contents(library).write(contents(300), "import", "x", now)));
    EXPECT_EQ(progress.all, 300);
    EXPECT_EQ(progress.done, 300);
    ASSERT_TRUE(succeeds(library.undo()));
    EXPECT_EQ(progress.all, 600);
    EXPECT_EQ(progress.done, 600);
    EXPECT_EQ(library.nextRedo()->value().changes, 300);
}

TEST_F(LargeChanges, SeveralAreOneStep) {
    auto library = opened();
    Lists lists(library);
    const auto refused = library.asOne("add to list:", "Course 1", now, [&]() -> Result<void> {
        if (auto kept = library.add(courseBookmark(1)); !kept)
            return kept;
        const auto list = lists.create("Evenings", {}, now);
        return list ? lists.addItems(*list, keys(2), now) : Result<void>(list.error());
    });
    EXPECT_TRUE(failsWith(ErrorKind::NotFound, refused));
    EXPECT_THAT(keptTitles(library), testing::IsEmpty()) << "Course 0 is not kept: none of it stays";
    EXPECT_TRUE(lists.all()->empty());
    EXPECT_FALSE(*library.nextUndo());

    const auto both = [&]() -> Result<void> {
        if (auto kept = library.add(courseBookmark(1)); !kept)
            return kept;
        const auto list = lists.create("Evenings", {}, now);
        const auto key = courseKey(1);
        return list ? lists.addItems(*list, std::span(&key, 1), now) : Result<void>(list.error());
    };
    ASSERT_TRUE(succeeds(library.asOne("add to list:", "Course 1", now, both)));
    EXPECT_EQ(library.nextUndo()->value().what, "Add to list: Course 1");
    EXPECT_EQ(lists.all()->front().items, 1);
    ASSERT_TRUE(succeeds(library.undo()));
    EXPECT_THAT(keptTitles(library), testing::IsEmpty());
    EXPECT_TRUE(lists.all()->empty());
    EXPECT_FALSE(*library.nextUndo());
    ASSERT_TRUE(succeeds(library.redo()));
    EXPECT_EQ(lists.all()->front().items, 1);
}

TEST_F(LargeChanges, OneRefusedAndOverlookedLeavesNoneToo) {
    auto library = opened();
    const auto done = library.asOne("do", "both", now, [&]() -> Result<void> {
        (void)library.add(courseBookmark(1));
        (void)library.remove(courseKey(9), now);
        return {};
    });
    ASSERT_TRUE(failsWith(ErrorKind::InvalidInput, done));
    EXPECT_THAT(keptTitles(library), testing::IsEmpty());
    EXPECT_TRUE(succeeds(library.add(courseBookmark(2)))) << "and the next change is its own again";
    EXPECT_EQ(library.nextUndo()->value().what, "Add Course 2");
}

TEST_F(LargeChanges, TheOrderByHoursLoggedFollowsTheLogTheTrashAndUndo) {
    auto library = opened();
    for (int i = 1; i <= 3; ++i)
        ASSERT_TRUE(succeeds(library.add(courseBookmark(i))));
    Items items(library);
    HoursLog log(library);
    const auto order = [&] {
        ItemQuery query;
        query.order = ItemOrder::Logged;
        std::vector<std::string> titles;
        const auto read = *items.read(*items.find(query));
        for (const auto& item : read)
            titles.push_back(item.facts.title + ' ' + std::to_string(static_cast<int>(item.hoursLogged)));
        return titles;
    };
    const auto name = *log.log(courseKey(1), "2026-08-01", 2, "", now);
    ASSERT_TRUE(succeeds(log.log(courseKey(2), "2026-08-01", 5, "", now)));
    EXPECT_THAT(order(), ElementsAre("Course 2 5", "Course 1 2", "Course 3 0"));
    ASSERT_TRUE(succeeds(log.change({name, courseKey(1), "2026-08-01", 9, ""}, now)));
    EXPECT_THAT(order(), ElementsAre("Course 1 9", "Course 2 5", "Course 3 0"));
    ASSERT_TRUE(succeeds(log.remove(name, now)));
    EXPECT_THAT(order(), ElementsAre("Course 2 5", "Course 3 0", "Course 1 0"));
    ASSERT_TRUE(succeeds(library.undo()));
    const std::vector gone{courseKey(1)};
    ASSERT_TRUE(succeeds(items.remove(gone, now)));
    ASSERT_TRUE(succeeds(items.emptyTrash("", now)));
    EXPECT_THAT(order(), ElementsAre("Course 2 5", "Course 3 0"));
    ASSERT_TRUE(succeeds(library.undo()));
    ASSERT_TRUE(succeeds(library.undo()));
    EXPECT_THAT(order(), ElementsAre("Course 1 9", "Course 2 5", "Course 3 0"));
}

TEST(RowSets, HoldWhatWasPutInAndNothingElse) {
    std::mt19937_64 random(7);
    for (const std::uint64_t most : {300ULL, 100'000ULL, 0x7fff'ffff'ffff'ffffULL}) {
        RowSet rows;
        std::set<std::int64_t> same;
        EXPECT_FALSE(rows.contains(1));
        for (int i = 0; i < 5000; ++i) {
            const auto row = static_cast<std::int64_t>(random() % most);
            rows.insert(row);
            same.insert(row);
        }
        for (const auto row : same)
            EXPECT_TRUE(rows.contains(row));
        for (int i = 0; i < 5000; ++i) {
            const auto row = static_cast<std::int64_t>(random() % most);
            EXPECT_EQ(rows.contains(row), same.count(row) == 1) << row;
        }
    }
}

} // namespace

} // namespace waymark::db::test
