// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Estimated percentiles against published ones that the estimate never sees: 30 metros (software developers)
// and every 32nd figure of the areas outside metros (all occupations). Levels are of May 2024, percentiles of
// May 2025: both are taken over their own mean, so that the form is compared and not the year's rise.
#include "app/salary/metro_estimate.h"
#include "db/text/number.h"
#include "tests/app/salary/thirteen_cities.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <sstream>

namespace waymark::app {
namespace {

using Fields = std::vector<std::string>;

std::vector<Fields> table(const std::string& name) {
    std::ifstream file(std::string("tests/app/salary/data/") + name);
    std::vector<Fields> rows;
    std::string line;
    std::getline(file, line); // heads
    while (std::getline(file, line)) {
        Fields fields;
        std::istringstream cells(line);
        for (std::string cell; std::getline(cells, cell, '\t');)
            fields.push_back(cell);
        rows.push_back(std::move(fields));
    }
    return rows;
}

std::optional<double> numberAt(const Fields& fields, std::size_t at) {
    return at < fields.size() && !fields[at].empty() ? db::numberFrom(fields[at]) : std::nullopt;
}

db::PayFigures percentilesAt(const Fields& fields, std::size_t mean) {
    db::PayFigures figures;
    figures.mean = numberAt(fields, mean);
    figures.p10 = numberAt(fields, mean + 1);
    figures.p25 = numberAt(fields, mean + 2);
    figures.median = numberAt(fields, mean + 3);
    figures.p75 = numberAt(fields, mean + 4);
    figures.p90 = numberAt(fields, mean + 5);
    return figures;
}

struct Case {
    db::Place place;
    db::Salary levels;
    db::PayFigures published;
    std::string soc;
};

Case caseOf(const Fields& row) {
    Case made;
    made.place.key = db::PlaceKey::trusted(row[0]);
    made.place.name = row[1];
    made.place.kind = row[0].starts_with("metro:") ? db::PlaceKind::Metro : db::PlaceKind::Nonmetro;
    made.place.region = row[2];
    made.place.country = "US";
    made.soc = row[3];
    made.levels = waymark::app::test::published(row[0], 0);
    made.levels.figures = {};
    made.levels.unit = row[4] == "hour" ? db::PayUnit::Hour : db::PayUnit::Year;
    made.levels.figures.entry = numberAt(row, 5);
    made.levels.figures.mean = numberAt(row, 6);
    made.levels.figures.experienced = numberAt(row, 7);
    made.published = percentilesAt(row, 8);
    return made;
}

/// Curves by occupation.
std::map<std::string, db::PayFacts> curves() {
    std::map<std::string, db::PayFacts> facts;
    for (const Fields& row : table("curves.tsv")) {
        db::Salary curve = waymark::app::test::published(row[0], 0);
        curve.figures = percentilesAt(row, 2);
        facts[row[1]].curves.push_back(curve);
    }
    return facts;
}

struct Found {
    std::vector<double> metros, areas; // |estimate / published - 1|
    std::size_t withoutEstimate = 0;
};

Found errorsOf(std::optional<double> db::PayFigures::*figure, bool withCurves) {
    const auto facts = curves();
    const db::PayFacts none;
    Found found;
    for (const Fields& row : table("published_percentiles.tsv")) {
        const Case known = caseOf(row);
        const auto estimate =
            PayEstimator(withCurves ? facts.at(known.soc) : none).estimate(known.levels, known.place);
        if (!estimate || !(estimate->figures.*figure) || !(known.published.*figure)) {
            ++found.withoutEstimate;
            continue;
        }
        const double form = *(estimate->figures.*figure) / *known.levels.figures.mean;
        const double wanted = *(known.published.*figure) / *known.published.mean;
        (known.place.kind == db::PlaceKind::Metro ? found.metros : found.areas)
            .push_back(std::abs(form / wanted - 1));
    }
    return found;
}

MeasuredError measured(std::vector<double> errors) {
    std::sort(errors.begin(), errors.end());
    const auto at = [&errors](double part) {
        return errors[static_cast<std::size_t>(part * static_cast<double>(errors.size() - 1) + 0.5)];
    };
    return {at(0.5), at(0.9)};
}

/// Rounded up to a tenth of a percent: what the card says is never better than what was found.
void expectPrinted(double printed, double found, const char* what) {
    EXPECT_NEAR(printed, std::ceil(found * 1000 - 1e-9) / 1000, 1e-12) << what << ": found " << found;
}

/// Surgeons: the metros' published ratios run from 0.18 to 1.84.
TEST(PayEstimate, WhereMediansAndMeansScatterNoneIsMade) {
    db::PayFacts facts;
    db::Salary known;
    known.place = db::PlaceKey::trusted("metro:41860");
    known.figures.mean = 300000;
    known.figures.entry = 150000;
    db::Place place;
    place.key = known.place;
    place.country = "US";
    const auto state = [&facts](int at, double ratio) {
        db::Salary curve;
        curve.place = db::PlaceKey::trusted("state:" + std::string(1, static_cast<char>('A' + at)) + "A");
        curve.figures.mean = 100000;
        curve.figures.median = 100000 * ratio;
        facts.curves.push_back(curve);
    };
    for (int i = 0; i < 12; ++i)
        state(i, 0.97);
    EXPECT_TRUE(PayEstimator(facts).estimate(known, place).has_value());
    EXPECT_FALSE(PayEstimator(facts).lacksOne(known, place));
    facts.curves.clear();
    for (int i = 0; i < 12; ++i)
        state(i, i % 2 == 0 ? 0.7 : 1.2);
    EXPECT_FALSE(PayEstimator(facts).estimate(known, place).has_value());
    EXPECT_TRUE(PayEstimator(facts).lacksOne(known, place));
    facts.curves.resize(9);
    EXPECT_TRUE(PayEstimator(facts).estimate(known, place).has_value()) << "nine states tell nothing";
    facts.curves.front().place = db::PlaceKey::trusted("country:US");
    facts.curves.front().figures.median = 111000;
    EXPECT_FALSE(PayEstimator(facts).estimate(known, place).has_value()) << "capped pay puts the median above the mean";
}

/// Embalmers: where few hold a job, the survey of a metro met others than that of its state.
TEST(PayEstimate, WhereAPlaceStandsApartFromItsStateNoneIsMade) {
    db::PayFacts facts;
    db::Salary curve;
    curve.place = db::PlaceKey::trusted("state:PA");
    curve.figures = {.mean = 68000, .p10 = 48000, .p25 = 60000, .median = 69950, .p75 = 71000, .p90 = 72060, .entry = {}, .experienced = {}};
    facts.curves.push_back(curve);
    db::Place place;
    place.key = db::PlaceKey::trusted("metro:37980");
    place.name = "Philadelphia, PA";
    place.kind = db::PlaceKind::Metro;
    place.country = "US";
    db::Salary known;
    known.place = place.key;
    known.unit = db::PayUnit::Hour;
    known.figures.mean = 30;
    known.figures.entry = 24;
    EXPECT_TRUE(PayEstimator(facts).estimate(known, place).has_value());
    EXPECT_FALSE(PayEstimator(facts).lacksOne(known, place));
    known.figures.mean = 53.79;
    known.figures.entry = 43;
    EXPECT_FALSE(PayEstimator(facts).estimate(known, place).has_value()) << "111,900 a year, where nine of ten earn less than 72,060";
    EXPECT_TRUE(PayEstimator(facts).lacksOne(known, place));
}

TEST(PayEstimate, TheErrorOnTheCardIsTheErrorFound) {
    for (const bool withCurves : {true, false}) {
        const Found found = errorsOf(&db::PayFigures::median, withCurves);
        ASSERT_EQ(found.metros.size(), 30U);
        ASSERT_GT(found.areas.size(), 1100U);
        EXPECT_LT(found.withoutEstimate, 20U);
        const Case sample = caseOf(table("published_percentiles.tsv").front());
        const auto facts = curves();
        const db::PayFacts none;
        const auto errors = PayEstimator(withCurves ? facts.at(sample.soc) : none)
                                .estimate(sample.levels, sample.place)
                                ->errors;
        expectPrinted(errors.metros.typical, measured(found.metros).typical, "metros, typical");
        expectPrinted(errors.metros.nineInTen, measured(found.metros).nineInTen, "metros, nine of ten");
        expectPrinted(errors.areas.typical, measured(found.areas).typical, "areas, typical");
        expectPrinted(errors.areas.nineInTen, measured(found.areas).nineInTen, "areas, nine of ten");
    }
}

TEST(PayEstimate, MediansOfMetrosStayWithinTheirFloors) {
    const MeasuredError metros = measured(errorsOf(&db::PayFigures::median, true).metros);
    EXPECT_LE(metros.typical, 0.028);
    EXPECT_LE(metros.nineInTen, 0.063);
    // The curves of the states are what makes the difference.
    EXPECT_LT(metros.typical, measured(errorsOf(&db::PayFigures::median, false).metros).typical);
}

TEST(PayEstimate, OuterPercentilesAreOfUse) {
    for (const auto figure :
         {&db::PayFigures::p10, &db::PayFigures::p25, &db::PayFigures::p75, &db::PayFigures::p90}) {
        const Found found = errorsOf(figure, true);
        const MeasuredError metros = measured(found.metros);
        const MeasuredError areas = measured(found.areas);
        std::cout << "percentile: metros " << metros.typical << ' ' << metros.nineInTen << ", areas "
                  << areas.typical << ' ' << areas.nineInTen << '\n';
        EXPECT_LE(metros.typical, 0.05);
        EXPECT_LE(areas.typical, 0.06);
    }
}

} // namespace
} // namespace waymark::app
