// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours of the program by meaning, light and dark: one table for widgets, delegates, charts and
// exported pictures. Every text colour reaches 4.5:1 on the grounds it is used on (tests/ui/theme).
// Values only; GUI thread not needed.
#pragma once

#include <QColor>
#include <QPalette>

namespace waymark::ui {

enum class Tone { Light, Dark };

enum class Role {
    Window,
    Surface,
    Sunken,
    Raised,
    Line,
    LineStrong,
    Hover,
    Text,
    Text2,
    Text3,
    Accent,
    OnAccent,
    AccentTint,
    AccentLine,
    Track,
    Level,
    Grid,
    Axis,
    GradeA,
    GradeAText,
    GradeB,
    GradeBInk,
    GradeC,
    GradeCInk,
    GradeD,
    GradeDHatch,
    GradeDInk,
    Warn,
    WarnGround,
    WarnLine,
    Hit,
    HitText,
    Toast,
    ToastText,
    ToastAction,
    ToastKey,
};

QColor colour(Role role, Tone tone);

/// The widget palette made of the table.
QPalette palette(Tone tone);

/// The tone that a palette has: dark when its window text is lighter than its window. (Qt 6.4 has no
/// QStyleHints::colorScheme.)
Tone toneOf(const QPalette& palette);

} // namespace waymark::ui
