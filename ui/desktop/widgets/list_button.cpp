// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/list_button.h"

#include "ui/desktop/library/list_menu.h"

#include <QMenu>

namespace waymark::ui {

using namespace Qt::StringLiterals;

ListButton::ListButton(LibrarySession& session, QWidget* parent)
    : HeadButton(u"list"_s, tr("Add to list"), parent)
    , m_session(session) {
    setObjectName(u"add-to-list"_s);
    setToolTip(tr("Put it in one of my lists (Ctrl+Shift+L)"));
    connect(this, &QPushButton::clicked, this, [this] {
        QMenu menu(this);
        fillListMenu(menu, m_session, {m_item});
        menu.exec(mapToGlobal(QPoint(0, height())));
    });
}

void ListButton::setItem(db::Bookmark item) {
    m_item = std::move(item);
    setVisible(!m_item.key.empty());
}

} // namespace waymark::ui
