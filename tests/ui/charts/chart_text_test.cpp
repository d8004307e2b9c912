// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_text.h"

#include <QGuiApplication>

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

TEST(ChartText, APlaceGivesUpItsFurtherStatesBeforeItEndsInDots) {
    const QFont font = QGuiApplication::font();
    const QString whole = u"Washington, DC-VA-MD-WV"_s;
    const double first = textWidth(u"Washington, DC"_s, font);
    EXPECT_EQ(placeInRoom(whole, font, textWidth(whole, font) + 1), whole);
    EXPECT_EQ(placeInRoom(whole, font, first + 1), u"Washington, DC"_s);
    EXPECT_EQ(placeInRoom(u"Minneapolis-St. Paul, MN-WI"_s, font, textWidth(u"Minneapolis-St. Paul, MN"_s, font) + 1), u"Minneapolis-St. Paul, MN"_s);
    const QString cut = placeInRoom(whole, font, first / 2);
    EXPECT_TRUE(cut.startsWith(u'W') && cut.endsWith(QChar(0x2026))) << cut.toStdString();
    EXPECT_FALSE(placeInRoom(u"Alto, XY-Z"_s, font, 1).contains(u"XY"_s));
}

TEST(ChartText, LabelsOfAnAxisThatWouldTouchAreLeftOutEvenly) {
    const QList<double> widths{8, 24, 30, 30, 30, 30};
    EXPECT_EQ(labelStep({0, 50, 100, 150, 200, 250}, widths, 6), 1);
    EXPECT_EQ(labelStep({0, 26, 52, 78, 104, 130}, widths, 6), 2);
    EXPECT_EQ(labelStep({0, 13, 26, 39, 52, 65}, widths, 6), 3);
    EXPECT_EQ(labelStep({250, 200, 150, 100, 50, 0}, widths, 6), 1) << "right to left";
    EXPECT_EQ(labelStep({}, {}, 6), 1);
    EXPECT_EQ(labelStep({0, 1}, {30, 30}, 6), 2) << "the first alone";
}

} // namespace
} // namespace waymark::ui
