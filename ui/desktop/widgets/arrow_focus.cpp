// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/arrow_focus.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>
#include <limits>

namespace waymark::ui {

namespace {

constexpr int asideCosts = 4; ///< a pixel to the side, beside one on the way

QRect placeOf(const QWidget& widget, const QWidget& page) {
    return {widget.mapTo(&page, QPoint()), widget.size()};
}

/// Pixels between two stretches; 0 where they overlap.
int between(int from, int to, int otherFrom, int otherTo) {
    return std::max({0, otherFrom - to, from - otherTo});
}

/// How dear the way is; nothing below zero is one in that direction.
int costOf(const QRect& from, const QRect& to, Qt::Key arrow) {
    const bool across = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    const int way = arrow == Qt::Key_Left    ? from.left() - to.right()
                    : arrow == Qt::Key_Right ? to.left() - from.right()
                    : arrow == Qt::Key_Up    ? from.top() - to.bottom()
                                             : to.top() - from.bottom();
    if (way < 0)
        return -1;
    const int aside = across ? between(from.top(), from.bottom(), to.top(), to.bottom())
                             : between(from.left(), from.right(), to.left(), to.right());
    if (across && aside > 0)
        return -1; // left and right stay in their row
    return way + asideCosts * aside;
}

} // namespace

ArrowFocus::ArrowFocus(QWidget& page, QScrollArea& area)
    : QObject(&page)
    , m_page(page)
    , m_area(area) {
    for (const Qt::Key arrow : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
        auto* shortcut = new QShortcut(QKeySequence(arrow), &page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, arrow] { go(arrow); });
    }
}

QWidget* ArrowFocus::next(const QWidget& from, Qt::Key arrow) const {
    const QRect here = placeOf(from, m_page);
    QWidget* best = nullptr;
    int least = std::numeric_limits<int>::max();
    for (auto* button : m_page.findChildren<QAbstractButton*>()) {
        if (button == &from || !button->isVisible() || !button->isEnabled() || !(button->focusPolicy() & Qt::TabFocus))
            continue;
        const int cost = costOf(here, placeOf(*button, m_page), arrow);
        if (cost >= 0 && cost < least) {
            least = cost;
            best = button;
        }
    }
    return best;
}

void ArrowFocus::go(Qt::Key arrow) {
    const QWidget* from = m_page.focusWidget();
    QWidget* to = from && from != &m_page ? next(*from, arrow) : nullptr;
    if (!to)
        return;
    to->setFocus(Qt::TabFocusReason);
    m_area.ensureWidgetVisible(to);
}

} // namespace waymark::ui
