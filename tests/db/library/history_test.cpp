// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history by itself: steps of several rows, which lists and notes will make.
#include "db/library/history.h"

#include "library_folder.h"

#include <gtest/gtest.h>

namespace waymark::db::test {

namespace {

class History : public LibraryFolder {
protected:
    void SetUp() override {
        auto library = opened();
        for (int i = 1; i <= 2; ++i)
            ASSERT_TRUE(succeeds(library.add(courseBookmark(i))));
    }
    const history::RowName one{"bookmark", courseKey(1).text()};
    const history::RowName two{"bookmark", courseKey(2).text()};
};

TEST_F(History, UndoesTheRowsOfAStepBackwards) {
    SQLite::Database database(file().string(), SQLite::OPEN_READWRITE);
    history::record(database, {"remove", "one", "2026-08-04T00:00:00Z"}, {one, two}, [&] {
        // The second row takes the place of the first: undone forwards, the two would collide.
        database.exec("DELETE FROM bookmark WHERE key = 'course:test/1';"
                      "UPDATE bookmark SET id = 1, title = 'Other' WHERE key = 'course:test/2'");
    });
    ASSERT_TRUE(history::undo(database));
    EXPECT_EQ(
        valueIn(file(), "SELECT group_concat(id || ' ' || title) FROM (SELECT * FROM bookmark ORDER BY id)"),
        "1 Course 1,2 Course 2");
    ASSERT_TRUE(history::redo(database));
    EXPECT_EQ(valueIn(file(), "SELECT group_concat(id || ' ' || title) FROM bookmark"), "1 Other");
}

TEST_F(History, AChangeOfNothingIsNoStep) {
    SQLite::Database database(file().string(), SQLite::OPEN_READWRITE);
    const auto before = history::nextUndo(database);
    history::record(database, {"remove", "nothing", "2026-08-04T00:00:00Z"}, {one, two},
                    [&] { database.exec("UPDATE bookmark SET title = title"); });
    EXPECT_EQ(history::nextUndo(database)->id, before->id);
}

TEST_F(History, NamesOnlyTablesItKnows) {
    SQLite::Database database(file().string(), SQLite::OPEN_READWRITE);
    EXPECT_THROW(history::record(database, {"add", "x", ""}, {{"step; DROP TABLE step", "x"}}, [] {}),
                 SQLite::Exception);
}

} // namespace

} // namespace waymark::db::test
