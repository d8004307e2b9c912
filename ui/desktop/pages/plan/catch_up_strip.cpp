// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/catch_up_strip.h"

#include "ui/theme/colours.h"

#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {
constexpr double inset = 6;
}

CatchUpStrip::CatchUpStrip(const app::CatchUp& way, const StripAxis& axis, QWidget* parent)
    : QWidget(parent)
    , m_end(way.end)
    , m_moreUntil(way.hoursMore > 0 ? way.until : std::nullopt)
    , m_axis(axis) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CatchUpStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = toneOf(palette());
    const auto days = std::max<double>(1, static_cast<double>((m_axis.to - m_axis.from).count()));
    const double room = width() - 2 * inset, y = height() / 2.0;
    const auto x = [&](app::Day day) {
        return inset + room * std::clamp(static_cast<double>((day - m_axis.from).count()) / days, 0.0, 1.0);
    };
    const auto line = [&](double from, double to, double thick, Role role) {
        painter.fillRect(QRectF(from, y - thick / 2, to - from, thick), colour(role, tone));
    };
    line(inset, inset + room, 3, Role::Track);
    if (m_end) {
        line(inset, x(*m_end), 3, Role::Accent);
        if (m_moreUntil)
            line(inset, x(*m_moreUntil), 7, Role::Accent);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Role::Accent, tone));
        painter.drawEllipse(QPointF(x(*m_end), y), 4, 4);
    }
    if (m_axis.oldEnd) {
        painter.setPen(QPen(colour(Role::Text2, tone), 1, Qt::DotLine));
        painter.drawLine(QPointF(x(*m_axis.oldEnd), 0), QPointF(x(*m_axis.oldEnd), height()));
    }
}

} // namespace waymark::ui
