// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The mark of keyboard focus on controls that we paint ourselves: a 1.5 px accent outline, 4 px corners.
// GUI thread.
#pragma once

class QPainter;
class QRectF;
class QWidget;

namespace waymark::ui {

/// Paints nothing unless `widget` has the focus.
void paintFocusRing(QPainter& painter, const QWidget& widget, const QRectF& box, double radius = 4);

} // namespace waymark::ui
