// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/library/contents.h"

#include "app/library/merge.h"

#include <gmock/gmock.h>

namespace waymark::app::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// What the library would hold after writing.
db::LibraryContents after(db::LibraryContents mine, const MergePreview& preview) {
    for (const auto& item : preview.toWrite.items) {
        const auto known = std::find_if(mine.items.begin(), mine.items.end(),
                                        [&](const auto& each) { return each.key == item.key; });
        if (known == mine.items.end())
            mine.items.push_back(item);
        else
            *known = item;
    }
    const auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    append(mine.lists, preview.toWrite.lists);
    append(mine.entries, preview.toWrite.entries);
    append(mine.hours, preview.toWrite.hours);
    append(mine.presets, preview.toWrite.presets);
    return mine;
}

TEST(Merge, IntoAnEmptyLibraryAddsAll) {
    const auto preview = mergePreview({}, richContents());
    EXPECT_EQ(preview.added, 7);
    EXPECT_EQ(preview.joined + preview.same + preview.conflicts, 0);
    EXPECT_THAT(preview.newLists, ElementsAre("To read", "Empty & <odd>", "Sub / list; x"));
    EXPECT_EQ(preview.newEntries, 3);
    EXPECT_EQ(preview.newHours, 2);
    EXPECT_EQ(preview.newPresets, 1);
}

TEST(Merge, TheSecondTimeChangesNothing) {
    for (const auto onConflict : {OnConflict::KeepMine, OnConflict::TakeTheirs}) {
        db::LibraryContents mine;
        mine.items = {item("course:mit/6-824", "Distributed Systems")};
        mine.items[0].note = "mine";
        auto theirs = richContents();
        theirs.items[4].note = "theirs";
        const auto once = after(mine, mergePreview(mine, theirs, onConflict));
        const auto again = mergePreview(once, theirs, onConflict);
        EXPECT_TRUE(again.changesNothing());
        EXPECT_EQ(again.same, 7);
        EXPECT_EQ(again.conflicts, onConflict == OnConflict::KeepMine ? 1 : 0);
    }
}

TEST(Merge, FillsInWhatIsEmptyAndKeepsMineWhereBothSpeak) {
    db::LibraryContents mine;
    mine.items = {item("book:a", "A")};
    mine.items[0].note = "mine";
    mine.items[0].tags = {"x"};
    auto theirs = mine;
    theirs.items[0].note = "theirs";
    theirs.items[0].rating = 5;
    theirs.items[0].tags = {"b", "x"};
    theirs.items[0].facts.title = "A, as another catalog calls it";
    const auto preview = mergePreview(mine, theirs);
    ASSERT_EQ(preview.rows.size(), 1U);
    const auto& row = preview.rows[0];
    EXPECT_EQ(row.action, MergeAction::Join);
    EXPECT_THAT(row.filled, ElementsAre("rating", "tag b"));
    ASSERT_EQ(row.conflicts.size(), 1U);
    EXPECT_EQ(row.conflicts[0].field, "note");
    EXPECT_EQ(row.conflicts[0].mine, "mine");
    EXPECT_EQ(row.conflicts[0].theirs, "theirs");
    ASSERT_EQ(preview.toWrite.items.size(), 1U);
    EXPECT_EQ(preview.toWrite.items[0].note, "mine");
    EXPECT_EQ(preview.toWrite.items[0].facts.title, "A") << "what was remembered stays";
    EXPECT_THAT(preview.toWrite.items[0].tags, ElementsAre("b", "x"));
    EXPECT_EQ(mergePreview(mine, theirs, OnConflict::TakeTheirs).toWrite.items[0].note, "theirs");
}

TEST(Merge, AnotherStatusBringsItsDates) {
    db::LibraryContents mine;
    mine.items = {item("book:a", "A")};
    auto theirs = mine;
    theirs.items[0].status = db::KeptStatus::Done;
    theirs.items[0].finishedOn = "2026-08-10";
    EXPECT_EQ(mergePreview(mine, theirs).toWrite.items.at(0).finishedOn, "2026-08-10");
    mine.items[0].status = db::KeptStatus::Want;
    const auto kept = mergePreview(mine, theirs);
    EXPECT_TRUE(kept.changesNothing()) << "no date without its status";
    EXPECT_EQ(kept.conflicts, 1);
}

TEST(Merge, ListsOfABrowserJoinThoseOfTheSameTitleInTheSamePlace) {
    auto mine = richContents();
    auto theirs = richContents();
    for (auto& list : theirs.lists) {
        list.name = "x" + list.name;
        list.parent = list.parent.empty() ? "" : "x" + list.parent;
    }
    for (auto& entry : theirs.entries)
        entry.list = "x" + entry.list;
    theirs.entries.push_back({"xlist-2", theirs.items[0].key});
    const auto preview = mergePreview(mine, theirs);
    EXPECT_THAT(preview.newLists, IsEmpty());
    ASSERT_EQ(preview.toWrite.entries.size(), 1U);
    EXPECT_EQ(preview.toWrite.entries[0].list, "list-2");
    EXPECT_THAT(preview.rows[0].filled, ElementsAre("list Sub / list; x"));
}

TEST(Merge, TwoListsOfOneTitleStayTwo) {
    db::LibraryContents theirs;
    theirs.lists = {{"list-1", "", "Same", "", "", 0}, {"list-2", "", "Same", "", "", 0}};
    EXPECT_EQ(mergePreview({}, theirs).toWrite.lists.size(), 2U);
}

TEST(Merge, WhatLiesInTheTrashComesOutAndIsSaid) {
    db::LibraryContents mine;
    mine.items = {item("book:a", "A")};
    auto theirs = mine;
    mine.items[0].removedAt = "2026-09-01T00:00:00Z";
    EXPECT_THAT(mergePreview(mine, theirs).rows[0].filled, ElementsAre("out of the trash"));
    EXPECT_TRUE(mergePreview(theirs, mine).changesNothing()) << "nothing is thrown away by an import";
}

TEST(Merge, EntriesAndHoursOfUnknownItemsAreLeftOut) {
    db::LibraryContents theirs;
    theirs.lists = {{"list-1", "", "A", "", "", 0}};
    theirs.entries = {{"list-1", *db::ItemKey::parse("book:nowhere")}};
    theirs.hours = {{"h", *db::ItemKey::parse("book:nowhere"), "2026-08-01", 1, ""}};
    const auto preview = mergePreview({}, theirs);
    EXPECT_EQ(preview.newEntries + preview.newHours, 0);
}

TEST(Merge, WhatIsWrittenIsTheSameMovedOrCopied) {
    db::LibraryContents mine;
    mine.items = {item("book:b", "B"), item("book:d", "D")};
    mine.lists = {{"mine", "", "Shelf", "", "", 0}};
    mine.entries = {{"mine", mine.items[0].key}};
    db::LibraryContents theirs;
    theirs.items = {item("book:a", "A"), item("book:b", "B"), item("book:c", "C"), item("book:a", "A"), item("book:d", "D"), item("book:e", "E")};
    theirs.items[3].note = "of the second";
    theirs.items[4].note = "filled in";
    theirs.lists = {{"theirs", "", "Shelf", "", "", 0}};
    for (const std::size_t each : {1U, 0U, 0U, 5U})
        theirs.entries.push_back({"theirs", theirs.items[each].key});
    const auto copied = mergePreview(mine, theirs);
    auto taken = theirs;
    const auto moved = mergePreview(mine, std::move(taken));
    std::vector<std::string> written;
    for (const auto& each : moved.toWrite.items)
        written.push_back(each.key.text() + ": " + each.note);
    EXPECT_THAT(written, ElementsAre("book:a: of the second", "book:c: ", "book:d: filled in", "book:e: "));
    ASSERT_EQ(moved.toWrite.entries.size(), 2U) << "what stands in the list stands there once";
    EXPECT_EQ(moved.toWrite.entries[0], (db::LibraryContents::Entry{"mine", theirs.items[0].key}));
    EXPECT_EQ(moved.toWrite.entries[1], (db::LibraryContents::Entry{"mine", theirs.items[5].key}));
    EXPECT_EQ(moved.toWrite.entries, copied.toWrite.entries);
    EXPECT_EQ(moved.toWrite.items.size(), copied.toWrite.items.size());
}

TEST(Merge, TakingTheirsIsAnotherImportOnlyWhereBothSpeak) {
    db::LibraryContents mine;
    mine.items = {item("book:a", "A")};
    mine.items[0].note = "mine";
    db::LibraryContents theirs;
    theirs.items = {item("book:a", "A"), item("book:b", "B")};
    EXPECT_FALSE(differ(mine, theirs));
    theirs.items[0].note = "theirs";
    EXPECT_TRUE(differ(mine, theirs));
    theirs.items = {item("book:b", "B"), item("book:b", "B"), item("book:b", "B")};
    theirs.items[1].note = "of the second";
    EXPECT_FALSE(differ(mine, theirs));
    theirs.items[2].note = "of the third";
    EXPECT_TRUE(differ(mine, theirs)) << "with what the second filled in";
    EXPECT_EQ(mergePreview(mine, theirs).conflicts, 1);
}

TEST(Merge, TheSameItemTwiceIsJoinedAndTold) {
    const auto read = readFile(Format::Csv, "title,author,isbn,year,note\nLooms,Ann Roe,9780316067928,,n1\nLooms: a history,Ann Roe,0-316-06792-X,2001,n2\n");
    ASSERT_EQ(read.contents.items.size(), 1U);
    const auto& item = read.contents.items[0];
    EXPECT_EQ(item.facts.title, "Looms");
    EXPECT_EQ(item.note, "n1\n\nn2");
    EXPECT_EQ(db::ownLearningFrom(item.content)->year, 2001) << "what was empty is filled";
    EXPECT_TRUE(tells(read, Fault::Twice, 3, "Looms: a history"));
    EXPECT_TRUE(tells(read, Fault::TwiceOther, 3, "Looms: a history"));
    const auto links = readFile(Format::Bookmarks, "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>Bookmarks</H1>\n<DL><p>\n<DT><A HREF=\"https://a.example/1\">One</A>\n<DT><A HREF=\"https://a.example/1\">One</A>\n</DL>");
    EXPECT_TRUE(tells(links, Fault::Twice, 5, "One"));
    EXPECT_EQ(links.report.faults.counts().count(Fault::TwiceOther), 0U);
}

TEST(Merge, ASecondAddressOfAnItemIsTold) {
    const auto read = readFile(Format::Csv, "title,author,isbn,url\nLooms,Ann Roe,9780316067928,https://a.example/1\nLooms,Ann Roe,9780316067928,http://www.a.example/1/\n"
                                            "Looms,Ann Roe,9780316067928,https://b.example/2\n");
    ASSERT_EQ(read.contents.items.size(), 1U);
    EXPECT_EQ(read.contents.items[0].facts.url, "https://a.example/1");
    EXPECT_EQ(read.report.faults.counts().at(Fault::TwiceOther), 1U) << "one page in two ways of writing is one";
    EXPECT_TRUE(tells(read, Fault::TwiceOther, 4, "https://b.example/2"));
}

TEST(Merge, OneNumberUnderTwoTitlesIsTwoItemsAndOnceMoreTheSameTwo) {
    for (const std::string rows : {"title,author,isbn\nSalt,Ann Roe,9780316067928\nWind,Bo Lee,9780316067928\n", "title,provider,url\nSalt,School,https://school.example/\nWind,School,https://school.example/\n"}) {
        const auto read = readFile(Format::Csv, rows);
        ASSERT_EQ(read.contents.items.size(), 2U);
        EXPECT_TRUE(tells(read, Fault::SameNumber, 3, "Wind"));
        for (const bool backwards : {false, true}) {
            KnownItems known;
            for (std::size_t i = 0; i < 2; ++i) {
                const auto& item = read.contents.items[backwards ? 1 - i : i];
                known.add(item.facts.url, db::ownLearningFrom(item.content).valueOr({}).isbn, item.key);
            }
            if (backwards && rows.find("isbn") != std::string::npos)
                continue; // a library is read in the order of its keys, those with an ISBN first
            EXPECT_TRUE(mergePreview(read.contents, readBack(Format::Csv, rows, known)).changesNothing());
        }
    }
}

TEST(Merge, OneTitleInCapitalsIsTheSameWithAndWithoutItsNumber) {
    const auto read = readFile(Format::Csv, "title,author,isbn\nSalt,Ann Roe,9780316067928\nWind,Bo Lee,9780316067928\nWIND,Bo Lee,9780316067928\nwind,Bo Lee,\n");
    EXPECT_EQ(read.contents.items.size(), 2U);
    EXPECT_TRUE(tells(read, Fault::Twice, 4, "WIND"));
    EXPECT_TRUE(tells(read, Fault::Twice, 5, "wind"));
}

} // namespace
} // namespace waymark::app::test
