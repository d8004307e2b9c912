// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history by itself: steps of several rows and tables, played back and forth.
#include "db/library/history.h"

#include "library_folder.h"
#include "tests/support/german_numbers.h"

#include <gtest/gtest.h>

#include <memory>

namespace waymark::db::test {

namespace {

class History : public LibraryFolder {
protected:
    void SetUp() override {
        auto library = opened();
        for (int i = 1; i <= 2; ++i)
            ASSERT_TRUE(succeeds(library.add(courseBookmark(i))));
        m_database = std::make_unique<SQLite::Database>(file().string(), SQLite::OPEN_READWRITE);
        m_database->exec("PRAGMA foreign_keys = ON");
        history::watch(*m_database);
    }
    void record(const std::string& sql) {
        history::record(*m_database, {"do", "it", "2026-08-04T00:00:00Z"}, [&] { m_database->exec(sql); });
    }
    std::string rows(const std::string& sql) const { return m_database->execAndGet(sql).getString(); }
    std::string bookmarks() const {
        return rows("SELECT group_concat(id || ' ' || title) FROM (SELECT * FROM bookmark ORDER BY id)");
    }
    std::unique_ptr<SQLite::Database> m_database;
};

TEST_F(History, UndoesTheRowsOfAStepBackwards) {
    // The second row takes the place of the first: undone forwards, the two would collide.
    record("DELETE FROM bookmark WHERE key = 'course:test/1';"
           "UPDATE bookmark SET key = 'course:test/1', title = 'Other' WHERE key = 'course:test/2'");
    ASSERT_TRUE(history::undo(*m_database));
    EXPECT_EQ(bookmarks(), "1 Course 1,2 Course 2");
    ASSERT_TRUE(history::redo(*m_database));
    EXPECT_EQ(bookmarks(), "2 Other");
}

TEST_F(History, BringsBackWhatWentAlong) {
    record("INSERT INTO tag (item, name) VALUES (1, 'systems');"
           "INSERT INTO list (name, title, position) VALUES ('list-a', 'A', 1);"
           "INSERT INTO list (name, title, parent, position) VALUES ('list-b', 'B', 1, 1);"
           "INSERT INTO list_entry (list, item, position) VALUES (2, 1, 1)");
    record("DELETE FROM bookmark WHERE id = 1; DELETE FROM list WHERE id = 1");
    EXPECT_EQ(rows("SELECT (SELECT count(*) FROM tag) || (SELECT count(*) FROM list) || "
                   "(SELECT count(*) FROM list_entry)"),
              "000");
    ASSERT_TRUE(history::undo(*m_database));
    EXPECT_EQ(rows("SELECT (SELECT name FROM tag) || (SELECT count(*) FROM list) || "
                   "(SELECT count(*) FROM list_entry)"),
              "systems21");
    EXPECT_EQ(bookmarks(), "1 Course 1,2 Course 2");
}

// SQLite of Debian 12 reads the numbers of JSON by strtod.
TEST_F(History, BringsBackHalfAnHourInAGermanWindow) {
    const waymark::test::GermanNumbers german;
    if (!german.isThere)
        GTEST_SKIP() << "localedef makes no German here";
    record("UPDATE bookmark SET price = 12.5, currency = 'EUR' WHERE id = 1");
    record("DELETE FROM bookmark WHERE id = 1");
    ASSERT_TRUE(history::undo(*m_database));
    EXPECT_EQ(rows("SELECT price || ' ' || typeof(price) || ' ' || typeof(rating) || ' ' || title FROM bookmark WHERE id = 1"),
              "12.5 real integer Course 1");
}

TEST_F(History, KeepsOnlyTheColumnsThatChanged) {
    record("UPDATE bookmark SET note = 'long', title = title, rating = 4 WHERE id = 2");
    EXPECT_EQ(rows("SELECT group_concat(in_column || ':' || before || ':' || after) FROM step_change "
                   "WHERE step = (SELECT max(id) FROM step)"),
              "rating:0:4,note::long");
}

TEST_F(History, AChangeOfNothingIsNoStepAndKeepsWhatCanBeRedone) {
    ASSERT_TRUE(history::undo(*m_database));
    const auto before = history::nextUndo(*m_database);
    record("UPDATE bookmark SET title = title");
    EXPECT_EQ(history::nextUndo(*m_database)->id, before->id);
    EXPECT_TRUE(history::nextRedo(*m_database));
}

TEST_F(History, WhatIsNotRecordedLeavesNoTrace) {
    const auto before = rows("SELECT count(*) FROM step_change");
    m_database->exec("UPDATE bookmark SET title = 'Silent'");
    EXPECT_EQ(rows("SELECT count(*) FROM step_change"), before);
}

TEST_F(History, NamesOnlyTablesAndColumnsItKnows) {
    for (const std::string where : {"in_table = 'step; DROP TABLE step'", "in_column = 'nothing'"}) {
        m_database->exec("UPDATE step_change SET " + where);
        EXPECT_THROW(history::undo(*m_database), SQLite::Exception) << where;
    }
}

TEST_F(History, ForgetsLargeStepsSoonerButNeverTheLastTwoHundred) {
    for (int i = 0; i < 300; ++i)
        record("UPDATE bookmark SET rating = 1 + (rating + 1) % 5");
    m_database->exec("UPDATE sqlite_sequence SET seq = seq + 3000000 WHERE name = 'step_change'");
    record("UPDATE bookmark SET note = 'x'");
    EXPECT_EQ(rows("SELECT count(*) FROM step"), "200");
}

} // namespace

} // namespace waymark::db::test
