// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/tick_box.h"

#include "ui/theme/colours.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int side = 14;
constexpr int labelLeft = 22;

} // namespace

QSize TickBox::sizeHint() const {
    return {labelLeft + fontMetrics().horizontalAdvance(text()) + 4,
            std::max(22, fontMetrics().height() + 4)};
}

void TickBox::paintEvent(QPaintEvent*) {
    const Tone tone = toneOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(0.5, (height() - side) / 2 + 0.5, side - 1, side - 1);
    const Role border = !isEnabled()                ? Role::LineStrong
                        : isChecked() || hasFocus() ? Role::Accent
                                                    : Role::Axis;
    painter.setPen(QPen(colour(border, tone), hasFocus() ? 1.5 : 1));
    painter.setBrush(colour(isChecked() ? Role::Accent : Role::Raised, tone));
    painter.drawRoundedRect(box, 3, 3);
    if (isChecked()) {
        QPainterPath tick(box.topLeft() + QPointF(3, 6.5));
        tick.lineTo(box.topLeft() + QPointF(5.5, 9));
        tick.lineTo(box.topLeft() + QPointF(10, 3.75));
        painter.setPen(QPen(colour(Role::OnAccent, tone), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(tick);
    }
    painter.setPen(colour(isEnabled() ? Role::Text : Role::Text3, tone));
    painter.drawText(rect().adjusted(labelLeft, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace waymark::ui
