// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command line owes a learner's files: nobody else reads them, a library that is gone is told and comes back,
// and every message is one line that shows all that is in it.
#include "tests/support/rounds.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
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
    std::ofstream(folder / "a\nfile").close(); // where a folder should be
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"show", "career:x\ny"}, {"library", "add", "course:\x1b[31m/x"}, {"nothing\nat\nall"},
             {"--library", (folder / "a\nfile" / "l.db").string(), "library", "list"}, {"search", "x", "--limit", "1\n2"}}) {
        const auto outcome = run(arguments);
        EXPECT_NE(outcome.exitCode, 0) << arguments.back();
        EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
        EXPECT_EQ(outcome.err.find('\x1b'), std::string::npos);
    }
}

TEST_F(Trust, WhatATerminalWouldObeyIsShown) {
    keep("A\x1b[31mred\xe2\x80\xae");
    ASSERT_EQ(run({"library", "lists", "make", "L\x1b]0;x\x07"}).exitCode, 0);
    for (const std::vector<std::string>& words : {std::vector<std::string>{"library", "list"}, {"library", "lists"}, {"library", "undo"}}) {
        const auto out = run(words).out;
        EXPECT_THAT(out, HasSubstr("<U+001B>")) << words.back();
        EXPECT_EQ(out.find('\x1b'), std::string::npos) << words.back();
        EXPECT_EQ(out.find("\xe2\x80\xae"), std::string::npos) << words.back();
    }
    EXPECT_EQ(run({"--json", "library", "list"}).json()["items"][0]["title"], "A\x1b[31mred\xe2\x80\xae") << "programs get it as it is";
    EXPECT_THAT(run({"library", "export", "--format", "csv"}).out, HasSubstr("A\x1b[31mred\xe2\x80\xae"));
}

TEST_F(Trust, MoreThanAFileMayHoldIsNotReadFromAPipe) {
    if (rounds(0, 1) == 0)
        GTEST_SKIP() << "a quarter of a gigabyte, in packaging/test --long";
    const auto err = (folder / "err").string();
    const std::string line = "head -c 300000000 /dev/zero | " WAYMARK_BUILD_DIR "/bin/waymark-cli --data-dir " + data.string() + " library import - --format csv 2>" + err;
    EXPECT_EQ(WEXITSTATUS(std::system(line.c_str())), 2);
    std::ifstream in(err);
    EXPECT_THAT(std::string(std::istreambuf_iterator<char>(in), {}), HasSubstr("256 MB"));
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
