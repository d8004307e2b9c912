// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_folder.h"
#include "tests/ui/cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace waymark::test {
namespace {

class ExportCommand : public testing::Test {
protected:
    Outcome run(std::vector<std::string> arguments, const std::string& input = {}) {
        arguments.insert(arguments.begin(), {"--json", "catalog", "export"});
        return runProgram(arguments, m_data.path(), input);
    }
    std::string file(const char* name) const { return (m_data / name).string(); }
    TempFolder m_data;
};

TEST_F(ExportCommand, WritesAllOrAChoice) {
    const auto all = run({"--out", file("all.jsonld")}).json();
    EXPECT_EQ(all["courses"], 24);
    std::ifstream in(file("all.jsonld"));
    EXPECT_EQ(nlohmann::json::parse(in)["@graph"].size(),
              all["courses"].get<int>() + all["books"].get<int>() + all["topics"].get<int>() +
                  all["sources"].get<int>());
    EXPECT_EQ(run({"--out", file("c.csv"), "--kind", "course", "--language", "es"}).json()["books"], 0);
    EXPECT_EQ(run({"--out", file("one.csv"), "--stdin"}, "book:9780000000019\n").json()["books"], 1);
    EXPECT_EQ(run({"--out", file("one.csv"), "course:example-academy/databases-1"}).json()["courses"], 1);
}

TEST_F(ExportCommand, RefusesWhatCannotBeAndLeavesNoFile) {
    EXPECT_EQ(run({"--out", file("x.txt")}).exitCode, 2);
    EXPECT_EQ(run({"--out", file("x.csv"), "skill:tech/python"}).exitCode, 2);
    EXPECT_EQ(run({"--out", file("x.csv"), "course:none"}).exitCode, 1);
    EXPECT_EQ(run({"--out", file("x.csv"), "--stdin"}).exitCode, 2);
    EXPECT_FALSE(std::filesystem::exists(file("x.csv")));
    EXPECT_EQ(run({"--out", file("none.csv"), "--provider", "Nobody"}).exitCode, 1);
}

} // namespace
} // namespace waymark::test
