// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_brackets.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace waymark::ui {

namespace {

constexpr double wordsIndent = 16;
constexpr double leastWords = 60;
constexpr double flagGap = 19;

/// The doubtful figure is the place's own: beside an official one it is the smaller mark.
std::optional<double> markOf(const RowPositions& at) {
    return at.undated ? at.undated : at.mark;
}

/// Right of everything that is drawn between the two rows.
double uprightX(const ChartPicture& picture, int first, int second) {
    double x = 0;
    for (int row = first; row <= second; ++row) {
        const RowPositions& at = picture.positions.rows[row];
        x = std::max({x, at.mark.value_or(0), at.high.value_or(0), at.undated.value_or(0)});
    }
    return std::round(x + 27 * picture.style.unit) + 0.5;
}

std::optional<PlacedBracket> place(const ChartPicture& picture, const app::ChartBracket& bracket) {
    const auto& rows = picture.positions.rows;
    const int first = std::min(bracket.firstRow, bracket.secondRow);
    const int second = std::max(bracket.firstRow, bracket.secondRow);
    if (first < 0 || second >= rows.size() || first == second || !markOf(rows[first]) ||
        !markOf(rows[second]))
        return std::nullopt;
    const ChartStyle& style = picture.style;
    const double u = style.unit;
    PlacedBracket placed;
    placed.x = uprightX(picture, first, second);
    const double left = placed.x + wordsIndent * u;
    const double room = picture.layout.valueLeft - 10 * u - left;
    if (room < leastWords * u)
        return std::nullopt;
    const double reach = 11.5 * style.mark;
    placed.from = {*markOf(rows[first]) + reach, picture.layout.rowY(first)};
    placed.to = {*markOf(rows[second]) + reach, picture.layout.rowY(second)};
    const QFontMetricsF bold(style.fonts.value);
    placed.title = bold.elidedText(fromUtf8(bracket.title), Qt::ElideRight, room);
    placed.detail = wrapped(fromUtf8(bracket.detail), style.fonts.sub, room, 2);
    double width = bold.horizontalAdvance(placed.title);
    for (const QString& line : placed.detail)
        width = std::max(width, textWidth(line, style.fonts.sub));
    const double middle = (placed.from.y() + placed.to.y()) / 2;
    const double height = (20 + 16 * static_cast<double>(placed.detail.size())) * u;
    placed.words = QRectF(left - 4 * u, middle - 18 * u, width + 8 * u, height);
    placed.all = placed.words.united(QRectF(placed.from, QPointF(placed.x, placed.to.y())).normalized());
    return placed;
}

void paint(QPainter& painter, const ChartStyle& style, const PlacedBracket& bracket) {
    const double u = style.unit;
    const double gap = flagGap * style.mark;
    const double middle = (bracket.from.y() + bracket.to.y()) / 2;
    painter.fillRect(bracket.words, style.ink(Role::Surface));
    paintBracket(painter, bracket.from, bracket.to, bracket.x, gap, style.tone, style.mark);
    painter.fillRect(QRectF(bracket.x - 6 * u, middle - gap / 2, 14 * u, gap), style.ink(Role::Surface));
    paintFlag(painter, {bracket.x + 2 * u, middle}, style.tone, style.mark);
    const double left = bracket.x + wordsIndent * u;
    drawText(painter, {left, middle - 8.5 * u + belowMiddle(style.fonts.value)}, bracket.title,
             style.fonts.value, style.ink(Role::Warn));
    double baseline = middle + 8 * u + belowMiddle(style.fonts.sub);
    for (const QString& line : bracket.detail) {
        drawText(painter, {left, baseline}, line, style.fonts.sub, style.ink(Role::Text2));
        baseline += 15 * u;
    }
}

} // namespace

QList<PlacedBracket> placeBrackets(const ChartPicture& picture) {
    QList<PlacedBracket> placed;
    if (!picture.style.headings)
        return placed;
    for (const app::ChartBracket& bracket : picture.spec.brackets) {
        const auto candidate = place(picture, bracket);
        if (candidate && std::none_of(placed.begin(), placed.end(), [&](const PlacedBracket& other) {
                return other.all.intersects(candidate->all);
            }))
            placed.append(*candidate);
    }
    return placed;
}

void paintBrackets(QPainter& painter, const ChartPicture& picture) {
    const QList<PlacedBracket> placed = placeBrackets(picture);
    for (const PlacedBracket& bracket : placed)
        paint(painter, picture.style, bracket);
}

} // namespace waymark::ui
