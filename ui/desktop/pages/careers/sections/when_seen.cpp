// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/when_seen.h"

#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace waymark::ui {

WhenSeen::WhenSeen(std::function<QWidget*(QWidget*)> make, int room, QWidget* parent)
    : QWidget(parent)
    , m_make(std::move(make)) {
    setMinimumHeight(room);
}

void WhenSeen::build() {
    if (!m_make)
        return;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setMinimumHeight(0);
    column->addWidget(std::exchange(m_make, nullptr)(this));
}

void WhenSeen::paintEvent(QPaintEvent*) {
    // Children are not made while their parent is painted.
    if (m_make && !std::exchange(m_asked, true))
        QTimer::singleShot(0, this, &WhenSeen::build);
}

} // namespace waymark::ui
