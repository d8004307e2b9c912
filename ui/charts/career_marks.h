// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Up to six careers in one chart: each has a colour that people with any colour vision tell apart (after
// Okabe and Ito 2008, darkened to 3:1 on the ground), a form of its mark and a pattern of its bar, so that it
// is known without colour too. The grade shows as in marks.h: A filled, B thick ring, C thin ring, D hatched.
// Vector only; the painter's state is kept.
#pragma once

#include "app/salary/grade.h"
#include "ui/theme/colours.h"

#include <QColor>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace waymark::ui {

QColor careerInk(std::size_t career, Tone tone);

void paintCareerMark(QPainter& painter, QPointF centre, std::size_t career, app::Grade grade, Tone tone,
                     double scale = 1);

/// The whisker of paintWhisker in a career's colour.
void paintCareerWhisker(QPainter& painter, double y, double low, double high, std::size_t career, Tone tone,
                        double scale = 1);

/// Lines over a bar that is filled with the career's colour: none, slanted either way, crossed, upright,
/// flat.
void paintCareerPattern(QPainter& painter, const QRectF& bar, std::size_t career, Tone tone,
                        double scale = 1);

} // namespace waymark::ui
