// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_figures.h"

#include "ui/charts/career_marks.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/marks.h"
#include "ui/charts/spread_marks.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

namespace {

const app::ChartRow& rowOf(const ChartPicture& picture, int row) {
    return picture.spec.rows[static_cast<std::size_t>(row)];
}

void paintEndNumbers(QPainter& painter, const ChartPicture& picture, int row) {
    const auto& [spec, style, layout, positions] = picture;
    const auto& at = positions.rows[row];
    const auto& mark = *rowOf(picture, row).mark;
    const auto thousands = [](double value) {
        return QLocale(QLocale::C).toString(std::round(value / 1000), 'f', 0);
    };
    const double baseline = layout.rowY(row) + belowMiddle(style.fonts.end);
    const QColor ink = style.ink(Role::Text2);
    if (at.low)
        drawText(painter, {*at.low - 6 * style.unit, baseline}, thousands(*mark.low), style.fonts.end, ink,
                 Align::Right);
    if (at.high)
        drawText(painter, {*at.high + 6 * style.unit, baseline}, thousands(*mark.high), style.fonts.end, ink);
}

void paintSpread(QPainter& painter, const ChartPicture& picture, int row) {
    const ChartStyle& style = picture.style;
    const RowPositions& at = picture.positions.rows[row];
    const app::ChartRow& data = rowOf(picture, row);
    const double y = picture.layout.rowY(row);
    const bool official = data.mark->grade == app::Grade::A || data.mark->grade == app::Grade::B;
    const bool careers = !picture.spec.careers.empty();
    const QColor ink =
        careers ? careerInk(data.career, style.tone) : style.ink(official ? Role::Accent : Role::GradeDInk);
    if (at.low && at.high) {
        if (careers)
            paintCareerWhisker(painter, y, *at.low, *at.high, data.career, style.tone, style.mark);
        else
            paintWhisker(painter, y, *at.low, *at.high, data.mark->grade, style.tone, style.mark);
        if (data.mark->highIsLeast)
            paintOpenEnd(painter, {*at.high + 5 * style.mark, y}, ink, style.mark);
    }
    if (at.boxLow && at.boxHigh)
        paintBox(painter, y, *at.boxLow, *at.boxHigh, ink, style.mark);
    // Under the mark itself it could not be read.
    if (at.mean && at.mark && std::abs(*at.mean - *at.mark) > 7 * style.mark)
        paintMeanTick(painter, {*at.mean, y}, style.tone, style.mark);
    if (at.errorLow && at.errorHigh)
        paintErrorBar(painter, y, *at.errorLow, *at.errorHigh, style.tone, style.mark);
    if (at.median)
        paintMedianDiamond(painter, {*at.median, y}, data.mark->median->estimated, style.tone, style.mark);
}

void paintBarPattern(QPainter& painter, const ChartPicture& picture, int row) {
    const auto& [spec, style, layout, positions] = picture;
    const app::ChartRow& data = rowOf(picture, row);
    const double y = layout.rowY(row);
    const QRectF bar(QPointF(*positions.zero, y - barHalf(style)),
                     QPointF(*positions.rows[row].mark, y + barHalf(style)));
    if (!spec.careers.empty())
        paintCareerPattern(painter, bar, data.career, style.tone, style.mark);
    else if (data.mark->grade == app::Grade::D)
        paintHatch(painter, bar, style.ink(Role::GradeDInk), 5 * style.mark, 1.25 * style.mark);
}

/// A learner's own figure: a square, so that it is never taken for a published one.
void paintOwnMark(QPainter& painter, QPointF at, const ChartStyle& style) {
    const double half = 4.5 * style.mark;
    painter.fillRect(QRectF(at - QPointF(half + style.mark, half + style.mark),
                            QSizeF(2 * (half + style.mark), 2 * (half + style.mark))),
                     style.ink(Role::Surface));
    painter.fillRect(QRectF(at - QPointF(half, half), QSizeF(2 * half, 2 * half)), style.ink(Role::GradeA));
}

} // namespace

void paintFigures(QPainter& painter, const ChartPicture& picture, int row) {
    const auto& [spec, style, layout, positions] = picture;
    const RowPositions& at = positions.rows[row];
    const double y = layout.rowY(row);
    const app::ChartRow& data = rowOf(picture, row);
    const auto& mark = data.mark;
    const bool dots = app::traitsOf(spec.form).spread;
    if (mark && dots)
        paintSpread(painter, picture, row);
    if (mark && !dots && at.mark && positions.zero)
        paintBarPattern(painter, picture, row);
    // The figure that leads lies over the one beside it.
    if (at.undated)
        paintMark(painter, {*at.undated, y}, app::Grade::D, style.tone, style.mark);
    if (mark && dots && at.mark) {
        if (data.own)
            paintOwnMark(painter, {*at.mark, y}, style);
        else if (!spec.careers.empty())
            paintCareerMark(painter, {*at.mark, y}, data.career, mark->grade, style.tone, style.mark);
        else
            paintMark(painter, {*at.mark, y}, mark->grade, style.tone, style.mark);
    }
    if (layout.endNumbers && mark)
        paintEndNumbers(painter, picture, row);
}

void paintReference(QPainter& painter, const ChartPicture& picture) {
    const auto& [spec, style, layout, positions] = picture;
    if (!positions.reference || !spec.reference || !app::traitsOf(spec.form).spread)
        return;
    const double x = std::round(*positions.reference) + 0.5;
    painter.save();
    QPen dashes(style.ink(Role::Text2), 1);
    dashes.setDashPattern({3, 3});
    painter.setPen(dashes);
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    painter.restore();
    if (!style.headings)
        return;
    const QString words = fromUtf8(spec.reference->text);
    const double half = textWidth(words, style.fonts.end) / 2;
    const double middle =
        std::clamp(x, layout.nameLeft + half, std::max(layout.nameLeft + half, layout.width - half));
    drawText(painter, {middle, layout.plot.bottom() + 11 * style.unit}, words, style.fonts.end,
             style.ink(Role::Text2), Align::Centre);
}

} // namespace waymark::ui
