// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "show" of what a release brings (tasks, work styles) and of what is linked: lessons, topics, groups' pay.
#include "tests/support/fixture_catalog.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <regex>

namespace waymark::test {
namespace {

using testing::HasSubstr;
using testing::Not;

class Show : public testing::Test {
protected:
    Outcome run(std::vector<std::string> arguments) { return runProgram(arguments, m_data.path()); }
    /// Imports one O*NET table into a copy of the fixture catalog.
    void import(const std::string& name, const std::string& text) {
        if (!std::filesystem::exists(copy))
            std::filesystem::copy_file(fixtureCatalog(), copy);
        std::ofstream(m_data / name, std::ios::binary) << text;
        const auto outcome = run({"catalog", "import", "onet", (m_data / name).string(), "--into",
                                  copy.string(), "--release", "30.2"});
        ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
    }

    TempFolder m_data;
    const std::filesystem::path copy = m_data / "copy.db";
};

TEST_F(Show, TasksAndWorkStylesOfAnImportedRelease) {
    EXPECT_TRUE(run({"--json", "show", "career:15-1252.00"}).json()["tasks"].empty());
    import("Task Statements.txt", "O*NET-SOC Code\tTask ID\tTask\tTask Type\n"
                                  "15-1252.00\t7\tTidy the bench.\tSupplemental\n"
                                  "15-1252.00\t9\tWeave *programs*.\tCore\n");
    import("Work Styles.txt", "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\n"
                              "15-1252.00\t1.D.1.a\tInnovation\tWI\t2.30\n"
                              "15-1252.00\t1.D.1.b\tPatience\tWI\t-0.50\n");
    const std::vector<std::string> show{"--catalog", copy.string(), "show", "career:15-1252.00"};
    auto json = show;
    json.insert(json.begin(), "--json");
    const auto answer = run(json).json();
    ASSERT_EQ(answer["tasks"].size(), 2u);
    EXPECT_EQ(answer["tasks"][0]["statement"], "Weave *programs*.");
    EXPECT_EQ(answer["tasks"][0]["core"], true);
    EXPECT_EQ(answer["tasks"][1]["number"], 7);
    EXPECT_EQ(answer["work_styles"][0]["impact"], 2.3);
    EXPECT_THAT(answer["sources"].dump(), HasSubstr("onet-30.2"));

    const std::string text = run(show).out;
    EXPECT_THAT(text, HasSubstr("Weave *programs*."));
    EXPECT_THAT(text, HasSubstr("Tasks that most do, in the words of the"));
    EXPECT_THAT(text, HasSubstr("+2.3"));
    EXPECT_LT(text.find("Weave"), text.find("Tidy")) << "core tasks first";
    for (const char* format : {"markdown", "html"}) {
        auto arguments = show;
        arguments.insert(arguments.end(), {"--format", format});
        const std::string shared = run(arguments).out;
        EXPECT_THAT(shared, HasSubstr("Tidy the bench.")) << format;
        EXPECT_THAT(shared, HasSubstr("Innovation")) << format;
        EXPECT_THAT(shared, Not(HasSubstr("<em>programs"))) << "a release's words are data";
    }
}

TEST_F(Show, WaysIntoACareerAtAPlace) {
    const auto nurses = run({"--json", "show", "career:29-1141.00", "--state", "WA"}).json();
    EXPECT_EQ(nurses["entry"]["education"], "bachelor");
    EXPECT_TRUE(nurses["entry"]["measured_for"].is_null());
    ASSERT_EQ(nurses["licences"].size(), 1u);
    EXPECT_TRUE(nurses["licences"][0]["background"].is_null()) << "not stated is not no";
    EXPECT_EQ(nurses["licences"][0]["agency"], "Nursing Care Commission");
    EXPECT_EQ(nurses["steps"][1]["years_from"], 4);
    EXPECT_TRUE(nurses["steps"][2]["years_from"].is_null());
    EXPECT_EQ(nurses["programmes"][0]["state"], "state:WA");
    EXPECT_EQ(nurses["separations"]["leave_work"], 2.8);
    EXPECT_EQ(nurses["people"]["women"]["percent"], 87.9);
    EXPECT_EQ(nurses["ai"].size(), 3u);
    EXPECT_EQ(nurses["written"]["kind"], "none");
    EXPECT_TRUE(nurses["measured_for"].empty());

    const auto near = run({"--json", "show", "career:29-1141.00", "--near", "metro:42660"}).json();
    EXPECT_LT(near["programmes"][0]["kilometres"], 5);
    EXPECT_EQ(near["licences"].size(), 1u) << "of the metro's state";

    const auto backend = run({"--json", "show", "career:backend-engineer"}).json();
    EXPECT_EQ(backend["measured_for"]["entry"], "Software developers");
    EXPECT_EQ(backend["measured_for"]["national_pay"], "Software Developers");
    EXPECT_EQ(backend["national_pay"]["measured_for"], "Software Developers");
    EXPECT_EQ(run({"show", "career:29-1141.00", "--state", "ZZ"}).exitCode, 1);

    for (const char* format : {"text", "markdown", "html"}) {
        // Text breaks its lines wherever they are full.
        const std::string page = std::regex_replace(run({"show", "career:47-2111.00", "--state", "WA", "--format", format}).out,
                                                    std::regex("\n +"), " ");
        EXPECT_THAT(page, HasSubstr("Ways in")) << format;
        EXPECT_THAT(page, HasSubstr("Apprenticeship")) << format;
        EXPECT_THAT(page, HasSubstr("31 sponsors in Washington")) << format;
        EXPECT_THAT(page, HasSubstr("date of the record not stated")) << format;
    }
}

TEST_F(Show, LessonsOfASkillWithTheWordsThatSaySo) {
    const auto skill = run({"--json", "show", "skill:tech/python"}).json();
    ASSERT_FALSE(skill["lessons"].empty());
    EXPECT_THAT(skill["lessons"][0]["key"].get<std::string>(), HasSubstr(":"));
    EXPECT_NE(skill["lessons"][0]["words"], "");
    EXPECT_THAT(run({"show", "skill:tech/python"}).out,
                HasSubstr("lessons: " + std::to_string(skill["lessons"].size()) + "\n\t"));
}

TEST_F(Show, WhatATopicIsAbout) {
    const auto topic = run({"--json", "show", "topic:programming"}).json();
    EXPECT_EQ(topic["kind"], "topic");
    EXPECT_THAT(topic["groups"].dump(), HasSubstr("15"));
    EXPECT_TRUE(topic.contains("knowledge"));
    EXPECT_TRUE(topic["courses"].is_number());
    EXPECT_EQ(run({"show", "topic:none"}).exitCode, 1);
}

TEST_F(Show, WhatMajorGroupsArePaidAtAPlace) {
    const auto place = run({"--json", "show", "metro:35620"}).json();
    ASSERT_TRUE(place["group_pay"].is_array());
    for (const auto& pay : place["group_pay"]) {
        EXPECT_TRUE(pay["mean"].is_number()) << pay;
        EXPECT_NE(pay["name"], "");
    }
}

} // namespace
} // namespace waymark::test
