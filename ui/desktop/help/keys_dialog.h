// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every key of the window and of the page shown, by menu, read from the actions themselves so that the list
// cannot be wrong. GUI thread.
#pragma once

#include <QDialog>

#include <vector>

class QMenuBar;

namespace waymark::ui {

struct KeyLine {
    QString group; ///< the menu's name
    QString action;
    QString keys; ///< native, several parted by commas
};

/// Actions with a key, in menu order; then those of `page` (may be null) that stand in no menu.
std::vector<KeyLine> keyLines(const QMenuBar* bar, const QWidget* page);

class KeysDialog final : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const std::vector<KeyLine>& lines, QWidget* parent = nullptr);
};

} // namespace waymark::ui
