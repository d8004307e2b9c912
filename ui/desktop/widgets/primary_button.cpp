// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/primary_button.h"

#include "ui/desktop/theme/icons.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace waymark::ui {

namespace {
constexpr int padding = 12;
constexpr int glyphSize = 16;
constexpr int gap = 8;
} // namespace

PrimaryButton::PrimaryButton(const QString& iconName, const QString& words, QWidget* parent)
    : QPushButton(words, parent)
    , m_iconName(iconName) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QFont medium = font();
    medium.setWeight(QFont::Medium);
    setFont(medium);
}

QSize PrimaryButton::sizeHint() const {
    return {2 * padding + glyphSize + gap + fontMetrics().horizontalAdvance(text()),
            std::max(28, fontMetrics().height() + 12)};
}

void PrimaryButton::paintEvent(QPaintEvent*) {
    const Tone tone = toneOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = colour(isEnabled() ? Role::Accent : Role::Level, tone);
    if (isDown())
        ground = ground.darker(115);
    else if (underMouse() && isEnabled())
        ground = ground.lighter(108);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), 4, 4);
    if (hasFocus()) {
        // The ring lies inside, because accent on accent would not show.
        painter.setPen(QPen(colour(Role::OnAccent, tone), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 2.5, 2.5);
    }
    const QRect box(padding, (height() - glyphSize) / 2, glyphSize, glyphSize);
    ui::icon(m_iconName, tone, Role::OnAccent)
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), box));
    painter.setPen(colour(Role::OnAccent, tone));
    const QRect words = rect().adjusted(padding + glyphSize + gap, 0, -padding, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     text());
}

} // namespace waymark::ui
