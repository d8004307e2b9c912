// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Claims of written pages against the tables: schooling, licences, shift work, outdoor work, travel, and figures that
// stand in words. Each kind is found, in more than one wording, and is not silenced by a word beside it.
#include "app/content/clause.h"
#include "tests/app/content/good_page.h"

#include <gmock/gmock.h>

namespace waymark::app {
namespace {

using db::SectionKind;
using test::faultsWith;
using testing::ElementsAre;
using testing::IsEmpty;
using Kind = PageFaultKind;

PageFacts entering(db::EntryEducation education) {
    PageFacts facts;
    facts.education = education;
    return facts;
}

TEST(ClaimCheck, SchoolingIsHeldAgainstTheEntryEducation) {
    const auto claims = [](const std::string& words, const PageFacts& facts) {
        return faultsWith(words, SectionKind::Education, facts);
    };
    const PageFacts low = entering(db::EntryEducation::HighSchool);
    for (const char* words : {"You need a bachelor's degree.", "Firms expect a bachelor's in law.",
                              "A master's is required.", "A four-year degree is the norm.",
                              "Shops ask for a doctorate, and some pay for it."})
        EXPECT_THAT(claims(words, low), ElementsAre(Kind::DisagreesOnSchool)) << words;
    PageFacts wider = low;
    wider.entryIsWider = true;
    EXPECT_THAT(claims("You need a bachelor's degree.", wider), IsEmpty());
    const PageFacts high = entering(db::EntryEducation::Master);
    EXPECT_THAT(claims("No degree is needed.", high), ElementsAre(Kind::DisagreesOnSchool));
    EXPECT_THAT(claims("Firms usually ask for a high school diploma.", high), ElementsAre(Kind::DisagreesOnSchool));
    EXPECT_THAT(claims("Some ask for a high school diploma.", high), IsEmpty()) << "it limits itself";
    EXPECT_THAT(claims("Firms usually ask for a doctorate.", high), IsEmpty()) << "one step is near";
    EXPECT_THAT(claims("You need a bachelor's degree or an apprenticeship.", low), IsEmpty()) << "another way is named";
}

TEST(ClaimCheck, AnEntryLineThatExistsIsNotDenied) {
    PageFacts wider = entering(db::EntryEducation::HighSchool);
    wider.entryIsWider = true;
    for (const char* words : {"Entry was not measured here.", "Nothing official is noted here about entry.",
                              "Entry facts are not listed for this group."})
        EXPECT_THAT(faultsWith(words, SectionKind::Education, wider), ElementsAre(Kind::DisagreesOnSchool))
            << words;
    EXPECT_THAT(faultsWith("There is no entry line of its own.", SectionKind::Education, wider), IsEmpty());
    EXPECT_THAT(faultsWith("Nothing official is noted here about entry.", SectionKind::Education), IsEmpty());
}

TEST(ClaimCheck, LicencesAreHeldAgainstTheStatesThatHaveOne) {
    const auto claims = [](const std::string& words, int states) {
        PageFacts facts;
        facts.licensingStates = states;
        return faultsWith(words, SectionKind::Education, facts);
    };
    for (const char* words : {"No license is needed.", "The work needs no license.", "You practice without a license.",
                              "There is no license for it."})
        EXPECT_THAT(claims(words, 26), ElementsAre(Kind::DisagreesOnLicence)) << words;
    EXPECT_THAT(claims("Helpers need no license in most places.", 26), IsEmpty());
    EXPECT_THAT(claims("Helpers need no license in most places.", 48), ElementsAre(Kind::DisagreesOnLicence));
    EXPECT_THAT(claims("No license is needed.", 0), IsEmpty());
    EXPECT_THAT(claims("Every state licenses the trade.", 0), ElementsAre(Kind::DisagreesOnLicence));
}

TEST(ClaimCheck, ShiftWorkIsHeldAgainstScheduleAndHours) {
    const auto claims = [](const std::string& words, db::Schedule schedule, db::WeeklyHours hours) {
        PageFacts facts;
        facts.schedule = schedule;
        facts.hours = hours;
        return faultsWith(words, SectionKind::DayToDay, facts);
    };
    using db::Schedule;
    using db::WeeklyHours;
    for (const char* words : {"You work rotating shifts.", "Hours are irregular.", "It is seasonal work.",
                              "No two weeks are alike.", "Weeks run past 40 hours.", "Most weeks top forty hours.",
                              "You work sixty hours."})
        EXPECT_THAT(claims(words, Schedule::Regular, WeeklyHours::About40), ElementsAre(Kind::DisagreesOnHours)) << words;
    for (const char* words : {"It has regular hours.", "Days are regular.", "You keep a fixed schedule.",
                              "The job runs nine to five.", "You work about forty hours.", "Posts are part-time."})
        EXPECT_THAT(claims(words, Schedule::Seasonal, WeeklyHours::Over40), ElementsAre(Kind::DisagreesOnHours)) << words;
    EXPECT_THAT(claims("Weeks often run past forty hours.", Schedule::Regular, WeeklyHours::About40), IsEmpty());
    EXPECT_THAT(claims("You work about forty hours.", Schedule::Regular, WeeklyHours::About40), IsEmpty());
    EXPECT_THAT(claims("Often over forty hours a week.", Schedule::Seasonal, WeeklyHours::Over40), IsEmpty());
}

TEST(ClaimCheck, OutdoorWorkIsHeldAgainstWhatWorkersSay) {
    const auto claims = [](const std::string& words, double outdoors) {
        PageFacts facts;
        facts.outdoors = outdoors;
        return faultsWith(words, SectionKind::DayToDay, facts);
    };
    for (const char* words : {"You stand outdoors.", "You work outdoors most days.", "You are often outdoors.",
                              "It is outdoor work, and some like it.", "You dig in all weather while others sleep."})
        EXPECT_THAT(claims(words, 1.1), testing::Each(Kind::DisagreesOnOutdoors)) << words;
    EXPECT_THAT(claims("You work outdoors most days.", 1.1), testing::SizeIs(1));
    EXPECT_THAT(claims("You sit indoors.", 4.6), ElementsAre(Kind::DisagreesOnOutdoors));
    EXPECT_THAT(claims("Outdoor work is rare.", 1.1), IsEmpty());
    EXPECT_THAT(claims("You stand outdoors.", 2.5), IsEmpty()) << "between the two nothing is contradicted";
}

TEST(ClaimCheck, TravelAndWorkAtHomeAreHeldAgainstEachOther) {
    const auto claims = [](const std::string& words, bool atHome) {
        PageFacts facts;
        facts.atHome = atHome;
        return faultsWith(words, SectionKind::DayToDay, facts);
    };
    for (const char* words : {"You are gone for weeks.", "You are on the road at seven.", "You travel every week."})
        EXPECT_THAT(claims(words, true), ElementsAre(Kind::DisagreesOnHome)) << words;
    for (const char* words : {"You work from home.", "It is done from home.", "Staff work remotely."})
        EXPECT_THAT(claims(words, false), ElementsAre(Kind::DisagreesOnHome)) << words;
    EXPECT_THAT(claims("Storms keep you far from home.", false), IsEmpty());
    EXPECT_THAT(claims("You may be on the road at times.", true), IsEmpty());
}

TEST(ClaimCheck, WithoutATableNothingIsFound) {
    EXPECT_THAT(faultsWith("You work from home outdoors in regular hours past forty hours a week.",
                           SectionKind::DayToDay),
                IsEmpty());
}

TEST(ClaimCheck, FiguresOfTheTablesAreNamedInBraces) {
    PageFacts years;
    years.experience = db::EntryExperience::FiveYears;
    EXPECT_THAT(faultsWith("Then come five or more years as a clerk.", SectionKind::Education, years),
                ElementsAre(Kind::FigureInProse));
    EXPECT_THAT(faultsWith("Then come five or more years as a clerk.", SectionKind::Education), IsEmpty());
    EXPECT_THAT(faultsWith("It pays twenty dollars an hour.", SectionKind::Summary), ElementsAre(Kind::FigureInProse));
    EXPECT_THAT(faultsWith("A fold costs ten dollars.", SectionKind::Summary), IsEmpty());
}

TEST(Clauses, AreLimitedByThemselvesAShortLeadOrAnException) {
    const auto limits = [](std::string_view sentence) {
        std::vector<bool> limited;
        for (const Clause& clause : clausesOf(sentence))
            limited.push_back(clause.limited);
        return limited;
    };
    EXPECT_THAT(limits("You stand outdoors, and some like it"), ElementsAre(false, true));
    EXPECT_THAT(limits("In some states, no license is needed"), ElementsAre(true, true));
    EXPECT_THAT(limits("Some days pass at a desk with a list, you stand outdoors"), ElementsAre(true, false));
    EXPECT_THAT(limits("You stand outdoors, except in winter"), ElementsAre(true, true));
    EXPECT_THAT(limits("You stand outdoors while others may sleep"), ElementsAre(false, true));
    ASSERT_EQ(clausesOf("Past 40 hours in 1940").size(), 1U);
    EXPECT_THAT(clausesOf("Past 40 hours in 1940")[0].words, ElementsAre("past", "forty", "hours", "in"));
}

} // namespace
} // namespace waymark::app
