// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/place_labels.h"
#include "tests/app/salary/thirteen_cities.h"
#include "ui/words/chart_words.h"
#include "ui/words/pay_finding.h"
#include "ui/words/pay_places.h"
#include "ui/words/row_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

using app::test::compared;
using app::test::placesWith;
using app::test::rowOf;
using testing::HasSubstr;

/// Four metros with means of May 2024 and the nation with a mean and a median of May 2025.
db::PayFacts meansOfMetros() {
    db::PayFacts facts = placesWith({1, 1, 1, 1, 70});
    for (std::size_t i = 0; i < 4; ++i) {
        facts.places[i].place.kind = db::PlaceKind::Metro;
        facts.places[i].own[0].period = "2024-05";
        facts.places[i].own[0].figures = {};
        facts.places[i].own[0].figures.mean = 100.0 * static_cast<double>(i + 1);
    }
    facts.places[4].place.kind = db::PlaceKind::Country;
    facts.places[4].place.name = "United States";
    facts.places[4].own[0].figures.mean = 84;
    return facts;
}

TEST(RowWords, AMeanIsNeverShownWithoutSayingSo) {
    const app::PayComparison comparison = compared(meansOfMetros());
    const app::ChartSpec spec = chartSpec(comparison);
    EXPECT_THAT(spec.subtitle, HasSubstr("Mean "));
    EXPECT_THAT(spec.summary, HasSubstr("means, "));
    for (const app::ChartRow& row : spec.rows)
        EXPECT_EQ(row.measure, "mean") << row.label;
}

TEST(RowWords, EveryPeriodIsNamed) {
    const app::PayComparison comparison = compared(meansOfMetros());
    EXPECT_EQ(periodList(comparison).toStdString(), "May 2024; United States May 2025");
    EXPECT_THAT(chartSpec(comparison).subtitle, HasSubstr("May 2024; United States May 2025"));
    EXPECT_EQ(chartSpec(comparison).rows.back().period, "May 2025");
}

TEST(RowWords, TheNationStandsBesideAndSaysWhy) {
    const app::PayComparison comparison = compared(meansOfMetros());
    EXPECT_EQ(unrankedHeading(comparison).toStdString(), "United States beside its places: not ranked");
    EXPECT_EQ(chartSpec(comparison).rows.back().notRanked, "the nation, not one of its places");
    EXPECT_EQ(findingSentence(comparison).toStdString(), "Of the four metros compared, 4 pays most, 4.0 times 1");
}

TEST(RowWords, WhichPlacesAndWhyIsSaid) {
    const auto note = payPlacesNote(compared(meansOfMetros()), QStringLiteral("Management"), {}).toStdString();
    EXPECT_EQ(note, "Compared are the four metros with the most jobs in its group (Management) that have a figure of "
                    "their own: chosen for size, not for pay. Another place may pay more.");
    auto ofLoggers = compared(meansOfMetros());
    ofLoggers.largerLeftOut = true;
    EXPECT_THAT(payPlacesNote(ofLoggers, {}, {}).toStdString(), HasSubstr("that have a figure of their own, first those with a published median of this very work: chosen for size"));
    db::Place ohio;
    ohio.key = db::PlaceKey::trusted("state:OH");
    ohio.name = "Ohio";
    EXPECT_THAT(payPlacesNote(compared(meansOfMetros()), {}, ohio).toStdString(),
                HasSubstr("The records at hand hold no figure of its own for Ohio."));
    const auto compare = compared(meansOfMetros());
    const auto& last = compare.rows.front().place;
    EXPECT_THAT(payPlacesNote(compare, {}, {}, last).toStdString(), AllOf(HasSubstr("the three metros with the most jobs"), HasSubstr("of the metros whose main city is in your state the one with the most jobs in that group")));
}

TEST(RowWords, ACityHasItsMetrosFigureAndSaysSo) {
    db::PayFacts facts = meansOfMetros();
    facts.places[0].place.kind = db::PlaceKind::City;
    const auto sublabelOfCity = [&facts] {
        const app::ChartSpec spec = chartSpec(compared(facts));
        const auto row = std::find_if(spec.rows.begin(), spec.rows.end(), [](const auto& each) { return each.placeKey == "city:1"; });
        return row == spec.rows.end() ? "no row" : row->sublabel;
    };
    EXPECT_EQ(sublabelOfCity(), "");
    facts.places[0].own[0].place = db::PlaceKey::trusted("metro:19740");
    facts.places[0].place.parent = db::PlaceKey::trusted("metro:19740");
    EXPECT_EQ(sublabelOfCity(), "its metro");
}

TEST(RowWords, AStateBesideTheCityOfItsNameIsCalledAState) {
    db::PayFacts facts = meansOfMetros();
    facts.places[0].place.name = "New York-Newark-Jersey City, NY-NJ";
    auto& state = facts.places[4].place;
    state.kind = db::PlaceKind::State;
    state.name = "New York";
    state.region = "NY";
    state.country = "US";
    const app::PayComparison comparison = compared(facts);
    EXPECT_EQ(app::spokenPlaceName(state, comparison.rows), "New York State");
}

TEST(RowWords, PayOfAGroupThatTheCareersOwnWorkersLieApartFromSaysSo) {
    db::PayFacts facts = meansOfMetros();
    app::WaysIn ways;
    ways.answersBelow = 40;
    EXPECT_EQ(payApartNote(compared(facts), ways).toStdString(), "") << "the pay is its own";
    for (auto& place : facts.places)
        place.own[0].measuredAs = "SOC 2018 11-9121 Natural Sciences Managers";
    EXPECT_THAT(payApartNote(compared(facts), ways).toStdString(), HasSubstr("its pay may lie apart, too."));
    ways.answersBelow = 20;
    EXPECT_EQ(payApartNote(compared(facts), ways).toStdString(), "");
}

TEST(RowWords, FiguresOfVeryFewSayThatTheyAreUncertain) {
    db::PayFacts facts = meansOfMetros();
    auto& nation = facts.places[4];
    nation.place.country = "US";
    nation.own[0].place = nation.place.key;
    nation.own[0].employment = 1080;
    EXPECT_THAT(payPlacesNote(compared(facts), {}, {}).toStdString(), HasSubstr("So few employees are counted (1,080 in the United States) that these figures, and those of metros, are uncertain."));
    auto& state = facts.places[0];
    state.place.kind = db::PlaceKind::State;
    state.place.name = "Rhode Island";
    state.place.country = "US";
    state.own[0].place = state.place.key;
    state.own[0].employment = 40;
    EXPECT_THAT(payPlacesNote(compared(facts), {}, {}).toStdString(), AllOf(HasSubstr("40 in Rhode Island"), HasSubstr("1,080 in the United States"), Not(HasSubstr("The figure for"))));
    nation.own[0].employment = 21000;
    EXPECT_THAT(payPlacesNote(compared(facts), {}, {}).toStdString(), HasSubstr("The figure for Rhode Island is uncertain: only 40 employees are counted."));
    EXPECT_THAT(payPlacesNote(compared(facts), {}, {}).toStdString(), Not(HasSubstr("those of metros"))) << "of a small state they say nothing";
    state.own[0].employment = 400;
    EXPECT_THAT(payPlacesNote(compared(facts), {}, {}).toStdString(), AllOf(Not(HasSubstr("So few")), Not(HasSubstr("uncertain"))));
}

TEST(RowWords, WhoWorkForThemselvesAreLeftOutOfPay) {
    db::PayFacts facts = meansOfMetros();
    app::WaysIn ways;
    ways.entry = db::OccupationEntry{};
    ways.entry->selfEmployed = 57.1;
    EXPECT_THAT(payApartNote(compared(facts), ways).toStdString(), HasSubstr("57 of 100 work for themselves: these figures leave them out."));
    ways.entry->measuredFor = "Artists and related workers";
    EXPECT_EQ(payApartNote(compared(facts), ways).toStdString(), "") << "of a wider group";
    ways.entry->measuredFor.clear();
    facts.places[4].place.key = db::PlaceKey::trusted("country:US");
    EXPECT_EQ(payApartNote(compared(facts), ways).toStdString(), "") << "the quick facts say so";
    facts.places[4].own[0].figures = {};
    EXPECT_THAT(payApartNote(compared(facts), ways).toStdString(), HasSubstr("57 of 100")) << "no figure, no fact";
}

TEST(RowWords, WhereLargerMetrosPublishNothingNobodyPaysMost) {
    app::PayComparison comparison = compared(meansOfMetros());
    comparison.unpublishedMetros = {"Los Angeles", "Miami"};
    EXPECT_EQ(findingSentence(comparison).toStdString(), "Highest of those that can be ranked here: 4; two larger metros have no figure of their own");
    EXPECT_THAT(payPlacesNote(comparison, {}, {}).toStdString(),
                HasSubstr("No figure of their own is published for the larger metros Los Angeles and Miami: "));
}

TEST(RowWords, LargerMetrosWithAMeanOnlyAreCountedAmongThoseWithout) {
    app::PayComparison comparison = compared(meansOfMetros());
    comparison.meansOnlyMetros = {"San Francisco"};
    EXPECT_EQ(findingSentence(comparison).toStdString(), "Highest of those that can be ranked here: 4; one larger metro has no published median");
    EXPECT_THAT(payPlacesNote(comparison, {}, {}).toStdString(),
                HasSubstr("Left out is the larger metro San Francisco, of which only a mean is published: it may pay more."));
    comparison.unpublishedMetros = {"New York"};
    EXPECT_EQ(findingSentence(comparison).toStdString(), "Highest of those that can be ranked here: 4; two larger metros have no published median");
    EXPECT_THAT(payPlacesNote(comparison, {}, {}).toStdString(), testing::Not(HasSubstr("few people"))) << "New York has most writers of all";
}

TEST(RowWords, TheLimitOfPublicationIsAReasonOnlyNearIt) {
    db::PayFacts facts = meansOfMetros();
    const auto noteWith = [&facts](double mean) {
        facts.places[0].own[0].figures.mean = mean;
        app::PayComparison comparison = compared(facts);
        comparison.unpublishedMetros = {"Los Angeles"};
        return payPlacesNote(comparison, {}, {}).toStdString();
    };
    EXPECT_THAT(noteWith(130'000), testing::Not(HasSubstr("limit of publication"))) << "nobody there comes near it";
    EXPECT_THAT(noteWith(200'000), HasSubstr("or pay above the limit of publication"));
}

TEST(RowWords, APlaceUnlikeTheCountryIsToldSo) {
    db::PayFacts facts = placesWith({31, 60, 65, 99, 70});
    for (std::size_t i = 0; i < 4; ++i)
        facts.places[i].place.kind = db::PlaceKind::Metro;
    facts.places[4].place.key = db::PlaceKey::trusted("country:US");
    facts.places[4].place.kind = db::PlaceKind::Country;
    facts.places[4].place.name = "United States";
    facts.places[4].own[0].place = facts.places[4].place.key;
    facts.places[4].own[0].figures.p10 = 51;
    facts.places[4].own[0].figures.p90 = 98;
    const std::string note = payPlacesNote(compared(facts), {}, {}).toStdString();
    EXPECT_THAT(note, HasSubstr("The median in 1 is less than nine of ten in the country get"));
    EXPECT_THAT(note, HasSubstr("The median in 4 is more than nine of ten in the country get"));
    facts.places[4].own[0].figures.p10 = 31;
    facts.places[4].own[0].figures.p90 = 99;
    EXPECT_THAT(payPlacesNote(compared(facts), {}, {}).toStdString(), testing::Not(HasSubstr("nine of ten")));
}

TEST(RowWords, AllOfTheFirstRankAreNamedWhereLargerMetrosPublishNothing) {
    app::PayComparison comparison = compared(placesWith({100, 100, 100, 100, 50}));
    comparison.unpublishedMetros = {"Los Angeles"};
    const std::string sentence = findingSentence(comparison).toStdString();
    EXPECT_THAT(sentence, HasSubstr("which share the first rank; one larger metro has no figure of its own"));
    for (const char* name : {"1", "2", "3", "4"})
        EXPECT_THAT(sentence, HasSubstr(name));
    EXPECT_THAT(sentence, testing::Not(HasSubstr("5")));
}

TEST(RowWords, TheFirstRankIsSharedWhateverItsLowestPaidThirdTops) {
    db::PayFacts facts = meansOfMetros();
    for (std::size_t i = 0; i < 4; ++i) {
        facts.places[i].own[0].figures.mean = i < 2 ? 100.0 : 400.0 - static_cast<double>(i);
        facts.places[i].own[0].figures.entry = i < 2 ? 80.0 : 300.0;
    }
    app::PayComparison comparison = compared(facts);
    EXPECT_THAT(findingSentence(comparison).toStdString(), HasSubstr("the lowest-paid third gets more on average than"));
    comparison.unpublishedMetros = {"Los Angeles"};
    EXPECT_EQ(findingSentence(comparison).toStdString(),
              "Highest of those that can be ranked here: 3 and 4, which share the first rank; one larger metro has no figure of its own");
}

TEST(RowWords, CountsOfComparedMetrosAgree) {
    app::PayComparison comparison = compared(meansOfMetros());
    comparison.allMetros = true;
    EXPECT_THAT(payPlacesNote(comparison, {}, {}).toStdString(), HasSubstr("the four metros that have a figure of their own, the only ones"));
    db::PayFacts facts = meansOfMetros();
    facts.places[1].own[0].period = "2023-05";
    comparison = compared(facts);
    EXPECT_THAT(payPlacesNote(comparison, {}, {}).toStdString(), HasSubstr("Three of them can be ranked."));
    EXPECT_THAT(findingSentence(comparison).toStdString(), testing::StartsWith("Of the three metros ranked, "));
}

TEST(RowWords, AGroupOfOccupationsIsNamedAsTheReason) {
    db::PayFacts facts = placesWith({100, 200, 300});
    facts.places[2].own[0].measuredAs = "Irish SOC major group 2 Professionals of every field";
    EXPECT_EQ(whyNotRanked(rowOf(compared(facts), "city:3")).toStdString(), "measured for a wider group of occupations");
}

TEST(RowWords, SharedFiguresSayHowManyAreasTheyAreOf) {
    db::PayFacts facts = placesWith({100, 200, 300});
    facts.places[0].own[0].areasSharing = 24;
    EXPECT_EQ(whyNotRanked(rowOf(compared(facts), "city:1")).toStdString(), "one figure of a wider area of 24 places");
}

} // namespace
} // namespace waymark::ui
