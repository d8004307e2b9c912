// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/choice.h"
#include "tests/app/salary/thirteen_cities.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::app {
namespace {

const db::Place newYork = waymark::app::test::city("New York", "US", "USD", "metro:35620");

/// The best figure must not depend on the order in which the figures come.
void expectWins(const db::Salary& winner, const db::Salary& loser, const char* why) {
    const std::vector<db::Salary> one{winner, loser};
    const std::vector<db::Salary> other{loser, winner};
    EXPECT_EQ(bestFigure(one, newYork), &one[0]) << why;
    EXPECT_EQ(bestFigure(other, newYork), &other[1]) << why;
}

TEST(Choice, InTheOrderStated) {
    const db::Salary best = waymark::app::test::published("metro:35620", 1);
    db::Salary other = best;
    other.origin = db::PayOrigin::Estimated;
    other.period = "2026-01";
    expectWins(best, other, "published before estimated, although older");

    other = best;
    other.figures = {};
    other.figures.mean = 5;
    other.period = "2026-01";
    expectWins(best, other, "a median before a mean, although older");

    other = best;
    other.period = "2024";
    expectWins(best, other, "newer");

    other = best;
    other.place = db::PlaceKey::trusted("country:US");
    expectWins(best, other, "narrower");
    db::Salary state = best;
    state.place = db::PlaceKey::trusted("state:NY");
    expectWins(state, other, "a state before the country");
    other.place = db::PlaceKey::trusted("metro:11111");
    expectWins(best, other, "the place itself");

    other = best;
    other.measuredAs = "something else";
    expectWins(best, other, "the own code");

    other = best;
    other.unit = db::PayUnit::Month;
    expectWins(best, other, "a yearly figure");

    other = best;
    other.sourceId = "zzz";
    expectWins(best, other, "by source at last");
}

TEST(Choice, NothingFromNothing) {
    EXPECT_EQ(bestFigure({}, newYork), nullptr);
}

TEST(Choice, FiguresAreNeverMerged) {
    db::PayFacts facts = waymark::app::test::placesWith({100000});
    db::Salary levels = facts.places[0].own[0];
    levels.figures = {};
    levels.figures.mean = 105000;
    levels.figures.entry = 60000;
    levels.figures.experienced = 127500;
    levels.sourceId = "oflc";
    facts.places[0].own.push_back(levels);
    const PayComparison comparison = waymark::app::test::compared(facts);
    const ConvertedPay& pay = comparison.rows[0].figure;
    EXPECT_EQ(pay.published.sourceId, "oews");
    EXPECT_FALSE(pay.shown.entry.has_value());
    EXPECT_FALSE(pay.shown.mean.has_value());
    EXPECT_EQ(comparison.severalSources, 1) << "said in a note";
}

} // namespace
} // namespace waymark::app
