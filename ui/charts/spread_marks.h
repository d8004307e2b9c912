// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands around a figure's own mark: the bar from p25 to p75, a published mean beside a median, a median
// beside a mean, the error of an estimate, and an end that the publisher withheld. Lines and fills only, so
// that all stays vector; lengths in logical pixels, enlarged by `scale`. The painter's state is kept.
#pragma once

#include "ui/theme/colours.h"

#include <QColor>
#include <QPointF>

class QPainter;

namespace waymark::ui {

/// From p25 to p75, under the whisker's line and the mark.
void paintBox(QPainter& painter, double y, double low, double high, const QColor& ink, double scale = 1);

/// A short upright line through the row: the mean where the median leads.
void paintMeanTick(QPainter& painter, QPointF at, Tone tone, double scale = 1);

/// The median where the mean leads: filled where it is published, open where it is estimated.
void paintMedianDiamond(QPainter& painter, QPointF centre, bool estimated, Tone tone, double scale = 1);

/// How far an estimate may be off: a thin line with low ends, under its diamond.
void paintErrorBar(QPainter& painter, double y, double low, double high, Tone tone, double scale = 1);

/// The whisker goes on beyond `x`: an arrow head instead of an end.
void paintOpenEnd(QPainter& painter, QPointF at, const QColor& ink, double scale = 1);

} // namespace waymark::ui
