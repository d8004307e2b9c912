// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The signs that stand for a figure and for how far it can be trusted: grade chips, chart marks, whiskers,
// hatching and the bracket between two figures that do not agree. Every form differs without colour, and
// everything is lines and fills, so that it stays vector in SVG and PDF. Lengths are logical pixels;
// `scale` enlarges a form with its strokes (1 on pages, about 1.65 on slides). The painter's state is kept.
#pragma once

#include "app/salary/grade.h"
#include "ui/theme/colours.h"

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace waymark::ui {

/// The letter of a grade in its box: A filled, B tint and solid border, C tint and dashed border, D hatched.
/// `font` is the letter's own (11 semibold in an 18 x 18 box).
void paintGradeChip(QPainter& painter, const QRectF& box, app::Grade grade, Tone tone, const QFont& font);

/// The mark of one figure: A disc, B ring, C diamond, D hatched disc.
void paintMark(QPainter& painter, QPointF centre, app::Grade grade, Tone tone, double scale = 1);

/// The spread of a figure from x `low` to x `high` at height `y`, with an upright tick at both ends.
void paintWhisker(QPainter& painter, double y, double low, double high, app::Grade grade, Tone tone,
                  double scale = 1);

/// Lines at 45 degrees inside a rectangle or a disc, their ends computed instead of clipped.
void paintHatch(QPainter& painter, const QRectF& area, const QColor& ink, double pitch, double width);
void paintHatch(QPainter& painter, QPointF centre, double radius, const QColor& ink, double pitch,
                double width);

/// How a bar of a grade is filled and edged; grade D gets its hatching on top.
struct BarDress {
    QColor fill, edge;
    double edgeWidth = 0;
};
BarDress barDress(app::Grade grade, Tone tone, double scale = 1);
/// The hatching of a grade D bar.
void paintBarHatch(QPainter& painter, const QRectF& bar, Tone tone, double scale = 1);

/// From mark to mark round by `x`, open in the middle for a flag of `gap` height.
void paintBracket(QPainter& painter, QPointF from, QPointF to, double x, double gap, Tone tone,
                  double scale = 1);
/// A small flag on its pole, 12 high, centred at `centre`.
void paintFlag(QPainter& painter, QPointF centre, Tone tone, double scale = 1);

/// "grade B, official, wider area": the chip in words.
QString gradeSentence(app::Grade grade);

} // namespace waymark::ui
