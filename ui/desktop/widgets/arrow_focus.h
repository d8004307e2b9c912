// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arrow keys move the keyboard among the buttons of a page as they stand on it, in both directions; Tab goes on in their
// order. For pages that hold nothing that needs arrows itself. Lives with its page. GUI thread.
#pragma once

#include <QObject>

class QScrollArea;
class QWidget;

namespace waymark::ui {

class ArrowFocus final : public QObject {
    Q_OBJECT
public:
    /// `area` brings what was gone to into sight.
    ArrowFocus(QWidget& page, QScrollArea& area);

private:
    void go(Qt::Key arrow);
    /// What stands nearest that way; null at the edge.
    QWidget* next(const QWidget& from, Qt::Key arrow) const;

    QWidget& m_page;
    QScrollArea& m_area;
};

} // namespace waymark::ui
