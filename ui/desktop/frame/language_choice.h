// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The language of the window: chosen in Preferences, remembered with the window's state, spoken from the next start on.
// GUI thread.
#pragma once

#include <QString>

class QWidget;

namespace waymark::ui {

class WindowState;

/// The code that was chosen, "de"; empty: that of the system.
QString chosenLanguage(const WindowState& state);
/// Speaks it, or for an empty code the language of the system; to be called once, before the window is made.
void speakChosen(const QString& chosen);
/// The choice and, once it was changed, the words that say when it is followed.
QWidget* makeLanguageField(WindowState& state, QWidget* parent);

} // namespace waymark::ui
