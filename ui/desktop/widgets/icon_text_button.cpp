// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/icon_text_button.h"

#include "ui/desktop/theme/icons.h"
#include "ui/desktop/widgets/focus_ring.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace waymark::ui {

namespace {
constexpr int padding = 6;
constexpr int glyphSize = 16;
constexpr int gap = 6;
} // namespace

IconTextButton::IconTextButton(const QString& iconName, const QString& words, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName) {
    setText(words);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconTextButton::sizeHint() const {
    return {2 * padding + glyphSize + gap + fontMetrics().horizontalAdvance(text()),
            std::max(28, fontMetrics().height() + 12)};
}

void IconTextButton::paintEvent(QPaintEvent*) {
    const Tone tone = toneOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Role::Hover, tone));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const QRect box(padding, (height() - glyphSize) / 2, glyphSize, glyphSize);
    ui::icon(m_iconName, tone).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), box));
    const QRect words = rect().adjusted(padding + glyphSize + gap, 0, -padding, 0);
    painter.setPen(colour(Role::Text2, tone));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     text());
    paintFocusRing(painter, *this, QRectF(rect()));
}

void IconTextButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace waymark::ui
