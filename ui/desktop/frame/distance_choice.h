// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The unit of distances that a person chose, kept with the state of the window. GUI thread.
#pragma once

class QWidget;

namespace waymark::ui {

class WindowState;

/// From the start of the window on.
void measureAsChosen(const WindowState& state);
/// The choice; pages that are read after it follow it.
QWidget* makeDistanceField(WindowState& state, QWidget* parent);

} // namespace waymark::ui
