// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The power goes at any write, and the disk is full from any write on: what was said to be kept is there, the file is
// sound, and what was refused is said and has changed nothing.
#include "db/library/backups.h"
#include "db/library/items.h"
#include "db/library/opening.h"
#include "tests/db/library/library_folder.h"
#include "tests/db/trust/strange_disk.h"
#include "tests/support/rounds.h"

#include <set>

namespace waymark::db::test {

namespace {

namespace fs = std::filesystem;
using waymark::test::rounds;

const std::string now = "2026-08-03T14:32:00Z";

class DiskFaults : public LibraryFolder {
protected:
    static std::set<std::string> titlesIn(const fs::path& of) {
        auto library = Library::open(of);
        EXPECT_TRUE(succeeds(library)) << of;
        if (!library)
            return {};
        EXPECT_TRUE(succeeds(library->check())) << of;
        const auto titles = keptTitles(*library);
        return {titles.begin(), titles.end()};
    }
    static Result<void> keep(Library& library, int number) {
        auto bookmark = courseBookmark(number);
        bookmark.detail = std::string(static_cast<std::size_t>(number) % 7 * 900, 'x'); // several pages now and then
        return library.add(bookmark);
    }
};

TEST_F(DiskFaults, WhatWasKeptBeforeThePowerWentIsThere) {
    struct Cut {
        fs::path folder;
        int kept = 0;
    };
    for (int round = 0; round < rounds(2, 100); ++round) {
        const auto data = folder() / ("round-" + std::to_string(round));
        std::vector<Cut> cuts;
        int kept = 0;
        {
            StrangeDisk disk(static_cast<unsigned>(round));
            std::mt19937 random(static_cast<unsigned>(round) + 1000);
            bool cutting = false;
            disk.beforeEach([&] {
                if (cutting || random() % 25 != 0 || cuts.size() > 40)
                    return;
                cutting = true;
                cuts.push_back({folder() / ("cut-" + std::to_string(round) + '-' + std::to_string(cuts.size())), kept});
                disk.cutPowerInto(cuts.back().folder);
                cutting = false;
            });
            for (int start = 0; start < 3; ++start) {
                auto library = Library::open(data / "library.db"); // made, used, closed: with its checkpoints
                ASSERT_TRUE(succeeds(library));
                for (int i = 0; i < 40; ++i) {
                    ASSERT_TRUE(succeeds(keep(*library, kept)));
                    ++kept;
                }
            }
        }
        ASSERT_GT(cuts.size(), 5U);
        for (const Cut& cut : cuts) {
            const auto file = cut.folder / "library.db";
            if (cut.kept == 0) {
                EXPECT_TRUE(succeeds(openWithRecovery(file, now))) << "whatever a first start left half made";
                continue;
            }
            const auto titles = titlesIn(file);
            for (int i = 0; i < cut.kept; ++i)
                EXPECT_TRUE(titles.contains("Course " + std::to_string(i))) << cut.folder << ": of " << cut.kept;
            EXPECT_LE(titles.size(), static_cast<std::size_t>(cut.kept) + 1) << "the one that was being kept";
            fs::remove_all(cut.folder);
        }
    }
}

TEST_F(DiskFaults, ADiskThatIsFullFromAnyWriteOnRefusesInWordsAndLosesNothing) {
    const int step = rounds(7, 1);
    bool hadRoom = false;
    for (long from = 1; !hadRoom; from += step) {
        ASSERT_LT(from, 5000);
        const auto data = folder() / ("full-" + std::to_string(from));
        const auto file = data / "library.db";
        std::set<std::string> kept;
        {
            StrangeDisk disk(1);
            disk.fullFrom(from);
            auto library = Library::open(file);
            if (!library) {
                EXPECT_EQ(library.error().kind, ErrorKind::Io) << library.error().message;
            } else {
                for (int i = 0; i < 12; ++i) {
                    if (const auto added = keep(*library, i)) {
                        kept.insert("Course " + std::to_string(i));
                    } else {
                        EXPECT_NE(added.error().message.find("full"), std::string::npos) << added.error().message;
                    }
                }
                (void)backUp(file, "asked", now);
                if (const auto all = backups(file); all && !all->empty())
                    (void)restoreBackup(file, all->front().file, now);
                const auto listed = keptTitles(*library);
                EXPECT_EQ(std::set<std::string>(listed.begin(), listed.end()), kept) << from;
            }
            hadRoom = disk.writes() < from;
        }
        if (fs::exists(file)) {
            EXPECT_EQ(titlesIn(file), kept) << "with room again, from write " << from;
        }
        for (const auto& backup : backups(file).valueOr({}))
            EXPECT_TRUE(succeeds(verifyBackup(backup.file))) << "no half backup has a name";
        fs::remove_all(data);
    }
}

TEST_F(DiskFaults, AFullDiskWhileRestoringLosesNeitherTheOldNorTheBackup) {
    const auto file = folder() / "library.db";
    fs::path backup;
    {
        auto library = opened();
        ASSERT_TRUE(succeeds(keep(library, 1)));
        backup = backUp(file, "asked", now)->file;
        ASSERT_TRUE(succeeds(keep(library, 2)));
    }
    bool hadRoom = false;
    const int step = rounds(5, 1);
    for (long from = 1; !hadRoom; from += step) {
        ASSERT_LT(from, 5000);
        {
            StrangeDisk disk(1);
            disk.fullFrom(from);
            hadRoom = restoreBackup(file, backup, now).ok();
        }
        const auto titles = titlesIn(file);
        EXPECT_EQ(titles.size(), hadRoom ? 1U : 2U) << from;
        EXPECT_TRUE(succeeds(verifyBackup(backup)));
    }
}

} // namespace

} // namespace waymark::db::test
