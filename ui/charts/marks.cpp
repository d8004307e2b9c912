// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/marks.h"

#include "ui/words/app_words.h"
#include "ui/words/tr.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace waymark::ui {

namespace {

constexpr double sqrt2 = 1.4142135623730951;

class PainterState final {
public:
    explicit PainterState(QPainter& painter)
        : m_painter(painter) {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~PainterState() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PainterState)

private:
    QPainter& m_painter;
};

QPen pen(const QColor& colour, double width, Qt::PenCapStyle cap = Qt::FlatCap) {
    return QPen(colour, width, Qt::SolidLine, cap, Qt::MiterJoin);
}

QColor letterInk(app::Grade grade, Tone tone) {
    switch (grade) {
    case app::Grade::A:
        return colour(Role::GradeAText, tone);
    case app::Grade::B:
        return colour(Role::GradeBInk, tone);
    case app::Grade::C:
        return colour(Role::GradeCInk, tone);
    case app::Grade::D:
        break;
    }
    return colour(Role::Text, tone);
}

void paintChipGround(QPainter& painter, const QRectF& box, app::Grade grade, Tone tone, double unit) {
    const QRectF inner = box.adjusted(unit / 2, unit / 2, -unit / 2, -unit / 2);
    const double radius = 2.5 * unit;
    switch (grade) {
    case app::Grade::A:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Role::GradeA, tone));
        painter.drawRoundedRect(box, 3 * unit, 3 * unit);
        return;
    case app::Grade::B:
        painter.setPen(pen(colour(Role::GradeBInk, tone), unit));
        painter.setBrush(colour(Role::GradeB, tone));
        break;
    case app::Grade::C: {
        QPen dashes = pen(colour(Role::GradeCInk, tone), unit);
        dashes.setDashPattern({3, 2});
        painter.setPen(dashes);
        painter.setBrush(colour(Role::GradeC, tone));
        break;
    }
    case app::Grade::D:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Role::GradeD, tone));
        painter.drawRoundedRect(inner, radius, radius);
        paintHatch(painter, inner.adjusted(unit, unit, -unit, -unit), colour(Role::GradeDHatch, tone),
                   4 * unit, 1.25 * unit);
        painter.setPen(pen(colour(Role::GradeDInk, tone), unit));
        painter.setBrush(Qt::NoBrush);
        break;
    }
    painter.drawRoundedRect(inner, radius, radius);
}

} // namespace

void paintGradeChip(QPainter& painter, const QRectF& box, app::Grade grade, Tone tone, const QFont& font) {
    const PainterState state(painter);
    paintChipGround(painter, box, grade, tone, box.height() / 18);
    // Centred by the capital's own height: a line box would sit half a pixel low.
    const QFontMetricsF metrics(font);
    const QString letter(QLatin1Char(app::gradeLetter(grade)));
    const double x = box.center().x() - metrics.horizontalAdvance(letter) / 2;
    const double y = box.center().y() + metrics.capHeight() / 2;
    painter.setFont(font);
    painter.setPen(letterInk(grade, tone));
    painter.drawText(QPointF(x, y), letter);
}

void paintMark(QPainter& painter, QPointF centre, app::Grade grade, Tone tone, double scale) {
    const PainterState state(painter);
    const QColor ground = colour(Role::Surface, tone);
    const QColor official = colour(Role::Accent, tone);
    const QColor estimate = colour(Role::GradeDInk, tone);
    switch (grade) {
    case app::Grade::A:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawEllipse(centre, 6 * scale, 6 * scale);
        painter.setBrush(official);
        painter.drawEllipse(centre, 5 * scale, 5 * scale);
        break;
    case app::Grade::B:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawEllipse(centre, 6 * scale, 6 * scale);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen(official, 2.5 * scale));
        painter.drawEllipse(centre, 4.25 * scale, 4.25 * scale);
        break;
    case app::Grade::C: {
        const double half = 4.6 * scale;
        const QPolygonF diamond({centre + QPointF(0, -half), centre + QPointF(half, 0),
                                 centre + QPointF(0, half), centre + QPointF(-half, 0)});
        painter.setBrush(ground);
        painter.setPen(pen(estimate, 1.5 * scale));
        painter.drawPolygon(diamond);
        break;
    }
    case app::Grade::D:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawEllipse(centre, 5.5 * scale, 5.5 * scale);
        paintHatch(painter, centre, 5.5 * scale, estimate, 3.6 * scale, 1.5 * scale);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen(estimate, 1.25 * scale));
        painter.drawEllipse(centre, 5.5 * scale, 5.5 * scale);
        break;
    }
}

void paintWhisker(QPainter& painter, double y, double low, double high, app::Grade grade, Tone tone,
                  double scale) {
    const PainterState state(painter);
    const bool official = grade == app::Grade::A || grade == app::Grade::B;
    const QColor ink = colour(official ? Role::Accent : Role::GradeDInk, tone);
    QColor faint = ink;
    faint.setAlphaF(0.45F);
    painter.setPen(pen(faint, 2 * scale));
    painter.drawLine(QPointF(low, y), QPointF(high, y));
    painter.setPen(pen(ink, 1.5 * scale));
    for (const double x : {low, high})
        painter.drawLine(QPointF(x, y - 4 * scale), QPointF(x, y + 4 * scale));
}

// A line of the family x + y = c: the hatch rises to the right, and every area shares the same origin of its
// own, so that equal marks look equal wherever they stand.
void paintHatch(QPainter& painter, const QRectF& area, const QColor& ink, double pitch, double width) {
    const PainterState state(painter);
    painter.setPen(pen(ink, width));
    const double step = pitch * sqrt2; // along an axis, for lines `pitch` apart
    QList<QLineF> lines;
    for (double c = step / 2; c < area.width() + area.height(); c += step) {
        const double x1 = std::max(0.0, c - area.height());
        const double x2 = std::min(area.width(), c);
        lines.append(QLineF(area.left() + x1, area.top() + c - x1, area.left() + x2, area.top() + c - x2));
    }
    painter.drawLines(lines);
}

void paintHatch(QPainter& painter, QPointF centre, double radius, const QColor& ink, double pitch,
                double width) {
    const PainterState state(painter);
    painter.setPen(pen(ink, width));
    const QPointF along(1 / sqrt2, -1 / sqrt2);
    const QPointF across(1 / sqrt2, 1 / sqrt2);
    QList<QLineF> lines;
    for (double d = -std::floor(radius / pitch) * pitch; d < radius; d += pitch) {
        const double half = std::sqrt(std::max(0.0, radius * radius - d * d));
        const QPointF middle = centre + across * d;
        lines.append(QLineF(middle - along * half, middle + along * half));
    }
    painter.drawLines(lines);
}

BarDress barDress(app::Grade grade, Tone tone, double scale) {
    const QColor official = colour(Role::Accent, tone);
    const QColor estimate = colour(Role::GradeDInk, tone);
    switch (grade) {
    case app::Grade::A:
        return {official, official, 1.25 * scale};
    case app::Grade::B:
        return {colour(Role::AccentTint, tone), official, 2 * scale};
    case app::Grade::C:
        return {colour(Role::Surface, tone), estimate, 1.25 * scale};
    case app::Grade::D:
        break;
    }
    return {colour(Role::GradeD, tone), estimate, 1.25 * scale};
}

void paintBarHatch(QPainter& painter, const QRectF& bar, Tone tone, double scale) {
    paintHatch(painter, bar, colour(Role::GradeDInk, tone), 5 * scale, 1.25 * scale);
}

void paintBracket(QPainter& painter, QPointF from, QPointF to, double x, double gap, Tone tone,
                  double scale) {
    const PainterState state(painter);
    painter.setPen(pen(colour(Role::Warn, tone), 1.25 * scale));
    const double middle = (from.y() + to.y()) / 2;
    const double side = from.y() < to.y() ? 1 : -1;
    painter.drawPolyline(QPolygonF({from, QPointF(x, from.y()), QPointF(x, middle - side * gap / 2)}));
    painter.drawPolyline(QPolygonF({to, QPointF(x, to.y()), QPointF(x, middle + side * gap / 2)}));
}

void paintFlag(QPainter& painter, QPointF centre, Tone tone, double scale) {
    const PainterState state(painter);
    QPen stroke(colour(Role::Warn, tone), 1.5 * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(stroke);
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](double x, double y) { return centre + QPointF(x, y) * scale; };
    painter.drawLine(at(-4.5, -6), at(-4.5, 6));
    painter.drawPolyline(
        QPolygonF({at(-4.5, -5), at(4.5, -5), at(2.25, -1.75), at(4.5, 1.5), at(-4.5, 1.5)}));
}

QString gradeSentence(app::Grade grade) {
    return tr("grade %1, %2").arg(QString(QLatin1Char(app::gradeLetter(grade))), appWords(app::gradeWords(grade)));
}

} // namespace waymark::ui
