// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was asked for and could not be printed is an error of every command that prints.
#include "tests/support/temp_folder.h"
#include "tests/ui/cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::test {
namespace {

using Words = std::vector<std::string>;

class OutputErrors : public testing::TestWithParam<Words> {};

TEST_P(OutputErrors, AreSaidAndEndWithTwo) {
    const TempFolder data;
    ASSERT_EQ(runProgram({"library", "own", "course", "One"}, data.path()).exitCode, 0);
    ASSERT_EQ(runProgram(GetParam(), data.path()).exitCode, 0) << "it prints where it can";
    for (const char* output : {"/dev/full", closedOutput}) {
        const auto outcome = runProgram(GetParam(), data.path(), {}, output);
        EXPECT_EQ(outcome.exitCode, 2) << output;
        EXPECT_THAT(outcome.err, testing::HasSubstr("standard output could not be written")) << output;
    }
}

INSTANTIATE_TEST_SUITE_P(Commands, OutputErrors,
                         testing::Values(Words{"--help"}, Words{"--version"}, Words{"search", "database"},
                                         Words{"--json", "search", "database"},
                                         Words{"show", "career:backend-software-engineer"},
                                         Words{"--json", "show", "career:backend-software-engineer"},
                                         Words{"salaries", "career:backend-software-engineer"},
                                         Words{"path", "career:backend-software-engineer"},
                                         Words{"related", "career:backend-software-engineer"},
                                         Words{"catalog", "info"}, Words{"catalog", "import", "--template"},
                                         Words{"library", "list"}, Words{"library", "export"},
                                         Words{"library", "export", "--format", "csv"},
                                         Words{"library", "own", "course", "Two"}, Words{"library", "add", "career:backend-software-engineer"},
                                         Words{"library", "check"}, Words{"--json", "library", "backup"}));

TEST(OutputErrors, NobodyAtTheOtherEndOfAPipeIsSilent) {
    const TempFolder data;
    const auto err = (data / "err").string();
    // `true` reads nothing and is gone; the shell's own code is that of the last command.
    const std::string line = WAYMARK_BUILD_DIR "/bin/waymark-cli --help 2>" + err + " | true";
    EXPECT_EQ(std::system(line.c_str()), 0);
    EXPECT_EQ(std::filesystem::file_size(err), 0U);
}

} // namespace
} // namespace waymark::test
