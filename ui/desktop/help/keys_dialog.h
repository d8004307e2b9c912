// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every key of the window and of the page shown, by menu, read from the actions themselves so that the list
// cannot be wrong. GUI thread.
#pragma once

#include "ui/desktop/help/action_lines.h"

#include <QDialog>

#include <vector>

namespace waymark::ui {

class KeysDialog final : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const std::vector<ActionLine>& lines, QWidget* parent = nullptr);
};

} // namespace waymark::ui
