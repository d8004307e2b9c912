// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_folder.h"
#include "tests/ui/cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace waymark::test {

namespace {

class PlanCommand : public testing::Test {
protected:
    Outcome run(std::vector<std::string> arguments) const { return runProgram(arguments, m_folder / "data"); }
    Outcome make(std::vector<std::string> more) const {
        std::vector<std::string> all{"--json", "plan", "make", "career:backend-software-engineer", "--start",
                                     "2026-09-07", "--hours-a-week", "5"};
        all.insert(all.end(), more.begin(), more.end());
        return run(all);
    }
    std::string textOf(const std::string& file) const {
        std::ostringstream text;
        text << std::ifstream(m_folder / file, std::ios::binary).rdbuf();
        return text.str();
    }
    TempFolder m_folder;
};

} // namespace

TEST_F(PlanCommand, makesKeepsShowsAndCatchesUp) {
    const auto made = make({"--keep"});
    ASSERT_EQ(made.exitCode, 0) << made.err;
    const auto json = made.json();
    ASSERT_FALSE(json["items"].empty());
    EXPECT_TRUE(json["proved_smallest"].is_boolean());
    for (const char* key : {"weeks", "end", "end_late", "cost", "uncovered", "bound"})
        EXPECT_TRUE(json.contains(key)) << key;
    int week = 0;
    for (const auto& item : json["items"])
        if (item["week_from"].is_number() && item["kind"] == "learn") {
            EXPECT_GE(item["week_from"], week);
            week = item["week_from"];
        }
    EXPECT_EQ(json["items"].back()["kind"], "first-job");

    const auto listed = run({"--json", "plan", "list"}).json();
    ASSERT_EQ(listed["plans"].size(), 1U);
    const std::string key = listed["plans"][0]["plan"];
    const auto behind = run({"--json", "plan", "behind", key, "--on", "2026-10-05", "--choose", "push"}).json();
    ASSERT_EQ(behind["ways"].size(), 3U);
    EXPECT_GT(behind["ways"][0]["courses_end"], json["courses_end"]);
    const auto shown = run({"--json", "plan", "show", key}).json();
    EXPECT_EQ(shown["courses_end"], behind["ways"][0]["courses_end"]);
    EXPECT_EQ(shown["end"], behind["ways"][0]["end"]);
    ASSERT_EQ(run({"library", "undo"}).exitCode, 0);
    EXPECT_EQ(run({"--json", "plan", "show", key}).json()["end"], json["end"]);
}

TEST_F(PlanCommand, writesWhatTheFilesEndingSays) {
    for (const auto& [file, begin] : {std::pair("plan.ics", "BEGIN:VCALENDAR"), std::pair("plan.md", "# "),
                                      std::pair("plan.html", "<!DOCTYPE html>"), std::pair("plan.csv", "step,key"),
                                      std::pair("plan.json", "{\n  \"waymark_plan\": 1")}) {
        const auto made = make({"--out", (m_folder / file).string()});
        ASSERT_EQ(made.exitCode, 0) << made.err;
        EXPECT_EQ(textOf(file).find(begin), 0U) << file;
    }
    EXPECT_EQ(make({"--out", (m_folder / "plan.doc").string()}).exitCode, 2);
}

TEST_F(PlanCommand, aDegreeTakesYearsUnlessOneHasIt) {
    const auto stepsOf = [](const nlohmann::json& plan, const std::string& kind) {
        std::vector<nlohmann::json> steps;
        for (const auto& item : plan["items"])
            if (item["kind"] == kind)
                steps.push_back(item);
        return steps;
    };
    const auto without = make({}).json();
    EXPECT_FALSE(stepsOf(without, "school").empty());
    EXPECT_GT(without["earliest_entry"], "2030");
    EXPECT_LT(without["courses_end"], without["earliest_entry"]);
    EXPECT_THAT(std::string(without["no_course_gives"]), testing::HasSubstr("degree"));
    for (const auto& step : stepsOf(without, "school"))
        EXPECT_TRUE(step["months"].is_number() || std::string(step["title"]).starts_with("Check")) << step;
    const auto with = make({"--schooling", "doctorate"}).json();
    for (const auto& step : stepsOf(with, "school"))
        EXPECT_TRUE(std::string(step["title"]).starts_with("Check")) << step;
    EXPECT_LT(with["earliest_entry"], "2030");
    EXPECT_EQ(make({"--schooling", "kindergarten"}).exitCode, 2);
}

TEST_F(PlanCommand, whereTheDoorIsOpenOneMayApplyAtOnce) {
    const auto made = run({"--json", "plan", "make", "career:23-2093.00", "--start", "2026-09-07", "--hours-a-week", "5"});
    ASSERT_EQ(made.exitCode, 0) << made.err;
    const auto json = made.json();
    EXPECT_LT(json["earliest_entry"], "2026-09-21");
    EXPECT_EQ(json["end_stated"], true);
    EXPECT_THAT(std::string(json["items"][0]["title"]), testing::StartsWith("This week: "));
}

TEST_F(PlanCommand, aLicensedTradeIsNotEnteredByCoursesAlone) {
    for (const std::string career : {"career:47-2111.00", "career:29-1141.00"})
        for (const std::string state : {"WA", "NY", ""}) {
            std::vector<std::string> arguments{"--json", "plan", "make", career, "--start", "2026-09-07", "--hours-a-week", "20"};
            if (!state.empty())
                arguments.insert(arguments.end(), {"--state", state});
            const auto made = run(arguments);
            ASSERT_EQ(made.exitCode, 0) << made.err;
            const auto json = made.json();
            EXPECT_EQ(json["end_stated"], false) << career;
            EXPECT_THAT(std::string(json["no_course_gives"]), testing::HasSubstr("icense")) << career << state;
            EXPECT_GT(json["earliest_entry"], "2029") << career << state;
        }
}

TEST_F(PlanCommand, dealersOfAStateWithoutCasinosAreToldToAskWhoHires) {
    for (const auto& [state, told] : {std::pair("UT", true), std::pair("NV", false)}) {
        const auto made = run({"--catalog", WAYMARK_BUILD_DIR "/bin/catalog.db", "plan", "make", "career:39-3011.00", "--state", state, "--start", "2026-09-07", "--hours-a-week", "5"});
        ASSERT_EQ(made.exitCode, 0) << made.err;
        EXPECT_EQ(made.out.find("Statistics publish no pay of this work") != std::string::npos, told) << state;
    }
}

TEST_F(PlanCommand, everyCourseSaysWhoseItIsAndWhere) {
    int courses = 0;
    const auto json = make({}).json();
    for (const auto& item : json["items"])
        if (item["kind"] == "learn") {
            ++courses;
            EXPECT_FALSE(std::string(item["by"]).empty()) << item;
        }
    EXPECT_GT(courses, 0);
    const auto printed = run({"plan", "make", "career:backend-software-engineer", "--start", "2026-09-07", "--hours-a-week", "5"});
    EXPECT_THAT(printed.out, testing::HasSubstr("\tby "));
    EXPECT_THAT(printed.out, testing::HasSubstr("\t- http"));
}

TEST_F(PlanCommand, whatTheCareersOwnWordsNameIsAStep) {
    const auto made = run({"--json", "plan", "make", "career:29-1141.00", "--start", "2026-09-07", "--hours-a-week", "5"});
    ASSERT_EQ(made.exitCode, 0) << made.err;
    const auto json = made.json();
    const auto named = [&](const std::string& title) {
        return std::any_of(json["items"].begin(), json["items"].end(),
                           [&](const auto& item) { return std::string(item["title"]).find(title) != std::string::npos; });
    };
    EXPECT_TRUE(named("NCLEX-RN"));
    EXPECT_TRUE(named("Registered nurse") || named("License: "));
    for (const auto& item : json["items"])
        if (item["kind"] == "first-job") {
            EXPECT_EQ(item["days_stated"], false) << "behind an exam without a day";
        }
}

TEST_F(PlanCommand, whatIsDoneStaysDoneInAPlanOfSomebodyElse) {
    const auto made = make({"--keep", "--out", (m_folder / "shared.json").string()});
    ASSERT_EQ(made.exitCode, 0) << made.err;
    std::string done;
    const auto plan = made.json();
    for (const auto& item : plan["items"])
        if (item["kind"] == "learn" && done.empty())
            done = item["key"];
    ASSERT_FALSE(done.empty());
    ASSERT_EQ(run({"library", "add", done}).exitCode, 0);
    ASSERT_EQ(run({"library", "status", "done", done}).exitCode, 0);
    const auto opened = run({"--json", "library", "import", (m_folder / "shared.json").string()});
    ASSERT_EQ(opened.exitCode, 0) << opened.err;
    const auto shown = run({"--json", "plan", "show", opened.json()["plan"]}).json();
    ASSERT_EQ(run({"library", "status", "doing", done}).exitCode, 0);
    const auto again = run({"--json", "plan", "show", opened.json()["plan"]}).json();
    int found = 0;
    for (const auto& item : again["items"])
        if (item["key"] == done) {
            ++found;
            EXPECT_TRUE(item["done"]) << "ticked in the plan itself";
        }
    EXPECT_EQ(found, 1);
    EXPECT_FALSE(shown["items"].empty());
}

TEST_F(PlanCommand, aCourseDoneIsNotAnsweredWithAnother) {
    const auto learnt = [](const nlohmann::json& plan) {
        std::vector<std::string> keys;
        for (const auto& item : plan["items"])
            if (item["kind"] == "learn")
                keys.push_back(item["key"]);
        return keys;
    };
    const auto before = make({}).json();
    ASSERT_FALSE(learnt(before).empty());
    for (const auto& key : learnt(before)) {
        const auto after = make({"--have", key}).json();
        EXPECT_LT(learnt(after).size(), learnt(before).size()) << key;
        for (const auto& need : after["uncovered"])
            EXPECT_THAT(before["uncovered"], testing::Contains(need)) << key;
    }
}

TEST_F(PlanCommand, whatIsLockedIsInAlsoWhereTheCareerDoesNotNeedIt) {
    const std::string spanish = "course:aprendejavascript.dev/aprende-javascript"; // no item in English
    const auto json = make({"--lock", spanish}).json();
    EXPECT_TRUE(std::any_of(json["items"].begin(), json["items"].end(), [&](const auto& item) { return item["key"] == spanish; }));
}

TEST_F(PlanCommand, aKeyThatIsNotThereIsNamed) {
    for (const char* option : {"--have", "--drop", "--lock"}) {
        const auto noKey = make({option, "nonsense"});
        EXPECT_EQ(noKey.exitCode, 2) << option;
        EXPECT_THAT(noKey.err, testing::AllOf(testing::HasSubstr(option), testing::HasSubstr("'nonsense'")));
        const auto notThere = make({option, "course:no-such/course"});
        EXPECT_EQ(notThere.exitCode, 1) << option;
        EXPECT_THAT(notThere.err, testing::AllOf(testing::HasSubstr(option), testing::HasSubstr("course:no-such/course")));
    }
    EXPECT_EQ(make({"--have", "nonsense=3"}).exitCode, 2);
    EXPECT_EQ(make({"--have", "learning:no-such-topic=5"}).exitCode, 1);
    EXPECT_EQ(make({"--have", "learning:python=5"}).exitCode, 0);
    for (const char* name : {"Python=5", "Microsoft Python=5"}) // as plans print it; topics go without who makes them
        EXPECT_EQ(make({"--have", name}).out, make({"--have", "learning:python=5"}).out) << name;
    EXPECT_EQ(run({"path", "career:backend-software-engineer", "--have", "nonsense=3"}).exitCode, 2);
}

TEST_F(PlanCommand, aNeedIsTakenAsThePlanPrintsItAndWhatMeetsNoneIsSaid) {
    const auto having = [&](const std::string& career, const std::string& had) {
        return run({"--catalog", WAYMARK_BUILD_DIR "/bin/catalog.db", "--json", "plan", "make", career, "--start", "2026-12-07", "--hours-a-week", "5", "--have", had});
    };
    const auto key = having("career:13-2081.00", "learning:spreadsheets-and-excel=5");
    ASSERT_EQ(key.exitCode, 0) << key.err;
    EXPECT_EQ(key.err, "");
    for (const std::string name : {"Spreadsheets and Excel=5", "Excel=5", "skill:tech/microsoft-excel=5"}) {
        const auto named = having("career:13-2081.00", name);
        EXPECT_EQ(named.out, key.out) << name;
        EXPECT_EQ(named.err, "") << name;
    }
    EXPECT_EQ(having("career:49-3023.00", "Brakes, steering and suspension=5").out, having("career:49-3023.00", "learning:brakes-steering-and-suspension=5").out);
    EXPECT_EQ(having("career:49-3023.00", "Brakes, steering and suspension=5,Excel=5").exitCode, 0);
    EXPECT_THAT(having("career:13-2081.00", "learning:piano-and-keyboard=5").err, testing::HasSubstr("'learning:piano-and-keyboard=5' counts for no need"));
    EXPECT_THAT(having("career:13-2081.00", "Excel=3").err, testing::HasSubstr("a level counts from 4 on"));
}

TEST_F(PlanCommand, aLanguageOfProgramsCountsForProgrammingWhereverItIsSaid) {
    const std::string catalog = WAYMARK_BUILD_DIR "/bin/catalog.db", career = "career:15-1211.00"; // asks for no language by its name
    const auto plan = [&](const std::string& had) {
        return run({"--catalog", catalog, "--json", "plan", "make", career, "--start", "2026-12-07", "--hours-a-week", "5", "--have", had});
    };
    const auto path = [&](const std::string& had) { return run({"--catalog", catalog, "--json", "path", career, "--have", had}); };
    for (const std::string level : {"5", "2"}) {
        EXPECT_EQ(plan("learning:java=" + level).out, plan("learning:programming=" + level).out) << level;
        EXPECT_EQ(path("learning:java=" + level).out, path("learning:programming=" + level).out) << level;
    }
    EXPECT_EQ(plan("learning:java=5").err, "");
    EXPECT_EQ(path("learning:java=5").err, "");
    EXPECT_NE(path("learning:java=5").out, path("learning:java=2").out);
    EXPECT_THAT(plan("learning:java=2").err, testing::HasSubstr("a level counts from 4 on"));
}

TEST_F(PlanCommand, refusesWhatIsNoDayAndNoPlan) {
    EXPECT_EQ(run({"plan", "make", "career:backend-software-engineer", "--start", "soon", "--hours-a-week", "5"})
                  .exitCode,
              2);
    EXPECT_EQ(make({"--have", "learning:python=9"}).exitCode, 2);
    EXPECT_EQ(run({"plan", "show", "course:a/b"}).exitCode, 2);
    EXPECT_EQ(run({"plan", "list"}).exitCode, 1);
    const auto missing = run({"plan", "make", "career:no-such", "--start", "2026-09-07", "--hours-a-week", "5"});
    EXPECT_EQ(missing.exitCode, 1);
    EXPECT_THAT(missing.err, testing::HasSubstr("career:no-such"));
}

} // namespace waymark::test
