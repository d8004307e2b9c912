// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_folder.h"
#include "tests/ui/cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::test {
namespace {

class LibraryCommands : public testing::Test {
protected:
    Outcome run(const std::vector<std::string>& arguments) { return runProgram(arguments, m_data.path()); }
    std::string aCourse() {
        return run({"--json", "path", "career:backend-software-engineer"}).json()["items"][0]["key"];
    }
    TempFolder m_data;
};

TEST_F(LibraryCommands, AKeptCourseIsThereInTheNextProcess) {
    const auto course = aCourse();
    ASSERT_EQ(run({"library", "add", course}).exitCode, 0);
    ASSERT_EQ(run({"library", "add", course}).exitCode, 0) << "keeping twice is no error";
    const auto items = run({"--json", "library", "list"}).json()["items"];
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0]["key"], course);
    EXPECT_NE(items[0]["title"], "");
    EXPECT_NE(items[0]["url"], "");
}

TEST_F(LibraryCommands, RemovalIsUndoneInAnotherProcess) {
    const auto course = aCourse();
    run({"library", "add", course});
    ASSERT_EQ(run({"library", "remove", course}).exitCode, 0);
    EXPECT_TRUE(run({"--json", "library", "list"}).json()["items"].empty());
    ASSERT_EQ(run({"library", "undo"}).exitCode, 0);
    EXPECT_EQ(run({"--json", "library", "list"}).json()["items"].size(), 1U);
}

TEST_F(LibraryCommands, RemovingWhatIsNotKeptSaysSo) {
    const auto outcome = run({"library", "remove", "career:15-1252.00"});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.err, testing::HasSubstr("career:15-1252.00"));
}

TEST_F(LibraryCommands, WhatTheCatalogDoesNotKnowIsNotKept) {
    EXPECT_EQ(run({"library", "add", "course:nobody/nothing"}).exitCode, 1);
    EXPECT_TRUE(run({"--json", "library", "list"}).json()["items"].empty());
}

TEST_F(LibraryCommands, ABackupIsALibraryOfItsOwn) {
    const auto course = aCourse();
    run({"library", "add", course});
    const TempFolder other;
    ASSERT_EQ(run({"library", "backup", (other.path() / "library.db").string()}).exitCode, 0);
    EXPECT_EQ(runProgram({"library", "check"}, other.path()).exitCode, 0);
    EXPECT_EQ(runProgram({"--json", "library", "list"}, other.path()).json()["items"].size(), 1U);
}

} // namespace
} // namespace waymark::test
