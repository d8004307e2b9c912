// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_folder.h"
#include "tests/ui/cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>

namespace waymark::test {
namespace {

using testing::HasSubstr;
using testing::Not;

class Commands : public testing::Test {
protected:
    Outcome run(const std::vector<std::string>& arguments, const std::string& input = {}) {
        return runProgram(arguments, m_data.path(), input);
    }
    TempFolder m_data;
};

TEST_F(Commands, SearchFindsBothBackendCareersByEitherName) {
    for (const auto* query : {"Backend Software Engineer", "Backend Engineer"}) {
        const auto outcome = run({"--json", "search", query});
        ASSERT_EQ(outcome.exitCode, 0) << outcome.err;
        const auto answer = outcome.json();
        std::vector<std::string> keys;
        for (const auto& result : answer["results"])
            keys.push_back(result["key"]);
        EXPECT_THAT(keys,
                    testing::IsSupersetOf({"career:backend-software-engineer", "career:backend-engineer"}))
            << query;
    }
}

TEST_F(Commands, SearchShowsWhatItCorrected) {
    const auto answer = run({"--json", "search", "backend enginer"}).json();
    EXPECT_EQ(answer["corrected"], "backend engineer");
    EXPECT_FALSE(answer["results"].empty());
}

TEST_F(Commands, NothingFoundIsExitOneAndStillJson) {
    const auto outcome = run({"--json", "search", "zzqqxxyyzz"});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_TRUE(outcome.json()["results"].empty());
}

TEST_F(Commands, StandardInputAnswersOneObjectALine) {
    const auto outcome = run({"search", "--stdin"}, "python\n\n\"unbalanced\nc++\n\xff\xfe\n");
    EXPECT_EQ(outcome.exitCode, 0);
    std::istringstream lines(outcome.out);
    int count = 0;
    for (std::string line; std::getline(lines, line); ++count)
        EXPECT_TRUE(nlohmann::json::parse(line, nullptr, false).contains("results")) << line;
    EXPECT_EQ(count, 5);
}

TEST_F(Commands, ShowPrintsEveryForm) {
    const auto text = run({"show", "career:backend-software-engineer"});
    EXPECT_EQ(text.exitCode, 0) << text.err;
    EXPECT_THAT(text.out, HasSubstr("Backend Software Engineer"));
    EXPECT_THAT(run({"show", "career:backend-software-engineer", "--format", "markdown"}).out,
                HasSubstr("\n## "));
    const auto html = run({"show", "career:backend-software-engineer", "--format", "html"}).out;
    EXPECT_THAT(html, HasSubstr("<!DOCTYPE html>"));
    EXPECT_THAT(html, Not(HasSubstr("<script")));
    const auto json = run({"--json", "show", "career:backend-software-engineer"}).json();
    EXPECT_EQ(json["parent"], "career:15-1252.00");
    EXPECT_FALSE(json["skills"].empty());
    EXPECT_FALSE(json["sections"].empty());
}

TEST_F(Commands, UnknownAndMalformedKeysAreToldApart) {
    const auto unknown = run({"show", "career:99-9999.99"});
    EXPECT_EQ(unknown.exitCode, 1);
    EXPECT_THAT(unknown.err, HasSubstr("career:99-9999.99"));
    const auto malformed = run({"show", "backend"});
    EXPECT_EQ(malformed.exitCode, 2);
    EXPECT_THAT(malformed.err, HasSubstr("backend"));
}

TEST_F(Commands, BadUsageIsOneLineAndExitTwo) {
    for (const auto& arguments : std::vector<std::vector<std::string>>{{},
                                                                       {"nonsense"},
                                                                       {"search"},
                                                                       {"show"},
                                                                       {"search", "x", "--limit", "0"},
                                                                       {"search", "x", "--kind", "y"}}) {
        const auto outcome = run(arguments);
        EXPECT_EQ(outcome.exitCode, 2);
        EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
        EXPECT_TRUE(outcome.out.empty());
    }
}

TEST_F(Commands, PathIsSpreadOverNeedsTheSurestOfEachFirst) {
    const auto path = run({"--json", "path", "career:backend-software-engineer"}).json();
    ASSERT_FALSE(path["items"].empty());
    EXPECT_GE(path["items"][0]["relevance"].get<double>(), .38) << "nothing below the floor is shown";
    std::map<std::string, double> last; // absolute: how surely an item teaches, never divided by the list's best
    for (const auto& item : path["items"]) {
        if (item["kind"] != "course")
            continue;
        ASSERT_FALSE(item["covers"].empty());
        double& before = last.try_emplace(item["covers"][0], 1).first->second;
        EXPECT_LE(item["relevance"], before);
        before = item["relevance"];
    }
}

TEST_F(Commands, RelatedNamesTheOtherBackendCareer) {
    const auto related = run({"--json", "related", "career:backend-software-engineer"}).json();
    bool found = false;
    for (const auto& result : related["results"])
        found = found || result["key"] == "career:backend-engineer";
    EXPECT_TRUE(found);
}

TEST_F(Commands, CatalogInfoListsSourcesWithLicences) {
    const auto info = run({"--json", "catalog", "info"}).json();
    ASSERT_FALSE(info["sources"].empty());
    for (const auto& source : info["sources"])
        EXPECT_NE(source["licence"], "") << source["id"];
}

TEST_F(Commands, AMissingCatalogIsNamed) {
    const auto outcome = run({"--catalog", (m_data.path() / "nowhere.db").string(), "catalog", "info"});
    EXPECT_NE(outcome.exitCode, 0);
    EXPECT_THAT(outcome.err, HasSubstr("nowhere.db"));
}

/// What bash offers behind `words`, the last of which is being typed, with the completion that the program prints.
std::string completedInBash(const std::filesystem::path& completion, const std::string& words) {
    const std::string script = "'. " + completion.string() + "; COMP_WORDS=(" + words +
                               "); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _waymark_cli; echo ${COMPREPLY[*]}'";
    FILE* shell = ::popen(("bash -c " + script).c_str(), "r");
    std::string offered(4096, '\0');
    offered.resize(std::fread(offered.data(), 1, offered.size(), shell));
    ::pclose(shell);
    return offered;
}

TEST_F(Commands, TheManualPrintsACompletionThatBashCanUse) {
    const auto printed = run({"manual", "--as", "bash"});
    ASSERT_EQ(printed.exitCode, 0) << printed.err;
    const auto file = m_data / "completion";
    std::ofstream(file) << printed.out;
    EXPECT_EQ(completedInBash(file, "waymark-cli sea"), "search\n");
    EXPECT_EQ(completedInBash(file, "waymark-cli --json library ad"), "add\n");
    EXPECT_EQ(completedInBash(file, "waymark-cli plan make --hou"), "--hours-a-week\n");
    EXPECT_EQ(completedInBash(file, "waymark-cli library make"), "\n") << "a command of another one";
}

TEST_F(Commands, TheManualPageNamesEveryCommandAndItsDay) {
    const auto page = run({"manual", "--date", "2031-02-03"});
    EXPECT_THAT(page.out, HasSubstr(".TH WAYMARK\\-CLI 1 \"2031-02-03\""));
    for (const auto* command : {".SS search", ".SS library add", ".SS plan make", ".SS catalog import"})
        EXPECT_THAT(page.out, HasSubstr(command));
    EXPECT_THAT(page.out, Not(HasSubstr(".SS manual"))) << "packages call it, people do not";
}

} // namespace
} // namespace waymark::test
