// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pay_chart.h"

#include "tests/ui/charts/sample_spec.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <cmath>

namespace waymark::ui {
namespace {

QFont base() {
    QFont font = QGuiApplication::font();
    font.setPixelSize(13);
    return font;
}

void arrange(PayChart& chart, const app::ChartSpec& spec, Density density, double width) {
    chart.setSpec(spec);
    chart.setStyle(chartStyle(base(), density, Tone::Light, static_cast<int>(spec.rows.size())));
    chart.arrange(width);
}

QImage draw(PayChart& chart) {
    QImage image(chart.sceneRect().size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    chart.render(&painter);
    return image;
}

/// What the axis should say, worked out without Qt Charts.
double expectedX(const PayChart& chart, double value, double from, double to) {
    const QRectF plot = chart.layout().plot;
    return plot.left() + (value - from) / (to - from) * plot.width();
}

TEST(PayChart, FiguresStandWhereTheAxisPutsThem) {
    PayChart chart;
    const auto spec = waymark::test::thirteenCities();
    arrange(chart, spec, Density::Page, 700);
    const auto& rows = chart.positions().rows;
    ASSERT_EQ(rows.size(), 13);
    for (int row = 0; row < 13; ++row) {
        const auto& data = spec.rows[static_cast<std::size_t>(row)];
        EXPECT_NEAR(*rows[row].mark, expectedX(chart, data.mark->value, 0, 220000), 0.01);
        if (data.mark->low) {
            EXPECT_NEAR(*rows[row].low, expectedX(chart, *data.mark->low, 0, 220000), 0.01);
        }
        EXPECT_EQ(rows[row].undated.has_value(), data.undated.has_value());
    }
    EXPECT_NEAR(*chart.positions().zero, chart.layout().plot.left(), 0.01);
}

TEST(PayChart, FollowsANewWidthAtOnce) {
    PayChart chart;
    const auto spec = waymark::test::thirteenCities();
    arrange(chart, spec, Density::Page, 500);
    chart.arrange(900);
    EXPECT_NEAR(*chart.positions().rows[0].mark, expectedX(chart, 187600, 0, 220000), 0.01);
}

TEST(PayChart, GridLinesStandUnderTheirLabels) {
    PayChart chart;
    arrange(chart, waymark::test::thirteenCities(), Density::Page, 500);
    chart.arrange(700);
    const QImage image = draw(chart);
    const QRgb surface = colour(Role::Surface, Tone::Light).rgb();
    const int y = static_cast<int>(chart.layout().rowY(12) + chart.layout().pitch / 2 - 2);
    for (const double tick : chart.positions().ticks) {
        bool inked = false;
        for (int x = static_cast<int>(tick) - 1; x <= static_cast<int>(tick) + 1; ++x)
            inked |= image.pixel(x, y) != surface;
        EXPECT_TRUE(inked) << "at " << tick;
    }
    const double between = (chart.positions().ticks[1] + chart.positions().ticks[2]) / 2;
    EXPECT_EQ(image.pixel(static_cast<int>(between), y), surface);
}

TEST(PayChart, BarsStartAtZeroEvenWhereDotsDoNot) {
    PayChart chart;
    auto spec = waymark::test::metros(8);
    arrange(chart, spec, Density::Page, 700);
    EXPECT_FALSE(chart.positions().zero.has_value());
    spec.form = app::ChartForm::Bars;
    arrange(chart, spec, Density::Page, 700);
    ASSERT_TRUE(chart.positions().zero.has_value());
    EXPECT_NEAR(*chart.positions().zero, chart.layout().plot.left(), 0.01);
    const QImage image = draw(chart);
    const int y = static_cast<int>(chart.layout().rowY(2));
    const QRgb accent = colour(Role::Accent, Tone::Light).rgb();
    const int end = static_cast<int>(*chart.positions().rows[2].mark);
    EXPECT_EQ(image.pixel(static_cast<int>(*chart.positions().zero) + 3, y), accent);
    EXPECT_EQ(image.pixel(end - 3, y), accent);
    EXPECT_NE(image.pixel(end + 3, y), accent);
}

TEST(PayChart, BarsOfGradeDAreHatched) {
    PayChart chart;
    arrange(chart, waymark::test::thirteenCities(app::ChartForm::Bars), Density::Page, 700);
    const QImage image = draw(chart);
    const int y = static_cast<int>(chart.layout().rowY(7));
    int changes = 0;
    QRgb last = 0;
    for (int x = static_cast<int>(*chart.positions().zero) + 4; x < *chart.positions().rows[7].mark - 4;
         ++x) {
        changes += x > *chart.positions().zero + 4 && image.pixel(x, y) != last ? 1 : 0;
        last = image.pixel(x, y);
    }
    EXPECT_GT(changes, 40);
    EXPECT_EQ(
        image.pixel(static_cast<int>(*chart.positions().zero) + 20, static_cast<int>(chart.layout().rowY(0))),
        colour(Role::Accent, Tone::Light).rgb());
}

TEST(PayChart, EndNamesDoNotTouchAndStayInTheirRoom) {
    PayChart chart;
    for (const double width : {420.0, 560.0, 700.0, 1000.0}) {
        auto spec = waymark::test::thirteenCities();
        spec.rows[0].mark->low = 186000; // all three nearly at one place
        spec.rows[0].mark->high = 189000;
        arrange(chart, spec, Density::Page, width);
        for (int row = 0; row < chart.layout().rowCount(); ++row) {
            const auto names = placeEndNames(chart.picture(), row);
            for (qsizetype i = 0; i < names.size(); ++i) {
                EXPECT_GE(names[i].left, chart.layout().nameRight);
                EXPECT_LE(names[i].right, chart.layout().valueLeft);
                if (i > 0) {
                    EXPECT_GT(names[i].left, names[i - 1].right) << "row " << row << " at " << width;
                }
            }
        }
    }
}

TEST(PayChart, MarksStayClearOfNamesAndValuesInCompact) {
    PayChart chart;
    arrange(chart, waymark::test::thirteenCities(), Density::Compact, 340);
    for (const RowPositions& at : chart.positions().rows) {
        EXPECT_GT(*at.mark - 6.5, chart.layout().nameRight);
        EXPECT_LT(at.high.value_or(*at.mark) + 1, chart.layout().valueLeft);
    }
}

TEST(PayChart, ANewSpecReusesTheScene) {
    PayChart chart;
    arrange(chart, waymark::test::thirteenCities(app::ChartForm::Bars), Density::Page, 700);
    arrange(chart, waymark::test::thirteenCities(), Density::Page, 700);
    const auto items = chart.items().size();
    for (int i = 0; i < 20; ++i) {
        arrange(chart, waymark::test::thirteenCities(app::ChartForm::Bars), Density::Page, 700);
        arrange(chart, waymark::test::thirteenCities(), Density::Page, 700);
    }
    EXPECT_EQ(chart.items().size(), items);
}

TEST(PayChart, LogarithmicAxesMapLogarithmically) {
    PayChart chart;
    auto spec = waymark::test::thirteenCities();
    spec.axis = {10000, 1000000, true, {10000, 100000, 1000000}, {"10k", "100k", "1M"}};
    arrange(chart, spec, Density::Page, 700);
    const QRectF plot = chart.layout().plot;
    EXPECT_NEAR(chart.positions().ticks[1], plot.center().x(), 0.01);
    EXPECT_NEAR(*chart.positions().rows[0].mark, plot.left() + plot.width() * (std::log10(187600.0) - 4) / 2,
                0.01);
    EXPECT_FALSE(chart.positions().zero.has_value());
}

TEST(PayChart, RowsWithoutAFigureAreDrawnWithoutAMark) {
    PayChart chart;
    auto spec = waymark::test::thirteenCities();
    spec.rows[12].mark.reset();
    spec.rows[12].valueText = "no exchange rate";
    spec.brackets = {{8, 12, 3.1, "nothing to join", ""}, {40, -1, 3.1, "no such rows", ""}};
    arrange(chart, spec, Density::Page, 700);
    EXPECT_FALSE(chart.positions().rows[12].mark.has_value());
    EXPECT_FALSE(draw(chart).isNull());
}

} // namespace
} // namespace waymark::ui
