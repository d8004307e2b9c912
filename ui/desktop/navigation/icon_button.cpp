// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/icon_button.h"

#include "ui/desktop/theme/icons.h"

#include <QPainter>

namespace waymark::ui {

namespace {

constexpr int iconSide = 16;

} // namespace

IconButton::IconButton(const QString& iconName, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName) {
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::TabFocus);
    setSide(m_side);
}

void IconButton::setSide(int side) {
    m_side = side;
    setFixedSize(side, side);
}

void IconButton::paintEvent(QPaintEvent*) {
    const Tone tone = toneOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(isDown() ? Role::Track : Role::Hover, tone));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colour(Role::Accent, tone), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const QRect box((width() - iconSide) / 2, (height() - iconSide) / 2, iconSide, iconSide);
    ui::icon(m_iconName, tone)
        .paint(&painter, box, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

void IconButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void IconButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace waymark::ui
