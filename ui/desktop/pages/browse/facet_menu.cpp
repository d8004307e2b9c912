// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/browse/facet_menu.h"

#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {
constexpr int tallest = 520;
} // namespace

FacetMenu::FacetMenu(const FacetWords& words, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_panel(new FacetPanel(words, this)) {
    setObjectName(QStringLiteral("facet-menu"));
    setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_panel);
}

void FacetMenu::openUnder(const QWidget& button) {
    const QRect room = button.screen()->availableGeometry();
    const QPoint corner = button.mapToGlobal(QPoint(0, button.height() + 2));
    const int width = m_panel->width() + 2;
    const int height = std::min(tallest, room.bottom() - corner.y() - 8);
    setGeometry(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width)), corner.y(),
                width, std::max(height, 200));
    show();
    m_panel->setFocus(Qt::PopupFocusReason);
}

} // namespace waymark::ui
