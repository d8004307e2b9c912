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

/// Menu bars ignore contents margins; a corner of nothing moves the first name to its place.
class MenuBar::Indent final : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {width, 1}; }
    int width = 0;
};

MenuBar::MenuBar(QWidget* parent)
    : QMenuBar(parent)
    , m_indent(new Indent(this)) {
    setCornerWidget(m_indent, Qt::TopLeftCorner);
}

QSize MenuBar::sizeHint() const {
    const QSize native = QMenuBar::sizeHint();
    return {native.width(), std::max(drawnHeight, native.height())};
}

void MenuBar::resizeEvent(QResizeEvent* event) {
    QMenuBar::resizeEvent(event);
    if (actions().isEmpty() || m_indent->width > 0)
        return;
    auto* first = actions().constFirst();
    const QRect box = actionGeometry(first);
    const int name = fontMetrics().size(Qt::TextShowMnemonic, first->text()).width();
    m_indent->width = std::max(0, firstNameLeft - box.left() - (box.width() - name) / 2);
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
        painter.setPen(colour(action == activeAction() ? Role::Text : Role::Text2, tone));
        painter.drawText(box, Qt::AlignCenter | mnemonic, action->text());
    }
}

} // namespace waymark::ui
