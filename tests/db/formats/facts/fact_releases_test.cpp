// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the releases of ways in, people and exposure leave in the catalog, as a career's page reads it.
#include "db/catalog/people_at_work.h"
#include "db/catalog/ways_in.h"
#include "tests/db/formats/frame/catalog_copy.h"
#include "tests/db/formats/frame/good_tables.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace waymark::db {
namespace {

const CareerKey nurses = CareerKey::trusted("career:29-1141.00");
const CareerKey electricians = CareerKey::trusted("career:47-2111.00");

class FactReleases : public testing::Test {
protected:
    void import(const std::string& name) {
        const waymark::test::GoodTable table = waymark::test::goodTable(name);
        const auto report = copy.import(copy.write(table.file, table.text), "", table.release);
        ASSERT_TRUE(report.ok()) << report.error().message;
        EXPECT_TRUE(copy.catalog().verify().ok());
    }

    const waymark::test::CatalogCopy copy;
};

TEST_F(FactReleases, ProjectionsGiveTheDoorAndTheJobs) {
    import("Projections");
    const Catalog catalog = copy.catalog();
    const auto entry = occupationEntry(catalog, electricians);
    ASSERT_TRUE(entry.ok() && *entry);
    EXPECT_EQ((*entry)->education, EntryEducation::HighSchool);
    EXPECT_EQ((*entry)->training, EntryTraining::Apprenticeship);
    EXPECT_EQ((*entry)->jobs, 818'700);
    EXPECT_EQ((*entry)->openings, 81'000);
    EXPECT_EQ((*entry)->baseYear, 2026);
    EXPECT_EQ((*entry)->sourceId, "bls-ep-2026-36");
    const auto developers = occupationEntry(catalog, CareerKey::trusted("career:15-1252.00"));
    EXPECT_TRUE(developers.ok() && !*developers) << "a new release takes the place of the whole old one";
}

TEST_F(FactReleases, ProjectionsComeAsSheetsOfAWorkbookToo) {
    const auto cells = [](const std::string& name) {
        std::vector<std::vector<std::string>> rows{{"Table of " + name}};
        std::string field;
        bool quoted = false;
        rows.emplace_back(1);
        for (const char c : waymark::test::goodTable(name).text) {
            quoted = quoted != (c == '"');
            if (c == '"')
                continue;
            if (c == ',' && !quoted)
                rows.back().emplace_back();
            else if (c == '\n')
                rows.emplace_back(1);
            else
                rows.back().back() += c;
        }
        rows.back() = {"Note: people are counted in thousands."};
        return rows;
    };
    const auto file = copy.workbook("occupation.xlsx", {{{"Contents"}}, cells("Projections"), cells("Separations")});
    const auto report = copy.import(file);
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(report->kind, "projections");
    const Catalog catalog = copy.catalog();
    EXPECT_EQ((*occupationEntry(catalog, nurses))->jobs, 3'391'000);
    const auto leaving = separations(catalog, nurses);
    ASSERT_TRUE(leaving.ok() && *leaving);
    EXPECT_DOUBLE_EQ((*leaving)->leaveWork, 2.8);
    EXPECT_DOUBLE_EQ((*leaving)->changeOccupation, 2.1);
}

TEST_F(FactReleases, ConditionsAreTheMeansAndTheAnswerOfMost) {
    import("OnetContext");
    const auto context = workContext(copy.catalog(), nurses);
    ASSERT_TRUE(context.ok() && *context);
    EXPECT_EQ((*context)->of(WorkCondition::TimePressure), 4.31);
    EXPECT_EQ((*context)->schedule, Schedule::Irregular);
    EXPECT_FALSE((*context)->of(WorkCondition::Outdoors)) << "the publisher asks not to show it";
}

TEST_F(FactReleases, MeasuresOfExposureLeaveEachOtherAlone) {
    import("Chats");
    import("Tasks");
    const auto measures = aiExposure(copy.catalog(), nurses);
    ASSERT_TRUE(measures.ok());
    ASSERT_EQ(measures->size(), 3U);
    EXPECT_EQ((*measures)[0].value, .31);
    EXPECT_EQ((*measures)[1].value, .42);
    EXPECT_NEAR((*measures)[2].value, .1555, .0001);
    EXPECT_EQ(aiExposure(copy.catalog(), electricians)->size(), 2U) << "people did not rate them";
}

TEST_F(FactReleases, SchoolsAndProgrammesFollowEachOther) {
    import("Completions");
    import("Apprenticeships");
    import("AtHome");
    const Catalog catalog = copy.catalog();
    const auto routes = apprenticeshipRoutes(catalog, electricians);
    ASSERT_TRUE(routes.ok());
    EXPECT_EQ(routes->size(), 2U);
    const auto home = remoteWork(catalog, electricians);
    ASSERT_TRUE(home.ok() && *home);
    EXPECT_FALSE((*home)->possible);
}

} // namespace
} // namespace waymark::db
