// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/week_hours.h"
#include "ui/words/plan_figures.h"
#include "ui/words/page_points.h"
#include "ui/words/plan_words.h"
#include "ui/words/route_steps.h"
#include "ui/words/ways_in_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::ui {

namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

app::WaysIn asking(db::EntryEducation education, db::EntryExperience experience, db::EntryTraining training) {
    app::WaysIn ways;
    ways.entry = db::OccupationEntry();
    ways.entry->education = education;
    ways.entry->experience = experience;
    ways.entry->training = training;
    return ways;
}

db::Plan planFor(const app::WaysIn& ways, std::optional<db::EntryEducation> schooling = {}, app::Licensing licensing = {}) {
    const auto steps = routeSteps({u"Testers"_s, {u"Ask a tester"_s, u"Test a thing"_s}, ways, licensing,
                                   app::routeFrom(ways, schooling, licensing)});
    db::Plan plan;
    plan.start = "2027-01-04";
    plan.hours = app::evenHours(8);
    plan.steps = steps;
    db::PlanStep course;
    course.title = "Testing";
    course.key = "course:test/testing";
    course.hours = 40;
    course.by = "Test College";
    plan.steps.push_back(course);
    return plan;
}

const db::PlanStep* stepOf(const db::Plan& plan, const std::string& id) {
    const auto found = std::find_if(plan.steps.begin(), plan.steps.end(), [&](const auto& step) { return step.id == id; });
    return found == plan.steps.end() ? nullptr : &*found;
}

std::string notesOf(const db::PlanStep& step) {
    std::string notes;
    for (const auto& note : step.notes)
        notes += note + '\n';
    return notes;
}

app::Licensing licensingOf(const app::WaysIn& ways) {
    return app::licensingOf(db::CareerNames{"", "Testers", {}, {}}, ways, ways.licences);
}

std::string endOf(const db::Plan& plan) {
    return endWords(*app::endRangeOf(plan, {}), {}).toStdString();
}

const auto manager = asking(db::EntryEducation::Bachelor, db::EntryExperience::FiveYears, db::EntryTraining::None);
const auto counter = asking(db::EntryEducation::None, db::EntryExperience::None, db::EntryTraining::Short);

} // namespace

TEST(PlanWords, coursesDoneIsNotTheCareerEntered) {
    const auto words = endOf(planFor(manager));
    EXPECT_THAT(words, HasSubstr("Courses and books done between"));
    EXPECT_THAT(words, HasSubstr("The career can be entered not before August 2036, and later by a time that is not stated"));
    EXPECT_THAT(endOf(planFor(manager, db::EntryEducation::Bachelor)), HasSubstr("not before January 2032"));
}

TEST(PlanWords, coursesThatRunBeyondTheDayOfEntryAreSaidTo) {
    const char* beyond = "the courses run beyond it";
    auto plan = planFor(asking(db::EntryEducation::HighSchool, db::EntryExperience::UnderFiveYears, db::EntryTraining::None));
    EXPECT_THAT(endOf(plan), Not(HasSubstr(beyond)));
    plan.steps.back().hours = 900; // more than two years of eight hours a week
    EXPECT_THAT(endOf(plan), HasSubstr(beyond)) << "entered a year on";
}

TEST(PlanWords, anOpenDoorIsSaidToBeOpen) {
    const auto plan = planFor(counter);
    EXPECT_THAT(endOf(plan), HasSubstr("You can apply for the work before that"));
    EXPECT_THAT(cannotGiveWords(plan).toStdString(), Not(HasSubstr("No course gives")));
    const auto door = asking(db::EntryEducation::Bachelor, db::EntryExperience::None, db::EntryTraining::None);
    EXPECT_THAT(endOf(planFor(door)), Not(HasSubstr("apply for the work before")));
}

TEST(PlanWords, whatNoCourseGivesIsNamedWithItsTime) {
    app::Licensing licensing;
    licensing.demand = app::LicenceDemand::Asked;
    const auto plan = planFor(manager, {}, licensing);
    const auto words = cannotGiveWords(plan).toStdString();
    EXPECT_THAT(words, HasSubstr("Bachelor’s degree (4 to 5 years, usual length)"));
    EXPECT_THAT(words, HasSubstr("Work in a related occupation (at least 5 years)"));
    EXPECT_THAT(words, HasSubstr("of your state"));
    EXPECT_EQ(std::count_if(plan.steps.begin(), plan.steps.end(),
                            [](const auto& step) { return step.kind == db::PlanStepKind::Licence; }),
              1);
}

TEST(PlanWords, everyStepOfTheRouteHasAnIdOfItsOwn) {
    const auto trade = asking(db::EntryEducation::Doctorate, db::EntryExperience::UnderFiveYears, db::EntryTraining::Apprenticeship);
    app::Licensing licensing;
    licensing.demand = app::LicenceDemand::SomeStates;
    auto plan = planFor(trade, db::EntryEducation::None, licensing);
    std::vector<std::string> ids;
    for (const auto& step : plan.steps)
        if (!step.id.empty())
            ids.push_back(step.id);
    EXPECT_EQ(ids.size() + 1, plan.steps.size());
    std::sort(ids.begin(), ids.end());
    EXPECT_EQ(std::adjacent_find(ids.begin(), ids.end()), ids.end());
    EXPECT_TRUE(app::layoutOf(plan).warnings.empty()) << "every step comes after what it needs";
}

TEST(PlanWords, theSheetSaysTheSameAsTheEnd) {
    const auto plan = planFor(manager);
    const auto sheet = planSheet(u"Path"_s, plan, {});
    ASSERT_EQ(sheet.head.size(), 2U);
    EXPECT_EQ(sheet.head[0], endOf(plan));
    EXPECT_EQ(sheet.head[1], cannotGiveWords(plan).toStdString());
    EXPECT_EQ(sheet.parts.front().rows.front().title, "This week: Ask a tester");
    const auto text = app::asMarkdown(sheet);
    EXPECT_THAT(text, HasSubstr("After that, on days that are not stated")) << "nobody knows when one is hired";
    EXPECT_THAT(text, HasSubstr("by Test College"));
    EXPECT_THAT(text, HasSubstr("Bring: "));
}

TEST(PlanWords, militaryIsEnlistedInAndNotAppliedTo) {
    app::WaysIn ways;
    ways.doors = {{"military-test", db::DoorKind::Exam, {}, "Entry test", {}, {}, ""},
                  {"enlist", db::DoorKind::Entry, {}, "Enlist", {}, {}, ""},
                  {"basic-training", db::DoorKind::PaidTraining, {}, "Basic training", {}, {}, ""},
                  {"age", db::DoorKind::Condition, {}, "", {}, {}, "From 18."}};
    const auto plan = planFor(ways, db::EntryEducation::None);
    EXPECT_EQ(stepOf(plan, "way-apply"), nullptr);
    ASSERT_NE(stepOf(plan, "way-enlist"), nullptr);
    EXPECT_THAT(stepOf(plan, "way-enlist")->documents, Not(testing::Contains("résumé")));
    EXPECT_THAT(notesOf(*stepOf(plan, "way-enlist")), HasSubstr("From 18."));
    EXPECT_EQ(stepOf(plan, "way-job")->title, "First post: Testers");
    EXPECT_THAT(endOf(plan), HasSubstr("done; how long that takes is not stated.")) << "no month where no door has a time";
}

TEST(PlanWords, whereTheDoorIsUnknownNoDateIsNamed) {
    const auto plan = planFor({});
    EXPECT_THAT(endOf(plan), HasSubstr("cannot be said"));
    EXPECT_TRUE(app::layoutOf(plan).steps.back().from);
    auto checked = asking(db::EntryEducation::Bachelor, db::EntryExperience::None, db::EntryTraining::None);
    checked.doors = {{"ask", db::DoorKind::Unknown, {}, "Ask first", {}, {}, "It differs."}};
    EXPECT_THAT(endOf(planFor(checked)), HasSubstr("cannot be said"));
    EXPECT_EQ(stepOf(planFor(checked), "way-bachelor"), nullptr);
}

TEST(PlanWords, thatNoLicenceIsOnRecordIsNoProof) {
    const auto degree = asking(db::EntryEducation::Bachelor, db::EntryExperience::None, db::EntryTraining::None);
    EXPECT_THAT(notesOf(*stepOf(planFor(degree), "way-place")), HasSubstr("not proof that none is needed"));
    EXPECT_THAT(notesOf(*stepOf(planFor(counter), "way-apply")), HasSubstr("not proof that none is needed"));
}

TEST(PlanWords, aLicenceDoorTakesTheRecordOfTheState) {
    auto ways = asking(db::EntryEducation::Bachelor, db::EntryExperience::None, db::EntryTraining::None);
    ways.doors = {{"state-license", db::DoorKind::Licence, {}, "License of your state", {}, {}, "Ask first."}};
    EXPECT_EQ(stepOf(planFor(ways), "way-state-license")->title, "License of your state");
    db::Place washington;
    washington.key = db::PlaceKey::trusted("state:WA");
    washington.kind = db::PlaceKind::State;
    washington.country = "US";
    ways.place = ways.state = washington;
    ways.states = {washington};
    ways.recordsState = ways.licenceNamesIt = true;
    db::Licence licence{db::PlaceKey::trusted("state:WA"), "", "Tester", db::LicenceKind::Licence, {}, {}, {}, {}, {}, {}, {}, "Board", "", "", ""};
    licence.exam = db::LicenceExam::State;
    ways.licences = {licence};
    const auto plan = planFor(ways, {}, licensingOf(ways));
    EXPECT_EQ(stepOf(plan, "way-state-license")->title, "License: Tester");
    EXPECT_THAT(notesOf(*stepOf(plan, "way-state-license")), HasSubstr("Board"));
    ASSERT_NE(stepOf(plan, "way-exam"), nullptr) << "a record that names an exam makes a step of it";
    EXPECT_THAT(stepOf(plan, "way-exam")->documents, Not(testing::Contains("proof of schooling")));
}

TEST(PlanWords, theLicenceCountIsThatOfThePage) {
    auto ways = asking(db::EntryEducation::Bachelor, db::EntryExperience::None, db::EntryTraining::None);
    ways.licensingStates = 46;
    app::Licensing licensing;
    licensing.demand = app::LicenceDemand::Asked;
    EXPECT_THAT(notesOf(*stepOf(planFor(ways, {}, licensing), "way-license")), HasSubstr(licensingStatesWords(ways).toStdString()));
}

TEST(PlanWords, theApprenticeshipOfThePageIsAlwaysThere) {
    auto ways = asking(db::EntryEducation::HighSchool, db::EntryExperience::None, db::EntryTraining::Long);
    ways.routes = {{"1", "Boiler Firer", ""}};
    const auto open = planFor(ways);
    EXPECT_THAT(notesOf(*stepOf(open, "way-apply")), HasSubstr(apprenticeshipSentence(ways).toStdString()));
    app::Licensing licensing;
    licensing.demand = app::LicenceDemand::Asked;
    EXPECT_THAT(notesOf(*stepOf(planFor(ways, {}, licensing), "way-apply")), HasSubstr("does not replace the license"));
}

TEST(PlanWords, aDegreeIsAskedForItsField) {
    auto ways = asking(db::EntryEducation::Bachelor, db::EntryExperience::None, db::EntryTraining::None);
    app::NearProgramme programme{{}, {}};
    programme.programme.awards = {"b"};
    programme.programme.fieldTitle = "Testing Science.";
    ways.programmes = {programme};
    const auto plan = planFor(ways, db::EntryEducation::Bachelor);
    ASSERT_NE(stepOf(plan, "way-field"), nullptr);
    EXPECT_THAT(notesOf(*stepOf(plan, "way-field")), HasSubstr("Testing Science."));
    EXPECT_EQ(stepOf(planFor(ways), "way-field"), nullptr);
    EXPECT_THAT(notesOf(*stepOf(planFor(ways), "way-bachelor")), HasSubstr("Testing Science."));
}

TEST(PlanWords, aProfessionalSchoolIsAskedForAYearAhead) {
    auto dentist = asking(db::EntryEducation::Doctorate, db::EntryExperience::None, db::EntryTraining::None);
    dentist.doors = {{"dental-school", db::DoorKind::School, db::EntryEducation::Doctorate, "Dental school", 48, 48, ""},
                     {"board-exam", db::DoorKind::Exam, {}, "Board exam", {}, {}, ""}};
    const auto daysOf = [](const db::Plan& plan, const char* id) {
        const auto layout = app::layoutOf(plan);
        for (std::size_t i = 0; i < plan.steps.size(); ++i)
            if (plan.steps[i].id == id && layout.steps[i].from)
                return app::dayText(*layout.steps[i].from);
        return std::string("none");
    };
    auto graduate = planFor(dentist, db::EntryEducation::Bachelor);
    std::erase_if(graduate.steps, [](const auto& step) { return step.id == "way-courses-before"; }); // the degree held them
    EXPECT_EQ(daysOf(graduate, "way-entrance"), "2027-06-01");
    EXPECT_EQ(daysOf(graduate, "way-place"), "2027-07-01");
    EXPECT_EQ(daysOf(graduate, "way-dental-school"), "2028-09-01") << "not in the first autumn";
    const auto pupil = planFor(dentist, db::EntryEducation::HighSchool);
    EXPECT_EQ(daysOf(pupil, "way-bachelor"), "2027-09-01");
    EXPECT_EQ(daysOf(pupil, "way-entrance"), "2030-06-01") << "within the last year of college, not after it";
    EXPECT_EQ(daysOf(pupil, "way-dental-school"), "2031-09-01");
    EXPECT_TRUE(app::layoutOf(pupil).warnings.empty());
}

TEST(PlanWords, aShorterSchoolingThatTheExamTakesIsNamed) {
    auto nurse = asking(db::EntryEducation::Bachelor, db::EntryExperience::None, db::EntryTraining::None);
    nurse.doors = {{"nclex-rn", db::DoorKind::Exam, db::EntryEducation::Associate, "Exam for nurses", {}, {}, ""}};
    EXPECT_THAT(notesOf(*stepOf(planFor(nurse), "way-bachelor")), HasSubstr("shorter schooling of this field is enough: associate"));
    nurse.doors.front().award.reset();
    EXPECT_THAT(notesOf(*stepOf(planFor(nurse), "way-bachelor")), Not(HasSubstr("shorter schooling")));
}

TEST(PlanWords, aSchoolWithoutTheLevelIsShownWithAWordOnIt) {
    auto ways = asking(db::EntryEducation::Bachelor, db::EntryExperience::None, db::EntryTraining::None);
    db::Place florida;
    florida.key = db::PlaceKey::trusted("state:FL");
    florida.kind = db::PlaceKind::State;
    florida.country = "US";
    florida.name = "Florida";
    ways.place = ways.state = florida;
    ways.states = {florida};
    app::NearProgramme programme{{}, {}};
    programme.programme.school = "Technical College";
    programme.programme.state = florida.key;
    programme.programme.awards = {"a"};
    programme.programme.fieldTitle = "Testing Science.";
    ways.programmes = {programme};
    const std::string another = "What is shown ends in another award than the usual one";
    EXPECT_THAT(notesOf(*stepOf(planFor(ways), "way-place")), HasSubstr(another));
    programme.programme.awards = {"b"};
    programme.programme.state = db::PlaceKey::trusted("state:GA");
    ways.programmes.push_back(programme);
    EXPECT_THAT(notesOf(*stepOf(planFor(ways), "way-place")), HasSubstr(another)) << "another state has one";
    ways.programmes.front().programme.awards = {"b"};
    const auto notes = notesOf(*stepOf(planFor(ways), "way-place"));
    EXPECT_THAT(notes, HasSubstr("In your state:"));
    EXPECT_THAT(notes, Not(HasSubstr(another)));
}

TEST(PlanWords, timesAreSaidWithWhoseTheyAre) {
    db::PlanStep step;
    step.kind = db::PlanStepKind::School;
    step.months = 1;
    step.monthsMost = 24;
    step.hoursEstimated = true;
    EXPECT_EQ(timeWords(step), u"1 month to 2 years, my guess"_s);
    step.hoursEstimated = false;
    step.months = 4;
    step.monthsMost = 12;
    EXPECT_EQ(timeWords(step), u"4 months to 1 year, usual length"_s);
    step.months = 36;
    step.monthsMost.reset();
    step.openEnded = true;
    EXPECT_EQ(timeWords(step), u"at least 3 years, usual length"_s);
    step.months.reset();
    EXPECT_EQ(timeWords(step), u"time not stated"_s);
}

TEST(PlanWords, whatStaysUncoveredSaysWhereToLook) {
    db::Plan plan;
    plan.needs = {{"a", "Sewing", 5}, {"b", "Exam preparation", 3, true}};
    const auto words = uncoveredWords(plan).toStdString();
    EXPECT_THAT(words, HasSubstr("Stays uncovered: Sewing and Exam preparation."));
    EXPECT_THAT(words, HasSubstr("college or library"));
    EXPECT_THAT(words, HasSubstr("whoever gives it"));
    plan.steps.resize(1);
    plan.steps[0].id = "way-certificate";
    plan.steps[0].kind = db::PlanStepKind::School;
    EXPECT_THAT(uncoveredWords(plan).toStdString(), HasSubstr("the school of this plan may teach"));
    plan.steps[0].id = "way-bachelor";
    EXPECT_THAT(uncoveredWords(plan).toStdString(), HasSubstr("the school of this plan may teach"));
    plan.steps[0].done = true;
    EXPECT_THAT(uncoveredWords(plan).toStdString(), HasSubstr("college or library"));
    plan.remarks = {{"free", {"Sewing"}}};
    EXPECT_THAT(uncoveredWords(plan).toStdString(), HasSubstr("Stays uncovered: Exam preparation.")) << "the remark says the rest, and why";
    plan.known = {"a", "b"};
    EXPECT_TRUE(uncoveredWords(plan).isEmpty());
    EXPECT_THAT(remarkWords({"residency", {"Surgery"}}).toStdString(), HasSubstr("residency, in which the specialty is learnt: Surgery."));
}

TEST(PlanWords, theHoursOfABookAreAGuessAndAPriceIsOfToday) {
    db::PlanStep step;
    step.key = "book:sewing";
    step.hours = 30;
    step.hoursEstimated = true;
    step.free = true;
    EXPECT_EQ(stepFacts(step), u"30 h, my guess for a book of unknown length · free"_s);
    step.key = "course:a/sewing";
    step.free.reset();
    EXPECT_EQ(stepFacts(step), u"30 h, my guess · today’s price not stated"_s);
}

TEST(PlanWords, aRemarkIsSaidWhenItIsShown) {
    EXPECT_THAT(remarkWords({"limits", {"SQL", "Git"}}).toStdString(), HasSubstr("limits you gave (money, hours, only free): SQL and Git."));
    EXPECT_THAT(remarkWords({"money", {"SQL"}}).toStdString(), HasSubstr("costs more or states no price: SQL."));
    EXPECT_THAT(remarkWords({"language", {"SQL"}}).toStdString(), HasSubstr("language you chose: SQL."));
    EXPECT_EQ(remarkWords({"", {"As an older program said it."}}), u"As an older program said it."_s);
    EXPECT_TRUE(remarkWords({"of-tomorrow", {"SQL"}}).isEmpty());
    db::Plan plan;
    plan.remarks = {{"of-tomorrow", {"SQL"}}, {"language", {"SQL"}}};
    EXPECT_EQ(remarksWords(plan).size(), 1) << "no empty line";
}

TEST(PlanWords, coursesAreNotSpokenOfWhereThereAreNone) {
    const app::Licensing none;
    const auto route = app::routeFrom(counter, {}, none);
    const auto notes = [&](bool learns) {
        std::string all;
        for (const auto& step : routeSteps({u"Testers"_s, {}, counter, none, route, learns}))
            all += notesOf(step);
        return all;
    };
    EXPECT_THAT(notes(true), HasSubstr("Need not wait for the courses"));
    EXPECT_THAT(notes(false), Not(HasSubstr("Need not wait for the courses")));
}

TEST(PlanWords, feesOfSchoolsAreAskedForAlsoWithoutCourses) {
    auto plan = planFor(manager);
    plan.steps.pop_back();
    EXPECT_THAT(costWords(plan).toStdString(), HasSubstr("ask for their fees"));
    auto open = planFor(counter);
    open.steps.pop_back();
    EXPECT_TRUE(costWords(open).isEmpty());
}

TEST(PlanWords, pointsLoseTheirLinks) {
    EXPECT_EQ(pointsOf("- Ask a [welder](career:51-4121.00) *why*\nno point\n- Look"),
              (QStringList{u"Ask a welder why"_s, u"Look"_s}));
}

} // namespace waymark::ui
