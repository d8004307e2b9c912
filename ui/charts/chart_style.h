// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Type, spacing and tone of a chart at one of its three sizes: on a page, compact inside a career's page,
// or on a slide that is read from the back row. All lengths follow the size of the base font, so that a
// larger system font enlarges the whole chart. Plain values; GUI thread (fonts).
#pragma once

#include "ui/theme/colours.h"

#include <QFont>

namespace waymark::ui {

enum class Density { Page, Compact, Slide };

struct ChartFonts {
    QFont title, subtitle, key;
    QFont name, sub;       ///< of a row: the place, and what it was measured for
    QFont value, estimate; ///< official figures are heavier
    QFont axis, heading, end, caption;
    QFont letter; ///< in a grade chip
};

struct ChartStyle {
    Tone tone = Tone::Light;
    Density density = Density::Page;
    double unit = 1;     ///< 1 where the base text is 13 pixels
    double mark = 1;     ///< scale of marks and whiskers
    double pitch = 32;   ///< from row to row
    double edge = 8;     ///< kept free left of the names, for the selected row's bar
    double nameGap = 20; ///< between the longest name and the plot
    double chip = 18;
    bool header = true;     ///< title, subtitle and key line
    bool headings = true;   ///< group headings, end labels, column heads
    bool caption = true;    ///< sources
    bool signature = false; ///< the program's name at the foot

    ChartFonts fonts;

    QColor ink(Role role) const { return colour(role, tone); }
};

/// `base` is the application's font; `rows` decides the pitch of a page (32, from sixteen rows on 26).
/// A slide's type has a fixed size in its own coordinates, where `shrink` (1 to 0.5) fits many rows.
ChartStyle chartStyle(const QFont& base, Density density, Tone tone, int rows, double shrink = 1);

} // namespace waymark::ui
