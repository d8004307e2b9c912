// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/list_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace waymark::ui {

ListKeys::ListKeys(QLineEdit* line, QListView* list)
    : QObject(line)
    , m_line(line)
    , m_list(list) {
    line->installEventFilter(this);
}

bool ListKeys::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT rowChosen(row);
        return true;
    case Qt::Key_Delete:
        if (!m_line->text().isEmpty())
            return false;
        Q_EMIT rowDropped(row);
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace waymark::ui
