// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/bar.h"

#include <QPainter>
#include <QStyle>

namespace waymark::ui {

namespace {
constexpr double barHeight = 6;
constexpr int gap = 12;
} // namespace

void paintBar(QPainter& painter, const QRectF& box, double share, BarInk ink, Tone tone) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF track(box.left(), 0, box.width(), barHeight);
    track.moveTop(std::floor(box.center().y() - barHeight / 2 + 0.5));
    painter.setBrush(colour(Role::Track, tone));
    painter.drawRoundedRect(track, 1, 1);
    const double filled = track.width() * qBound(0.0, share, 1.0);
    // Grows from the side where reading begins.
    if (painter.layoutDirection() == Qt::RightToLeft)
        track.setLeft(track.right() - filled);
    else
        track.setWidth(filled);
    painter.setBrush(colour(ink == BarInk::Accent ? Role::Accent : Role::Level, tone));
    painter.drawRoundedRect(track, 1, 1);
    painter.restore();
}

BarWidget::BarWidget(const QString& name, BarInk ink, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_ink(ink)
    , m_widest(QStringLiteral("0.0")) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(name);
}

void BarWidget::setValue(double share, const QString& text) {
    m_share = share;
    m_text = text;
    setAccessibleName(m_name + QStringLiteral(": ") + text);
    update();
}

void BarWidget::setWidestText(const QString& text) {
    m_widest = text;
    updateGeometry();
}

QSize BarWidget::sizeHint() const {
    const int number = fontMetrics().horizontalAdvance(m_widest);
    return {80 + gap + number, qMax(24, fontMetrics().height() + 6)};
}

QSize BarWidget::minimumSizeHint() const {
    return {sizeHint().width() - 40, sizeHint().height()};
}

void BarWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Tone tone = toneOf(palette());
    const int number = fontMetrics().horizontalAdvance(m_widest);
    paintBar(painter, QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -number - gap, 0)), m_share, m_ink, tone);
    painter.setPen(colour(Role::Text, tone));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignRight, m_text);
}

} // namespace waymark::ui
