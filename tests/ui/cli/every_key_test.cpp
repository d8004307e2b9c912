// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every command that takes a key, given keys of every kind: it answers or refuses, and never dies.
#include "tests/support/every_key.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::test {
namespace {

/// The words of a command; "KEY" among them stands for the key.
using Words = std::vector<std::string>;

class EveryKey : public testing::TestWithParam<Words> {};

TEST_P(EveryKey, IsAnsweredOrRefused) {
    const TempFolder data;
    for (const auto& key : everyKey()) {
        Words words = GetParam();
        for (auto& word : words)
            if (const auto at = word.find("KEY"); at != std::string::npos)
                word.replace(at, 3, key);
        const auto outcome = runProgram(words, data.path());
        EXPECT_THAT(outcome.exitCode, testing::AnyOf(0, 1, 2)) << key << ": " << outcome.err;
        EXPECT_TRUE(outcome.exitCode == 0 || !outcome.err.empty()) << key;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Commands, EveryKey,
    testing::Values(Words{"show", "KEY"}, Words{"--json", "show", "KEY"}, Words{"salaries", "KEY"},
                    Words{"salaries", "career:backend-software-engineer", "--place", "KEY"},
                    Words{"path", "KEY"}, Words{"related", "KEY"}, Words{"search", "in:KEY"},
                    Words{"chart", "KEY", "--out", "/nowhere/x.svg"},
                    Words{"catalog", "export", "--out", "/nowhere/x.csv", "KEY"},
                    Words{"library", "add", "KEY"}, Words{"library", "remove", "KEY"},
                    Words{"library", "trash", "--restore", "KEY"}, Words{"library", "status", "want", "KEY"},
                    Words{"library", "tag", "KEY", "--add", "a"}, Words{"library", "note", "words", "KEY"}, Words{"library", "set", "pros", "words", "KEY"},
                    Words{"library", "rate", "3", "KEY"}, Words{"library", "hours", "1", "KEY"},
                    Words{"library", "lists", "fill", "KEY", "KEY"}, Words{"library", "changes", "KEY"},
                    Words{"library", "accept", "KEY"},
                    Words{"library", "own", "offer", "O", "--career", "KEY", "--place", "KEY"}),
    [](const auto& each) { return "Command" + std::to_string(each.index); });

} // namespace
} // namespace waymark::test
