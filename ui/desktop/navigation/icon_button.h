// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A button that is only an icon: flat, a soft ground while pointed at, a ring while it has the focus. The
// name given is its tooltip and what a screen reader says. GUI thread.
#pragma once

#include <QPushButton>

namespace waymark::ui {

class IconButton final : public QPushButton {
    Q_OBJECT
public:
    IconButton(const QString& iconName, const QString& name, QWidget* parent = nullptr);

    /// Side of the square in pixels; 28 unless told.
    void setSide(int side) { setFixedSize(side, side); }
};

} // namespace waymark::ui
