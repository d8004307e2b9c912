// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "content check" over the catalog that ships: every career has a page, and no page has a fault.
#include "tests/support/fixture_catalog.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/cli/program.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>

namespace waymark::test {
namespace {

using testing::HasSubstr;

const std::string shipped = WAYMARK_BUILD_DIR "/bin/catalog.db";

TEST(ContentCheck, EveryCareerHasAPageWithoutAFault) {
    const TempFolder data;
    const auto outcome = runProgram({"--catalog", shipped, "--json", "content", "check"}, data.path());
    const auto answer = outcome.json();
    ASSERT_TRUE(answer.is_object()) << outcome.err;
    EXPECT_EQ(answer["none"], 0);
    EXPECT_EQ(answer["full"].get<int>() + answer["short"].get<int>(), 1018);
    EXPECT_GE(answer["full"].get<int>(), 130);
    EXPECT_LT(answer["closest_runs"].get<double>(), .5);
    EXPECT_LT(answer["closest_triples"].get<double>(), .6);
    EXPECT_LE(answer["commonest_opening"].get<int>(), 12);
    for (const auto& fault : answer["faults"])
        ADD_FAILURE() << fault["sentence"];
    EXPECT_EQ(outcome.exitCode, 0);
}

TEST(ContentCheck, WordsOfAReleaseAreFound) {
    const TempFolder data;
    const auto page = runProgram({"--catalog", shipped, "--json", "show", "career:29-1141.00"}, data.path()).json();
    const std::string summary = page["sections"]["summary"].get<std::string>();
    std::ofstream(data / "release.txt") << "1\t" << summary << '\n';
    const auto outcome = runProgram(
        {"--catalog", shipped, "content", "check", "--release", (data / "release.txt").string()}, data.path());
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.out, HasSubstr("career:29-1141.00, summary"));
    EXPECT_THAT(outcome.out, HasSubstr("stands in a publisher's release"));
    const auto folder = runProgram({"--catalog", shipped, "content", "check", "--release", data.path().string()}, data.path());
    EXPECT_EQ(folder.exitCode, 2);
    EXPECT_THAT(folder.err, HasSubstr("is a folder; name the text files in it"));
}

TEST(ContentCheck, ListsAndSearchSayWhatACareerIs) {
    const TempFolder data;
    const auto run = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"--catalog", shipped});
        return runProgram(words, data.path());
    };
    const auto page = run({"--json", "show", "career:29-1141.00"}).json();
    const std::string summary = page["sections"]["summary"].get<std::string>();
    for (const std::vector<std::string>& list :
         {std::vector<std::string>{"search", "registered nurse"}, {"search", "--facet", "kind=career", "--facet", "group=29"}}) {
        EXPECT_THAT(run(list).out, HasSubstr("career:29-1141.00\tRegistered Nurses\t"));
        EXPECT_THAT(run(list).out, HasSubstr('\t' + summary + '\n'));
        auto asJson = list;
        asJson.insert(asJson.begin(), "--json");
        const auto answer = run(asJson).json();
        ASSERT_FALSE(answer["results"].empty());
        EXPECT_EQ(answer["results"][0]["summary"], summary);
    }
    for (const char* format : {"text", "markdown", "html"}) {
        std::string said = run({"show", "career:29-1141.00", "--format", format}).out;
        std::replace(said.begin(), said.end(), '\n', ' ');
        EXPECT_THAT(said, HasSubstr(summary.substr(0, summary.find('.')))) << format;
    }
}

TEST(ContentCheck, CareersWithoutWordsAreCounted) {
    const TempFolder data;
    const auto outcome = runProgram({"--json", "content", "check"}, data.path());
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_GT(outcome.json()["none"].get<int>(), 0);
}

TEST(ContentCheck, FactsAreFilledInByName) {
    const TempFolder data;
    for (const char* format : {"text", "markdown", "html"}) {
        const auto outcome =
            runProgram({"--catalog", shipped, "show", "career:29-1141.00", "--format", format}, data.path());
        EXPECT_THAT(outcome.out, HasSubstr("degree"));
        EXPECT_THAT(outcome.out, testing::Not(HasSubstr("{entry_education}"))) << format;
    }
}

} // namespace
} // namespace waymark::test
