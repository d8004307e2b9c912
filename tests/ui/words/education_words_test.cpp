// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/education_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

db::CareerFacts asked(std::vector<db::EducationShare> shares, int people, db::EntryEducation usual) {
    db::CareerFacts facts;
    facts.entry = db::OccupationEntry{};
    facts.entry->education = usual;
    for (db::EducationShare& share : shares) {
        share.asked = db::Asked::Incumbents;
        share.people = people;
    }
    facts.education = std::move(shares);
    return facts;
}

TEST(DoctorateCaution, SaysHowManyNameItAndTalksNobodyDown) {
    // Curators: large museums often want one.
    const auto curators = asked({{6, 20, ""}, {8, 43, ""}, {11, 34.8, ""}, {12, 2.1, ""}}, 34, db::EntryEducation::Master);
    const std::string said = doctorateCaution(curators).toStdString();
    EXPECT_THAT(said, StartsWith("37 of 100 answers name a doctorate: for some posts"));
    EXPECT_THAT(said, HasSubstr("states as usual is a master's degree: ask."));
    EXPECT_THAT(said, Not(HasSubstr("people were asked")));
}

TEST(DoctorateCaution, WeightedAnswersOfFewArePeople) {
    const auto boats = asked({{2, 97, ""}, {11, 2.1, ""}, {12, 0.9, ""}}, 15, db::EntryEducation::Certificate);
    EXPECT_THAT(doctorateCaution(boats).toStdString(), testing::EndsWith("Only 15 people were asked, and their answers are weighted: a few percent can be one person."));
    auto experts = boats;
    for (db::EducationShare& share : experts.education)
        share.asked = db::Asked::Experts;
    EXPECT_THAT(doctorateCaution(experts).toStdString(), testing::EndsWith("Only 15 experts were asked: 7 percent is one of them.")) << "their answers are not weighted";
    EXPECT_TRUE(doctorateCaution(asked({{2, 100, ""}}, 15, db::EntryEducation::Certificate)).isEmpty());
}

} // namespace
} // namespace waymark::ui
