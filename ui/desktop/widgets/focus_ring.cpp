// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/focus_ring.h"

#include "ui/theme/colours.h"

#include <QPainter>
#include <QWidget>

namespace waymark::ui {

void paintFocusRing(QPainter& painter, const QWidget& widget, const QRectF& box, double radius) {
    if (!widget.hasFocus())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Role::Accent, toneOf(widget.palette())), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
    painter.restore();
}

} // namespace waymark::ui
