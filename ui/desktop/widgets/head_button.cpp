// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/head_button.h"

#include "ui/desktop/theme/icons.h"

#include <QEvent>

#include <algorithm>

namespace waymark::ui {

namespace {
constexpr int air = 14;
} // namespace

HeadButton::HeadButton(const QString& iconName, const QString& words, QWidget* parent)
    : QPushButton(words, parent)
    , m_iconName(iconName) {
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    drawIcon();
}

QSize HeadButton::sizeHint() const {
    const QSize close = QPushButton::sizeHint();
    return {close.width() + air, std::max(close.height(), fontMetrics().height() + 12)};
}

void HeadButton::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void HeadButton::drawIcon() {
    setIcon(ui::icon(m_iconName, toneOf(palette()), Role::Text2));
}

} // namespace waymark::ui
