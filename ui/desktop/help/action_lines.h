// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done in the window and on the page shown, with its keys, read from the actions themselves so that lists of
// them cannot be wrong. GUI thread.
#pragma once

#include <QAction>
#include <QPointer>
#include <QString>

#include <vector>

class QMenuBar;
class QWidget;

namespace waymark::ui {

struct ActionLine {
    QString group; ///< the menu's name
    QString name;
    QString keys; ///< native, several parted by commas; may be empty
    QPointer<QAction> action; ///< its page may go while a list of it is open
};

/// Every action, in menu order; then those of `page` (may be null) that stand in no menu.
std::vector<ActionLine> actionLines(const QMenuBar* bar, const QWidget* page);

} // namespace waymark::ui
