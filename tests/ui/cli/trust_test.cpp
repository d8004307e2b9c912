// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command line owes a learner's files: nobody else reads them, a library that is gone is told and comes back,
// and every message is one line that shows all that is in it.
#include "tests/support/temp_folder.h"
#include "tests/ui/cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sys/stat.h>

namespace waymark::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

constexpr auto others = fs::perms::group_all | fs::perms::others_all;

class Trust : public testing::Test {
protected:
    Outcome run(const std::vector<std::string>& arguments) { return runProgram(arguments, data); }
    void keep(const std::string& title) {
        const auto outcome = run({"library", "own", "course", title});
        ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
    }
    std::size_t kept() {
        const auto outcome = run({"--json", "library", "list"});
        return outcome.json().value("items", nlohmann::json::array()).size();
    }

    TempFolder folder;
    fs::path data = folder / "data";
    fs::path library = data / "library.db";
};

TEST_F(Trust, WhatItCreatesIsTheOwnersAlone) {
    ::umask(022);
    keep("One");
    ASSERT_EQ(run({"library", "backup"}).exitCode, 0);
    ASSERT_EQ(run({"library", "backup", (folder / "copy.db").string()}).exitCode, 0);
    ASSERT_EQ(run({"library", "export", (folder / "out.json").string()}).exitCode, 0);
    int seen = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder.path())) {
        EXPECT_EQ(entry.status().permissions() & others, fs::perms::none) << entry.path();
        ++seen;
    }
    EXPECT_GE(seen, 6) << "the folder, the library, its backups and one of them, a copy, an export";
    // And of an older program's, which everybody could read, the backups are private.
    fs::permissions(library, fs::perms::others_read, fs::perm_options::add);
    keep("Two");
    ASSERT_EQ(run({"library", "backup"}).exitCode, 0);
    for (const auto& entry : fs::directory_iterator(data / "library-backups"))
        EXPECT_EQ(entry.status().permissions() & others, fs::perms::none) << entry.path();
}

TEST_F(Trust, ALibraryThatIsGoneIsToldAndComesBack) {
    keep("One");
    ASSERT_EQ(run({"library", "backup"}).exitCode, 0);
    for (const bool empty : {false, true}) {
        fs::remove(library);
        if (empty)
            std::ofstream(library).close();
        const auto outcome = run({"--json", "library", "list"});
        EXPECT_EQ(outcome.exitCode, 0);
        EXPECT_THAT(outcome.err, HasSubstr("missing"));
        EXPECT_THAT(outcome.err, HasSubstr("last good backup was put in its place"));
        EXPECT_THAT(outcome.out, HasSubstr("One"));
        EXPECT_EQ(run({"--json", "library", "list"}).err, "") << "once";
        EXPECT_EQ(fs::status(library).permissions() & others, fs::perms::none);
    }
}

TEST_F(Trust, ADamagedLibraryIsKeptAndTheBackupTakesItsPlace) {
    keep("One");
    ASSERT_EQ(run({"library", "backup"}).exitCode, 0);
    std::ofstream(library, std::ios::binary | std::ios::trunc) << std::string(9000, 'x');
    const auto outcome = run({"library", "check"});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    EXPECT_THAT(outcome.err, HasSubstr("was kept as library-damaged-"));
    EXPECT_THAT(run({"library", "list"}).out, HasSubstr("One"));
}

TEST_F(Trust, EveryMessageIsOneLineThatShowsAll) {
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"show", "career:x\ny"}, {"library", "add", "course:\x1b[31m/x"}, {"nothing\nat\nall"},
             {"--library", "/no/such\nfolder/l.db", "library", "list"}, {"search", "x", "--limit", "1\n2"}}) {
        const auto outcome = run(arguments);
        EXPECT_NE(outcome.exitCode, 0) << arguments.back();
        EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
        EXPECT_EQ(outcome.err.find('\x1b'), std::string::npos);
    }
}

TEST_F(Trust, AnOfferOutOfReasonIsRefused) {
    const auto outcome = run({"library", "own", "offer", "Much", "--price", "1.7976931348623157e308", "--currency",
                              "USD", "--place", "city:new-york"});
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_THAT(outcome.err, HasSubstr("cannot be meant"));
    EXPECT_EQ(run({"library", "own", "course", std::string(20'000, 't')}).exitCode, 2);
    EXPECT_EQ(kept(), 0U);
}

} // namespace
} // namespace waymark::test
