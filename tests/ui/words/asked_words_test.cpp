// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/asked_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

db::AskedAnswers answersOn(db::AskedAbout about, std::initializer_list<std::optional<double>> shares) {
    db::AskedAnswers answers;
    answers.about = about;
    answers.year = 2021;
    answers.month = 8;
    answers.asked = db::Asked::Incumbents;
    answers.people = 16;
    answers.shares.fill(0.0);
    std::copy(shares.begin(), shares.end(), answers.shares.begin());
    return answers;
}

std::vector<std::string> said(const db::AskedAnswers& answers) {
    app::WaysIn ways;
    ways.answers = {answers};
    std::vector<std::string> sentences;
    for (const QString& sentence : askedSentences(ways))
        sentences.push_back(sentence.toStdString());
    return sentences;
}

TEST(AskedSentences, NameWhomAndWhenAndWhatIsWithheld) {
    db::AskedAnswers answers = answersOn(db::AskedAbout::Experience, {17, 0, 0, 6, 0, 20, 22.4, 35});
    EXPECT_THAT(said(answers), testing::ElementsAre("Experience in related work that a newcomer needs, say the 16 workers asked by O*NET in 2021 or before: "
                                                    "none 17 %, up to a year 6 %, one to four years 42 %, more than four years 35 %."));
    answers.shares[6].reset();
    EXPECT_THAT(said(answers).front(), testing::HasSubstr("one to four years 20 % and what is withheld of it, more than four years 35 %, withheld as too uncertain 22 %, "
                                                          "with which “one to four years” may be the largest."))
        << "what is withheld is none of the others";
    auto none = answers;
    none.shares[0].reset();
    none.shares[6] = 22.4;
    EXPECT_THAT(said(none).front(), testing::HasSubstr("withheld as too uncertain 17 %, among it the answer “none”.")) << "42 % say more than that";
    none.shares[6] = 15;
    none.shares[7] = 14;
    EXPECT_THAT(said(none).front(), testing::HasSubstr("withheld as too uncertain 45 %, among it the answer “none”, which may be the largest."));
    answers.shares[7].reset();
    EXPECT_THAT(said(answers), testing::IsEmpty()) << "the lesser part would not tell anything";
}

TEST(AskedSentences, WhatIsWithheldIsSaidOfItsClass) {
    // A preschool director's: "over two up to four years" is withheld, and "up to a year" is not what most say.
    db::AskedAnswers answers = answersOn(db::AskedAbout::Experience, {0, 0, 4, 10, 20, 17, std::nullopt, 13});
    EXPECT_THAT(said(answers).front(), testing::HasSubstr(": up to a year 34 %, one to four years 17 % and what is withheld of it, more than four years 13 %, "
                                                          "withheld as too uncertain 36 %, with which “one to four years” may be the largest."));
    answers = answersOn(db::AskedAbout::JobTraining, {4, std::nullopt, 20, 27, 10, 5});
    EXPECT_THAT(said(answers).front(), testing::HasSubstr("none or a demonstration 4 %, up to a month: withheld, one to twelve months 57 %, more than a year 5 %, "
                                                          "withheld as too uncertain 34 %."))
        << "57 % are more than that";
    answers = answersOn(db::AskedAbout::Experience, {30, std::nullopt, 5, 5, 0, 25, std::nullopt, 0});
    EXPECT_THAT(said(answers).front(), testing::EndsWith("withheld as too uncertain 35 %, with which another answer may be the largest.")) << "two classes share it";
    answers = answersOn(db::AskedAbout::Experience, {18, std::nullopt, 5, 5, 3, 30, 39, 0});
    EXPECT_THAT(said(answers).front(), testing::Not(testing::HasSubstr("what is withheld of it"))) << "all of it is told, but for a rounding";
}

TEST(AskedSentences, TrainingHasItsOwnClassesAndAWholeItsName) {
    db::AskedAnswers answers = answersOn(db::AskedAbout::JobTraining, {0.2, 3.8, 20, 24, 10, 42});
    answers.asked = db::Asked::Experts;
    answers.measuredFor = "Software Developers";
    EXPECT_THAT(said(answers), testing::ElementsAre("Training at the work itself that a newcomer needs, say the 16 experts asked by O*NET in 2021 or before (for "
                                                    "Software developers as a whole): up to a month 4 %, one to twelve months 54 %, more than a year 42 %."));
    answers.about = db::AskedAbout::Schooling;
    EXPECT_THAT(said(answers), testing::IsEmpty()) << "it stands with the levels";
}

TEST(AskedSentences, WhoseTheyAreIsSaidWhereTheClassAsksForNothing) {
    app::WaysIn ways;
    ways.answers = {answersOn(db::AskedAbout::Experience, {17, 0, 0, 6, 0, 20, 22, 35})};
    ways.entry = db::OccupationEntry();
    ways.entry->experience = db::EntryExperience::None;
    ASSERT_EQ(askedSentences(ways).size(), 2);
    EXPECT_THAT(askedSentences(ways).front().toStdString(), testing::HasSubstr("two measures, which need not agree"));
    ways.entry->experience = db::EntryExperience::FiveYears;
    EXPECT_EQ(askedSentences(ways).size(), 1);
    ways.entry->training = db::EntryTraining::None;
    ways.answers.clear();
    EXPECT_TRUE(askedSentences(ways).isEmpty()) << "nothing to differ from";
}

} // namespace
} // namespace waymark::ui
