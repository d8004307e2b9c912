// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/hexagon.h"

#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"
#include "ui/words/interest_items.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rings = 4;
constexpr double upperShare = 0.866; // how far up the upper corners stand, of the radius
constexpr double halfTurn = 3.14159265358979323846;

/// Corner of a type, `share` 0 to 1 of the way out; type 0 is at the upper left, the others follow clockwise.
QPointF corner(const QPointF& centre, double radius, std::size_t type, double share) {
    const double angle = halfTurn * (-2.0 / 3 + static_cast<double>(type) / 3);
    return centre + QPointF(std::cos(angle), std::sin(angle)) * radius * share;
}

QPolygonF ring(const QPointF& centre, double radius, double share) {
    QPolygonF polygon;
    for (std::size_t type = 0; type < app::interestTypes; ++type)
        polygon << corner(centre, radius, type, share);
    polygon << polygon.first();
    return polygon;
}

struct Names {
    QFont name, holland;
    QColor ink, second;
};

/// Both names of a type, outside its corner.
void paintNames(QPainter& painter, const QPointF& at, std::size_t type, const QString& score,
                const Names& names) {
    const QFontMetricsF large(names.name), small(names.holland);
    const QString words = interestTypeName(type) + (score.isEmpty() ? QString() : u" "_s + score);
    const QString holland = hollandName(type);
    const double width = std::max(large.horizontalAdvance(words), small.horizontalAdvance(holland)) + 2;
    const bool left = type == 0 || type == 5 || type == 4;
    const bool top = type < 2, bottom = type == 3 || type == 4;
    const double height = large.height() + small.height();
    const double y = top ? at.y() - height - 6 : bottom ? at.y() + 6 : at.y() - height / 2;
    const bool side = type == 2 || type == 5;
    const double x = left ? at.x() - width - (side ? 8 : -22) : at.x() + (side ? 8 : -22);
    const auto way = static_cast<int>((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    painter.setFont(names.name);
    painter.setPen(names.ink);
    painter.drawText(QRectF(x, y, width, large.height()), way | Qt::AlignTop, words);
    painter.setFont(names.holland);
    painter.setPen(names.second);
    painter.drawText(QRectF(x, y + large.height(), width, small.height()), way | Qt::AlignTop, holland);
}

} // namespace

Hexagon::Hexagon(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setScores(std::nullopt, false);
}

void Hexagon::setScores(const std::optional<app::InterestProfile>& scores, bool sure) {
    m_scores = scores;
    m_sure = sure;
    QStringList parts;
    for (std::size_t type = 0; scores && type < scores->size(); ++type)
        parts +=
            tr("%1 %2 of 40").arg(interestTypeName(type), QLocale().toString(std::lround((*scores)[type])));
    setAccessibleName(parts.isEmpty() ? tr("Six interests: nothing answered yet")
                                      : tr("Six interests: %1").arg(parts.join(u", "_s)));
    update();
}

/// What the widest name beside a corner takes, with its score.
double Hexagon::sideRoom() const {
    const QFontMetricsF metrics(scaledFont(font(), TypeSize::Base, QFont::Medium));
    const QString score = u" 40"_s;
    return 12 + std::max(metrics.horizontalAdvance(interestTypeName(2) + score),
                         metrics.horizontalAdvance(interestTypeName(5) + score));
}

/// What the names above and below take.
double Hexagon::endRoom() const {
    return 8 + QFontMetricsF(scaledFont(font(), TypeSize::Base, QFont::Medium)).height() +
           QFontMetricsF(scaledFont(font(), TypeSize::Small)).height();
}

void Hexagon::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = toneOf(palette());
    const QPointF centre = QRectF(rect()).center();
    const double radius = std::max(24.0, std::min(width() / 2.0 - sideRoom(), (height() / 2.0 - endRoom()) / upperShare));
    painter.setBrush(Qt::NoBrush);
    for (int number = 1; number <= rings; ++number) {
        painter.setPen(QPen(colour(number == rings ? Role::LineStrong : Role::Grid, tone), 1));
        painter.drawPolyline(ring(centre, radius, static_cast<double>(number) / rings));
    }
    const Names names{scaledFont(font(), TypeSize::Base, QFont::Medium), scaledFont(font(), TypeSize::Small),
                      colour(Role::Text, tone), colour(Role::Text2, tone)};
    for (std::size_t type = 0; type < app::interestTypes; ++type)
        paintNames(painter, corner(centre, radius, type, 1), type,
                   m_scores ? QLocale().toString(std::lround((*m_scores)[type])) : QString(), names);
    if (!m_scores)
        return;
    QPolygonF shape;
    for (std::size_t type = 0; type < app::interestTypes; ++type)
        shape << corner(centre, radius, type, (*m_scores)[type] / app::highestScore);
    QColor ink = colour(m_sure ? Role::Accent : Role::Level, tone);
    QColor fill = ink;
    fill.setAlphaF(m_sure ? 0.14F : 0.08F);
    QPen pen(ink, m_sure ? 2 : 1.5);
    if (!m_sure)
        pen.setDashPattern({4 / 1.5, 3 / 1.5});
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawPolygon(shape);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (const QPointF& point : shape)
        painter.drawEllipse(point, m_sure ? 3.5 : 3, m_sure ? 3.5 : 3);
}

} // namespace waymark::ui
