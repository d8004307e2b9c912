// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/paint_star.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace waymark::ui {

namespace {

QPainterPath star(const QRectF& box) {
    constexpr double innerShare = 0.45;
    const double outer = qMin(box.width(), box.height()) / 2 - 1;
    // A five-pointed star hangs lower than its circle: the optical middle is a little above.
    const QPointF middle = box.center() + QPointF(0, outer * 0.06);
    QPainterPath path;
    for (int corner = 0; corner < 10; ++corner) {
        const double radius = corner % 2 == 0 ? outer : outer * innerShare;
        const double angle = -M_PI / 2 + corner * M_PI / 5;
        const QPointF point = middle + radius * QPointF(qCos(angle), qSin(angle));
        if (corner == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

} // namespace

void paintStar(QPainter& painter, const QRectF& box, bool kept, Tone tone) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = colour(kept ? Role::Accent : Role::Text3, tone);
    painter.setPen(QPen(ink, kept ? 1.0 : 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(kept ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawPath(star(box));
    painter.restore();
}

} // namespace waymark::ui
