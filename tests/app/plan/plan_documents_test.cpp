// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/edits.h"
#include "app/library/exchange.h"
#include "app/library/plan_calendar.h"
#include "app/plan/layout.h"
#include "app/plan/plan_file.h"
#include "app/plan/sheet.h"
#include "app/plan/week_hours.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>

namespace waymark::app {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

db::Plan twoSteps() {
    db::Plan plan;
    plan.start = "2026-09-07";
    plan.hours = evenHours(7);
    for (const char* title : {"Databases; SQL, indexes", "Networks"}) {
        db::PlanStep step;
        step.title = title;
        step.key = std::string("course:test/") + title[0];
        step.hours = 7;
        plan = withAdded(std::move(plan), std::move(step));
    }
    return plan;
}

/// Events by UID, each a map of its lines; unfolded. A second one with the same UID fails.
std::map<std::string, std::map<std::string, std::string>> eventsOf(const std::string& calendar) {
    std::string unfolded;
    for (std::size_t i = 0; i < calendar.size(); ++i)
        if (calendar.compare(i, 3, "\r\n ") == 0)
            i += 2;
        else
            unfolded += calendar[i];
    std::map<std::string, std::map<std::string, std::string>> events;
    std::map<std::string, std::string> event;
    std::istringstream lines(unfolded);
    for (std::string line; std::getline(lines, line);) {
        line.pop_back();
        const auto colon = line.find(':');
        event[line.substr(0, colon)] = line.substr(colon + 1);
        if (line == "BEGIN:VEVENT")
            event.clear();
        if (line == "END:VEVENT") {
            EXPECT_FALSE(events.contains(event["UID"])) << "doubled";
            events[event["UID"]] = event;
        }
    }
    return events;
}

constexpr auto madeAt = "2026-08-03T14:32:00Z";

} // namespace

TEST(PlanCalendar, anUpdateMovesEventsAndDoublesNone) {
    const auto plan = twoSteps();
    const auto first = eventsOf(planAsCalendar({"plan:abc", "My way", plan}, madeAt));
    const auto later = withDropped(laidOutAnew(plan, *dayFrom("2026-10-05")), 1);
    const auto second = eventsOf(planAsCalendar({"plan:abc", "My way", later}, "2026-08-03T14:33:00Z"));
    ASSERT_EQ(first.size(), 2U);
    ASSERT_EQ(second.size(), 2U);
    int moved = 0;
    for (const auto& [uid, event] : first) {
        ASSERT_TRUE(second.contains(uid));
        EXPECT_GT(std::stoi(second.at(uid).at("SEQUENCE")), std::stoi(event.at("SEQUENCE")));
        moved += second.at(uid).at("DTSTART;VALUE=DATE") == "20261005" ? 1 : 0;
    }
    EXPECT_EQ(moved, 1);
    EXPECT_THAT(planAsCalendar({"plan:abc", "My way", later}, madeAt), HasSubstr("STATUS:CANCELLED"));
    EXPECT_NE(first, eventsOf(planAsCalendar({"plan:other", "My way", plan}, madeAt)));
}

TEST(PlanCalendar, lastsFromTheFirstDayToTheDayAfterTheLast) {
    const auto calendar = planAsCalendar({"plan:abc", "My way", twoSteps()}, madeAt);
    EXPECT_THAT(calendar, HasSubstr("DTSTART;VALUE=DATE:20260907\r\nDTEND;VALUE=DATE:20260914\r\n"));
    EXPECT_THAT(calendar, HasSubstr("SUMMARY:Databases\\; SQL\\, indexes\r\n"));
}

TEST(PlanCalendar, whatLastsYearsIsTwoDaysAndNoBand) {
    auto plan = twoSteps();
    plan.steps[0].hours.reset();
    plan.steps[0].months = 24;
    plan.steps[0].notes = {"Ask the school"};
    const auto calendar = planAsCalendar({"plan:abc", "My way", plan}, madeAt);
    ASSERT_EQ(eventsOf(calendar).size(), 3U);
    EXPECT_THAT(calendar, HasSubstr("DTSTART;VALUE=DATE:20260907\r\nDTEND;VALUE=DATE:20260908\r\n"));
    EXPECT_THAT(calendar, HasSubstr("DTSTART;VALUE=DATE:20280906\r\nDTEND;VALUE=DATE:20280907\r\n"));
    EXPECT_THAT(calendar, HasSubstr("SUMMARY:Done at the earliest: Databases"));
    EXPECT_THAT(calendar, HasSubstr("Ask the school"));
    const auto left = planAsCalendar({"plan:abc", "My way", withDropped(plan, 0)}, madeAt);
    EXPECT_EQ(eventsOf(left).size(), 3U);
}

TEST(PlanCalendar, otherParsersReadItWhereThereAre) {
    if (std::system("python3 -c 'import icalendar' >/dev/null 2>&1") != 0)
        GTEST_SKIP() << "python3-icalendar is not installed";
    const std::string file = testing::TempDir() + "waymark-plan.ics";
    std::ofstream(file, std::ios::binary) << planAsCalendar({"plan:abc", "My way", twoSteps()}, madeAt);
    const auto command = "python3 -c 'import icalendar,sys; c=icalendar.Calendar.from_ical(open(sys.argv[1],\"rb\")"
                         ".read()); e=c.walk(\"VEVENT\"); sys.exit(len(e)!=2 or str(e[0][\"SUMMARY\"])!="
                         "\"Databases; SQL, indexes\")' " +
                         file;
    EXPECT_EQ(std::system(command.c_str()), 0);
    std::remove(file.c_str());
}

TEST(PlanSheet, wordsAreNoMarks) {
    PlanSheet sheet;
    sheet.title = "A <b>bold</b> *plan*";
    sheet.parts = {{"September", {{true, "C# [1]", "javascript:alert(1)", "6 h", ""}}}};
    EXPECT_THAT(asMarkdown(sheet), HasSubstr("- [x] C\\# \\[1\\]"));
    EXPECT_THAT(asHtmlPage(sheet), HasSubstr("A &lt;b&gt;bold&lt;/b&gt;"));
    EXPECT_THAT(asHtmlPage(sheet), Not(HasSubstr("javascript")));
    EXPECT_THAT(asHtmlPage(sheet), HasSubstr("☑"));
}

TEST(PlanSheet, aTableHasOneLineAStep) {
    const auto csv = asCsv(twoSteps());
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 3);
    EXPECT_THAT(csv, HasSubstr("2026-09-07,2026-09-13,7,no,no,no"));
}

TEST(PlanSheet, whatWasDoneOfALaterStepKeepsItsDays) {
    auto plan = twoSteps();
    plan.steps[0].kind = db::PlanStepKind::Apply;
    plan.steps[0].hours.reset();
    plan.steps[0].openEnded = true;
    plan.steps[0].id = "asked";
    plan.steps[1].kind = db::PlanStepKind::School;
    plan.steps[1].hours.reset();
    plan.steps[1].months = 24;
    plan.steps[1].after = {{"asked"}};
    plan.steps[1].pastFrom = "2026-09-07";
    plan.steps[1].pastTo = "2026-10-02";
    ASSERT_TRUE(layoutOf(plan).steps[1].later);
    EXPECT_THAT(asCsv(plan), HasSubstr("2026-09-07,2026-10-02"));
}

TEST(PlanCalendar, ThatOfTheLibrarySaysTheSame) {
    auto plan = twoSteps();
    PlanForCalendar asked{"plan:aaaabbbbccccdddd", "My way", plan};
    asked.words.linesOf = [](const db::PlanStep& step) { return std::vector<std::string>{"About " + step.title}; };
    db::KeptItem item;
    item.key = *db::ItemKey::parse("plan:aaaabbbbccccdddd");
    item.facts.title = "My way";
    item.content = db::contentOf(plan);
    db::LibraryContents contents;
    contents.items = {item};
    ExportOptions options;
    options.madeAt = madeAt;
    options.planWords = asked.words;
    EXPECT_EQ(eventsOf(exported(Format::Calendar, contents, options)), eventsOf(planAsCalendar(asked, madeAt)));
}

TEST(PlanFile, carriesNothingPersonal) {
    auto plan = withDone(twoSteps(), 0, *dayFrom("2026-09-10"));
    plan.known = {"learning:python"};
    plan.steps[1].months = 24;
    plan.steps[1].lockedOn = "2026-10-01";
    const auto text = asPlanFile({"My way", plan});
    EXPECT_THAT(text, Not(HasSubstr("learning:python")));
    EXPECT_THAT(text, Not(HasSubstr("2026-09-10")));
    EXPECT_THAT(text, Not(HasSubstr("2026-10-01"))) << "the day one's own schooling began";
    const auto read = planFromFile(text);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->title, "My way");
    EXPECT_EQ(read->plan.steps.size(), 2U);
    EXPECT_FALSE(read->plan.steps[0].done);
}

TEST(PlanFile, refusesWhatItIsNot) {
    for (const char* text : {"", "[]", "{}", "{\"waymark_plan\":1}", "{\"waymark_plan\":99,\"plan\":{}}",
                             "{\"waymark_plan\":\"x\"}", "\xff\xfe"})
        EXPECT_FALSE(planFromFile(text)) << text;
}

TEST(PlanFile, saysWhatDiffersAndKeepsWhatIDid) {
    const auto mine = withDone(twoSteps(), 0, *dayFrom("2026-09-10"));
    auto theirs = withDropped(twoSteps(), 1);
    theirs.steps[0].hours = 9;
    db::PlanStep more;
    more.title = "More";
    theirs = withAdded(std::move(theirs), more);
    const auto difference = differenceOf(mine, theirs);
    EXPECT_THAT(difference.onlyMine, ElementsAre("Networks"));
    EXPECT_THAT(difference.onlyTheirs, ElementsAre("More"));
    EXPECT_THAT(difference.otherHours, ElementsAre("Databases; SQL, indexes"));
    EXPECT_FALSE(difference.otherWeeks);
    EXPECT_TRUE(madeMine(theirs, mine).steps[0].done);
}

} // namespace waymark::app
