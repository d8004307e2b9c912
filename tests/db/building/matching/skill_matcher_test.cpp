// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/matching/skill_matcher.h"

#include "db/building/matching/technology_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::db {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> phrases(std::string_view name) {
    std::vector<std::string> words;
    for (const TechnologyPhrase& phrase : technologyPhrases(name))
        words.push_back(phrase.words);
    return words;
}

TEST(TechnologyNames, AcronymsMakersAndTheWordSoftware) {
    EXPECT_THAT(phrases("Structured query language SQL"),
                ElementsAre("Structured query language SQL", "SQL", "Structured query language"));
    EXPECT_THAT(phrases("Microsoft Visio"), ElementsAre("Microsoft Visio", "Visio"));
    EXPECT_THAT(phrases("Amazon Web Services AWS software"),
                ElementsAre("Amazon Web Services AWS", "AWS", "Amazon Web Services", "Web Services AWS"));
    EXPECT_THAT(phrases("Python"), ElementsAre("Python"));
    EXPECT_THAT(phrases("Autodesk AutoCAD LT"), ElementsAre("Autodesk AutoCAD LT", "AutoCAD LT"));
}

TEST(TechnologyNames, KindsOfSoftwareAndMakersAreNoProducts) {
    EXPECT_THAT(phrases("Data analysis software"), ElementsAre("Data analysis software"));
    EXPECT_THAT(phrases("Accounting software"), ElementsAre("Accounting software"));
    EXPECT_THAT(phrases("Google"), IsEmpty());
    EXPECT_THAT(phrases("Docker software"), ElementsAre("Docker"));
}

TEST(TechnologyNames, EverydayWordsSaySo) {
    EXPECT_TRUE(technologyPhrases("Go").front().everyday);
    EXPECT_TRUE(technologyPhrases("R").front().everyday);
    EXPECT_TRUE(technologyPhrases("Microsoft Access").back().everyday);
    EXPECT_FALSE(technologyPhrases("Microsoft Access").front().everyday);
    EXPECT_FALSE(technologyPhrases("Python").front().everyday);
}

class Matcher : public testing::Test {
protected:
    Matcher() {
        matcher.addWords(1, "linear algebra");
        matcher.addWords(1, "algebra");
        matcher.addWords(2, "database");
        matcher.addTechnology(3, "Python");
        matcher.addTechnology(4, "Go");
        matcher.addTechnology(5, "Microsoft SQL Server");
        matcher.addTechnology(6, "Structured query language SQL");
        matcher.addTechnology(7, "C++");
        matcher.addTechnology(8, "C");
    }
    std::vector<std::string> words(std::string_view title, bool aboutComputing = true) {
        std::vector<std::string> found;
        for (const SkillMatch& match : matcher.match(title, aboutComputing))
            found.push_back(std::to_string(match.skill) + " " + match.words);
        return found;
    }
    SkillMatcher matcher;
};

TEST_F(Matcher, WordsStandAsInTheTitle) {
    EXPECT_THAT(words("PYTHON and Databases for everyone"), ElementsAre("3 PYTHON", "2 Databases"));
    EXPECT_THAT(words("Pythonic thinking"), IsEmpty()) << "half a word is no match";
    EXPECT_THAT(words(""), IsEmpty());
    EXPECT_THAT(words("\xff\xfe Python"), ElementsAre("3 Python"));
}

TEST_F(Matcher, LongestPhraseCountsAndEachSkillOnce) {
    EXPECT_THAT(words("Linear algebra: an algebra course"), ElementsAre("1 Linear algebra"));
    EXPECT_THAT(words("Microsoft SQL Server in a day"), ElementsAre("5 Microsoft SQL Server"));
    EXPECT_THAT(words("Learn SQL"), ElementsAre("6 SQL"));
}

TEST_F(Matcher, AcronymsCountAsWritten) {
    matcher.addTechnology(9, "Automated radar terminal systems ARTS");
    EXPECT_THAT(words("Arts and crafts"), IsEmpty());
    EXPECT_THAT(words("Working with ARTS"), ElementsAre("9 ARTS"));
}

TEST_F(Matcher, SignsBelongToNames) {
    EXPECT_THAT(words("C++ for C programmers"), ElementsAre("7 C++", "8 C"));
}

TEST_F(Matcher, EverydayWordsCountOnlyInComputingAndAsWritten) {
    EXPECT_THAT(words("Concurrency in Go"), ElementsAre("4 Go"));
    EXPECT_THAT(words("Ready to go"), IsEmpty());
    EXPECT_THAT(words("Places to Go in Spain", false), IsEmpty());
    EXPECT_THAT(words("Vitamin C", false), IsEmpty());
}

} // namespace
} // namespace waymark::db
