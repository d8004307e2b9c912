// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A framed button in the head of a page: icon and words. GUI thread.
#pragma once

#include <QPushButton>

namespace waymark::ui {

class HeadButton : public QPushButton {
    Q_OBJECT
public:
    /// `iconName` is one of the program's own icons.
    HeadButton(const QString& iconName, const QString& words, QWidget* parent = nullptr);
};

} // namespace waymark::ui
