// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/menu_bar.h"

#include "ui/theme/colours.h"

#include <QAction>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int drawnHeight = 28;
constexpr int firstNameLeft = 18;

} // namespace

MenuBar::MenuBar(QWidget* parent)
    : QMenuBar(parent) {
    // Menu bars ignore contents margins; a corner of nothing moves the first name to its place.
    auto* corner = new QWidget(this);
    corner->setFixedSize(1, 1);
    setCornerWidget(corner, Qt::TopLeftCorner);
}

QSize MenuBar::sizeHint() const {
    const QSize native = QMenuBar::sizeHint();
    return {native.width(), std::max(drawnHeight, native.height())};
}

void MenuBar::resizeEvent(QResizeEvent* event) {
    QMenuBar::resizeEvent(event);
    QWidget* corner = cornerWidget(Qt::TopLeftCorner);
    if (actions().isEmpty() || corner->width() > 1)
        return;
    auto* first = actions().constFirst();
    const QRect box = actionGeometry(first);
    const int name = fontMetrics().size(Qt::TextShowMnemonic, first->text()).width();
    corner->setFixedSize(std::max(1, 1 + firstNameLeft - box.left() - (box.width() - name) / 2), 1);
    QMenuBar::resizeEvent(event);
}

void MenuBar::paintEvent(QPaintEvent*) {
    const Tone tone = toneOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    // The letters of the keyboard's way in are shown when it is taken.
    const int mnemonic = hasFocus() ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    for (QAction* action : actions()) {
        QRect box = actionGeometry(action);
        box.setTop(0);
        box.setBottom(height() - 1);
        if (action == activeAction()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour(Role::Track, tone));
            painter.drawRoundedRect(box.adjusted(0, 2, 0, -2), 4, 4);
        }
        painter.setPen(
            palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
        painter.drawText(box, Qt::AlignCenter | mnemonic, action->text());
    }
}

} // namespace waymark::ui
