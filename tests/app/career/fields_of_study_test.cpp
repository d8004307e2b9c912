// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/fields_of_study.h"

#include <gtest/gtest.h>

namespace waymark::app {
namespace {

db::FieldOfStudy field(const std::string& code, const std::string& title, const std::string& family) {
    return {code, title, family, "x"};
}

TEST(FieldLines, FamilyWithMostProgrammesComesFirst) {
    std::vector<db::FieldOfStudy> fields{field("01.0000", "Agriculture, General.", "Agriculture"),
                                         field("11.0101", "Computing.", "Computer science"),
                                         field("11.0701", "Theory.", "Computer science")};
    sortFields(fields, [](const std::string&) { return false; });
    const auto lines = fieldLines(fields);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].family, "Computer science");
    EXPECT_EQ(lines[0].programmes, "Computing; Theory");
    EXPECT_EQ(lines[1].programmes, "Agriculture, General");
    EXPECT_TRUE(fieldLines({}).empty());
}

TEST(FieldLines, OfAWiderOccupationThoseWithAWordOfTheCareerComeFirst) {
    std::vector<db::FieldOfStudy> fields{field("03.0103", "Environmental Studies.", "Resources"), field("03.0104", "Ecology.", "Resources"),
                                         field("52.1001", "Personnel.", "Business"), field("52.1002", "Labor Relations.", "Business"),
                                         field("45.1001", "Law.", "Social")};
    sortFields(fields, [](const std::string& title) { return title == "Labor Relations."; });
    const auto lines = fieldLines(fields);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].programmes, "Labor Relations; Personnel");
    EXPECT_EQ(lines[1].family, "Resources") << "the larger of those without one";
}

TEST(FieldLines, ManyProgrammesAreCountedAndOneIsNeverMore) {
    std::vector<db::FieldOfStudy> fields;
    for (int i = 0; i < 9; ++i)
        fields.push_back(field("52.010" + std::to_string(i), "P" + std::to_string(i), "Business"));
    EXPECT_EQ(fieldLines(fields).front().programmes, "P0; P1; P2; P3; P4; P5; P6; P7; P8");
    fields.push_back(field("52.0109", "P9", "Business"));
    EXPECT_EQ(fieldLines(fields).front().programmes, "P0; P1; P2; P3; P4; P5; P6; P7 and 2 more");
}

} // namespace
} // namespace waymark::app
