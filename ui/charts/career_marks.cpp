// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/career_marks.h"

#include "ui/charts/marks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark::ui {

namespace {

constexpr std::size_t careers = 6;

struct Inks {
    QRgb light, dark;
};
// Blue, vermilion, green, purple, ochre, grey.
constexpr std::array<Inks, careers> inks{{{0xFF2458B3, 0xFF8FB2FF},
                                          {0xFFC2500A, 0xFFFF9E5E},
                                          {0xFF00795C, 0xFF4CC9A4},
                                          {0xFF8E3B8A, 0xFFE39BDF},
                                          {0xFF8A6A00, 0xFFE2C35A},
                                          {0xFF50545E, 0xFFB4B8C1}}};

QPolygonF regular(QPointF centre, int corners, double radius, double turn) {
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + i * 2 * 3.141592653589793 / corners;
        polygon.append(centre + QPointF(std::sin(angle), -std::cos(angle)) * radius);
    }
    return polygon;
}

/// Disc, square, triangle, diamond, triangle upside down, hexagon: of about the same area.
QPainterPath formOf(std::size_t career, QPointF centre, double r) {
    constexpr double pi = 3.141592653589793;
    QPainterPath path;
    switch (career % careers) {
    case 0:
        path.addEllipse(centre, r, r);
        return path;
    case 1:
        path.addPolygon(regular(centre, 4, 1.24 * r, pi / 4));
        break;
    case 2:
        path.addPolygon(regular(centre + QPointF(0, 0.15 * r), 3, 1.38 * r, 0));
        break;
    case 3:
        path.addPolygon(regular(centre, 4, 1.3 * r, 0));
        break;
    case 4:
        path.addPolygon(regular(centre - QPointF(0, 0.15 * r), 3, 1.38 * r, pi));
        break;
    default:
        path.addPolygon(regular(centre, 6, 1.1 * r, 0));
        break;
    }
    path.closeSubpath();
    return path;
}

class Saved final {
public:
    explicit Saved(QPainter& painter)
        : m_painter(painter) {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter& m_painter;
};

} // namespace

QColor careerInk(std::size_t career, Tone tone) {
    const Inks& ink = inks[career % careers];
    return QColor::fromRgb(tone == Tone::Dark ? ink.dark : ink.light);
}

void paintCareerMark(QPainter& painter, QPointF centre, std::size_t career, app::Grade grade, Tone tone,
                     double scale) {
    const Saved saved(painter);
    const QColor ink = careerInk(career, tone);
    const QColor ground = colour(Role::Surface, tone);
    painter.setPen(QPen(ground, 2 * scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(grade == app::Grade::A ? ink : ground);
    painter.drawPath(formOf(career, centre, 5 * scale));
    if (grade == app::Grade::A)
        return;
    if (grade == app::Grade::D)
        paintHatch(painter, centre, 4 * scale, ink, 3 * scale, 1.25 * scale);
    painter.setBrush(Qt::NoBrush);
    const double width = (grade == app::Grade::B ? 2.25 : 1.25) * scale;
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(formOf(career, centre, 5 * scale - width / 2));
}

void paintCareerWhisker(QPainter& painter, double y, double low, double high, std::size_t career, Tone tone,
                        double scale) {
    const Saved saved(painter);
    const QColor ink = careerInk(career, tone);
    QColor faint = ink;
    faint.setAlphaF(0.45F);
    painter.setPen(QPen(faint, 2 * scale, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(low, y), QPointF(high, y));
    painter.setPen(QPen(ink, 1.5 * scale, Qt::SolidLine, Qt::FlatCap));
    for (const double x : {low, high})
        painter.drawLine(QPointF(x, y - 4 * scale), QPointF(x, y + 4 * scale));
}

void paintCareerPattern(QPainter& painter, const QRectF& bar, std::size_t career, Tone tone, double scale) {
    const Saved saved(painter);
    const QColor ground = colour(Role::Surface, tone);
    const double width = 1.25 * scale;
    const double pitch = 6 * scale;
    const auto falling = [&] {
        painter.setPen(QPen(ground, width, Qt::SolidLine, Qt::FlatCap));
        for (double c = pitch; c < bar.width() + bar.height(); c += 1.414 * pitch) {
            const double from = std::max(0.0, c - bar.width());
            const double to = std::min(bar.height(), c);
            painter.drawLine(QPointF(bar.right() - c + from, bar.top() + from),
                             QPointF(bar.right() - c + to, bar.top() + to));
        }
    };
    switch (career % careers) {
    case 1:
        return paintHatch(painter, bar, ground, pitch, width);
    case 2:
        return falling();
    case 3:
        paintHatch(painter, bar, ground, pitch, width);
        return falling();
    case 4:
        painter.setPen(QPen(ground, width, Qt::SolidLine, Qt::FlatCap));
        for (double x = bar.left() + pitch; x < bar.right(); x += pitch)
            painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()));
        return;
    case 5:
        painter.setPen(QPen(ground, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(bar.left(), bar.center().y()), QPointF(bar.right(), bar.center().y()));
        return;
    default:
        return;
    }
}

} // namespace waymark::ui
