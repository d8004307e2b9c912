// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Real processes that end by a fault, each a fork of this one.
#include "ui/startup/crash_text.h"

#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <stdexcept>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using waymark::test::TempFolder;
using namespace waymark::ui;

/// The signal that a process ends with that keeps its text in `folder` and then does `fault`; 0 when it ends well.
int endOf(const std::filesystem::path& folder, const std::function<void()>& fault) {
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit noCore{0, 0};
        ::setrlimit(RLIMIT_CORE, &noCore);
        keepCrashText(folder, "waymark 7.8.9");
        fault();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

// Not folded into one loop: every step needs its own piece of the stack.
int fillTheStack(int depth) { // NOLINT(misc-no-recursion): that is the point
    volatile char piece[4096];
    piece[0] = static_cast<char>(depth);
    return depth < 0 ? 0 : piece[0] + fillTheStack(depth + 1);
}

void throwAround() {
    throw std::runtime_error("the cat is out");
}

TEST(CrashText, SaysProgramAndSignalAndIsShownOnce) {
    const TempFolder folder;
    EXPECT_EQ(endOf(folder.path(), [] { std::raise(SIGSEGV); }), SIGSEGV);
    const auto text = takeCrashText(folder.path());
    ASSERT_TRUE(text);
    EXPECT_THAT(*text, testing::StartsWith("waymark 7.8.9\nended by: "));
    EXPECT_THAT(*text, testing::HasSubstr("SIGSEGV"));
    EXPECT_GT(std::count(text->begin(), text->end(), '\n'), 4) << "no functions:\n" << *text;
    EXPECT_FALSE(takeCrashText(folder.path()));
    EXPECT_TRUE(std::filesystem::exists(folder / "crash-shown.txt"));
}

TEST(CrashText, NamesTheExceptionThatNobodyCaught) {
    const TempFolder folder;
    EXPECT_EQ(endOf(folder.path(), []() noexcept { throwAround(); }), SIGABRT);
    EXPECT_THAT(takeCrashText(folder.path()).value_or(""), testing::HasSubstr("exception: the cat is out\n"));
}

TEST(CrashText, IsWrittenWhenTheStackRanOver) {
    const TempFolder folder;
    EXPECT_EQ(endOf(folder.path(), [] { fillTheStack(0); }), SIGSEGV);
    EXPECT_THAT(takeCrashText(folder.path()).value_or(""), testing::HasSubstr("SIGSEGV"));
}

TEST(CrashText, NothingAfterAGoodEndAndWithoutAFolder) {
    const TempFolder folder;
    EXPECT_EQ(endOf(folder.path(), [] {}), 0);
    EXPECT_FALSE(takeCrashText(folder.path()));
    EXPECT_EQ(endOf(folder / "not there", [] { std::raise(SIGABRT); }), SIGABRT);
    EXPECT_FALSE(takeCrashText(folder / "not there"));
}

TEST(CrashText, ALinkInItsPlaceIsNotFollowed) {
    const TempFolder folder;
    std::ofstream(folder / "precious") << "mine";
    std::filesystem::create_symlink(folder / "precious", folder / "crash.txt");
    EXPECT_EQ(endOf(folder.path(), [] { std::raise(SIGSEGV); }), SIGSEGV);
    std::string kept;
    std::getline(std::ifstream(folder / "precious"), kept);
    EXPECT_EQ(kept, "mine");
    EXPECT_FALSE(takeCrashText(folder.path()));
}

} // namespace
