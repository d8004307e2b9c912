// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/menu_bar.h"

#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int drawnHeight = 28;

} // namespace

MenuBar::MenuBar(QWidget* parent)
    : QMenuBar(parent) {
    setContentsMargins(10, 3, 0, 0);
}

QSize MenuBar::sizeHint() const {
    const QSize native = QMenuBar::sizeHint();
    return {native.width(), std::max(drawnHeight, native.height())};
}

void MenuBar::paintEvent(QPaintEvent* event) {
    QMenuBar::paintEvent(event);
    // Fusion closes a menu bar with a line.
    QPainter(this).fillRect(0, height() - 1, width(), 1, palette().color(QPalette::Window));
}

} // namespace waymark::ui
