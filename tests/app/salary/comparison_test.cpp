// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Estimates inside a comparison, ranks in the other views, offers of one's own, several careers.
#include "app/salary/card_arithmetic.h"
#include "tests/app/salary/thirteen_cities.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace waymark::app {
namespace {

using waymark::app::test::compared;
using waymark::app::test::rowOf;

/// Metros of Maryland with wage levels an hour, and the state's curve.
db::PayFacts wageLevels(const std::vector<double>& means) {
    db::PayFacts facts = waymark::app::test::placesWith(means);
    facts.asOf = "2026-08";
    for (std::size_t i = 0; i < means.size(); ++i) {
        db::PlaceFigures& known = facts.places[i];
        known.place.kind = db::PlaceKind::Metro;
        known.place.name = "Metro " + std::to_string(i + 1) + ", MD";
        db::Salary& pay = known.own[0];
        pay.sourceId = "levels";
        pay.unit = db::PayUnit::Hour;
        pay.figures = {};
        pay.figures.mean = means[i];
        pay.figures.entry = 0.6 * means[i];
        pay.figures.experienced = 1.2 * means[i];
    }
    db::Salary curve = waymark::app::test::published("state:MD", 100000);
    curve.figures.mean = 106000;
    curve.figures.p10 = 60000;
    curve.figures.p25 = 78000;
    curve.figures.p75 = 130000;
    curve.figures.p90 = 160000;
    facts.curves = {curve};
    return facts;
}

TEST(PayComparison, MeansLeadAndMediansAreEstimatedBeside) {
    const PayComparison comparison = compared(wageLevels({50, 60, 70}), {PayView::Local});
    for (const PayRow& row : comparison.rows) {
        EXPECT_TRUE(row.figure.headlineIsMean());
        EXPECT_EQ(row.figure.headlineGrade(), row.figure.grade);
        ASSERT_TRUE(row.figure.estimate.has_value());
        const db::PayFigures& made = row.figure.estimate->shown;
        EXPECT_LT(*made.p10, *made.p25);
        EXPECT_LT(*made.p25, *made.median);
        EXPECT_LT(*made.median, *made.p75);
        EXPECT_LT(*made.p75, *made.p90);
        EXPECT_FALSE(row.figure.shown.median.has_value())
            << "an estimate is never mixed into what is published";
    }
}

TEST(PayComparison, AnEstimatedMedianIsRankedAmongPublishedOnes) {
    db::PayFacts facts = wageLevels({50, 60, 70});
    for (std::size_t i = 1; i < 3; ++i) {
        facts.places[i].own[0].figures = {};
        facts.places[i].own[0].figures.median = 20.0 * static_cast<double>(i);
    }
    const PayComparison comparison = compared(facts, {PayView::Local});
    const PayRow& row = rowOf(comparison, facts.places[0].place.key.text());
    EXPECT_TRUE(row.figure.headlineIsEstimated());
    EXPECT_EQ(row.figure.headlineGrade(), Grade::C);
    EXPECT_EQ(row.figure.grade, Grade::A);
    EXPECT_EQ(row.rank, 1);
    EXPECT_NEAR(headlineArithmetic(row.figure).back().result, *row.figure.headline(), 1e-6);
}

TEST(PayComparison, OneSurveyLeadsWhereMeansLeadAndAnotherMedianStaysBeside) {
    db::PayFacts facts = wageLevels({50, 60, 70, 80});
    db::Salary newer = waymark::app::test::published(facts.places[0].place.key.text(), 99000);
    newer.figures.mean = 120000;
    newer.sourceId = "other";
    newer.period = "2026-05";
    facts.places[0].own.push_back(newer);
    const PayComparison comparison = compared(facts, {PayView::Local});
    const PayRow& row = rowOf(comparison, facts.places[0].place.key.text());
    EXPECT_EQ(row.figure.published.sourceId, "levels");
    ASSERT_TRUE(row.otherSurvey.has_value());
    EXPECT_EQ(row.otherSurvey->headline(), 99000);
    EXPECT_FALSE(comparison.rows[0].otherSurvey.has_value());
}

TEST(PayComparison, RanksOfOtherViewsAreThoseOfTheViews) {
    const db::PayFacts facts = waymark::app::test::thirteenCities();
    const PayComparison market = compared(facts, {PayView::Market});
    for (const PayView view :
         {PayView::Local, PayView::Market, PayView::Country, PayView::City, PayView::Share}) {
        const PayComparison other = compared(facts, {view});
        for (const PayRow& row : market.rows)
            EXPECT_EQ(row.viewRanks[view], rowOf(other, row.place.key.text()).rank)
                << row.place.name << " in " << payViewName(view);
    }
}

TEST(PayComparison, AnOfferStandsBesideAndChangesNothing) {
    const db::PayFacts facts = waymark::app::test::placesWith({50000, 70000, 90000});
    const PayComparison without = compared(facts);
    OwnOffer offer{"Offer of Acme", facts.places[1].place, waymark::app::test::published("city:2", 80000)};
    offer.pay.career = facts.career.key;
    offer.pay.origin = db::PayOrigin::Own;
    const auto with = compare(facts, {}, {offer});
    ASSERT_TRUE(with.ok());
    ASSERT_EQ(with->rows.size(), 4U);
    EXPECT_EQ(with->rows[1].offer, "Offer of Acme");
    EXPECT_FALSE(with->rows[1].rank.has_value());
    for (const PayRow& row : without.rows) {
        const auto same = std::find_if(with->rows.begin(), with->rows.end(), [&](const PayRow& other) {
            return !other.offer && other.place.key == row.place.key;
        });
        ASSERT_NE(same, with->rows.end());
        EXPECT_EQ(same->rank, row.rank);
        EXPECT_EQ(same->figure.headline(), row.figure.headline());
    }
}

TEST(PayComparison, SeveralCareersStandPlaceByPlace) {
    db::PayFacts first = waymark::app::test::placesWith({50000, 70000, 90000});
    db::PayFacts second = waymark::app::test::placesWith({65000, 50000, 20000});
    second.career.key = db::CareerKey::trusted("career:other");
    second.places.pop_back();
    const auto both = compareCareers({&first, &second}, {});
    ASSERT_TRUE(both.ok());
    ASSERT_EQ(both->careers.size(), 2U);
    ASSERT_EQ(both->rows.size(), 5U);
    EXPECT_EQ(both->rows[0].figure.headline(), 90000);
    EXPECT_EQ(both->rows[1].place.key, both->rows[2].place.key);
    EXPECT_EQ(both->rows[1].career, 0U);
    EXPECT_EQ(both->rows[2].career, 1U);
    EXPECT_EQ(both->rows[2].figure.headline(), 50000);
    EXPECT_EQ(both->rows[2].rank, 2) << "each career is ranked on its own";
    EXPECT_FALSE(compareCareers({}, {}).ok());
    EXPECT_FALSE(compareCareers(std::vector<const db::PayFacts*>(7, &first), {}).ok());
}

} // namespace
} // namespace waymark::app
