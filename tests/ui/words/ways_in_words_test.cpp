// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of a career's ways in that were false once: what is counted, of which place, and which are shown.
#include "ui/words/ways_in_words.h"

#include "app/career/school_order.h"
#include "ui/words/distance_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <utility>

namespace waymark::ui {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// Whatever the country of who runs them.
const bool inKilometers = (measureIn(DistanceUnit::Kilometers), true);

db::Place ohio() {
    db::Place place;
    place.key = db::PlaceKey::trusted("state:OH");
    place.name = "Ohio";
    place.kind = db::PlaceKind::State;
    return place;
}

app::NearProgramme programme(const std::string& school, const std::string& state, std::vector<std::string> awards) {
    app::NearProgramme entry;
    entry.programme.school = school;
    entry.programme.state = db::PlaceKey::trusted("state:" + state);
    entry.programme.fieldTitle = "Business.";
    entry.programme.awards = std::move(awards);
    return entry;
}

app::WaysIn bachelorInOhio() {
    app::WaysIn ways;
    ways.entry = db::OccupationEntry{};
    ways.entry->education = db::EntryEducation::Bachelor;
    ways.place = ways.state = ohio();
    ways.states = {ohio()};
    ways.recordsState = true;
    ways.fields = {3, 3};
    ways.programmes = {programme("Alpha", "OH", {"a"}), programme("Beta", "TX", {"b"}),
                       programme("Gamma", "OH", {"b", "m"})};
    app::sortByDistance(ways);
    return ways;
}

TEST(Programmes, WhereAllAreListedTheirOrderIsSaidToo) {
    auto ways = bachelorInOhio();
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), Not(HasSubstr("Those listed are"))) << "of two it says nothing";
    ways.programmes.push_back(programme("Delta", "OH", {"b"}));
    app::sortByDistance(ways);
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr(" Those listed are sorted by level (a bachelor’s degree first"));
}

TEST(Programmes, TheCountNamesItsPlaceAndTheLevelThatOpensTheCareer) {
    const std::string note = programmeNote(bachelorInOhio(), 1).toStdString();
    EXPECT_THAT(note, HasSubstr("Ohio has 2 programs of public schools in related fields, 1 of them with a "
                                "bachelor’s degree, the usual way in"));
    EXPECT_THAT(note, HasSubstr("the United States has 3, 2 of them with it"));
    EXPECT_THAT(note, HasSubstr("Shown: 1 of 2, sorted by level (a bachelor’s degree first, then the next below it; what asks for more last), then by how many finished, the most first."));
    EXPECT_THAT(note, Not(HasSubstr("lead here")));
    EXPECT_THAT(note, Not(HasSubstr("straight line"))) << "no distance is shown";
    EXPECT_THAT(note, HasSubstr("a campus may lie elsewhere")) << "a law school in Hartford is filed at Storrs";
}

TEST(Programmes, AServiceAcademyIsNoOrdinaryCollege) {
    auto ways = bachelorInOhio();
    ways.programmes = {programme("United States Air Force Academy", "OH", {"b"}), programme("Ohio Academy", "OH", {"b"})};
    const auto shown = programmesInWords(ways, 10);
    ASSERT_EQ(shown.size(), 2u);
    EXPECT_EQ(shown[0].detail.toStdString(), "a service academy: years of service follow");
    EXPECT_TRUE(shown[1].detail.isEmpty());
}

TEST(Programmes, WithoutDistancesTheLargestIsNamedFirst) {
    auto ways = bachelorInOhio();
    ways.programmes.push_back(programme("Zeta", "OH", {"b"}));
    ways.programmes.back().programme.completions = 284;
    app::sortByDistance(ways);
    EXPECT_THAT(programmesInWords(ways, 1).front().school.toStdString(), StartsWith("Zeta")) << "cut by the alphabet a state's largest was hidden";
}

TEST(Programmes, WhereTheStateHasNoneTheLargestOfOthersAreNamed) {
    auto ways = bachelorInOhio();
    ways.programmes = {programme("Small", "TX", {"b"}), programme("Large", "NH", {"b", "m"}), programme("Two Years", "IL", {"a"})};
    ways.programmes[1].programme.completions = 40;
    app::sortByDistance(ways);
    const auto note = [&ways] { return programmeNote(ways, 10).toStdString(); };
    EXPECT_THAT(note(), HasSubstr(" In other states with a bachelor’s degree, first those whose field has most words of this career’s title, then the largest: Large (NH), Business; Small (TX), Business. Who comes from"));
    ways.entry->education = db::EntryEducation::HighSchool;
    EXPECT_THAT(note(), Not(HasSubstr("In other states"))) << "where none is asked for nobody crosses the country";
    ways.entry->education = db::EntryEducation::Certificate;
    ways.programmes.push_back(programme("Weeks", "UT", {"c1"}));
    EXPECT_THAT(note(), HasSubstr("then the largest: Weeks (UT), Business. With a bachelor’s degree: Large (NH), Business; Small (TX), Business. Who")) << "academies";
    ways.programmes.push_back(programme("Own", "OH", {"c2"}));
    EXPECT_THAT(note(), Not(HasSubstr("In other states")));
    ways.entry->education = db::EntryEducation::Bachelor;
    EXPECT_THAT(note(), HasSubstr("In other states with a bachelor’s degree")) << "its own ends in another level";
}

TEST(Programmes, PrivateSchoolsAreSpokenOfUnderALicenseOfTheStatesOnly) {
    auto ways = bachelorInOhio();
    ways.entry->education = db::EntryEducation::Certificate;
    ways.programmes = {programme("Weeks", "UT", {"c1"})};
    const char* schools = " Private schools may teach it as well: the agency of your state lists those that it approves. In other states";
    const auto note = [&ways] { return programmeNote(ways, 10).toStdString(); };
    EXPECT_THAT(note(), Not(HasSubstr("Private schools may"))) << "no license";
    ways.doors = {{"nail-license", db::DoorKind::Licence, {}, "License", {}, {}, ""}};
    EXPECT_THAT(note(), HasSubstr(schools));
    ways.federalNamesIt = true;
    EXPECT_THAT(note(), Not(HasSubstr("Private schools may"))) << "no state gives it";
    ways.federalNamesIt = false;
    ways.doors.front().key = "coastguard-engineer";
    EXPECT_THAT(note(), Not(HasSubstr("Private schools may"))) << "captains and mates, mechanics of aircraft";
}

TEST(Programmes, WhereNoSchoolOfTheLevelIsAtHandThatIsAHoleInTheRecords) {
    auto ways = bachelorInOhio();
    ways.entry->education = db::EntryEducation::Doctorate;
    const std::string note = programmeNote(ways, 1).toStdString();
    EXPECT_THAT(note, HasSubstr("In its fields of study these records hold no school that gives a doctorate, the usual way in; they hold 3 programs"));
    EXPECT_THAT(note, Not(HasSubstr(", 0 of them")));
}

TEST(Programmes, TheLevelThatOpensTheCareerComesFirstAndOtherStatesStayOut) {
    const auto shown = programmesInWords(bachelorInOhio(), 10);
    ASSERT_EQ(shown.size(), 2U);
    EXPECT_THAT(shown[0].school.toStdString(), StartsWith("Gamma"));
    EXPECT_THAT(shown[1].school.toStdString(), StartsWith("Alpha"));
}

TEST(Programmes, NoSchoolingAskedIsSaid) {
    app::WaysIn ways = bachelorInOhio();
    ways.entry->education = db::EntryEducation::HighSchool;
    ways.entry->experience = db::EntryExperience::UnderFiveYears;
    const std::string note = programmeNote(ways, 10).toStdString();
    EXPECT_THAT(note, StartsWith("None is usually asked for."));
    EXPECT_THAT(note, HasSubstr("Experience is asked for as well: ask whether a program counts"));
}

TEST(Programmes, FieldsOfAWiderOccupationSaySo) {
    app::WaysIn ways = bachelorInOhio();
    ways.entry->measuredFor = "Buyers and purchasing agents"; // counted together; the fields are its own
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr("in related fields"));
    ways.fieldsFor = "Engineers, All Other";
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr("in those fields of Engineers, all other that share a word"));
    ways.fields = {3, 3};
    for (app::NearProgramme& each : ways.programmes)
        each.named = false;
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr("no schools are listed")) << "they are of other work";
    EXPECT_TRUE(programmesInWords(ways, 10).empty());
}

TEST(Coverage, AFileThatLeavesAStateOutCountsNothingThere) {
    app::WaysIn ways = bachelorInOhio();
    ways.withoutSchools = ways.withoutSponsors = ways.states;
    ways.recordsState = true;
    ways.routes = {{"1", "Bartender", {}}};
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr("The file of schools at hand does not cover Ohio."));
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), Not(HasSubstr("Ohio has")));
    EXPECT_THAT(apprenticeshipSentence(ways).toStdString(), HasSubstr("does not cover Ohio"));
}

TEST(Coverage, AStateThatNoFileCoversIsSaidToBeSoOnce) {
    app::WaysIn ways = bachelorInOhio();
    ways.withoutSchools = ways.withoutSponsors = ways.states;
    ways.recordsState = false;
    ways.routes = {{"1", "Bartender", {}}};
    ways.licensingStates = ways.namingStates = 44;
    EXPECT_THAT(licenceNote(ways).toStdString(), HasSubstr("does not cover Ohio, nor do those of schools and of sponsors"));
    for (const SaidStep& step : stepsInWords(ways))
        EXPECT_THAT(step.note.toStdString(), Not(HasSubstr("not cover")));
    for (const QString& said : {programmeNote(ways, 10), apprenticeshipSentence(ways)})
        EXPECT_THAT(said.toStdString(), Not(HasSubstr("not cover")));
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), Not(HasSubstr("California")));
}

db::Place placeOf(const char* key, const char* name, const char* country) {
    db::Place place;
    place.key = db::PlaceKey::trusted(key);
    place.name = name;
    place.country = country;
    return place;
}

/// A metro of two states, named for the first.
app::WaysIn besideNewYork() {
    app::WaysIn ways = bachelorInOhio();
    ways.place = placeOf("metro:35620", "New York-Newark-Jersey City, NY-NJ", "US");
    ways.states = {placeOf("state:NY", "New York", "US"), placeOf("state:NJ", "New Jersey", "US")};
    ways.state = ways.states.front();
    ways.programmes = {programme("Alpha", "NJ", {"a"}), programme("Beta", "NY", {"b"}), programme("Gamma", "OH", {"b"})};
    app::sortByDistance(ways);
    return ways;
}

TEST(MetroOfTwoStates, BothAreCountedAndNamedTheFirstNamedFirst) {
    app::WaysIn ways = besideNewYork();
    EXPECT_THAT(programmeNote(ways, 10).toStdString(),
                StartsWith("In these records New York has 1 program of public schools in related fields, 1 of them with a bachelor’s degree, the "
                           "usual way in; New Jersey has 1, none of them with it; the United States has 3, 2 of them with it."));
    ways.routes = {{"1", "Bartender", {}}};
    ways.sponsors = {{db::PlaceKey::trusted("state:NJ"), 2, {}}, {db::PlaceKey::trusted("state:NY"), 3, {}}};
    EXPECT_THAT(apprenticeshipSentence(ways).toStdString(), HasSubstr("5 sponsors in New York and New Jersey"));
    ways.licences.resize(1);
    ways.licences[0].title = "Lawyer";
    ways.licences[0].state = db::PlaceKey::trusted("state:NJ");
    ways.licenceNamesIt = true;
    EXPECT_EQ(licencesInWords(ways)[0].title.toStdString(), "Lawyer (New Jersey)");
    EXPECT_THAT(licenceNote(ways).toStdString(), HasSubstr("in the records at hand of New York, which are incomplete"));
}

TEST(OutsideTheStates, NoSchoolIsListedAndNoStateAskedFor) {
    app::WaysIn ways = besideNewYork();
    ways.states.clear();
    ways.state.reset();
    ways.licensingStates = 44;
    ways.routes = {{"1", "Pilot", {}}};
    ways.sponsors = {{db::PlaceKey::trusted("state:NJ"), 2, {}}};
    for (const auto& [place, says] : {std::pair(placeOf("city:lisbon-pt", "Lisbon", "PT"), "for Lisbon ask there"),
                                      std::pair(placeOf("country:PR", "Puerto Rico", "PR"), "of Puerto Rico is")}) {
        ways.place = place;
        EXPECT_TRUE(programmesInWords(ways, 10).empty()) << place.name;
        EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr(says));
        EXPECT_THAT(licenceNote(ways).toStdString(), HasSubstr(says));
        for (const std::string& said : {programmeNote(ways, 10).toStdString(), licenceNote(ways).toStdString(),
                                        apprenticeshipSentence(ways).toStdString(), stepsInWords(ways)[2].note.toStdString()}) {
            EXPECT_THAT(said, Not(HasSubstr("hoose your"))) << "a place was chosen";
            EXPECT_THAT(said, Not(HasSubstr("choose yours")));
        }
    }
}

TEST(Programmes, NoneIsAskedOnlyWhereThatIsStatedOfTheVeryCareer) {
    app::WaysIn ways = bachelorInOhio();
    ways.entry->education = db::EntryEducation::HighSchool;
    ways.entry->measuredFor = "Detectives";
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), Not(HasSubstr("None is usually")));
    ways.answeredLevel = db::EntryEducation::Bachelor;
    ways.answeredShare = 86.9;
    EXPECT_THAT(programmeNote(ways, 10).toStdString(),
                HasSubstr("1 of them with a bachelor’s degree (87 % of those asked by O*NET name this or a higher level)"));
    ways.entry.reset();
    ways.answeredLevel.reset();
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), Not(HasSubstr("None is usually")));
    ways.entry = db::OccupationEntry{};
    ways.entry->education = db::EntryEducation::SomeCollege;
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), Not(HasSubstr("usual way in"))) << "it is no degree";
}

TEST(Programmes, WhereNoneIsWithinReachThatIsSaid) {
    app::WaysIn ways = bachelorInOhio();
    for (app::NearProgramme& each : ways.programmes)
        each.kilometres = 900;
    EXPECT_THAT(programmeNote(ways, 1).toStdString(),
                HasSubstr("None of these schools is within 250 km of Ohio: the nearest is 900 km away, in a straight line. Shown: 1 of "
                          "3, sorted by state (Ohio first), then by level (a bachelor’s degree first, then the next below it; what asks for more last), then by distance in a straight line."));
    ways.states[0].key = db::PlaceKey::trusted("state:CA");
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr("Shown: 3 of 3, sorted by level (a bachelor’s degree first, then the next below it; what asks for more last)"));
    ways.programmes.insert(ways.programmes.end(), 5, ways.programmes.front());
    EXPECT_EQ(programmesInWords(ways, 10).size(), 3U) << "a long list of far schools helps nobody";
    ways = bachelorInOhio();
    ways.programmes.front().kilometres = 40;
    EXPECT_THAT(programmeNote(ways, 1).toStdString(), HasSubstr("Shown: 1 of 2, sorted by level (a bachelor’s degree first, then the next below it; what asks for more last), then by"));
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr("sorted by reach (within 250 km first), then by level (a bachelor’s degree first, then the next below it; what asks for more last), then by"));
}

TEST(Programmes, WhereItsOwnFieldIsMissingTheOthersAreNotCounted) {
    app::WaysIn ways = bachelorInOhio();
    ways.absentField = "Substance Abuse/Addiction Counseling.";
    const std::string note = programmeNote(ways, 10).toStdString();
    EXPECT_THAT(note, StartsWith("The records of schools at hand leave out Substance Abuse/Addiction Counseling, the field of study nearest to it"));
    EXPECT_THAT(note, Not(HasSubstr("Ohio has")));
    ways.fields = {66, 8};
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr("58 of its 66 fields of study are not in these records")) << "one name would seem the only one";
    ways.fields = {3, 3};
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), Not(HasSubstr("are not in these records")));
    ways.absentField.clear();
    ways.fields = {13, 1, {"One"}, {"Two", "Three"}};
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), StartsWith("The records of schools at hand leave out most of its fields of study (2 of 3): Two; Three. How many"));
}

TEST(Steps, TheLengthOfAGroupsWayIsTheGroups) {
    app::WaysIn ways = bachelorInOhio();
    ways.entry->education = db::EntryEducation::HighSchool;
    EXPECT_THAT(routeLength(ways).toStdString(), Not(HasSubstr("group")));
    ways.entry->measuredFor = "Transportation inspectors";
    EXPECT_THAT(routeLength(ways).toStdString(), testing::EndsWith("this is the group’s way, and this very career may ask for more or less"));
}

TEST(Programmes, TheOrderThatIsToldIsTheOneInWhichTheyStand) {
    app::WaysIn ways = bachelorInOhio();
    ways.fieldsFor = "Natural Sciences Managers";
    ways.fields = {3, 3};
    const auto at = [](const char* school, const char* state, const char* award, bool named, double kilometres) {
        app::NearProgramme made = programme(school, state, {award});
        made.named = named;
        made.programme.latitude = kilometres / 111;
        made.programme.longitude = 0;
        return made;
    };
    ways.place->latitude = ways.place->longitude = 0;
    ways.programmes = {at("Other level, named, near", "OH", "a", true, 10), at("Level, unnamed, near", "OH", "b", false, 20),
                       at("Level, named, near", "OH", "b", true, 200), at("Level, named, far", "OH", "b", true, 400)};
    app::sortByDistance(ways);
    std::vector<std::string> shown;
    for (const auto& line : programmesInWords(ways, 10))
        shown.push_back(line.school.section(u',', 0, 2).toStdString());
    EXPECT_THAT(shown, testing::ElementsAre("Level, named, near", "Other level, named, near", "Level, unnamed, near", "Level, named, far"));
    EXPECT_THAT(programmeNote(ways, 10).toStdString(),
                HasSubstr("sorted by reach (within 250 km first), then by field (first those that this page names or with a word of the career’s "
                          "names), then by level (a bachelor’s degree first, then the next below it; what asks for more last), then by distance in a straight line."));
}

TEST(Programmes, WhatAStateLacksIsSaidOfTheRecords) {
    app::WaysIn ways = bachelorInOhio();
    ways.entry->education = db::EntryEducation::HighSchool;
    ways.programmes = {programme("Beta", "TX", {"b"})};
    EXPECT_THAT(programmeNote(ways, 10).toStdString(),
                HasSubstr("Ohio has no program of public schools in related fields in these records; the United States has 1."));
}

TEST(Programmes, NobodyIsSentToASchoolOfModels) {
    app::WaysIn ways = bachelorInOhio();
    ways.entry->education = db::EntryEducation::None;
    ways.programmes.clear();
    ways.fields = {1, 0};
    EXPECT_EQ(programmeNote(ways, 10).toStdString(), "None is usually asked for. The records of schools at hand leave its field of study out.");
    ways.entry->education = db::EntryEducation::Bachelor;
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr("Ask the profession’s own association."));
}

TEST(Programmes, OneOrTwoFieldsAreNotAllThatLeadHere) {
    app::WaysIn ways = bachelorInOhio();
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), testing::AllOf(Not(HasSubstr("names only")), HasSubstr("Programs in other fields, which may do as well, are not counted.")));
    ways.fields = {1, 1};
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr("names only one for it: programs in others"));
    ways.fields = {2, 2};
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr("names only two for it: programs in others"));
}

TEST(Programmes, AFieldThatThePageSpeaksOfIsNotLeftOutInSilence) {
    app::WaysIn ways = bachelorInOhio();
    app::SpokenField accounting{"Accounting.", {}};
    ways.spoken = {accounting};
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr(" Accounting, of which this page speaks, is not among the fields that the U.S. Department of Education relates "
                                                                 "to it: its programs are not counted; ask for it as well."));
    for (const char* school : {"Alpha", "Beta", "Gamma", "Delta"}) {
        ways.spoken[0].here.emplace_back();
        ways.spoken[0].here.back().school = school;
    }
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr("public schools of Ohio that teach it with a bachelor’s degree: Alpha; Beta; Gamma and 1 more."));
}

TEST(Programmes, TheFieldWithTheCareersWholeNameComesFirst) {
    app::WaysIn ways = bachelorInOhio();
    ways.programmes = {programme("General", "OH", {"b"}), programme("Own", "OH", {"b"})};
    ways.programmes[0].programme.completions = 439;
    ways.programmes[1].programme.completions = 12;
    ways.programmes[1].own = true;
    app::sortByDistance(ways);
    EXPECT_EQ(ways.programmes.front().programme.school, "Own");
    EXPECT_THAT(programmeNote(ways, 1).toStdString(), HasSubstr("then by field (the one with the career’s whole name first)"));
}

TEST(Programmes, OfAGroupWhoseFieldsAreMostlyAbsentNoSchoolIsListed) {
    app::WaysIn ways = bachelorInOhio();
    ways.fieldsFor = "Health technologists and technicians, all other";
    ways.fields = {14, 7};
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr("some are wide or of other work: ask what a program trains for."));
    EXPECT_FALSE(programmesInWords(ways, 10).empty());
    ways.fields = {14, 4};
    EXPECT_FALSE(programmesInWords(ways, 10).empty()) << "their names share a word with the career's";
    for (app::NearProgramme& each : ways.programmes)
        each.named = false;
    EXPECT_THAT(programmeNote(ways, 10).toStdString(),
                StartsWith("Of the 14 fields of study joined to Health technologists and technicians, all other as a whole these "
                           "records hold 4"));
    EXPECT_TRUE(programmesInWords(ways, 10).empty());
}

TEST(Programmes, SoldiersAreTrainedByTheServices) {
    app::WaysIn ways = bachelorInOhio();
    ways.code = "55-3012.00";
    EXPECT_EQ(programmeNote(ways, 10).toStdString(), "The services train their own people; ask a recruiter.");
    EXPECT_TRUE(programmesInWords(ways, 10).empty());
}

TEST(Steps, AnswersThatGoBeyondTheGroupSetTheSchooling) {
    app::WaysIn ways = bachelorInOhio();
    ways.entry->measuredFor = "Registered nurses";
    ways.answeredLevel = db::EntryEducation::Master;
    ways.answeredShare = 80;
    EXPECT_EQ(stepsInWords(ways)[1].title.toStdString(), "Master’s degree");
    const std::string note = doorNote(ways).toStdString();
    EXPECT_THAT(note, StartsWith("Of those asked by O*NET about this very career, 80 % name a master's degree or a higher level."))
        << "they are workers or experts";
    ways.answersWithheld = true;
    ways.answeredShare = 80.7;
    EXPECT_THAT(doorNote(ways).toStdString(), HasSubstr(", at least 80 % name a master's degree or a higher level."));
    EXPECT_THAT(note, HasSubstr("the other steps and the pay are the group’s"));
}

TEST(Steps, AnswersThatDifferFromTheGroupAreSaid) {
    app::WaysIn ways = bachelorInOhio();
    ways.entry->measuredFor = "Natural sciences managers";
    EXPECT_EQ(doorNote(ways).toStdString(), "");
    ways.answersBelow = 33.7;
    ways.answersAbove = 6.1;
    ways.answersWithheld = true;
    EXPECT_THAT(doorNote(ways).toStdString(), HasSubstr("at least 33 % name a lower level than that of the group. "))
        << "few answers are withheld, so a share is never rounded up";
    EXPECT_EQ(stepsInWords(ways)[1].title.toStdString(), "Bachelor’s degree") << "the group's step stays";
    ways.answersWithheld = false;
    EXPECT_THAT(doorNote(ways).toStdString(), HasSubstr(" 34 % name a lower level")) << "nothing is withheld";
    ways.answersAbove = 100;
    EXPECT_THAT(doorNote(ways).toStdString(), HasSubstr(" all name a higher level"));
    EXPECT_EQ(stepsInWords(ways)[1].time.toStdString(), "time not stated") << "midwives take no few weeks";
    EXPECT_THAT(stepsInWords(ways)[1].note.toStdString(), StartsWith("This is the group’s level; most of those asked about this very career name a higher"));
    EXPECT_EQ(routeLength(ways).toStdString(), "How long it takes altogether is not stated for this very career");
}

TEST(Programmes, NextDoorIsToldWhereItsOwnFieldsLeadNowhere) {
    app::WaysIn ways = bachelorInOhio();
    ways.programmes.clear();
    ways.neighbours = {{"Logisticians", 2}};
    for (const db::FieldCoverage& fields : {db::FieldCoverage{0, 0}, db::FieldCoverage{1, 0}, db::FieldCoverage{3, 0}, db::FieldCoverage{3, 3}}) {
        ways.fields = fields;
        EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr("with a bachelor’s degree in Ohio: Logisticians (2 programs).")) << fields.named;
    }
}

TEST(Programmes, WithoutFieldsTheReasonIsTheCrosswalk) {
    app::WaysIn ways = bachelorInOhio();
    ways.programmes.clear();
    ways.fields = {3, 3};
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), StartsWith("No program of a public school"));
    ways.fields = {3, 0};
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr("does not mean that no school teaches"));
    ways.fields = {};
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr("of NCES and BLS, names none for it"));
}

TEST(Programmes, FieldsThatTheRecordsLeaveOutAreCounted) {
    app::WaysIn ways = bachelorInOhio();
    ways.fields = {27, 2};
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr("25 of its 27 fields of study are not in these records: there"));
    ways.fields = {8, 3, {"A", "B", "C"}, {"Laser Technology.", "D", "E", "F", "G"}};
    ways.fields.taught.insert(ways.fields.taught.end(), 3, "H");
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr("5 of its 8 fields of study are not in these records (Laser Technology; D; E; F and 1 more): there"))
        << "which ones they are tells whether the schools listed are its own";
    ways.fields.named = 30; // not of each is the name known
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr("27 of its 30 fields of study are not in these records (Laser Technology; D; E; F and 23 more): there"));
    ways.fields = {27, 27};
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), Not(HasSubstr("fields of study are not in")));
}

TEST(Steps, AgeIsToldOfWithAndWithoutADiploma) {
    app::WaysIn ways = bachelorInOhio();
    for (const auto education : {db::EntryEducation::None, db::EntryEducation::HighSchool}) {
        ways.entry->education = education;
        EXPECT_THAT(routeLength(ways).toStdString(), HasSubstr("an age of 18 or 21"));
        ways.code = "51-3023.00";
        EXPECT_THAT(routeLength(ways).toStdString(), testing::EndsWith("federal law mostly asks for an age of 18, for the work counts as hazardous"));
        db::CareerDoor condition;
        condition.kind = db::DoorKind::Condition;
        condition.note = "From 15 to 18, by place and state.";
        ways.doors = {condition};
        EXPECT_EQ(doorNote(ways).toStdString(), "Conditions: From 15 to 18, by place and state.");
        EXPECT_THAT(routeLength(ways).toStdString(), testing::EndsWith(", at the age that the conditions name")) << "no 18 or 21 beside it";
        ways.doors[0].key = "cond-under16";
        ways.doors[0].note = "Federal law keeps under-sixteens off most farm machines.";
        EXPECT_THAT(routeLength(ways).toStdString(), testing::EndsWith(", on farms often before 18")) << "no law asks a farmhand to be 18 or 21";
        ways.doors[0].key = "cond-alcohol";
        ways.doors[0].note = "To serve alcohol you must in most states be 18 to 21.";
        ways.code = "35-3031.00";
        EXPECT_THAT(routeLength(ways).toStdString(), StartsWith("Often begun at 16 or before, beside school")) << "waiters serve meals, too";
        ways.doors[0].key.clear();
        ways.doors[0].note = "A background check is usual.";
        ways.code.clear();
        EXPECT_THAT(routeLength(ways).toStdString(), HasSubstr("an age of 18 or 21"));
        ways.doors.clear();
        ways.code = "33-9092.00";
        EXPECT_THAT(routeLength(ways).toStdString(), StartsWith("Often begun at 16 or before, beside school")) << "lifeguards";
        ways.code = "33-9032.00";
        EXPECT_THAT(routeLength(ways).toStdString(), HasSubstr("an age of 18 or 21")) << "guards";
        ways.code.clear();
    }
}

TEST(Steps, AResidencyIsNotHiddenInTheYears) {
    app::WaysIn ways = bachelorInOhio();
    ways.entry->education = db::EntryEducation::Doctorate;
    ways.entry->training = db::EntryTraining::Internship;
    EXPECT_THAT(routeLength(ways).toStdString(), HasSubstr("without the internship or residency"));
    db::CareerDoor residency;
    residency.kind = db::DoorKind::Training;
    residency.months = 12;
    ways.doors = {residency};
    EXPECT_EQ(routeLength(ways).toStdString(), "At least 8 years after high school, as far as it is stated");
    ways.doors[0].months = ways.doors[0].monthsMost = 36;
    EXPECT_EQ(stepsInWords(ways)[2].time.toStdString(), "3 years") << "not 3 to 3";
    ways.doors[0].months = ways.doors[0].monthsMost = 12;
    EXPECT_EQ(stepsInWords(ways)[2].time.toStdString(), "one year");
    ways.code = "29-1249.00";
    EXPECT_EQ(routeLength(ways).toStdString(), "At least 8 years after high school, as far as it is stated") << "its own residency";
    ways.doors.clear();
    EXPECT_EQ(routeLength(ways).toStdString(),
              "At least 7 years after high school, and then a residency: at least three years, seven in some fields of "
              "surgery, up to nine with a fellowship");
}

TEST(Steps, PracticeAfterTheDegreeHasTheNameOfItsDoor) {
    app::WaysIn ways = bachelorInOhio();
    ways.entry->education = db::EntryEducation::Doctorate;
    ways.entry->training = db::EntryTraining::Internship;
    EXPECT_EQ(stepsInWords(ways)[2].title.toStdString(), "Internship or residency");
    db::CareerDoor school, fellowship;
    school.kind = db::DoorKind::School;
    school.award = db::EntryEducation::Doctorate;
    school.note = "With a year of internship in it.";
    fellowship.kind = db::DoorKind::Training;
    fellowship.title = "Fellowship in the specialty";
    fellowship.note = "After the doctorate.";
    fellowship.months = fellowship.monthsMost = 24;
    ways.doors = {school, fellowship};
    EXPECT_EQ(stepsInWords(ways)[2].title.toStdString(), "Fellowship in the specialty") << "no second internship";
    EXPECT_EQ(stepsInWords(ways)[2].note.toStdString(), "After the doctorate.");
    db::CareerDoor residency = fellowship;
    residency.title = "Residency";
    ways.doors = {school, residency, fellowship};
    EXPECT_EQ(stepsInWords(ways)[2].title.toStdString(), "Residency, then fellowship in the specialty");
}

TEST(Apprenticeships, OneSponsorIsOneAndTwinsAreNamedOnce) {
    app::WaysIn ways = bachelorInOhio();
    ways.routes = {{"1", "Enrolled Agent (Nof)", {}}, {"2", "Enrolled Agent", {}}};
    EXPECT_THAT(apprenticeshipSentence(ways).toStdString(), HasSubstr("names no sponsor in Ohio; it lacks many whom states register themselves"));
    ways.sponsors = {{db::PlaceKey::trusted("state:OH"), 1, {}}};
    EXPECT_EQ(apprenticeshipSentence(ways).toStdString(),
              "Recognized as an apprenticeship: Enrolled Agent. 1 sponsor in Ohio was listed in August 2026; there may be more, and a "
              "sponsor is not yet an opening.");
    ways.routes = {{"1", "Restaurant Manager (Existing Title: Manager, Food Service)", {}}, {"2", "Floor Layer (Const)", {}}, {"3", "Pipe Fitter (Ship & Boat)", {}}};
    EXPECT_THAT(apprenticeshipSentence(ways).toStdString(), HasSubstr(": Restaurant Manager; Floor Layer; Pipe Fitter (Ship & Boat)."));
}

TEST(Apprenticeships, ThoseForAPartOfTheWorkSaySo) {
    app::WaysIn ways = bachelorInOhio();
    ways.routes = {{"1", "Chimney Sweep", {}}, {"2", "Multi-Story Window/Build", {}}};
    ways.routesOfParts = true;
    EXPECT_THAT(apprenticeshipSentence(ways).toStdString(),
                StartsWith("Recognized as an apprenticeship, for parts of the work or work near it: Chimney Sweep; Multi-Story Window and Building Cleaner. "));
    ways.routes = {{"1", "Cybersecurity Analyst (Nof)", {}}, {"2", "Ai Data Annotator", {}}};
    ways.routesOfParts = false;
    ways.routesAside = 1;
    EXPECT_THAT(apprenticeshipSentence(ways).toStdString(), StartsWith("Recognized as an apprenticeship: Cybersecurity Analyst and 1 more. "));
}

TEST(Apprenticeships, ThoseOfTheServicesAreNoWayForCivilians) {
    app::WaysIn ways = bachelorInOhio();
    ways.serviceRoutes = {{"1075", "Services (Base Facilities), (3m0x1)", {}, true}, {"1076", "Public Affairs (3n0x1)", {}, true}};
    EXPECT_EQ(apprenticeshipSentence(ways).toStdString(), "Recognized for members of the armed forces only: Services (Base Facilities); Public Affairs.");
    for (const SaidStep& step : stepsInWords(ways))
        EXPECT_NE(step.kind, app::StepKind::Apprenticeship);
    ways.routes = {{"1", "Marketing Coordinator", {}}};
    EXPECT_THAT(apprenticeshipSentence(ways).toStdString(), StartsWith("Recognized as an apprenticeship: Marketing Coordinator. "));
    EXPECT_THAT(apprenticeshipSentence(ways).toStdString(), testing::EndsWith("Base Facilities); Public Affairs."));
}

TEST(Steps, ExamsAndAcademiesOfTheCareersDoorsAreSaid) {
    app::WaysIn ways = bachelorInOhio();
    db::CareerDoor exam, academy, license;
    exam.kind = db::DoorKind::Exam;
    exam.title = "Entry test";
    academy.kind = db::DoorKind::PaidTraining;
    academy.title = "Police academy";
    license.kind = db::DoorKind::Licence;
    license.title = "License of your state";
    ways.doors = {exam, academy, license};
    EXPECT_EQ(doorNote(ways).toStdString(), "On the way there are also: Entry test; Police academy.") << "the license is a step";
    ways.doors = {license, exam, license};
    EXPECT_EQ(doorNote(ways).toStdString(), "On the way there are also: License of your state; Entry test; License of your state.");
}

TEST(Steps, ADoorWithoutANoteLeavesNoDoubleBlank) {
    app::WaysIn ways = bachelorInOhio();
    ways.entry->training = db::EntryTraining::Internship;
    std::vector<db::CareerDoor> doors{{"a", db::DoorKind::Training, {}, "Residency", {}, {}, "First."},
                                      {"b", db::DoorKind::Training, {}, "Fellowship", {}, {}, ""},
                                      {"c", db::DoorKind::Training, {}, "Practice", {}, {}, "Last."}};
    ways.doors = doors;
    EXPECT_EQ(stepsInWords(ways)[2].note.toStdString(), "First. Last.");
    for (auto& door : doors)
        door.kind = db::DoorKind::Later;
    ways.doors = doors;
    EXPECT_EQ(doorNote(ways).toStdString(), "First. Last.");
}

TEST(Steps, AConditionThatAStepSaysIsNotSaidTwice) {
    app::WaysIn ways = bachelorInOhio();
    ways.entry->education = db::EntryEducation::Doctorate;
    db::CareerDoor condition;
    condition.key = "cond-community-college";
    condition.kind = db::DoorKind::Condition;
    condition.note = "Two-year colleges hire with a master’s degree in many fields.";
    ways.doors = {condition};
    EXPECT_THAT(stepsInWords(ways)[1].note.toStdString(), HasSubstr(condition.note));
    EXPECT_EQ(doorNote(ways).toStdString(), "");
    ways.doors[0].key = "cond-other";
    EXPECT_EQ(doorNote(ways).toStdString(), "Conditions: " + condition.note);
}

TEST(Steps, WhatIsToBeAskedFirstIsSaidOnThePage) {
    app::WaysIn ways = bachelorInOhio();
    db::CareerDoor ask;
    ask.kind = db::DoorKind::Ask;
    ask.title = "Ask first: license for racing or fighting sports";
    ask.note = "Most other sport needs none.";
    ways.doors = {ask};
    EXPECT_EQ(doorNote(ways).toStdString(), "Ask first: license for racing or fighting sports. Most other sport needs none.");
    ways.doors[0].title = "Ask first: is a license needed?";
    EXPECT_EQ(doorNote(ways).toStdString(), "Ask first: is a license needed? Most other sport needs none.");
    ways.doors[0].kind = db::DoorKind::Later;
    ways.doors[0].note = "Later: leading research mostly takes a doctorate.";
    EXPECT_EQ(doorNote(ways).toStdString(), "Later: leading research mostly takes a doctorate.");
}

TEST(Steps, AnAssociatesDegreeIsTwoYearsOfFullTimeStudy) {
    app::WaysIn ways = bachelorInOhio();
    ways.entry->education = db::EntryEducation::Associate;
    EXPECT_EQ(stepsInWords(ways)[1].time.toStdString(), "2 years");
    EXPECT_EQ(stepsInWords(ways)[1].note.toStdString(), "Of full-time study; many take longer.");
}

TEST(Steps, TheTotalOfHoursNamesTheExperienceToo) {
    app::WaysIn ways = bachelorInOhio();
    ways.entry->education = db::EntryEducation::Certificate;
    ways.programmes.assign(10, programme("Alpha", "OH", {"c3"}));
    ways.entry->experience = db::EntryExperience::UnderFiveYears;
    EXPECT_EQ(routeLength(ways).toStdString(),
              "900 to 1,799 hours of class after high school, and some years (under five) of experience in a related job");
}

TEST(Steps, ACertificateHasNoUsualLength) {
    app::WaysIn ways = bachelorInOhio();
    ways.entry->education = db::EntryEducation::Certificate;
    EXPECT_THAT(stepsInWords(ways)[1].note.toStdString(), StartsWith("Certificates take up to two years"));
    ways.programmes.assign(10, programme("Alpha", "OH", {"c1"}));
    EXPECT_EQ(stepsInWords(ways)[1].time.toStdString(), "under 300 hours of class") << "unless nearly all are of one length";
    EXPECT_EQ(routeLength(ways).toStdString(), "Under 300 hours of class after high school, as far as it is stated");
    ways.programmes.resize(15, programme("Beta", "OH", {"c2"}));
    EXPECT_EQ(routeLength(ways).toStdString(), "Up to 899 hours of class after high school, as far as it is stated");
    ways.entry->experience = db::EntryExperience::FiveYears;
    EXPECT_EQ(routeLength(ways).toStdString(), "At least 5 years after high school, as far as it is stated");
}

TEST(Steps, APostAfterExperienceIsNoFirstJob) {
    app::WaysIn ways = bachelorInOhio();
    EXPECT_EQ(stepsInWords(ways).back().title.toStdString(), "First job");
    ways.entry->experience = db::EntryExperience::FiveYears;
    EXPECT_EQ(stepsInWords(ways).back().title.toStdString(), "First post in this career");
}

TEST(Steps, GraduateSchoolIsNamedByItsDoorAndCounted) {
    app::WaysIn ways = bachelorInOhio();
    db::CareerDoor nurse, work, school;
    nurse.kind = db::DoorKind::Licence;
    nurse.title = "Registered nurse’s license";
    work.kind = db::DoorKind::Experience;
    work.title = "Work as a registered nurse";
    school.kind = db::DoorKind::School;
    school.award = ways.doorLevel = db::EntryEducation::Master;
    school.title = "Program in advanced nursing";
    school.months = 24;
    ways.doors = {nurse, work, school};
    ways.entry->measuredFor = "Registered nurses";
    const auto steps = stepsInWords(ways);
    EXPECT_EQ(steps[1].title.toStdString(), "Bachelor’s degree");
    EXPECT_EQ(steps[2].title.toStdString(), "Registered nurse’s license");
    EXPECT_EQ(steps[3].title.toStdString(), "Work as a registered nurse");
    EXPECT_EQ(steps[4].title.toStdString(), "Graduate school: Program in advanced nursing");
    EXPECT_THAT(doorNote(ways).toStdString(), StartsWith("The schooling of these steps is what this very career asks for, more than its group"));
    EXPECT_THAT(routeLength(ways).toStdString(), Not(HasSubstr("the group’s way")));
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr("which this very career asks for"));
}

TEST(Steps, WhoPractisesUnderSupervisionHasWorkedBeforeTheFullLicense) {
    app::WaysIn ways = bachelorInOhio();
    db::CareerDoor hours, license;
    hours.key = "supervised";
    hours.kind = db::DoorKind::Training;
    hours.title = "Supervised practice after the degree";
    license.key = "state-license";
    license.kind = db::DoorKind::Licence;
    license.title = "License of your state";
    ways.doors = {hours, license};
    const auto steps = stepsInWords(ways);
    EXPECT_EQ(steps[2].title.toStdString(), "Practice under supervision, before the full license");
    EXPECT_THAT(steps[2].note.toStdString(), StartsWith("Supervised practice after the degree."));
    EXPECT_EQ(steps[3].kind, app::StepKind::Licence);
    EXPECT_EQ(steps[4].title.toStdString(), "First post with the full license");
    EXPECT_THAT(routeLength(ways).toStdString(), HasSubstr("without the practice under supervision"));
    EXPECT_EQ(doorNote(ways).toStdString(), "") << "both are steps";
}

TEST(Steps, TheElectedAreToldNoYears) {
    app::WaysIn ways = bachelorInOhio();
    ways.entry->experience = db::EntryExperience::UnderFiveYears;
    db::CareerDoor vote;
    vote.key = "elected";
    vote.kind = db::DoorKind::Entry;
    vote.title = "Be elected";
    ways.doors = {vote};
    ASSERT_EQ(stepsInWords(ways).size(), 1U);
    EXPECT_EQ(stepsInWords(ways)[0].title.toStdString(), "Be elected");
    EXPECT_EQ(routeLength(ways).toStdString(), "");
    EXPECT_EQ(licenceNote(ways).toStdString(), "");
}

TEST(Apprenticeships, InPlaceOfSchoolOneIsAnotherWay) {
    app::WaysIn ways = bachelorInOhio();
    ways.routes = {{"1", "Welder", {}}};
    ways.entry->education = db::EntryEducation::Certificate;
    EXPECT_EQ(stepsInWords(ways)[1].title.toStdString(), "Another way: begin as an apprentice");
    EXPECT_THAT(stepsInWords(ways)[1].note.toStdString(), StartsWith("In place of the schooling that follows: "));
    ways.entry->education = db::EntryEducation::HighSchool;
    EXPECT_THAT(stepsInWords(ways)[1].note.toStdString(), StartsWith("In place of the first job that follows: "));
    ways.entry->education = db::EntryEducation::Bachelor;
    EXPECT_THAT(stepsInWords(ways)[2].note.toStdString(), StartsWith("Some employers take apprentices without the degree, others beside or after it: ask. Recognized as"));
}

TEST(Coverage, TheDistrictOfColumbiaIsNoState) {
    app::WaysIn ways = bachelorInOhio();
    ways.states.clear();
    ways.place.reset();
    ways.routes = {{"1", "Electrician", {}}};
    ways.sponsors = {{db::PlaceKey::trusted("state:DC"), 2, {}}, {db::PlaceKey::trusted("state:NY"), 3, {}}, {db::PlaceKey::trusted("state:OH"), 3, {}}};
    EXPECT_THAT(apprenticeshipSentence(ways).toStdString(), HasSubstr("the District of Columbia"));
    EXPECT_THAT(apprenticeshipSentence(ways).toStdString(), Not(HasSubstr("3")));
}

TEST(People, SharesThatRoundToNothingAreNotNone) {
    app::PeopleAtWork people;
    people.industries = {{"Government", 0.2, {}, "a"}, {"Services", 95, {}, "a"}};
    people.attainment = db::Attainment{};
    people.attainment->shares[6] = 0.2;
    db::RemoteWork remote;
    remote.possible = true;
    people.remote = remote;
    people.byHand = true;
    std::string all;
    for (const SaidFact& fact : peopleInWords(people))
        all += QString(fact.label + u": " + fact.value + u'\n').toStdString();
    EXPECT_THAT(all, Not(HasSubstr("Government")));
    EXPECT_THAT(all, HasSubstr("professional under 1 %"));
    EXPECT_THAT(all, Not(HasSubstr("all of it could be done at home")));
    people.byHand = false;
    EXPECT_THAT(peopleInWords(people).back().value.toStdString(),
                HasSubstr("a study of 2020 counted it as possible at home")) << "it is the study that says so";
}

TEST(People, SchoolingSurveyedOfSeveralIsNotGivenAsOnesOwn) {
    app::PeopleAtWork people;
    people.attainment = db::Attainment{};
    people.attainment->shares[4] = 34;
    EXPECT_THAT(peopleInWords(people)[0].detail.toStdString(), Not(HasSubstr("together")));
    people.attainment->together = {"Sociologists", "Geographers", "Historians", "Political scientists", "Survey researchers"};
    EXPECT_THAT(peopleInWords(people)[0].detail.toStdString(),
                HasSubstr("surveyed together with Sociologists; Geographers; Historians and 2 more"));
}

TEST(People, EveryFigureSaysOfWhen) {
    app::PeopleAtWork people;
    people.industries = {{"Services", 95, {}, "a"}};
    db::Source source;
    source.id = "a";
    source.vintage = "May 2025";
    EXPECT_THAT(peopleInWords(people, {source})[0].detail.toStdString(), HasSubstr("May 2025"));
    people.industries.front().sourceId = source.id = "onet-30.3-context";
    source.vintage = "2026";
    EXPECT_THAT(peopleInWords(people, {source})[0].detail.toStdString(), testing::EndsWith("published 2026; its answers may be many years older"))
        << "the year of a release is not that of the answers";
}

} // namespace
} // namespace waymark::ui
