// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cut, copy, paste and select all for whatever has the keyboard: fields, notes, words of a page, rows of a
// list; and its context menu. Words that can only be selected with the mouse are copied too, which Qt leaves out. GUI thread.
#pragma once

#include "ui/desktop/navigation/actions.h"

#include <QObject>

namespace waymark::ui {

class EditActions final : public QObject {
    Q_OBJECT
public:
    EditActions(const Actions& actions, QObject* parent);
};

/// What Ctrl+C takes from a widget: its selected words, its selected rows as lines, or what a figure or row
/// that paints itself says; empty: nothing.
QString copiedText(const QWidget* widget);

} // namespace waymark::ui
