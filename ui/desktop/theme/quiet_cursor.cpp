// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme/quiet_cursor.h"

#include <QApplication>
#include <QEvent>

namespace waymark::ui {

QuietCursor::QuietCursor(QObject* parent, std::chrono::milliseconds after)
    : QObject(parent)
    , m_time(QApplication::cursorFlashTime()) {
    m_untouched.setSingleShot(true);
    m_untouched.setInterval(after);
    connect(&m_untouched, &QTimer::timeout, this, &QuietCursor::rest);
    m_untouched.start();
    qApp->installEventFilter(this);
}

QuietCursor::~QuietCursor() {
    QApplication::setCursorFlashTime(m_time);
}

bool QuietCursor::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::FocusIn:
        blink();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void QuietCursor::blink() {
    if (QApplication::cursorFlashTime() == 0)
        QApplication::setCursorFlashTime(m_time);
    m_untouched.start();
}

void QuietCursor::rest() {
    QApplication::setCursorFlashTime(0);
}

} // namespace waymark::ui
