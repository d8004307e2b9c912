// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/tick_box.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int labelLeft = 22;

} // namespace

void paintTick(QPainter& painter, const QPointF& corner, const TickState& state, Tone tone) {
    const QRectF box(corner, QSizeF(tickSide - 1, tickSide - 1));
    const Role border = !state.usable               ? Role::LineStrong
                        : state.on || state.reached ? Role::Accent
                                                    : Role::Axis;
    painter.setPen(QPen(colour(border, tone), state.reached ? 1.5 : 1));
    painter.setBrush(colour(state.on ? Role::Accent : Role::Raised, tone));
    painter.drawRoundedRect(box, 3, 3);
    if (!state.on)
        return;
    QPainterPath tick(box.topLeft() + QPointF(3, 6.5));
    tick.lineTo(box.topLeft() + QPointF(5.5, 9));
    tick.lineTo(box.topLeft() + QPointF(10, 3.75));
    painter.setPen(QPen(colour(Role::OnAccent, tone), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

QSize TickBox::sizeHint() const {
    return {labelLeft + fontMetrics().horizontalAdvance(text()) + 4,
            std::max(22, fontMetrics().height() + 4)};
}

void TickBox::paintEvent(QPaintEvent*) {
    const Tone tone = toneOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTick(painter, QPointF(0.5, (height() - tickSide) / 2 + 0.5), {isChecked(), isEnabled(), hasFocus()},
              tone);
    painter.setPen(colour(isEnabled() ? Role::Text : Role::Text3, tone));
    painter.drawText(rect().adjusted(labelLeft, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace waymark::ui
