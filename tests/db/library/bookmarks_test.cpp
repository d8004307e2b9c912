// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starring, unstarring, undo and redo, within one run and across restarts.
#include "library_folder.h"

#include <gmock/gmock.h>

namespace waymark::db::test {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class Bookmarks : public LibraryFolder {};

std::string undoWords(const Library& library) {
    const auto step = library.nextUndo();
    return step && *step ? (*step)->what : "";
}

std::string redoWords(const Library& library) {
    const auto step = library.nextRedo();
    return step && *step ? (*step)->what : "";
}

TEST_F(Bookmarks, AreRememberedWholeAcrossARestart) {
    const Bookmark kept{BookKey::trusted("book:ülo/électricien"), "L'électricien; -- 'x'", "Ünal, Ö.", "",
                        "2026-08-03T14:32:00Z"};
    ASSERT_TRUE(succeeds(opened().add(kept)));
    const auto library = opened();
    const auto bookmarks = library.bookmarks();
    ASSERT_TRUE(succeeds(bookmarks));
    ASSERT_THAT(*bookmarks, SizeIs(1));
    EXPECT_EQ(bookmarks->front().key, kept.key);
    EXPECT_EQ(bookmarks->front().title, kept.title);
    EXPECT_EQ(bookmarks->front().detail, kept.detail);
    EXPECT_EQ(bookmarks->front().url, "");
    EXPECT_EQ(bookmarks->front().addedAt, kept.addedAt);
    EXPECT_TRUE(library.contains(kept.key).valueOr(false));
    EXPECT_FALSE(library.contains(courseKey(1)).valueOr(true));
}

TEST_F(Bookmarks, ComeNewestFirstAndEqualTimesInOrderOfKeeping) {
    auto library = opened();
    auto twin = courseBookmark(3);
    twin.addedAt = courseBookmark(2).addedAt;
    for (const auto& bookmark : {courseBookmark(2), twin, courseBookmark(9), courseBookmark(1)})
        ASSERT_TRUE(succeeds(library.add(bookmark)));
    EXPECT_THAT(keptTitles(library), ElementsAre("Course 9", "Course 3", "Course 2", "Course 1"));
}

TEST_F(Bookmarks, KeptTwiceChangeNothingAndAreNoStep) {
    auto library = opened();
    ASSERT_TRUE(succeeds(library.add(courseBookmark(1))));
    ASSERT_TRUE(succeeds(library.add(courseBookmark(2))));
    ASSERT_TRUE(succeeds(library.undo()));
    auto again = courseBookmark(1);
    again.title = "Another title";
    ASSERT_TRUE(succeeds(library.add(again)));
    EXPECT_THAT(keptTitles(library), ElementsAre("Course 1"));
    EXPECT_EQ(redoWords(library), "Add Course 2") << "what was undone can still be redone";
}

TEST_F(Bookmarks, RemovingWhatIsNotKeptIsNotFound) {
    auto library = opened();
    EXPECT_TRUE(failsWith(ErrorKind::NotFound, library.remove(courseKey(1), "2026-08-03T00:00:00Z")));
    EXPECT_EQ(undoWords(library), "");
}

TEST_F(Bookmarks, WithoutAKeyOrWithAZeroByteAreRefused) {
    auto library = opened();
    EXPECT_TRUE(failsWith(ErrorKind::InvalidInput, library.add({ItemKey(), "Nothing", "", "", ""})));
    auto zero = courseBookmark(1);
    zero.title = std::string("a\0b", 3);
    EXPECT_TRUE(failsWith(ErrorKind::InvalidInput, library.add(zero)));
    EXPECT_THAT(keptTitles(library), IsEmpty());
}

TEST_F(Bookmarks, AnUndoneRemovalComesBackInItsPlaceAfterARestart) {
    {
        auto library = opened();
        auto twin = courseBookmark(1);
        twin.key = courseKey(2);
        twin.title = "Course 2";
        ASSERT_TRUE(succeeds(library.add(courseBookmark(1))));
        ASSERT_TRUE(succeeds(library.add(twin)));
        ASSERT_TRUE(succeeds(library.remove(courseKey(1), "2026-08-04T00:00:00Z")));
    }
    {
        auto library = opened();
        EXPECT_EQ(undoWords(library), "Remove Course 1");
        const auto step = library.undo();
        ASSERT_TRUE(succeeds(step));
        EXPECT_EQ(step->what, "Remove Course 1");
        EXPECT_THAT(keptTitles(library), ElementsAre("Course 2", "Course 1"));
    }
    auto library = opened();
    EXPECT_EQ(redoWords(library), "Remove Course 1");
    ASSERT_TRUE(succeeds(library.redo()));
    EXPECT_THAT(keptTitles(library), ElementsAre("Course 2"));
    EXPECT_TRUE(failsWith(ErrorKind::NotFound, library.redo()));
}

TEST_F(Bookmarks, UndoWalksBackToNothingAndRedoToTheEnd) {
    auto library = opened();
    for (int i = 1; i <= 3; ++i)
        ASSERT_TRUE(succeeds(library.add(courseBookmark(i))));
    ASSERT_TRUE(succeeds(library.remove(courseKey(2), "2026-08-04T00:00:00Z")));
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(succeeds(library.undo()));
    EXPECT_THAT(keptTitles(library), IsEmpty());
    EXPECT_TRUE(failsWith(ErrorKind::NotFound, library.undo()));
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(succeeds(library.redo()));
    EXPECT_THAT(keptTitles(library), ElementsAre("Course 3", "Course 1"));
}

TEST_F(Bookmarks, ANewStepEndsWhatCouldBeRedone) {
    auto library = opened();
    ASSERT_TRUE(succeeds(library.add(courseBookmark(1))));
    ASSERT_TRUE(succeeds(library.undo()));
    ASSERT_TRUE(succeeds(library.add(courseBookmark(2))));
    EXPECT_EQ(redoWords(library), "");
    EXPECT_EQ(undoWords(library), "Add Course 2");
}

TEST_F(Bookmarks, KeepTwoHundredStepsOfUndoAndNotAllForEver) {
    auto library = opened();
    for (int i = 1; i <= 250; ++i)
        ASSERT_TRUE(succeeds(library.add(courseBookmark(i))));
    for (int i = 1; i <= 250; ++i)
        ASSERT_TRUE(succeeds(library.remove(courseKey(i), "2026-08-04T00:00:00Z")));
    for (int i = 251; i <= 300; ++i)
        ASSERT_TRUE(succeeds(library.add(courseBookmark(i))));
    int undone = 0;
    while (library.undo())
        ++undone;
    EXPECT_GE(undone, 200);
    EXPECT_LT(undone, 550) << "the history must not grow without end";
    EXPECT_EQ(valueIn(file(), "SELECT count(*) FROM step_change"), std::to_string(undone));
}

TEST_F(Bookmarks, OfAKindNobodyKnowsYetStayInTheFileAndHideNothing) {
    auto library = opened();
    ASSERT_TRUE(succeeds(library.add(courseBookmark(1))));
    changeIn(file(), "INSERT INTO bookmark (key, title, added_at) VALUES ('guild:bakers', 'Bakers', '')");
    EXPECT_THAT(keptTitles(library), ElementsAre("Course 1"));
    EXPECT_EQ(valueIn(file(), "SELECT count(*) FROM bookmark"), "2");
}

} // namespace

} // namespace waymark::db::test
