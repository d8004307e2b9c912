// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/salary/thirteen_cities.h"
#include "ui/words/counts.h"
#include "ui/words/pay_flags.h"

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

using app::FlagKind;
using app::PayFlag;

std::string said(const PayFlag& flag) {
    return flagSentence(flag).toStdString();
}

TEST(PayFlags, SayPlacesPeriodsAndAmounts) {
    EXPECT_EQ(said({.kind = FlagKind::WiderArea, .place = "Tampa", .other = "Florida"}),
              "Measured for Florida, not for Tampa alone.");
    EXPECT_EQ(said({.kind = FlagKind::WiderArea, .place = "Tampa", .other = "Tampa"}),
              "Measured for the region of Tampa.");
    EXPECT_EQ(said({.kind = FlagKind::Older, .period = "2018-05", .asOf = "2026-08"}),
              "From May 2018, more than 36 months before the catalog's date, August 2026.");
    EXPECT_EQ(said({.kind = FlagKind::AreasSharing, .count = 53}),
              "The publisher uses one figure for 53 areas.");
    EXPECT_EQ(said({.kind = FlagKind::TopCoded, .high = {239200, {"USD"}}}),
              "Figures the publisher leaves out are at least 239,200 USD a year.");
    EXPECT_EQ(said({.kind = FlagKind::OneScale}),
              "The median is a quartile as well, as where one scale pays most of them: others may pay less or more.");
    EXPECT_EQ(said({.kind = FlagKind::OtherYearRate, .year = 2025, .otherYear = 2023}),
              "The average rate of 2023 is used: there is none for 2025.");
}

TEST(PayFlags, WhyNoMedianIsEstimated) {
    EXPECT_EQ(said({.kind = FlagKind::NoEstimate}),
              "No median is estimated: medians and means of this occupation differ too widely from place to place.");
    EXPECT_EQ(said({.kind = FlagKind::NoEstimate, .place = "Philadelphia"}),
              "No median is estimated: the mean of Philadelphia is too far from what is published of this occupation in its states.");
}

TEST(PayFlags, AnEstimateSaysWhatItsSourceLeavesOut) {
    EXPECT_EQ(said({.kind = FlagKind::Undated}), "An estimate without date or method.");
    EXPECT_EQ(said({.kind = FlagKind::Undated, .other = "survey"}),
              "An estimate whose source states no date.");
    EXPECT_EQ(said({.kind = FlagKind::Undated, .period = "2025"}),
              "An estimate whose source states no method and no survey date.");
}

TEST(PayFlags, BeijingAndShanghaiDoNotAgree) {
    const auto comparison = app::test::compared(app::test::thirteenCities());
    std::string text;
    for (const PayFlag& flag : app::test::rowOf(comparison, "city:beijing").figure.flags)
        if (flag.kind == FlagKind::FarInCountry)
            text = said(flag);
    EXPECT_EQ(text,
              "Beijing 162,000 CNY and Shanghai 510,000 CNY for one job differ by a factor of 3.1; at least "
              "one of the two is doubtful.");
}

TEST(Counts, AreWordsUpToThirteen) {
    EXPECT_EQ(countWord(0).toStdString(), "no");
    EXPECT_EQ(countWord(13).toStdString(), "thirteen");
    EXPECT_EQ(countWord(1400).toStdString(), "1,400");
    EXPECT_EQ(listWords({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}).toStdString(),
              "a, b and c");
}

} // namespace
} // namespace waymark::ui
