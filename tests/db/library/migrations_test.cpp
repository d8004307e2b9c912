// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every earlier schema, made by its own steps, comes up to date with all that is in it, also when a program
// was killed between two steps.
#include "db/library/migrations.h"

#include "db/library/functions.h"
#include "db/library/items.h"
#include "db/library/migrate.h"
#include "library_folder.h"

#include <gmock/gmock.h>

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace waymark::db::test {

namespace {

using testing::ElementsAre;

class Migrations : public LibraryFolder {
protected:
    /// A library as the program of that version left it: three courses, and with a history the removal of
    /// one.
    void make(int version) const {
        SQLite::Database database(file().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        addLibraryFunctions(database);
        for (const auto& migration : libraryMigrations())
            if (migration.version <= version)
                database.exec(std::string(migration.sql));
        database.exec("PRAGMA application_id = " + std::to_string(libraryApplicationId));
        database.exec("PRAGMA user_version = " + std::to_string(version));
        for (int i = 1; i <= 3; ++i)
            database.exec("INSERT INTO bookmark (key, title, added_at) VALUES ('course:test/" +
                          std::to_string(i) + "', 'Ünit " + std::to_string(i) + "', '2026-08-0" +
                          std::to_string(i) + "')");
        if (version == 2 || version == 3)
            database.exec(
                "DELETE FROM bookmark WHERE id = 2;"
                "INSERT INTO step (verb, subject, made_at) VALUES ('remove', 'Ünit 2', '2026-08-04');"
                "INSERT INTO step_change (step, position, in_table, row_key, before_row) VALUES (1, 1, "
                "'bookmark', 'course:test/2', json_object('id', 2, 'key', 'course:test/2', 'title', "
                "'Ünit 2', 'detail', '', 'url', '', 'added_at', '2026-08-02'))");
    }
};

TEST_F(Migrations, EveryEarlierVersionComesUpToDateAsIfFresh) {
    const std::string schema = "SELECT group_concat(sql, char(10)) FROM "
                               "(SELECT sql FROM sqlite_schema ORDER BY type, name)";
    const auto fresh = folder() / "fresh.db";
    ASSERT_TRUE(succeeds(Library::open(fresh)));
    for (const auto& migration : libraryMigrations()) {
        std::filesystem::remove(file());
        make(migration.version);
        auto library = opened();
        EXPECT_TRUE(succeeds(library.check())) << migration.version;
        EXPECT_EQ(valueIn(file(), schema), valueIn(fresh, schema)) << migration.version;
        if (migration.version >= 3)
            continue; // items of these know their kind already
        ItemQuery units;
        units.text = "unit";
        units.kinds = {ItemKind::Course};
        EXPECT_EQ(*Items(library).count(units), migration.version == 1 ? 3 : 2) << migration.version;
    }
}

TEST_F(Migrations, HoursLoggedBeforeAreAddedUp) {
    make(4);
    changeIn(file(), "INSERT INTO hours (name, item, on_day, hours) VALUES ('a', 2, '2026-08-01', 1.5), "
                     "('b', 2, '2026-08-02', 2), ('c', 3, '2026-08-02', 1)");
    auto library = opened();
    ItemQuery query;
    query.order = ItemOrder::Logged;
    std::vector<double> hours;
    const auto read = *Items(library).read(*Items(library).find(query));
    for (const auto& item : read)
        hours.push_back(item.hoursLogged);
    EXPECT_THAT(hours, ElementsAre(3.5, 1, 0));
}

TEST_F(Migrations, TheHistoryOfVersionTwoCanStillBeUndone) {
    make(2);
    auto library = opened();
    EXPECT_THAT(keptTitles(library), ElementsAre("Ünit 3", "Ünit 1"));
    ASSERT_TRUE(succeeds(library.undo()));
    EXPECT_THAT(keptTitles(library), ElementsAre("Ünit 3", "Ünit 2", "Ünit 1"));
    ItemQuery query;
    query.text = "unit 2";
    query.kinds = {ItemKind::Course};
    EXPECT_EQ(*Items(library).count(query), 1) << "what undo brought back is found as well";
    ASSERT_TRUE(succeeds(library.redo()));
    EXPECT_THAT(keptTitles(library), ElementsAre("Ünit 3", "Ünit 1"));
}

TEST_F(Migrations, WhatWasRemovedInAnEarlierVersionComesBackWithEveryColumn) {
    for (const auto& migration : libraryMigrations()) {
        if (migration.version < 4)
            continue; // their history is another test's
        std::filesystem::remove(file());
        make(migration.version);
        const auto members = valueIn(file(), "SELECT group_concat(quote(name) || ', ' || name) FROM "
                                             "pragma_table_info('bookmark') WHERE name <> 'logged'");
        changeIn(file(), "INSERT INTO step (verb, subject, made_at) VALUES ('empty', 'the trash', '2026-08-04'); "
                         "INSERT INTO step_change (step, in_table, row_id, in_column, before) SELECT 1, 'bookmark', id, '', "
                         "json_object(" + members + ") FROM bookmark WHERE id = 2; DELETE FROM bookmark WHERE id = 2");
        auto library = opened();
        EXPECT_THAT(keptTitles(library), ElementsAre("Ünit 3", "Ünit 1")) << migration.version;
        ASSERT_TRUE(succeeds(library.undo())) << migration.version;
        EXPECT_THAT(keptTitles(library), ElementsAre("Ünit 3", "Ünit 2", "Ünit 1")) << migration.version;
    }
}

TEST_F(Migrations, AProgramKilledWhileMigratingLosesNothing) {
    std::mt19937 random(3);
    for (int run = 0; run < 15; ++run) {
        for (const auto& entry : std::filesystem::directory_iterator(folder()))
            std::filesystem::remove_all(entry.path());
        make(1);
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            (void)Library::open(file());
            ::_exit(0);
        }
        std::this_thread::sleep_for(
            std::chrono::microseconds(std::uniform_int_distribution<int>(0, 25'000)(random)));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        auto library = opened();
        EXPECT_TRUE(succeeds(library.check()));
        EXPECT_EQ(library.bookmarks()->size(), 3U) << "run " << run;
        EXPECT_EQ(valueIn(file(), "PRAGMA user_version"), std::to_string(libraryMigrations().back().version));
    }
}

} // namespace

} // namespace waymark::db::test
