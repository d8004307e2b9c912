// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Backups: whole, of one moment, never at the cost of what was there before.
#include "library_folder.h"

#include <gmock/gmock.h>

#include <atomic>
#include <fstream>
#include <thread>

namespace waymark::db::test {

namespace {

namespace fs = std::filesystem;

class Backups : public LibraryFolder {
protected:
    fs::path target() const { return folder() / "copy.db"; }
    std::vector<std::string> files() const {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(folder()))
            names.push_back(entry.path().filename().string());
        return names;
    }
};

TEST_F(Backups, AreOneFileThatOpensAsALibrary) {
    auto library = opened();
    ASSERT_TRUE(succeeds(library.add(courseBookmark(1))));
    ASSERT_TRUE(succeeds(library.backup(target())));
    ASSERT_TRUE(succeeds(library.add(courseBookmark(2))));
    EXPECT_EQ(valueIn(target(), "PRAGMA journal_mode"), "delete");
    EXPECT_THAT(files(),
                testing::UnorderedElementsAre("copy.db", "library.db", "library.db-wal", "library.db-shm"));
    auto copy = Library::open(target());
    ASSERT_TRUE(succeeds(copy));
    EXPECT_THAT(keptTitles(*copy), testing::ElementsAre("Course 1"));
    EXPECT_TRUE(succeeds(copy->undo())) << "the history is part of the copy";
}

TEST_F(Backups, ReplaceAnOlderOne) {
    auto library = opened();
    ASSERT_TRUE(succeeds(library.backup(target())));
    ASSERT_TRUE(succeeds(library.add(courseBookmark(1))));
    ASSERT_TRUE(succeeds(library.backup(target())));
    EXPECT_EQ(valueIn(target(), "SELECT count(*) FROM bookmark"), "1");
}

TEST_F(Backups, AreOfOneMomentWhileTheLibraryIsWritten) {
    auto reader = opened();
    std::atomic<bool> stop = false;
    int written = 0;
    std::thread writer([&] {
        auto library = opened();
        while (!stop && library.add(courseBookmark(written)))
            ++written;
    });
    for (int round = 0; round < 20; ++round) {
        EXPECT_TRUE(succeeds(reader.backup(target())));
        EXPECT_EQ(valueIn(target(), "PRAGMA integrity_check"), "ok");
        // Each bookmark is one step, so a copy of one moment has as many of each.
        EXPECT_EQ(
            valueIn(target(), "SELECT coalesce(max(id), 0) = (SELECT count(*) FROM bookmark) FROM step"),
            "1");
    }
    stop = true;
    writer.join();
    EXPECT_GT(written, 0);
}

TEST_F(Backups, RefuseTheLibraryItselfAFolderAndAMissingFolder) {
    const auto library = opened();
    EXPECT_TRUE(failsWith(ErrorKind::InvalidInput, library.backup(file())));
    fs::create_symlink(file(), folder() / "link.db");
    EXPECT_TRUE(failsWith(ErrorKind::InvalidInput, library.backup(folder() / "link.db")));
    EXPECT_TRUE(failsWith(ErrorKind::InvalidInput, library.backup(folder())));
    EXPECT_TRUE(failsWith(ErrorKind::InvalidInput, library.backup("")));
    EXPECT_TRUE(failsWith(ErrorKind::NotFound, library.backup(folder() / "none" / "copy.db")));
    EXPECT_TRUE(succeeds(library.check()));
}

TEST_F(Backups, RefuseATargetWithAJournalBesideIt) {
    const auto library = opened();
    std::ofstream(target().string() + "-wal") << "somebody's changes";
    EXPECT_TRUE(failsWith(ErrorKind::Busy, library.backup(target())));
    EXPECT_FALSE(fs::exists(target()));
}

TEST_F(Backups, ThatCannotBeWrittenFailAndLeaveTheOldOne) {
    const auto library = opened();
    // A folder of the kernel's where nobody may create files, not even root.
    EXPECT_FALSE(library.backup("/proc/self/copy.db"));
    EXPECT_TRUE(succeeds(library.check()));
}

TEST_F(Backups, OfADamagedLibraryNeverReplaceAGoodOne) {
    auto library = opened();
    for (int i = 0; i < 200; ++i)
        ASSERT_TRUE(succeeds(library.add(courseBookmark(i))));
    ASSERT_TRUE(succeeds(library.backup(target())));
    changeIn(file(), "PRAGMA wal_checkpoint(TRUNCATE)");
    {
        std::fstream bytes(file(), std::ios::binary | std::ios::in | std::ios::out);
        for (std::streamoff at = 2 * 4096; at < 12 * 4096; at += 64)
            bytes.seekp(at).put('\x5a');
    }
    EXPECT_TRUE(failsWith(ErrorKind::Corrupt, library.backup(target())));
    EXPECT_EQ(valueIn(target(), "SELECT count(*) FROM bookmark"), "200");
    EXPECT_THAT(files(), testing::Not(testing::Contains(testing::HasSubstr(".new-"))));
}

} // namespace

} // namespace waymark::db::test
