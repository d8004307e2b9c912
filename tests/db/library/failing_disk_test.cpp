// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A disk that is full, a folder that may not be written, another program in the middle of writing, a kill at
// any moment and between the steps of a migration: refused with a sentence, nothing else lost.
#include "db/library/backups.h"
#include "db/library/contents.h"
#include "db/library/items.h"
#include "db/library/state.h"
#include "library_folder.h"
#include "tests/bench/library/killed_writer.h"

#include <gmock/gmock.h>

#include <chrono>
#include <csignal>
#include <fstream>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace waymark::db::test {

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

constexpr auto now = "2026-08-03T14:32:00Z";

class FailingDisk : public LibraryFolder {
protected:
    /// Adds courses with long notes until one is refused; answers how many were kept.
    static int fillUp(Library& library, std::string& sentence) {
        for (int number = 0; number < 10'000; ++number) {
            auto bookmark = courseBookmark(number);
            bookmark.detail = std::string(2000, 'x');
            if (const auto added = library.add(bookmark); !added) {
                sentence = added.error().message;
                return number;
            }
        }
        return -1;
    }

    /// In a child, for limits and rights that would last; 0 means all was as it should be.
    static int inChild(const std::function<int()>& work) {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(work());
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    }
};

TEST_F(FailingDisk, AFullOneRefusesTheChangeAndKeepsTheRest) {
    int kept = 0;
    {
        auto library = opened();
        library.state().database.exec("PRAGMA max_page_count = 400");
        std::string sentence;
        kept = fillUp(library, sentence);
        ASSERT_GT(kept, 10);
        EXPECT_THAT(sentence, HasSubstr("is full; free some space"));
        EXPECT_EQ(library.bookmarks()->size(), static_cast<std::size_t>(kept));
        EXPECT_TRUE(succeeds(library.check()));
    }
    auto library = opened();
    EXPECT_EQ(library.bookmarks()->size(), static_cast<std::size_t>(kept));
    EXPECT_TRUE(succeeds(library.add(courseBookmark(20'000)))) << "with space again all goes on";
}

TEST_F(FailingDisk, AFileThatMayNotGrowRefusesTheChangeAndKeepsTheRest) {
    (void)opened();
    EXPECT_EQ(inChild([&] {
                  ::signal(SIGXFSZ, SIG_IGN);
                  const rlimit limit{2'000'000, 2'000'000};
                  ::setrlimit(RLIMIT_FSIZE, &limit);
                  auto library = Library::open(file());
                  if (!library)
                      return 1;
                  std::string sentence;
                  const int kept = fillUp(*library, sentence);
                  if (kept < 10 || sentence.empty())
                      return 2;
                  if (library->bookmarks().valueOr({}).size() != static_cast<std::size_t>(kept))
                      return 3;
                  std::ofstream(folder() / "kept") << kept;
                  return 0;
              }),
              0);
    std::size_t kept = 0;
    std::ifstream(folder() / "kept") >> kept;
    const auto library = opened();
    EXPECT_TRUE(succeeds(library.check()));
    EXPECT_EQ(library.bookmarks()->size(), kept);
}

TEST_F(FailingDisk, AFolderThatBecomesReadOnlyRefusesChangesAndIsStillRead) {
    ASSERT_TRUE(succeeds(opened().add(courseBookmark(1))));
    ASSERT_EQ(::chmod(folder().c_str(), 0777), 0);
    ASSERT_EQ(::chmod(file().c_str(), 0444), 0);
    ASSERT_EQ(::chmod(folder().c_str(), 0555), 0);
    EXPECT_EQ(inChild([&] {
                  if (::getuid() == 0 && ::setuid(65534) != 0)
                      return 10;
                  const auto library = Library::open(file());
                  if (library || library.error().kind != ErrorKind::ReadOnly)
                      return 1;
                  return backUp(file(), "asked", now) ? 2 : 0;
              }),
              0);
    ASSERT_EQ(::chmod(folder().c_str(), 0755), 0);
    ASSERT_EQ(::chmod(file().c_str(), 0644), 0);
    EXPECT_EQ(opened().bookmarks()->size(), 1U);
}

TEST_F(FailingDisk, WritersKilledAtAnyMomentLoseNothingAcknowledged) {
    const auto report = bench::killWriters(folder(), 25, 1);
    EXPECT_EQ(report.fault, "");
    EXPECT_EQ(report.runs, 25);
    EXPECT_GT(report.acknowledged, 0);
}

TEST_F(FailingDisk, AnotherProgramInTheMiddleOfAWriteDoesNotHoldUpReadingOrOpening) {
    ASSERT_TRUE(succeeds(opened().add(courseBookmark(1))));
    SQLite::Database other(file().string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE; UPDATE bookmark SET title = 'half done'");
    const auto start = std::chrono::steady_clock::now();
    auto library = opened();
    library.waitAtMost(std::chrono::milliseconds(20));
    EXPECT_EQ(keptTitles(library), std::vector<std::string>{"Course 1"});
    EXPECT_TRUE(failsWith(ErrorKind::Busy, library.add(courseBookmark(2))));
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(4)) << "it says so soon";
    other.exec("COMMIT");
    EXPECT_TRUE(succeeds(library.add(courseBookmark(2))));
    EXPECT_EQ(keptTitles(library).back(), "half done");
}

} // namespace

} // namespace waymark::db::test
