// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_folder.h"
#include "tests/ui/cli/program.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>

namespace waymark::test {
namespace {

class MatchCommands : public testing::Test {
protected:
    Outcome run(const std::vector<std::string>& arguments) { return runProgram(arguments, m_data.path()); }
    std::string answersFile(const std::string& lines) {
        const auto file = m_data.path() / "answers.txt";
        std::ofstream(file) << lines;
        return file.string();
    }
    /// Sixty answers, much liked being one type.
    static std::string fond(int type) {
        std::string lines;
        for (int question = 0; question < 60; ++question)
            lines += question % 6 == type ? "4\n" : std::to_string(question % 2) + "\n";
        return lines;
    }
    TempFolder m_data;
};

TEST_F(MatchCommands, InterestsAreRankedWithReasons) {
    const auto answer = run({"--json", "match", "interests", "--scores", "10,38,12,8,9,30"});
    ASSERT_EQ(answer.exitCode, 0) << answer.err;
    const auto json = answer.json();
    EXPECT_EQ(json["scores"]["I"], 38);
    EXPECT_FALSE(json["flat"]);
    EXPECT_GT(json["spread"], 8);
    ASSERT_GT(json["results"].size(), 3U);
    double before = 1;
    for (const auto& result : json["results"]) {
        EXPECT_LE(result["fit"], before);
        before = result["fit"];
        EXPECT_TRUE(result["stable"].is_null()) << "scores alone cannot be halved";
    }
    EXPECT_EQ(json["results"][0]["raised"][0], "Investigative");
}

TEST_F(MatchCommands, AnswersSayHowSteadyEachPlaceIs) {
    const auto json = run({"--json", "match", "interests", "--answers", answersFile(fond(3))}).json();
    EXPECT_EQ(json["scores"]["S"], 40);
    for (const auto& result : json["results"])
        EXPECT_TRUE(result["stable"] >= 0 && result["stable"] <= 100);
}

TEST_F(MatchCommands, AlikeScoresMakeNoList) {
    const auto json = run({"--json", "match", "interests", "--scores", "20,21,20,22,20,19"}).json();
    EXPECT_TRUE(json["flat"]);
    EXPECT_TRUE(json["results"].empty());
    EXPECT_TRUE(run({"--json", "match", "interests", "--scores", "20,27,20,30,20,11"}).json()["shaky"]);
}

TEST_F(MatchCommands, AZoneRemovesAndSaysHowMany) {
    const auto all =
        run({"--json", "match", "interests", "--scores", "10,38,12,8,9,30", "--limit", "2000"}).json();
    const auto some =
        run({"--json", "match", "interests", "--scores", "10,38,12,8,9,30", "--limit", "2000", "--zone", "3"})
            .json();
    EXPECT_GT(some["removed"]["zone"], 0);
    EXPECT_LT(some["results"].size(), all["results"].size());
}

TEST_F(MatchCommands, BadInputIsNamed) {
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"match", "interests"},
             {"match", "interests", "--scores", "1,2,3"},
             {"match", "interests", "--scores", "1,2,3,4,5,41"},
             {"match", "interests", "--scores", "1,2,3,4,5,x"},
             {"match", "interests", "--answers", "/no/such/file"},
             {"match", "interests", "--answers", answersFile("1\n2\n")},
             {"match", "interests", "--answers", answersFile(fond(1).replace(0, 1, "7"))},
             {"match", "skills", "--have", "skill:2.C.3.a=8"},
             {"match", "skills", "--have", "skill:2.C.3.a"},
             {"match", "skills", "--have", "skill:none=1"},
             {"match", "skills"},
             {"compare", "career:15-1252.00"}}) {
        const auto answer = run(arguments);
        EXPECT_EQ(answer.exitCode, 2) << answer.out;
        EXPECT_FALSE(answer.err.empty());
    }
}

TEST_F(MatchCommands, ReadinessIsWholeForACareerOneHasHad) {
    const auto json =
        run({"--json", "match", "skills", "--from", "career:15-1252.00", "--limit", "2000"}).json();
    ASSERT_FALSE(json["results"].empty());
    EXPECT_NEAR(json["results"][0]["readiness"].get<double>(), 1, 1e-12);
    bool found = false;
    for (const auto& result : json["results"])
        if (result["key"] == "career:15-1252.00") {
            found = true;
            EXPECT_TRUE(result["gaps"].empty());
        }
    EXPECT_TRUE(found);
}

TEST_F(MatchCommands, RelatedCareersAreComputedWhereNoneArePublished) {
    const auto published = run({"--json", "related", "career:15-1252.00"}).json();
    const auto computed = run({"--json", "related", "career:15-1252.00", "--computed"}).json();
    EXPECT_EQ(published["results"][0]["origin"], "published");
    ASSERT_GT(computed["results"].size(), 5U);
    EXPECT_EQ(computed["results"][0]["origin"], "computed");
    EXPECT_GE(computed["results"][0]["likeness"], computed["results"][1]["likeness"]);
}

TEST_F(MatchCommands, CareersThatNeedWhatOneHasLeaveOutTheOneHad) {
    const auto answer = run({"--json", "match", "skills", "--from", "career:15-1252.00", "--needed"});
    ASSERT_EQ(answer.exitCode, 0) << answer.err;
    const auto said = answer.json();
    for (const auto& result : said["results"]) {
        EXPECT_NE(result["key"], "career:15-1252.00");
        EXPECT_GE(result["readiness"], 0.8);
    }
}

TEST_F(MatchCommands, ConditionsAtAPlaceSayWhatTheyRemoveAndWhatIsNotKnown) {
    const auto answer = run({"--json", "match", "interests", "--scores", "10,38,12,8,9,30", "--at", "state:NY",
                             "--no-background-check"});
    ASSERT_EQ(answer.exitCode, 0) << answer.err;
    const auto json = answer.json();
    EXPECT_GE(json["removed"]["background_check"], 1) << "nurses in New York";
    EXPECT_GT(json["unknown"]["background_check"], 0);
    for (const auto& result : json["results"])
        EXPECT_NE(result["background_check"], true);
    EXPECT_EQ(run({"match", "interests", "--scores", "10,38,12,8,9,30", "--at", "Nowhere-at-all"}).exitCode, 2);
}

TEST_F(MatchCommands, CompareMarksWhatDiffersMost) {
    const auto json = run({"--json", "compare", "career:15-1252.00", "career:backend-software-engineer",
                           "--scores", "10,38,12,8,9,30"})
                          .json();
    ASSERT_EQ(json["careers"].size(), 2U);
    for (const auto& row : json["rows"])
        EXPECT_EQ(row["values"].size(), 2U);
}

TEST_F(MatchCommands, CompareSaysTheSkillsThatDifferAndHowReadyOneMakesForTheOther) {
    const auto json = run({"--json", "compare", "career:29-1141.00", "career:47-2111.00"}).json();
    ASSERT_FALSE(json["skills"].empty());
    EXPECT_EQ(json["skills"][0]["levels"].size(), 2U);
    EXPECT_GE(json["skills"][0]["differs"].get<double>(), json["skills"].back()["differs"].get<double>());
    ASSERT_EQ(json["changing_over"].size(), 2U);
    EXPECT_TRUE(json["changing_over"][0]["readiness"][0].is_null()) << "nobody changes over to her own work";
    EXPECT_NE(json["changing_over"][0]["readiness"][1], json["changing_over"][1]["readiness"][0]);
}

} // namespace
} // namespace waymark::test
