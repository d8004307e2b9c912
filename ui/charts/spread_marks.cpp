// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spread_marks.h"

#include <QPainter>
#include <QPolygonF>

namespace waymark::ui {

namespace {

QPen line(const QColor& colour, double width) {
    return QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

} // namespace

void paintBox(QPainter& painter, double y, double low, double high, const QColor& ink, double scale) {
    QColor faint = ink;
    faint.setAlphaF(0.24F);
    const double half = 4.5 * scale;
    painter.fillRect(QRectF(QPointF(low, y - half), QPointF(high, y + half)), faint);
}

void paintMeanTick(QPainter& painter, QPointF at, Tone tone, double scale) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = 6.5 * scale;
    painter.setPen(line(colour(Role::Surface, tone), 3.5 * scale));
    painter.drawLine(at + QPointF(0, -half), at + QPointF(0, half));
    painter.setPen(line(colour(Role::Text2, tone), 1.5 * scale));
    painter.drawLine(at + QPointF(0, -half), at + QPointF(0, half));
    painter.restore();
}

void paintMedianDiamond(QPainter& painter, QPointF centre, bool estimated, Tone tone, double scale) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = 4.6 * scale;
    const QPolygonF diamond({centre + QPointF(0, -half), centre + QPointF(half, 0), centre + QPointF(0, half),
                             centre + QPointF(-half, 0)});
    painter.setBrush(colour(estimated ? Role::Surface : Role::Accent, tone));
    painter.setPen(estimated ? line(colour(Role::GradeDInk, tone), 1.5 * scale)
                             : line(colour(Role::Surface, tone), scale));
    painter.drawPolygon(diamond);
    painter.restore();
}

void paintErrorBar(QPainter& painter, double y, double low, double high, Tone tone, double scale) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line(colour(Role::GradeDInk, tone), scale));
    painter.drawLine(QPointF(low, y), QPointF(high, y));
    for (const double x : {low, high})
        painter.drawLine(QPointF(x, y - 2.5 * scale), QPointF(x, y + 2.5 * scale));
    painter.restore();
}

void paintOpenEnd(QPainter& painter, QPointF at, const QColor& ink, double scale) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line(ink, 1.5 * scale));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({at + QPointF(-4, -4) * scale, at, at + QPointF(-4, 4) * scale}));
    painter.restore();
}

} // namespace waymark::ui
