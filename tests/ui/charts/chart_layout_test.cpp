// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_layout.h"

#include "tests/ui/charts/sample_spec.h"

#include <QGuiApplication>

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

QFont base(int pixels = 13) {
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    return font;
}

ChartStyle styleOf(const app::ChartSpec& spec, Density density, int pixels = 13) {
    return chartStyle(base(pixels), density, Tone::Light, static_cast<int>(spec.rows.size()));
}

TEST(ChartLayout, RowsStandAtOnePitchAndTheGapTakesASlot) {
    const auto spec = waymark::test::thirteenCities();
    const auto layout = layOut(spec, styleOf(spec, Density::Page), 700);
    EXPECT_TRUE(layout.separated);
    EXPECT_EQ(layout.rowCount(), 13);
    EXPECT_EQ(layout.slotCount, 14);
    for (int row = 1; row < 13; ++row)
        EXPECT_NEAR(layout.rowY(row) - layout.rowY(row - 1), row == 7 ? 64 : 32, 1) << row;
}

TEST(ChartLayout, FindsTheRowUnderAPointAndNoneBetweenTheGroups) {
    const auto spec = waymark::test::thirteenCities();
    const auto layout = layOut(spec, styleOf(spec, Density::Page), 700);
    for (int row = 0; row < 13; ++row)
        EXPECT_EQ(layout.rowAt(layout.rowY(row)), row);
    EXPECT_EQ(layout.rowAt(layout.rowY(6) + layout.pitch), std::nullopt);
    EXPECT_EQ(layout.rowAt(layout.firstSlotTop - 1), std::nullopt);
    EXPECT_EQ(layout.rowAt(layout.plot.bottom() + 1), std::nullopt);
}

TEST(ChartLayout, PitchFollowsDensityAndNumberOfRows) {
    const auto few = waymark::test::thirteenCities();
    const auto many = waymark::test::metros(20);
    EXPECT_EQ(layOut(few, styleOf(few, Density::Page), 700).pitch, 32);
    EXPECT_EQ(layOut(many, styleOf(many, Density::Page), 700).pitch, 26);
    EXPECT_EQ(layOut(few, styleOf(few, Density::Compact), 420).pitch, 24);
    EXPECT_EQ(layOut(few, styleOf(few, Density::Slide), 1472).pitch, 41);
}

TEST(ChartLayout, GrowsWithTheFont) {
    const auto spec = waymark::test::thirteenCities();
    const auto small = layOut(spec, styleOf(spec, Density::Page), 700);
    const auto large = layOut(spec, styleOf(spec, Density::Page, 26), 1400);
    EXPECT_NEAR(large.pitch, 2 * small.pitch, 0.01);
    EXPECT_NEAR(large.height, 2 * small.height, 0.1 * small.height);
}

TEST(ChartLayout, CompactHasNoHeaderNoGapAndNoCaption) {
    const auto spec = waymark::test::thirteenCities();
    const auto layout = layOut(spec, styleOf(spec, Density::Compact), 420);
    EXPECT_FALSE(layout.separated);
    EXPECT_TRUE(layout.title.isEmpty());
    EXPECT_TRUE(layout.keys.isEmpty());
    EXPECT_TRUE(layout.caption.isEmpty());
    EXPECT_EQ(layout.nameLeft, 0);
    for (const EndNames& names : layout.endNames)
        EXPECT_EQ(names, EndNames{});
}

TEST(ChartLayout, ColumnsDoNotOverlap) {
    const auto spec = waymark::test::thirteenCities();
    for (const auto density : {Density::Page, Density::Compact, Density::Slide}) {
        const auto layout = layOut(spec, styleOf(spec, density), density == Density::Slide ? 1472 : 420);
        EXPECT_LT(layout.nameLeft, layout.nameRight);
        EXPECT_LT(layout.nameRight, layout.plot.left());
        EXPECT_LT(layout.plot.left(), layout.plot.right());
        EXPECT_LE(layout.plot.right(), layout.valueLeft);
        EXPECT_LT(layout.valueLeft, layout.valueRight);
        EXPECT_LT(layout.valueRight, layout.chipLeft);
    }
}

TEST(ChartLayout, OneGradeMovesIntoTheHead) {
    const auto spec = waymark::test::metros(20);
    const auto layout = layOut(spec, styleOf(spec, Density::Page), 700);
    EXPECT_FALSE(layout.gradeColumn);
    EXPECT_TRUE(layout.endNumbers);
    EXPECT_TRUE(layout.keys.isEmpty());
    EXPECT_EQ(layout.valueHead, QStringLiteral("Mean, USD a year"));
    auto mixed = spec;
    mixed.rows[3].mark->grade = app::Grade::B;
    EXPECT_TRUE(layOut(mixed, styleOf(mixed, Density::Page), 700).gradeColumn);
}

TEST(ChartLayout, EndsAreNamedWhereTheirKindChanges) {
    const auto spec = waymark::test::thirteenCities();
    const auto layout = layOut(spec, styleOf(spec, Density::Page), 700);
    const EndNames none;
    EXPECT_EQ(layout.endNames[0].middle, QStringLiteral("mean"));
    EXPECT_EQ(layout.endNames[0].high, QStringLiteral("experienced"));
    EXPECT_EQ(layout.endNames[4].low, QStringLiteral("p10"));
    for (const int row : {1, 2, 3, 5, 6, 7, 12})
        EXPECT_EQ(layout.endNames[row], none) << row;
    auto mixed = waymark::test::metros(4);
    mixed.rows[1].mark->lowName = "p10";
    mixed.rows[1].mark->highName = "p90";
    const auto changing = layOut(mixed, styleOf(mixed, Density::Page), 700);
    EXPECT_EQ(changing.endNames[1].low, QStringLiteral("p10"));
    EXPECT_EQ(changing.endNames[2].low, QStringLiteral("entry")) << "a reader must not take it for a p10";
    EXPECT_EQ(changing.endNames[3], none);
}

TEST(ChartLayout, KeyLineShowsTheGradesInUse) {
    auto spec = waymark::test::thirteenCities();
    const auto layout = layOut(spec, styleOf(spec, Density::Page), 700);
    ASSERT_EQ(layout.keys.size(), 3);
    EXPECT_EQ(layout.keys[2].grade, app::Grade::D);
    EXPECT_TRUE(layout.keys[0].whisker);
    EXPECT_FALSE(layout.keys[2].whisker);
    spec.gradesUsed = {app::Grade::A, app::Grade::B};
    EXPECT_EQ(layOut(spec, styleOf(spec, Density::Page), 700).keys.size(), 3)
        << "the estimate beside an official figure is in the key too";
}

TEST(ChartLayout, LongTitlesWrapAndPushTheRowsDown) {
    const auto spec = waymark::test::thirteenCities();
    const auto wide = layOut(spec, styleOf(spec, Density::Page), 700);
    const auto narrow = layOut(spec, styleOf(spec, Density::Page), 400);
    EXPECT_EQ(wide.title.size(), 1);
    EXPECT_EQ(narrow.title.size(), 2);
    EXPECT_GT(narrow.firstSlotTop, wide.firstSlotTop);
}

TEST(ChartLayout, AnEmptyChartIsAHeaderWithSources) {
    app::ChartSpec spec;
    spec.title = "Nothing is known";
    const auto layout = layOut(spec, styleOf(spec, Density::Page), 700);
    EXPECT_EQ(layout.rowCount(), 0);
    EXPECT_EQ(layout.rowAt(layout.plot.top()), std::nullopt);
    EXPECT_GT(layout.height, 0);
}

TEST(ChartLayout, EndsAreNamedWhereTheNamesHaveRoom) {
    auto spec = waymark::test::thirteenCities();
    const auto named = [&spec] {
        const auto layout = layOut(spec, styleOf(spec, Density::Page), 700);
        for (qsizetype i = 0; i < layout.endNames.size(); ++i)
            if (!layout.endNames[i].high.isEmpty())
                return static_cast<int>(i);
        return -1;
    };
    const int first = named();
    ASSERT_GE(first, 0);
    auto& mark = *spec.rows[static_cast<std::size_t>(first)].mark;
    mark.high = mark.value + 1;
    EXPECT_GT(named(), first) << "the names of middle and end would stand on one another";
}

} // namespace
} // namespace waymark::ui
