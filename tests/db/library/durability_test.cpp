// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was acknowledged is there: after SIGKILL at any moment, and with two programs writing.
#include "library_folder.h"

#include <SQLiteCpp/Transaction.h>

#include <array>
#include <chrono>
#include <csignal>
#include <iostream>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace waymark::db::test {

namespace {

class Durability : public LibraryFolder {};

/// The child: adds bookmarks from `first` on and says each number once add() has returned.
[[noreturn]] void writeUntilKilled(const std::filesystem::path& file, int first, int pipe) {
    auto library = Library::open(file);
    if (!library)
        ::_exit(1);
    for (int number = first;; ++number) {
        if (!library->add(courseBookmark(number)))
            ::_exit(2);
        if (::write(pipe, &number, sizeof number) != sizeof number)
            ::_exit(3);
    }
}

TEST_F(Durability, EveryAcknowledgedBookmarkSurvivesKill) {
    std::mt19937 random(20260803);
    std::uniform_int_distribution<int> microseconds(200, 15'000);
    int acknowledged = -1;
    for (int run = 0; run < 50; ++run) {
        std::array<int, 2> ends{};
        ASSERT_EQ(::pipe(ends.data()), 0);
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        // Each child starts well after the numbers of the last: one it did not acknowledge may be there.
        const int first = (run + 1) * 100'000;
        if (child == 0) {
            ::close(ends[0]);
            writeUntilKilled(file(), first, ends[1]);
        }
        ::close(ends[1]);
        int number = 0;
        ASSERT_EQ(::read(ends[0], &number, sizeof number), ssize_t{sizeof number}) << "run " << run;
        std::this_thread::sleep_for(std::chrono::microseconds(microseconds(random)));
        ASSERT_EQ(::kill(child, SIGKILL), 0);
        do
            acknowledged = number;
        while (::read(ends[0], &number, sizeof number) == ssize_t{sizeof number});
        ::close(ends[0]);
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status)) << "the writer stopped by itself: " << WEXITSTATUS(status);

        const auto library = opened();
        ASSERT_TRUE(succeeds(library.check()));
        for (int each = first; each <= acknowledged; ++each)
            ASSERT_TRUE(library.contains(courseKey(each)).valueOr(false)) << "run " << run << ", " << each;
    }
}

TEST_F(Durability, TwoWritersTakeTurns) {
    auto one = opened();
    auto two = opened();
    for (int i = 0; i < 50; ++i)
        ASSERT_TRUE(succeeds((i % 2 ? one : two).add(courseBookmark(i))));
    EXPECT_EQ(keptTitles(one), keptTitles(two));
    EXPECT_EQ(keptTitles(one).size(), 50U);
    ASSERT_TRUE(succeeds(one.undo()));
    EXPECT_EQ(keptTitles(two).size(), 49U);
}

TEST_F(Durability, ProgramsThatStartAndWriteAtOnceLoseNothing) {
    constexpr int programs = 4;
    constexpr int each = 25;
    std::array<pid_t, programs> children{};
    for (int program = 0; program < programs; ++program) {
        children[static_cast<std::size_t>(program)] = ::fork();
        ASSERT_GE(children[static_cast<std::size_t>(program)], 0);
        if (children[static_cast<std::size_t>(program)] == 0) {
            auto library = Library::open(file());
            if (!library)
                ::_exit(1);
            for (int i = 0; i < each; ++i)
                if (const auto added = library->add(courseBookmark(program * 1000 + i)); !added) {
                    std::cerr << added.error().message << '\n';
                    ::_exit(2);
                }
            ::_exit(0);
        }
    }
    for (const pid_t child : children) {
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        EXPECT_TRUE(WIFEXITED(status));
        EXPECT_EQ(WEXITSTATUS(status), 0) << "1: could not open, 2: could not write";
    }
    const auto library = opened();
    EXPECT_EQ(keptTitles(library).size(), std::size_t{programs * each});
    EXPECT_TRUE(succeeds(library.check()));
}

TEST_F(Durability, AnotherProgramInTheMiddleOfAWriteIsBusyInWords) {
    auto library = opened();
    library.waitAtMost(std::chrono::milliseconds(20));
    SQLite::Database other(file().string(), SQLite::OPEN_READWRITE);
    {
        SQLite::Transaction held(other, SQLite::TransactionBehavior::IMMEDIATE);
        const auto refused = library.add(courseBookmark(1));
        ASSERT_TRUE(failsWith(ErrorKind::Busy, refused));
        EXPECT_NE(refused.error().message.find("another program"), std::string::npos);
        EXPECT_TRUE(keptTitles(library).empty()) << "reading goes on";
    }
    EXPECT_TRUE(succeeds(library.add(courseBookmark(1))));
}

TEST_F(Durability, AChangeWaitsForTheChangeOfAnotherProgram) {
    auto library = opened();
    SQLite::Database other(file().string(), SQLite::OPEN_READWRITE);
    SQLite::Transaction held(other, SQLite::TransactionBehavior::IMMEDIATE);
    std::thread soon([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(600));
        held.commit();
    });
    EXPECT_TRUE(succeeds(library.add(courseBookmark(1))));
    soon.join();
}

} // namespace

} // namespace waymark::db::test
