// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the columns of a result stand in a row, for the rows and for their heads alike: as wide as the letters ask. Pixels.
#pragma once

#include <QFontMetrics>
#include <QRect>

namespace waymark::ui {

struct ResultColumns {
    static constexpr int padding = 7;     ///< above and below the words of a row
    static constexpr int numberRoom = 36; ///< left of the career
    QRect career, fit;
    QRect skills, wayIn; ///< empty where there is no room: they stand in a line of their own below
    int side = 24;       ///< margin left and right

    /// A row of less has one column fewer and one line more.
    static int narrow(const QFontMetrics& letters);
    static ResultColumns of(const QRect& row, const QFontMetrics& letters);
};

} // namespace waymark::ui
