// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/career_summary.h"
#include "ui/words/ways_in_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::ui {
namespace {

std::string said(const app::CareerSummary& summary) {
    return summaryInWords(summary).toStdString();
}

TEST(SummaryInWords, Nurses) {
    app::CareerSummary nurses;
    nurses.entry = db::OccupationEntry{};
    nurses.entry->education = db::EntryEducation::Bachelor;
    nurses.skills = {"Active Listening", "Speaking"};
    nurses.knowledge = {"Psychology", "English Language"};
    nurses.outlook = app::CareerSummary::Outlook{3391000, 2024, "", 4.9, 2034, 189100};
    EXPECT_EQ(said(nurses),
              "People usually enter it with a bachelor's degree. Skills that count most: active listening, speaking. "
              "Knowledge it rests on: psychology, English language. About 3,391,000 people did this work in the United "
              "States in 2024. Their number is projected to grow by 4.9 % by 2034. About 189,100 openings a year are "
              "projected.");
}

TEST(SummaryInWords, WhatIsKnownOfAWiderOccupationSaysSo) {
    app::CareerSummary part;
    part.entry = db::OccupationEntry{};
    part.entry->education = db::EntryEducation::HighSchool;
    part.entry->experience = db::EntryExperience::FiveYears;
    part.entry->training = db::EntryTraining::Apprenticeship;
    part.entry->measuredFor = "Registered Nurses";
    part.outlook = app::CareerSummary::Outlook{3391000, 2024, "Registered Nurses", -0.01, 2034, 189100};
    part.skills = {"Speaking"};
    part.surveyedFor = "Registered Nurses";
    EXPECT_EQ(said(part),
              "People usually enter it with a high school diploma or its equivalent, after five years or more of experience "
              "in a related job, followed by an apprenticeship (stated for Registered nurses as a whole). "
              "Skills that count most: speaking. Its survey was answered for Registered nurses as a whole. It is counted as a "
              "part of a wider occupation, Registered nurses: about 3,391,000 people worked in all of it in the United "
              "States in 2024. Their number is projected to stay the same by 2034. About 189,100 openings a year are projected "
              "for all of it.");
}

TEST(SummaryInWords, WhatWorkersAnswered) {
    app::CareerSummary asked;
    asked.mostNamed = db::EducationShare{6, 76, ""};
    EXPECT_EQ(said(asked), "Asked by O*NET what this career requires, most, 76 %, say: Bachelor’s degree.");
    asked.mostNamed->share = 44;
    EXPECT_EQ(said(asked), "Asked by O*NET what this career requires, people name one level most often, with 44 % of the answers: "
                           "Bachelor’s degree.");
}

TEST(SummaryInWords, PreparationWithoutAnAnswer) {
    app::CareerSummary rated;
    rated.jobZone = 4;
    EXPECT_EQ(said(rated), "It asks for considerable preparation (zone 4 of 5).");
}

TEST(SummaryInWords, NothingKnown) {
    EXPECT_EQ(said({}),
              "Only the name and code of this career are known: the surveys behind the catalog do not cover it.");
}

TEST(People, WhoWorksOutdoorsIsNotSentHome) {
    app::PeopleAtWork people;
    people.remote = db::RemoteWork{};
    people.remote->possible = true;
    people.context = db::WorkContext{};
    auto& outdoors = people.context->conditions[db::WorkCondition::Outdoors];
    const auto saysHome = [&people] {
        const auto facts = peopleInWords(people);
        return std::any_of(facts.begin(), facts.end(), [](const SaidFact& fact) { return fact.label == QStringLiteral("From home"); });
    };
    outdoors = 2.4;
    EXPECT_TRUE(saysHome());
    outdoors = 3.9;
    EXPECT_FALSE(saysHome());
}

TEST(Steps, ACertificateOfUnknownLengthIsOfWeeksToo) {
    app::WaysIn ways;
    ways.entry = db::OccupationEntry{};
    ways.entry->education = db::EntryEducation::Certificate;
    EXPECT_EQ(stepsInWords(ways)[1].time.toStdString(), "up to 2 years");
}

TEST(Apprenticeships, SponsorsOfAPartAreThoseOfItsGroup) {
    app::WaysIn ways;
    ways.routes = {{"0000", "Industrial Engineering Technician", ""}};
    ways.sponsors = {{db::PlaceKey::trusted("state:OH"), 3, ""}};
    EXPECT_THAT(apprenticeshipSentence(ways).toStdString(), testing::Not(testing::HasSubstr("wider occupation")));
    ways.ofGroup = true;
    EXPECT_THAT(apprenticeshipSentence(ways).toStdString(), testing::HasSubstr("Sponsors are counted for the wider occupation."));
}

TEST(Answers, ExpertsAreNotCalledWorkers) {
    app::WaysIn ways;
    ways.entry = db::OccupationEntry{};
    ways.entry->education = db::EntryEducation::Bachelor;
    ways.entry->measuredFor = "Natural sciences managers";
    ways.answersBelow = 50;
    ways.answersWithheld = true;
    ways.asked = db::Asked::Experts;
    ways.askedPeople = 21;
    EXPECT_THAT(doorNote(ways).toStdString(),
                testing::StartsWith("Of the 21 experts asked by O*NET about this very career, at least 50 % name a lower"));
    ways.asked = db::Asked::Incumbents;
    EXPECT_THAT(doorNote(ways).toStdString(), testing::StartsWith("Of the 21 workers asked by O*NET "));
    db::AskedAnswers schooling;
    schooling.about = db::AskedAbout::Schooling;
    schooling.year = 2014;
    ways.answers = {schooling};
    EXPECT_THAT(doorNote(ways).toStdString(), testing::StartsWith("Of the 21 workers asked by O*NET about this very career in 2014 or before, "));
}

} // namespace
} // namespace waymark::ui
