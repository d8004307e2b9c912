// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/route.h"
#include "app/plan/supply.h"
#include "app/plan/taught_by_degree.h"
#include "app/plan/title_fit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::app {

namespace {

using db::EntryEducation;
using db::PlanStepKind;

WaysIn asking(EntryEducation education, db::EntryExperience experience = db::EntryExperience::None,
              db::EntryTraining training = db::EntryTraining::None) {
    WaysIn ways;
    ways.entry = db::OccupationEntry();
    ways.entry->education = education;
    ways.entry->experience = experience;
    ways.entry->training = training;
    return ways;
}

db::Licence licence(const std::string& state, const std::string& title,
                    db::LicenceKind kind = db::LicenceKind::Licence) {
    return {db::PlaceKey::trusted(state), "", title, kind, {}, {}, {}, {}, {}, {}, {}, "", "", "", ""};
}

/// The least months of all legs; what is not stated counts nothing.
int monthsOf(const Route& route) {
    int months = 0;
    for (const auto& leg : route.legs)
        months += leg.months.value_or(0);
    return months;
}

bool has(const Route& route, PlanStepKind kind) {
    return std::any_of(route.legs.begin(), route.legs.end(), [kind](const auto& leg) { return leg.kind == kind; });
}

} // namespace

TEST(Route, aDegreeTakesItsYearsFromWhatOneHas) {
    const auto ways = asking(EntryEducation::Doctorate);
    EXPECT_EQ(monthsOf(routeFrom(ways, {}, {})), 48 + 60);
    EXPECT_TRUE(routeFrom(ways, {}, {}).checkDiploma) << "nothing was said of schooling";
    EXPECT_EQ(monthsOf(routeFrom(ways, EntryEducation::Bachelor, {})), 60);
    EXPECT_FALSE(routeFrom(ways, EntryEducation::Bachelor, {}).checkDiploma);
    EXPECT_TRUE(routeFrom(ways, EntryEducation::Doctorate, {}).legs.empty());
    const auto bachelor = asking(EntryEducation::Bachelor);
    EXPECT_EQ(monthsOf(routeFrom(bachelor, EntryEducation::HighSchool, {})), 48);
    EXPECT_EQ(monthsOf(routeFrom(bachelor, EntryEducation::Associate, {})), 24);
    EXPECT_TRUE(routeFrom(bachelor, EntryEducation::Associate, {}).legs[0].guessed);
    EXPECT_TRUE(routeFrom(bachelor, EntryEducation::Master, {}).legs.empty());
}

TEST(Route, aLicenceOfAPartOfTheWorkFollowsTheYearsThatEarnIt) {
    const auto foreman = asking(EntryEducation::HighSchool, db::EntryExperience::FiveYears);
    Licensing mines;
    mines.demand = LicenceDemand::SomeStates;
    const auto route = routeFrom(foreman, EntryEducation::HighSchool, mines);
    ASSERT_EQ(route.legs.size(), 2U);
    EXPECT_EQ(route.legs[0].kind, PlanStepKind::Experience);
    EXPECT_EQ(route.legs[1].kind, PlanStepKind::Licence);
}

TEST(Route, whatThePageOnlyLikesIsNoStep) {
    const auto cook = asking(EntryEducation::None, db::EntryExperience::UnderFiveYears);
    PageWords page;
    EXPECT_TRUE(has(routeFrom(cook, EntryEducation::HighSchool, {}, page), PlanStepKind::Experience));
    page.workLiked = true;
    const auto route = routeFrom(cook, EntryEducation::HighSchool, {}, page);
    EXPECT_FALSE(has(route, PlanStepKind::Experience));
    EXPECT_TRUE(route.yearsLiked && route.doorOpen);
    EXPECT_TRUE(has(routeFrom(asking(EntryEducation::None, db::EntryExperience::FiveYears), EntryEducation::HighSchool, {}, page), PlanStepKind::Experience));
}

TEST(Route, noSchoolingIsFreeOfTimeForWhoHasNone) {
    const auto route = routeFrom(asking(EntryEducation::Associate), EntryEducation::None, {});
    ASSERT_EQ(route.legs.size(), 2U);
    EXPECT_EQ(route.legs[0].award, EntryEducation::HighSchool);
    EXPECT_FALSE(route.legs[0].months);
    EXPECT_TRUE(route.legs[0].openEnded);
}

/// Whatever is asked for and whatever one has: more schooling never takes longer, and each leg has a time or says none.
TEST(Route, moreSchoolingNeverTakesLonger) {
    for (int asked = 0; asked < 8; ++asked)
        for (int experience = 0; experience < 3; ++experience)
            for (int training = 0; training < 6; ++training) {
                const auto ways = asking(static_cast<EntryEducation>(asked), static_cast<db::EntryExperience>(experience),
                                         static_cast<db::EntryTraining>(training));
                int before = 10'000;
                for (int has = 0; has < 8; ++has) {
                    const auto route = routeFrom(ways, static_cast<EntryEducation>(has), {});
                    EXPECT_LE(monthsOf(route), before);
                    before = monthsOf(route);
                    for (const auto& leg : route.legs) {
                        EXPECT_TRUE(leg.months || leg.openEnded);
                        EXPECT_EQ(leg.openEnded, !leg.monthsMost.has_value());
                    }
                    const bool nothingBefore = std::all_of(route.legs.begin(), route.legs.end(), [&](const auto& leg) {
                        return route.diplomaBeside && leg.award == EntryEducation::HighSchool;
                    });
                    EXPECT_EQ(route.doorOpen, nothingBefore && asked <= 1);
                }
            }
}

TEST(Route, yearsOfWorkAndApprenticeshipsAreSteps) {
    const auto manager = routeFrom(asking(EntryEducation::Bachelor, db::EntryExperience::FiveYears), {}, {});
    EXPECT_TRUE(has(manager, PlanStepKind::Experience));
    EXPECT_EQ(monthsOf(manager), 48 + 60);
    const auto trade =
        routeFrom(asking(EntryEducation::HighSchool, db::EntryExperience::None, db::EntryTraining::Apprenticeship), {}, {});
    EXPECT_EQ(monthsOf(trade), 36);
    EXPECT_FALSE(trade.doorOpen);
    const auto counter =
        routeFrom(asking(EntryEducation::None, db::EntryExperience::None, db::EntryTraining::Short), {}, {});
    EXPECT_TRUE(counter.doorOpen);
    EXPECT_FALSE(routeFrom({}, {}, {}).doorOpen) << "nothing is known of it";
}

TEST(Route, aCertificateIsAsLongAsMostProgrammesGive) {
    auto ways = asking(EntryEducation::Certificate);
    EXPECT_TRUE(routeFrom(ways, {}, {}).legs[0].guessed);
    NearProgramme programme{{}, {}};
    programme.programme.awards = {"c2", "a"};
    ways.programmes = {programme};
    EXPECT_EQ(routeFrom(ways, {}, {}).legs[0].months, 4);
    EXPECT_FALSE(routeFrom(ways, {}, {}).legs[0].guessed);
}

TEST(Licensing, aRecordOfAPartOfTheWorkLicensesNotTheCareer) {
    EXPECT_TRUE(namesCareer("JOURNEYMAN ELECTRICIAN (01)", "Electricians"));
    EXPECT_TRUE(namesCareer("Nurse, Registered", "Registered Nurses"));
    EXPECT_TRUE(namesCareer("Journey Level Electrician", "Electricians"));
    EXPECT_TRUE(namesCareer("Psychologist", "School Psychologists"));
    EXPECT_TRUE(namesCareer("Air Traffic Control Tower Operator", "Air Traffic Controllers"));
    EXPECT_FALSE(namesCareer("Motor Vehicle Salesperson", "Retail Salespersons"));
    EXPECT_FALSE(namesCareer("Auctioneer", "Sales Representatives of Services, Except Advertising"));
}

TEST(Licensing, mostStatesAskOneStateOrAPart) {
    std::vector<db::Licence> everywhere;
    for (int state = 0; state < 30; ++state)
        everywhere.push_back(licence("state:" + std::to_string(state), "Electrician"));
    EXPECT_EQ(licensingOf(db::CareerNames{"", "Electricians", {}, {}}, {}, everywhere).demand, LicenceDemand::Asked);
    everywhere.resize(3);
    EXPECT_EQ(licensingOf(db::CareerNames{"", "Electricians", {}, {}}, {}, everywhere).demand, LicenceDemand::PartsOnly) << "three of fifty";
    for (int state = 3; state < 5; ++state)
        everywhere.push_back(licence("state:" + std::to_string(state), "Electrician"));
    EXPECT_EQ(licensingOf(db::CareerNames{"", "Electricians", {}, {}}, {}, everywhere).demand, LicenceDemand::SomeStates);
    EXPECT_EQ(licensingOf(db::CareerNames{"", "Retail Salespersons", {}, {}}, {}, everywhere).demand, LicenceDemand::PartsOnly);
    EXPECT_EQ(licensingOf(db::CareerNames{"", "Electricians", {}, {}}, {}, {}).demand, LicenceDemand::Unrecorded);
    auto ways = asking(EntryEducation::HighSchool);
    ways.licences = {licence("state:WA", "Electrical Contractor", db::LicenceKind::Business),
                     licence("state:WA", "Elevator Electrician"), licence("state:WA", "Electrician")};
    const auto here = licensingOf(db::CareerNames{"", "Electricians", {}, {}}, ways, everywhere);
    EXPECT_EQ(here.demand, LicenceDemand::Asked);
    EXPECT_TRUE(here.exact);
    EXPECT_EQ(here.here, std::vector<std::size_t>{2});
}

TEST(Licensing, aLicensedTradeIsNeverAnOpenDoor) {
    Licensing licensing;
    licensing.demand = LicenceDemand::SomeStates;
    const auto route = routeFrom(asking(EntryEducation::None), {}, licensing);
    EXPECT_FALSE(route.doorOpen);
    EXPECT_TRUE(has(route, PlanStepKind::Licence));
}

TEST(TitleFit, aTitleAboutTheNeedFitsBetterThanOneAboutMore) {
    db::LearningSupply supply;
    supply.needs = {{"learning:nutrition", "Nutrition for cooks"}};
    for (const char* title : {"Introduction to Nutrition", "Nutrition and Labelling for the Canadian Baker", "Heavy Metal 101"}) {
        const auto key = *db::ItemKey::parse("course:test/" + std::to_string(supply.items.size()));
        const db::LearningItem item{key, title, "", "", "", "", {}, {}, {}, {}};
        supply.teachings.push_back({supply.items.size(), 0, 1, false, supply.items.size() == 2 ? "Heavy Metal" : "Nutrition"});
        supply.items.push_back(item);
    }
    const TitleFit fit(supply);
    EXPECT_DOUBLE_EQ(fit.of(supply.teachings[0]), 1);
    EXPECT_LT(fit.of(supply.teachings[1]), 0.85);
    EXPECT_DOUBLE_EQ(fit.of(supply.teachings[2]), 0.85);
}

TEST(PlanSupply, needsStandByKindAndWorkOfLittlePreparationAsksForWhatMatters) {
    db::LearningSupply supply;
    supply.needs = {{"a", "A", db::NeedKind::Credential, 5}, {"b", "B", db::NeedKind::Core, 3}, {"c", "C", db::NeedKind::Foundation, 2}};
    supply.jobZone = 3;
    const auto needs = planNeeds(supply);
    ASSERT_EQ(needs.size(), 3U);
    EXPECT_EQ(needs[0].key, "c");
    EXPECT_TRUE(needs[2].credential);
    supply.needs.push_back({"d", "D", db::NeedKind::Core, 4});
    const auto soon = planNeeds(supply, true);
    ASSERT_EQ(soon.size(), 2U) << "what is taught within a month is begun";
    EXPECT_EQ(soon[0].key, "d");
    EXPECT_TRUE(soon[1].credential);
    supply.needs.pop_back();
    supply.jobZone = 1;
    ASSERT_EQ(planNeeds(supply).size(), 1U);
}

TEST(PlanSupply, universityLecturesAndSecondPartsAreNotForEverybody) {
    db::LearningSupply supply;
    supply.needs = {{"learning:welding", "Welding", db::NeedKind::Core, 5}};
    for (const auto& [key, title] : {std::pair("course:nptel.ac.in/1", "Welding"), std::pair("course:a/1", "Welding II"),
                                     std::pair("course:a/2", "Welding")}) {
        supply.teachings.push_back({supply.items.size(), 0, 1, false, "Welding"});
        supply.items.push_back({*db::ItemKey::parse(key), title, "Somebody", "", "", "", {}, {}, {}, {}});
    }
    const auto taught = [&] {
        std::vector<bool> teaches;
        for (const auto& offer : planOffers(supply))
            teaches.push_back(!offer.teaches.empty());
        return teaches;
    };
    supply.jobZone = 2;
    EXPECT_EQ(taught(), (std::vector<bool>{false, false, true}));
    supply.jobZone = 4;
    EXPECT_EQ(taught(), (std::vector<bool>{true, false, true}));
}

TEST(PlanSupply, aPracticeOrAProgramThatTheNeedDoesNotNameIsNoItem) {
    db::LearningSupply supply;
    supply.jobZone = 4;
    supply.needs = {{"learning:inventory", "Inventory management", db::NeedKind::Core, 5}};
    const auto add = [&](const char* key, const char* title, const char* url) {
        supply.teachings.push_back({supply.items.size(), 0, 1, false, "Inventory management"});
        supply.items.push_back({*db::ItemKey::parse(key), title, "Somebody", url, "", "", {}, {}, {}, {}});
    };
    add("course:a/1", "Inventory Management", "https://example.org/inventory-management-in-tally");
    add("course:a/2", "Foundations of Mindfulness", "");
    add("course:a/3", "Inventory Management 4-5", "");
    add("course:a/4", "Inventory Management", "https://example.org/inventory");
    const auto offers = planOffers(supply);
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_EQ(offers[i].teaches.empty(), i < 3) << offers[i].title << ' ' << offers[i].url;
}

TEST(PlanSupply, aVersionIsNoSecondPartUnlessSomethingIsTheFirst) {
    db::LearningSupply supply;
    supply.jobZone = 4;
    supply.needs = {{"learning:styling", "Styling", db::NeedKind::Core, 5}};
    const auto add = [&](const char* key, const char* title) {
        supply.teachings.push_back({supply.items.size(), 0, 1, false, "Styling"});
        supply.items.push_back({*db::ItemKey::parse(key), title, "Somebody", "", "", "", {}, {}, {}, {}});
    };
    add("course:a/1", "Styling 3");
    EXPECT_FALSE(planOffers(supply).front().teaches.empty()) << "the third edition of it";
    add("course:a/2", "Styling I");
    EXPECT_TRUE(planOffers(supply).front().teaches.empty()) << "there is a first part";
}

TEST(PlanSupply, whatEndedOrIsForAnotherUseIsNoItemUnlessTheNeedSaysSo) {
    const auto isTaken = [](const char* title, const char* need) {
        db::LearningSupply supply;
        supply.jobZone = 4;
        supply.needs = {{"learning:a", need, db::NeedKind::Core, 5}};
        supply.teachings.push_back({0, 0, 1, false, need});
        supply.items.push_back({*db::ItemKey::parse("course:a/1"), title, "Somebody", "", "", "", {}, {}, {}, {}});
        return !planOffers(supply).front().teaches.empty();
    };
    EXPECT_FALSE(isTaken("Angular: AngularJS", "Angular"));
    EXPECT_TRUE(isTaken("Angular", "Angular"));
    EXPECT_FALSE(isTaken("Mathematics for Elementary Teachers", "Mathematics"));
    EXPECT_TRUE(isTaken("Elementary Mathematics for Elementary Teachers", "Elementary mathematics"));
    EXPECT_FALSE(isTaken("Psychiatry: PTSD 101", "Psychiatry"));
    EXPECT_TRUE(isTaken("Trauma: PTSD 101", "Trauma"));
}

TEST(PlanSupply, aDepartmentOfBiotechnologyTreatsLivingThings) {
    const auto isTaken = [](const char* key, const char* title, const char* need, const char* level, db::EntryEducation asked) {
        db::LearningSupply supply;
        supply.jobZone = 4;
        supply.needs = {{"learning:a", need, db::NeedKind::Core, 5}};
        supply.teachings.push_back({0, 0, 1, false, need});
        supply.items.push_back({*db::ItemKey::parse(key), title, "Somebody", "", "", level, {}, {}, {}, {}});
        return !planOffers(supply, {asked, false}).front().teaches.empty();
    };
    const auto college = db::EntryEducation::Bachelor;
    EXPECT_FALSE(isTaken("course:nptel.ac.in/102106026", "Thermodynamics", "Thermodynamics", "", college));
    EXPECT_TRUE(isTaken("course:nptel.ac.in/112106026", "Thermodynamics", "Thermodynamics", "", college));
    EXPECT_TRUE(isTaken("course:nptel.ac.in/102103012", "Cell Biology", "Cell biology", "", college));
    EXPECT_FALSE(isTaken("course:ocw.mit.edu/3-35", "Fracture", "Fracture", "advanced", college)) << "for graduates";
    EXPECT_TRUE(isTaken("course:ocw.mit.edu/3-35", "Fracture", "Fracture", "advanced", db::EntryEducation::Doctorate));
    EXPECT_FALSE(isTaken("book:foundations-of-programming", "Foundations of Programming", "Programming", "", college));
}

TEST(PlanSupply, aDegreeOfTheFieldHasTaughtFoundationsAndWhatIsForBeginners) {
    db::LearningSupply supply;
    supply.needs = {{"learning:logic", "Logic", db::NeedKind::Foundation, 5},
                    {"learning:python", "Python", db::NeedKind::Tool, 5},
                    {"learning:compilers", "Compilers", db::NeedKind::Core, 5},
                    {"learning:exam", "Exam", db::NeedKind::Credential, 5}};
    db::Plan plan;
    const auto add = [&](const char* title, const char* need) {
        db::PlanStep step;
        step.title = title;
        step.covers = {need};
        plan.steps.push_back(step);
    };
    add("Python for Beginners", "learning:python");
    add("Compilers", "learning:compilers");
    add("Introduction to the Exam", "learning:exam");
    EXPECT_EQ(taughtByDegree(supply, plan, {}), (std::set<std::string>{"learning:logic", "learning:python"}));
}

TEST(TitleFit, aTitleOfOneTimeIsNotTheWholeHistory) {
    db::LearningSupply supply;
    supply.needs = {{"learning:art-history", "Art history", db::NeedKind::Foundation, 3}, {"learning:rome", "Ancient Roman history", db::NeedKind::Core, 3}};
    for (const char* title : {"Guide to Byzantine Art", "Art of the 1400s", "History of Art", "Ancient Roman History"}) {
        supply.teachings.push_back({supply.items.size(), 0, 1, false, "art"});
        supply.items.push_back({*db::ItemKey::parse("book:item"), title, "Somebody", "", "", "", {}, {}, {}, {}});
    }
    supply.teachings.push_back({3, 1, 1, false, "history"});
    const TitleFit fit(supply);
    EXPECT_LT(fit.of(supply.teachings[0]), 0.8 * fit.of(supply.teachings[2]));
    EXPECT_LT(fit.of(supply.teachings[1]), 0.8 * fit.of(supply.teachings[2]));
    EXPECT_LT(fit.of(supply.teachings[3]), 0.8);
    EXPECT_DOUBLE_EQ(fit.of(supply.teachings[4]), 1) << "where the need is of that time";
}

TEST(TitleFit, halfOfANameIsLessThanTheWhole) {
    db::LearningSupply supply;
    supply.needs = {{"learning:html-and-css", "HTML and CSS", db::NeedKind::Foundation, 5}};
    for (const char* title : {"Essential CSS", "Learn HTML and CSS"}) {
        supply.teachings.push_back({supply.items.size(), 0, 1, false, "css"});
        supply.items.push_back({*db::ItemKey::parse("book:item"), title, "Somebody", "", "", "", {}, {}, {}, {}});
    }
    const TitleFit fit(supply);
    EXPECT_LT(fit.wholeness(supply.teachings[0]), 1);
    EXPECT_DOUBLE_EQ(fit.wholeness(supply.teachings[1]), 1);
    EXPECT_DOUBLE_EQ(fit.of(supply.teachings[0]), fit.of(supply.teachings[1])) << "it still counts";
}

TEST(PlanSupply, aDegreeHasTaughtTheSubjectsOfItsScienceByItsCode) {
    db::LearningSupply supply;
    supply.needs = {{"learning:optics", "Optics", db::NeedKind::Core, 5},
                    {"learning:chemistry", "Chemistry", db::NeedKind::Core, 3},
                    {"learning:histology", "Histology", db::NeedKind::Core, 5},
                    {"learning:r", "R", db::NeedKind::Tool, 5}};
    supply.needs[0].group = "Physics";
    supply.needs[3].group = "Statistics";
    const auto taught = [&](EntryEducation level, std::vector<std::string> fields) { return taughtByDegree(supply, {}, {level, std::move(fields)}); };
    using Keys = std::set<std::string>;
    EXPECT_EQ(taught(EntryEducation::Bachelor, {"40.0801", "40.0899", "13.1329"}), (Keys{"learning:optics", "learning:chemistry"}));
    EXPECT_EQ(taught(EntryEducation::Associate, {"40.0801"}), (Keys{"learning:chemistry"})) << "two years are no optics";
    EXPECT_EQ(taught(EntryEducation::Bachelor, {"51.1010"}), (Keys{"learning:chemistry"})) << "a science as a whole comes before laboratories";
    EXPECT_EQ(taught(EntryEducation::Bachelor, {"50.0705", "10.0304"}), Keys()) << "an artist's degree";
    EXPECT_EQ(taught(EntryEducation::Bachelor, {"40.0801", "13.1329", "13.1316", "44.0401", "52.0101", "52.0201"}), Keys())
        << "most of its fields are others";
    EXPECT_EQ(taught(EntryEducation::Bachelor, {"14.1901", "14.1101", "14.4101"}), (Keys{"learning:optics", "learning:chemistry"}));
}

TEST(PlanSupply, noDegreeIsAskedForWhereNoneOpensTheDoor) {
    WaysIn ways;
    EXPECT_FALSE(degreeAsked(ways)) << "nothing is stated";
    ways.entry = db::OccupationEntry();
    for (const auto level : {EntryEducation::None, EntryEducation::HighSchool, EntryEducation::SomeCollege, EntryEducation::Certificate}) {
        ways.entry->education = level;
        EXPECT_FALSE(degreeAsked(ways)) << static_cast<int>(level);
    }
    ways.entry->education = EntryEducation::Associate;
    EXPECT_EQ(degreeAsked(ways), EntryEducation::Associate);
    ways.entry->education = EntryEducation::Doctorate;
    EXPECT_EQ(degreeAsked(ways), EntryEducation::Bachelor) << "graduate school stands on a bachelor's degree";
    ways.entry.reset();
    ways.doors = {{"college", db::DoorKind::School, EntryEducation::Bachelor, "College", 48, 60, ""}};
    EXPECT_EQ(degreeAsked(ways), EntryEducation::Bachelor);
}

} // namespace waymark::app
