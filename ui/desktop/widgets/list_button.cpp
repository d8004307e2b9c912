// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/list_button.h"

#include "ui/desktop/keeping/list_menu.h"
#include "ui/desktop/theme/icons.h"

#include <QEvent>
#include <QMenu>

namespace waymark::ui {

using namespace Qt::StringLiterals;

ListButton::ListButton(Keeper& keeper, QWidget* parent)
    : QPushButton(tr("Add to list"), parent)
    , m_keeper(keeper) {
    setObjectName(u"add-to-list"_s);
    setToolTip(tr("Put it in one of my lists (Ctrl+Shift+L)"));
    setAutoDefault(false);
    drawIcon();
    connect(this, &QPushButton::clicked, this, [this] {
        QMenu menu(this);
        fillListMenu(menu, m_keeper, {m_item});
        menu.exec(mapToGlobal(QPoint(0, height())));
    });
}

void ListButton::setItem(db::Bookmark item) {
    m_item = std::move(item);
    setVisible(!m_item.key.empty());
}

void ListButton::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void ListButton::drawIcon() {
    setIcon(ui::icon(u"list"_s, toneOf(palette())));
}

} // namespace waymark::ui
