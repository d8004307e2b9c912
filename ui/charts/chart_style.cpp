// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style.h"

#include <QFontInfo>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr double drawnSize = 13;
constexpr double slideRowSize = 19;
constexpr int denseFrom = 16;

QFont sized(const QFont& base, double pixels, QFont::Weight weight = QFont::Normal) {
    QFont font(base);
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(weight);
    return font;
}

void setFonts(ChartStyle& style, const QFont& base) {
    const double u = style.unit;
    ChartFonts& fonts = style.fonts;
    fonts.title = sized(base, 15 * u, QFont::DemiBold);
    fonts.subtitle = sized(base, 13 * u);
    fonts.key = sized(base, 11 * u);
    fonts.name = sized(base, 13 * u, QFont::Medium);
    fonts.sub = sized(base, 11 * u);
    fonts.value = sized(base, 13 * u, QFont::DemiBold);
    fonts.estimate = sized(base, 13 * u);
    fonts.axis = sized(base, 11 * u);
    fonts.heading = sized(base, 11 * u, QFont::DemiBold);
    fonts.end = sized(base, 11 * u);
    fonts.caption = sized(base, 11 * u);
    fonts.letter = sized(base, 11 * u, QFont::DemiBold);
}

ChartStyle slideStyle(ChartStyle style, const QFont& base, double shrink) {
    const double s = shrink;
    style.unit = slideRowSize / drawnSize * s;
    style.mark = 1.65 * s;
    style.pitch = 41 * s;
    style.edge = 0;
    style.nameGap = 60 * s;
    style.chip = 27 * s;
    style.signature = true;
    setFonts(style, base);
    ChartFonts& fonts = style.fonts;
    fonts.title = sized(base, 32, QFont::DemiBold);
    fonts.subtitle = sized(base, 20);
    fonts.key = sized(base, 17);
    fonts.name = sized(base, slideRowSize * s, QFont::Medium);
    fonts.sub = sized(base, 16 * s);
    fonts.value = sized(base, slideRowSize * s, QFont::DemiBold);
    fonts.estimate = sized(base, slideRowSize * s);
    fonts.axis = sized(base, 16);
    fonts.heading = sized(base, 16, QFont::DemiBold);
    fonts.end = sized(base, std::max(11.0, 14 * s));
    fonts.caption = sized(base, 15);
    fonts.letter = sized(base, 16 * s, QFont::DemiBold);
    return style;
}

} // namespace

ChartStyle chartStyle(const QFont& base, Density density, Tone tone, int rows, double shrink) {
    ChartStyle style;
    style.tone = tone;
    style.density = density;
    if (density == Density::Slide)
        return slideStyle(style, base, shrink);

    const double u = QFontInfo(base).pixelSize() / drawnSize;
    style.unit = u;
    style.mark = u;
    style.chip = 18 * u;
    style.edge = 8 * u;
    style.nameGap = 20 * u;
    style.pitch = (rows < denseFrom ? 32 : 26) * u;
    if (density == Density::Compact) {
        style.pitch = 24 * u;
        style.nameGap = 12 * u;
        style.edge = 0;
        style.header = style.headings = style.caption = false;
    }
    setFonts(style, base);
    if (density == Density::Page && rows >= denseFrom)
        style.fonts.name.setWeight(QFont::Normal);
    return style;
}

} // namespace waymark::ui
