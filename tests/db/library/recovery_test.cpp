// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A library that is damaged, empty, gone, or has damaged changes beside it: what takes its place, what is told, and
// that nothing is touched before something whole can take its place.
#include "db/library/opening.h"

#include "db/library/journal.h"
#include "library_folder.h"

#include <gmock/gmock.h>

#include <csignal>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace waymark::db::test {

namespace {

namespace fs = std::filesystem;
using Cause = Recovery::Cause;

const std::string now = "2026-08-03T14:32:00Z";

class Recovering : public LibraryFolder {
protected:
    /// Five items in the library, the first three of them in a backup.
    void keepFive() {
        auto library = opened();
        for (int i = 0; i < 3; ++i)
            ASSERT_TRUE(succeeds(library.add(courseBookmark(i))));
        ASSERT_TRUE(succeeds(backUp(file(), "asked", now)));
        for (int i = 3; i < 5; ++i)
            ASSERT_TRUE(succeeds(library.add(courseBookmark(i))));
    }
    /// Five more that still stand in the WAL, as a kill leaves them.
    void keepFiveAndBeKilled() {
        const pid_t child = ::fork();
        if (child == 0) {
            auto library = Library::open(file());
            for (int i = 10; library && i < 15; ++i)
                (void)library->add(courseBookmark(i));
            ::kill(::getpid(), SIGKILL);
        }
        ::waitpid(child, nullptr, 0);
        ASSERT_TRUE(hasJournal(file()));
    }
    fs::path wal() const { return file().native() + "-wal"; }
    OpenedLibrary recovered(Cause cause) {
        auto opened = openWithRecovery(file(), now);
        if (!opened) {
            ADD_FAILURE() << opened.error().message;
            std::abort();
        }
        EXPECT_EQ(opened->recovery.cause, cause);
        return *std::move(opened);
    }
    static void flip(const fs::path& of, std::streamoff at) {
        std::fstream bytes(of, std::ios::binary | std::ios::in | std::ios::out);
        const auto was = static_cast<char>(bytes.seekg(at).get());
        bytes.seekp(at).put(static_cast<char>(was ^ 0x10));
    }
};

TEST_F(Recovering, ASoundOneOpensWithoutAWord) {
    keepFive();
    EXPECT_EQ(keptTitles(recovered(Cause::None).library).size(), 5U);
}

TEST_F(Recovering, AMissingOneIsToldAndTheBackupTakesItsPlace) {
    keepFive();
    fs::remove(file());
    const auto opened = recovered(Cause::Missing);
    EXPECT_EQ(keptTitles(opened.library).size(), 3U);
    ASSERT_TRUE(opened.recovery.restored.has_value());
    EXPECT_EQ(opened.recovery.restored->madeAt, now);
    EXPECT_TRUE(opened.recovery.aside.empty());
}

TEST_F(Recovering, AnEmptyOneIsToldAndItsUnfinishedChangesAreKeptAside) {
    keepFive();
    keepFiveAndBeKilled();
    const auto journal = fs::file_size(wal());
    fs::resize_file(file(), 0);
    const auto opened = recovered(Cause::Missing);
    EXPECT_EQ(keptTitles(opened.library).size(), 3U);
    EXPECT_EQ(fs::file_size(opened.recovery.aside.native() + "-wal"), journal);
}

TEST_F(Recovering, AMissingOneWithoutABackupButWithChangesIsTold) {
    keepFiveAndBeKilled();
    fs::remove(file());
    const auto opened = recovered(Cause::Missing);
    EXPECT_FALSE(opened.recovery.restored.has_value());
    EXPECT_TRUE(fs::exists(opened.recovery.aside.native() + "-wal"));
    EXPECT_EQ(keptTitles(opened.library).size(), 0U);
}

TEST_F(Recovering, AFirstStartIsNoLoss) {
    EXPECT_EQ(keptTitles(recovered(Cause::None).library).size(), 0U);
}

TEST_F(Recovering, TheNewestGoodBackupIsTaken) {
    keepFive();
    {
        auto library = opened();
        const auto damaged = backUp(file(), "daily", "2026-08-04T14:32:00Z");
        ASSERT_TRUE(succeeds(damaged));
        std::ofstream(damaged->file, std::ios::binary) << std::string(9000, 'x');
    }
    std::ofstream(file(), std::ios::binary | std::ios::trunc) << std::string(9000, 'x');
    const auto opened = recovered(Cause::Damaged);
    EXPECT_EQ(keptTitles(opened.library).size(), 3U);
    EXPECT_EQ(fs::file_size(opened.recovery.aside), 9000U) << "what was there is kept";
}

/// A disk without room is one where no file may grow; with a limit that lets nothing be written at all.
TEST_F(Recovering, OnAFullDiskADamagedOneStaysAndIsFoundAgainAtTheNextStart) {
    keepFive();
    for (const std::string& damage : {std::string(9000, 'x'), std::string()}) {
        std::ofstream(file(), std::ios::binary | std::ios::trunc) << damage;
        for (const rlim_t room : {0UL, 1000UL, 5000UL, 60'000UL}) {
            const pid_t child = ::fork();
            if (child == 0) {
                ::signal(SIGXFSZ, SIG_IGN);
                const rlimit limit{room, room};
                ::setrlimit(RLIMIT_FSIZE, &limit);
                ::_exit(openWithRecovery(file(), now) ? 1 : 0);
            }
            int status = 0;
            ::waitpid(child, &status, 0);
            EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << room;
            ASSERT_EQ(fs::file_size(file()), damage.size()) << room;
        }
        const auto opened = recovered(damage.empty() ? Cause::Missing : Cause::Damaged);
        EXPECT_EQ(keptTitles(opened.library).size(), 3U);
        for (const auto& entry : fs::directory_iterator(folder()))
            EXPECT_FALSE(entry.path().filename().string().starts_with('.')) << entry.path();
    }
}

TEST_F(Recovering, DamagedChangesBesideASoundFileAreToldAndKept) {
    keepFiveAndBeKilled();
    const auto bytes = fs::file_size(wal());
    flip(wal(), static_cast<std::streamoff>(bytes / 2));
    const auto opened = recovered(Cause::ChangesDamaged);
    EXPECT_EQ(fs::file_size(opened.recovery.aside), bytes);
    EXPECT_TRUE(succeeds(opened.library.check()));
}

TEST_F(Recovering, AChangeThatWasBeingWrittenIsNoDamage) {
    keepFiveAndBeKilled();
    fs::resize_file(wal(), fs::file_size(wal()) - 700); // the last frame is half there
    EXPECT_FALSE(losesChanges(file()));
    EXPECT_EQ(keptTitles(recovered(Cause::None).library).size(), 4U);
}

TEST_F(Recovering, ALibraryInUseIsNotLookedAt) {
    auto library = opened();
    ASSERT_TRUE(succeeds(library.add(courseBookmark(1))));
    flip(wal(), 40);
    EXPECT_FALSE(losesChanges(file()));
}

TEST_F(Recovering, EveryFlippedBitOfTheJournalIsToldOrHarmless) {
    keepFiveAndBeKilled();
    const fs::path kept = folder() / "kept";
    fs::create_directory(kept);
    fs::copy_file(file(), kept / "library.db");
    fs::copy_file(wal(), kept / "library.db-wal");
    const auto bytes = static_cast<std::streamoff>(fs::file_size(wal()));
    int told = 0;
    for (std::streamoff at = 0; at < bytes; at += bytes / 60) {
        for (const char* side : {"", "-wal"})
            fs::copy_file(kept.native() + "/library.db" + side, file().native() + side,
                          fs::copy_options::overwrite_existing);
        fs::remove(file().native() + "-shm");
        flip(wal(), at);
        const auto opened = openWithRecovery(file(), now);
        ASSERT_TRUE(succeeds(opened)) << at;
        const bool whole = keptTitles(opened->library).size() == 5;
        told += opened->recovery.cause == Cause::ChangesDamaged ? 1 : 0;
        // The last change of all has no finished change behind it: a broken one of those is as one half written.
        EXPECT_TRUE(whole || opened->recovery.cause == Cause::ChangesDamaged ||
                    keptTitles(opened->library).size() == 4)
            << at;
    }
    EXPECT_GT(told, 30);
}

} // namespace

} // namespace waymark::db::test
