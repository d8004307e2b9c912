// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/asked_answers.h"

#include "db/building/seal.h"
#include "db/catalog/next_door.h"
#include "tests/db/catalog/reading.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace waymark::db {
namespace {

using AskedAnswersOf = ReadingCatalog;

TEST_F(AskedAnswersOf, EachQuestionSaysWhenItsAnswersWereEntered) {
    const auto answers = askedAnswers(catalog, developers);
    ASSERT_TRUE(answers.ok()) << answers.error().message;
    ASSERT_EQ(answers->size(), 2u);
    const AskedAnswers& schooling = answers->front();
    EXPECT_EQ(schooling.about, AskedAbout::Schooling) << "in the order of the questions, not of their words";
    EXPECT_EQ(schooling.year * 100 + schooling.month, 202108);
    EXPECT_FALSE(schooling.shares[0].has_value()) << "its shares stand with the levels";
    const AskedAnswers& experience = answers->back();
    EXPECT_EQ(experience.about, AskedAbout::Experience);
    EXPECT_EQ(experience.asked, Asked::Incumbents);
    EXPECT_EQ(experience.people, 33);
    EXPECT_EQ(experience.shares[0], 10);
    EXPECT_FALSE(experience.shares[3].has_value()) << "withheld is not none";
    EXPECT_EQ(experience.measuredFor, "");
    EXPECT_EQ(experience.sourceId, "onet-30.2");
}

TEST_F(AskedAnswersOf, APartThatWasNotAskedAboutShowsTheAnswersOfTheWhole) {
    const auto answers = askedAnswers(catalog, backend);
    ASSERT_TRUE(answers.ok() && answers->size() == 2);
    EXPECT_EQ(answers->front().measuredFor, "Software Developers");
    EXPECT_TRUE(askedAnswers(catalog, CareerKey::trusted("career:25-2031.00"))->empty());
    EXPECT_EQ(askedAnswers(catalog, CareerKey::trusted("career:none")).error().kind, ErrorKind::NotFound);
}

TEST_F(AskedAnswersOf, NextDoorAreTheSchoolsOfTheNearestCareers) {
    const CareerKey analysts = CareerKey::trusted("career:15-1251.00"); // has no field of its own
    const PlaceKey newYork = PlaceKey::trusted("state:NY"), washington = PlaceKey::trusted("state:WA");
    const auto found = nextDoors(catalog, analysts, {washington, newYork});
    ASSERT_TRUE(found.ok()) << found.error().message;
    ASSERT_EQ(found->size(), 1u);
    EXPECT_EQ(found->front().career, "Software Developers");
    ASSERT_EQ(found->front().programmes.size(), 1u);
    EXPECT_EQ(found->front().programmes[0].state, newYork);
    EXPECT_EQ(found->front().programmes[0].field, "11.0701") << "by which a research doctorate is told from a profession's";
    EXPECT_EQ(found->front().programmes[0].awards, (std::vector<std::string>{"b", "m"}));
    EXPECT_TRUE(nextDoors(catalog, analysts, {washington})->empty()) << "of other states none is near";
    EXPECT_TRUE(nextDoors(catalog, developers, {newYork})->empty()) << "its own field is not next door";
}

TEST_F(AskedAnswersOf, WhatIsItsOwnFieldIsNoneNextDoor) {
    const waymark::test::TempFolder folder;
    const std::filesystem::path file = folder / "catalog.db";
    std::filesystem::copy_file(waymark::test::fixtureCatalog(), file);
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE)
        .exec("INSERT INTO occupation_field SELECT '15-1251', field, source FROM occupation_field WHERE soc = '15-1252'");
    seal(file);
    const Catalog joined = *Catalog::open(file);
    const auto found = nextDoors(joined, CareerKey::trusted("career:15-1251.00"), {PlaceKey::trusted("state:NY")});
    ASSERT_TRUE(found.ok()) << found.error().message;
    EXPECT_TRUE(found->empty()) << "programmers study what developers do";
}

} // namespace
} // namespace waymark::db
