// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The star of everything that can be kept: an outline while it is not, filled in accent once it is. One
// drawing for buttons and for rows painted by delegates. Logical pixels, GUI thread.
#pragma once

#include "ui/theme/colours.h"

#include <QRectF>

class QPainter;

namespace waymark::ui {

/// Fills the square `box` but for one pixel around.
void paintStar(QPainter& painter, const QRectF& box, bool kept, Tone tone);

} // namespace waymark::ui
