// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Backups that make themselves: when they are due, which stay, and how one comes back.
#include "db/library/backups.h"

#include "db/library/items.h"
#include "library_folder.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <unistd.h>

namespace waymark::db::test {

namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

class OwnBackups : public LibraryFolder {
protected:
    std::string at(int day, int hour) const {
        char text[32];
        std::snprintf(text, sizeof text, "2026-08-%02dT%02d:00:00Z", day, hour);
        return text;
    }
};

TEST_F(OwnBackups, AreDueOnceADayAndOnlyWhenSomethingChanged) {
    EXPECT_FALSE(*backUpIfDue(file(), at(1, 8))) << "nothing is there yet";
    auto library = opened();
    ASSERT_TRUE(succeeds(library.add(courseBookmark(1))));
    const auto first = backUpIfDue(file(), at(1, 8));
    ASSERT_TRUE(succeeds(first));
    ASSERT_TRUE(first->has_value());
    EXPECT_EQ(*verifyBackup((*first)->file), 1);
    ASSERT_TRUE(succeeds(library.add(courseBookmark(2))));
    EXPECT_FALSE(*backUpIfDue(file(), at(1, 20))) << "one was made today";
    EXPECT_TRUE(backUpIfDue(file(), at(2, 8))->has_value());
    EXPECT_FALSE(*backUpIfDue(file(), at(3, 8))) << "nothing has changed since";
    ASSERT_TRUE(succeeds(library.undo()));
    EXPECT_TRUE(backUpIfDue(file(), at(3, 9))->has_value()) << "undo is a change";
    const auto all = *backups(file());
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].madeAt, at(3, 9));
    EXPECT_EQ(all[0].reason, "daily");
    EXPECT_GT(all[0].bytes, 0U);
}

TEST_F(OwnBackups, TheLastTenADayOfFourteenAndAWeekOfTwelveStay) {
    std::vector<Backup> all;
    for (int day = 200; day >= 1; --day) {
        const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::year(2026) / 1 / 1) +
                                               std::chrono::days(day)};
        char text[16];
        std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
        for (int hour = 20; hour >= 8; hour -= 4)
            all.push_back(
                {"", std::string(text) + "T" + (hour < 10 ? "0" : "") + std::to_string(hour) + ":00:00Z",
                 "daily", 1});
    }
    all.push_back({"", "2020-01-01T00:00:00Z", "migration", 1});
    const auto gone = superfluous(all);
    const auto isGone = [&](const Backup& backup) {
        return std::any_of(gone.begin(), gone.end(),
                           [&](const auto& g) { return g.madeAt == backup.madeAt; });
    };
    for (std::size_t i = 0; i < 10; ++i)
        EXPECT_FALSE(isGone(all[i])) << i;
    EXPECT_FALSE(isGone(all[4 * 13])) << "the fourteenth day's last";
    EXPECT_TRUE(isGone(all[4 * 13 + 1])) << "only its last";
    EXPECT_FALSE(isGone(all.back())) << "what a migration left stays";
    const auto stay = all.size() - gone.size();
    EXPECT_GE(stay, 10U + 11U + 10U);
    EXPECT_LE(stay, 10U + 14U + 12U + 1U);
}

TEST_F(OwnBackups, AClockThatWasSetBackLosesNoBackupAndStopsNone) {
    auto library = opened();
    for (int day = 1; day <= 30; ++day) {
        ASSERT_TRUE(succeeds(library.add(courseBookmark(day))));
        ASSERT_TRUE(succeeds(backUp(file(), "daily", "2027-01-" + std::string(day < 10 ? "0" : "") +
                                                         std::to_string(day) + "T08:00:00Z")));
    }
    for (int i = 0; i < 12; ++i) {
        ASSERT_TRUE(succeeds(library.add(courseBookmark(100 + i))));
        const auto made = backUp(file(), "closed", at(1, i));
        ASSERT_TRUE(succeeds(made));
        EXPECT_TRUE(fs::exists(made->file)) << "what was just made is there";
        EXPECT_EQ(backups(file())->front().file, made->file) << "and is the newest, whatever the clock says";
    }
    ASSERT_TRUE(succeeds(library.add(courseBookmark(200))));
    EXPECT_TRUE(backUpIfDue(file(), at(2, 8))->has_value()) << "the next day of the clock";
    EXPECT_FALSE(backUpIfDue(file(), at(2, 9))->has_value());
}

TEST_F(OwnBackups, WhatWasAskedForAndWhatARestoreReplacedOutlivesWhatMadeItself) {
    auto library = opened();
    ASSERT_TRUE(succeeds(library.add(courseBookmark(1))));
    const auto asked = backUp(file(), "asked", at(1, 1))->file;
    ASSERT_TRUE(succeeds(library.add(courseBookmark(2))));
    ASSERT_TRUE(succeeds(restoreBackup(file(), asked, at(1, 2))));
    const auto replaced = backups(file())->front().file;
    for (int i = 0; i < 25; ++i) {
        ASSERT_TRUE(succeeds(library.add(courseBookmark(10 + i))));
        ASSERT_TRUE(succeeds(backUp(file(), "closed", at(1, 3))));
    }
    EXPECT_TRUE(fs::exists(asked));
    EXPECT_TRUE(fs::exists(replaced));
    EXPECT_LT(backups(file())->size(), 15U) << "of the others the last ten";
}

TEST_F(OwnBackups, WhatAKilledProgramLeftIsRemovedByTheNextAndNothingElseIs) {
    auto library = opened();
    ASSERT_TRUE(succeeds(library.add(courseBookmark(1))));
    fs::create_directories(backupFolder(file()));
    const auto killed = backupFolder(file()) / ".library-20260101T000000Z-asked.db.new-99999999-0";
    const auto running = backupFolder(file()) / (".library-20260101T000000Z-asked.db.new-" +
                                                std::to_string(::getpid()) + "-7");
    const auto restoring = folder() / ".library.db.restoring-99999999-0";
    std::ofstream(killed) << "half";
    std::ofstream(running) << "half";
    fs::create_directories(restoring / "library-backups");
    std::vector<fs::path> others{folder() / "library-restoring.db", folder() / "library-restoring-notes.txt"};
    for (const auto& other : others)
        std::ofstream(other) << "mine";
    fs::create_directories(folder() / "library-restoring-photos" / "more");
    const auto backup = backUp(file(), "asked", at(1, 8));
    ASSERT_TRUE(succeeds(backup));
    EXPECT_FALSE(fs::exists(killed));
    EXPECT_TRUE(fs::exists(running)) << "its program still runs";
    ASSERT_TRUE(succeeds(restoreBackup(file(), backup->file, at(1, 9))));
    EXPECT_FALSE(fs::exists(restoring));
    for (const auto& other : others)
        EXPECT_TRUE(fs::exists(other)) << other;
    EXPECT_TRUE(fs::exists(folder() / "library-restoring-photos" / "more"));
}

TEST_F(OwnBackups, RestoringFromALibraryInUseTakesWhatStandsInItsWal) {
    const auto other = folder() / "other" / "library.db";
    auto inUse = *Library::open(other);
    for (int i = 0; i < 20; ++i)
        ASSERT_TRUE(succeeds(inUse.add(courseBookmark(i))));
    ASSERT_GT(fs::file_size(other.native() + "-wal"), 0U);
    (void)opened();
    ASSERT_TRUE(succeeds(restoreBackup(file(), other, at(1, 8))));
    EXPECT_EQ(keptTitles(opened()).size(), 20U);
}

TEST_F(OwnBackups, AreTheOwnersAlone) {
    auto library = opened();
    ASSERT_TRUE(succeeds(library.add(courseBookmark(1))));
    const auto backup = backUp(file(), "asked", at(1, 8));
    ASSERT_TRUE(succeeds(backup));
    ASSERT_TRUE(succeeds(library.backup(folder() / "copy.db")));
    const auto others = fs::perms::group_all | fs::perms::others_all;
    for (const auto& each : {backup->file, folder() / "copy.db"})
        EXPECT_EQ(fs::status(each).permissions() & others, fs::perms::none) << each;
}

TEST_F(OwnBackups, ANameThatLeavesNoRoomForBackupsIsRefusedAtOnce) {
    const auto longName = folder() / (std::string(240, 'l') + ".db");
    const auto refused = Library::open(longName);
    ASSERT_TRUE(failsWith(ErrorKind::InvalidInput, refused));
    EXPECT_FALSE(fs::exists(longName));
    const auto fitting = folder() / (std::string(190, 'l') + ".db");
    ASSERT_TRUE(succeeds(Library::open(fitting)));
    EXPECT_TRUE(succeeds(backUp(fitting, "asked", at(1, 8))));
}

TEST_F(OwnBackups, RestoringBringsTheOldAndKeepsTheNew) {
    auto library = opened();
    ASSERT_TRUE(succeeds(library.add(courseBookmark(1))));
    const auto old = *backUp(file(), "asked", at(1, 8));
    ASSERT_TRUE(succeeds(library.add(courseBookmark(2))));
    ASSERT_TRUE(succeeds(restoreBackup(file(), old.file, at(2, 8))));
    EXPECT_EQ(keptTitles(library), std::vector<std::string>{"Course 1"}) << "who has it open sees it as well";
    EXPECT_TRUE(succeeds(library.check()));
    EXPECT_TRUE(succeeds(library.undo())) << "its own history is part of it";
    const auto before = backups(file())->front();
    EXPECT_EQ(before.reason, "restore");
    EXPECT_EQ(*verifyBackup(before.file), 2);
    for (const auto& entry : fs::directory_iterator(folder()))
        EXPECT_THAT(entry.path().filename().string(), testing::Not(testing::HasSubstr("restoring")));
}

TEST_F(OwnBackups, RestoringOverADamagedLibrarySetsItAside) {
    fs::path good;
    {
        auto library = opened();
        for (int i = 0; i < 100; ++i)
            ASSERT_TRUE(succeeds(library.add(courseBookmark(i))));
        good = backUp(file(), "asked", at(1, 8))->file;
    }
    std::ofstream(file(), std::ios::binary | std::ios::trunc) << std::string(20'000, 'x');
    ASSERT_TRUE(succeeds(restoreBackup(file(), good, at(2, 8))));
    EXPECT_EQ(keptTitles(opened()).size(), 100U);
    EXPECT_TRUE(fs::exists(folder() / "library-damaged-2026-08-02.db"));
}

TEST_F(OwnBackups, ADamagedBackupIsRefusedAndNothingChanges) {
    auto library = opened();
    ASSERT_TRUE(succeeds(library.add(courseBookmark(1))));
    const auto backup = backUp(file(), "asked", at(1, 8))->file;
    {
        std::fstream bytes(backup, std::ios::binary | std::ios::in | std::ios::out);
        for (std::streamoff place = 4096; place < 60'000; place += 50)
            bytes.seekp(place).put('\x5a');
    }
    EXPECT_FALSE(verifyBackup(backup));
    EXPECT_FALSE(restoreBackup(file(), backup, at(2, 8)));
    EXPECT_EQ(backups(file())->size(), 1U);
    EXPECT_TRUE(failsWith(ErrorKind::NotFound, restoreBackup(file(), folder() / "none.db", at(2, 8))));
    EXPECT_TRUE(succeeds(library.check()));
}

TEST_F(OwnBackups, OfOlderVersionsAreBroughtUpToDateOnTheWay) {
    const auto old = folder() / "old.db";
    fs::copy_file("tests/db/library/data/library-v1.db", old);
    auto library = opened();
    ASSERT_TRUE(succeeds(restoreBackup(file(), old, at(2, 8))));
    EXPECT_EQ(valueIn(old, "PRAGMA user_version"), "1") << "the backup stays as it is";
    EXPECT_EQ(keptTitles(opened()).size(), 2U);
}

} // namespace

} // namespace waymark::db::test
