// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/explore/card_row.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace waymark::ui {

CardRow::CardRow(QWidget* parent)
    : QWidget(parent)
    , m_cards(new QHBoxLayout(this)) {
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(16);
}

QSize CardRow::minimumSizeHint() const {
    int widest = 0;
    for (int i = 0; i < m_cards->count(); ++i)
        widest = std::max(widest, m_cards->itemAt(i)->minimumSize().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

bool CardRow::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    // Cards come and go while the width stays.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fold();
    return handled;
}

void CardRow::fold() {
    int beside = m_cards->spacing() * (m_cards->count() - 1);
    for (int i = 0; i < m_cards->count(); ++i)
        beside += m_cards->itemAt(i)->minimumSize().width();
    m_cards->setDirection(width() < beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace waymark::ui
