// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one action a pane is for, filled with accent: "Open in browser". Everything else about it is a push
// button. GUI thread.
#pragma once

#include <QPushButton>

namespace waymark::ui {

class PrimaryButton final : public QPushButton {
    Q_OBJECT
public:
    /// `iconName` is one of the program's own icons, drawn before the words.
    PrimaryButton(const QString& iconName, const QString& words, QWidget* parent);
};

} // namespace waymark::ui
