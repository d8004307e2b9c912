// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/catalog.h"
#include "tests/db/building/source_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::db {
namespace {

using testing::HasSubstr;

/// The fixture with a few areas whose pay is written the short way.
class OccupationPay : public testing::Test {
protected:
    OccupationPay() {
        sources.append("occupation.tsv", "13-1020\tBuyers\t29-1141 25-2031");
        sources.write(
            sources.table("occupation_pay.oflc-metro-hour.tsv"),
            "occupation\tplace=metro:*\tsource=oflc-2025-26\tperiod=2023-05\tcurrency=USD\tunit=hour\t"
            "basis=wage\tmean\tp10=\tp25=\tmedian=\tp75=\tp90=\tentry\texperienced\ttop_code=\t"
            "employment=\tareas_sharing\n" +
                rows);
    }
    Catalog built() {
        const auto report = sources.build();
        EXPECT_TRUE(report.ok()) << report.error().message;
        return *Catalog::open(sources.out());
    }
    static std::vector<Salary> at(const Catalog& catalog, const char* career, const char* place) {
        const auto facts = catalog.payFacts(CareerKey::trusted(career), {{PlaceKey::trusted(place)}, {}});
        EXPECT_TRUE(facts.ok());
        return facts->places.front().own;
    }

    std::string rows = "13-1020\t12420 35620\t\t20\t50.01\t2\n15-1243\t41860\t80.5\t60\t90\t\n";
    waymark::test::SourceFolder sources;
};

TEST_F(OccupationPay, SharedFiguresStandAtEveryPlaceNamed) {
    const Catalog catalog = built();
    for (const char* place : {"metro:12420", "metro:35620"}) {
        const auto pay = at(catalog, "career:29-1141.00", place);
        ASSERT_EQ(pay.size(), 1u) << place;
        EXPECT_EQ(pay[0].place.text(), place);
        EXPECT_EQ(pay[0].areasSharing, 2);
        EXPECT_EQ(pay[0].unit, PayUnit::Hour);
        EXPECT_EQ(pay[0].sourceId, "oflc-2025-26");
    }
}

TEST_F(OccupationPay, MeanFollowsFromTheLevelsUnlessGiven) {
    const Catalog catalog = built();
    EXPECT_DOUBLE_EQ(at(catalog, "career:29-1141.00", "metro:12420")[0].figures.mean.value(), 40.01);
    EXPECT_DOUBLE_EQ(at(catalog, "career:15-1243.00", "metro:41860")[0].figures.mean.value(), 80.5);
}

TEST_F(OccupationPay, EveryMemberHasItAndSaysWhatWasMeasured) {
    const Catalog catalog = built();
    EXPECT_EQ(at(catalog, "career:29-1141.00", "metro:12420")[0].measuredAs, "SOC 2018 13-1020 Buyers");
    EXPECT_EQ(at(catalog, "career:25-2031.00", "metro:12420")[0].measuredAs, "SOC 2018 13-1020 Buyers");
    EXPECT_EQ(at(catalog, "career:15-1243.00", "metro:41860")[0].measuredAs, "") << "its own occupation";
}

TEST_F(OccupationPay, FiguresThatAllMembersShareAreTheGroups) {
    sources.append("occupation_pay.oflc-metro-hour.tsv", "29-1141\t41860\t\t30\t60\t\n25-2031\t41860\t\t30\t60\t\n"
                                                          "29-1141\t42660\t\t30\t60\t\n25-2031\t42660\t\t30\t61\t");
    const Catalog catalog = built();
    for (const char* career : {"career:29-1141.00", "career:25-2031.00"}) {
        const auto pooled = at(catalog, career, "metro:41860");
        ASSERT_EQ(pooled.size(), 1u) << career;
        EXPECT_EQ(pooled[0].measuredAs, "SOC 2018 13-1020 Buyers") << "nobody surveyed it alone";
        EXPECT_EQ(pooled[0].figures.entry, 30);
        EXPECT_EQ(at(catalog, career, "metro:42660")[0].measuredAs, "") << "they differ";
    }
}

TEST_F(OccupationPay, AllPlacesOfAKindAnswerLikeOneByOne) {
    const Catalog catalog = built();
    const auto all = catalog.payFacts(CareerKey::trusted("career:15-1252.00"), {{}, {PlaceKind::Metro}});
    ASSERT_TRUE(all.ok());
    EXPECT_EQ(all->places.size(), 4u);
    for (const PlaceFigures& figures : all->places) {
        const auto one = at(catalog, "career:15-1252.00", figures.place.key.text().c_str());
        ASSERT_EQ(one.size(), figures.own.size()) << figures.place.name;
        for (std::size_t i = 0; i < one.size(); ++i) {
            EXPECT_EQ(one[i].sourceId, figures.own[i].sourceId);
            EXPECT_EQ(one[i].figures.mean, figures.own[i].figures.mean);
        }
    }
}

TEST_F(OccupationPay, UnknownPlaceInAListIsNamedWithItsLine) {
    sources.append("occupation_pay.oflc-metro-hour.tsv", "15-1252\t12420 99999\t\t20\t50\t2");
    EXPECT_THAT(sources.build().error().message,
                HasSubstr("occupation_pay.oflc-metro-hour.tsv:4: unknown place 'metro:99999'"));
}

TEST_F(OccupationPay, UnknownOccupationIsRefused) {
    sources.append("occupation_pay.oflc-metro-hour.tsv", "99-9999\t12420\t\t20\t50\t");
    EXPECT_THAT(sources.build().error().message, HasSubstr("unknown occupation '99-9999'"));
}

TEST_F(OccupationPay, LevelsOutOfOrderAreRefused) {
    sources.append("occupation_pay.oflc-metro-hour.tsv", "15-1252\t12420\t\t60\t50\t");
    EXPECT_THAT(sources.build().error().message, HasSubstr("is below entry"));
}

} // namespace
} // namespace waymark::db
