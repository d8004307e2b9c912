// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the columns of a result stand in a row, for the rows and for their heads alike. Pixels.
#pragma once

#include <QRect>

namespace waymark::ui {

struct ResultColumns {
    static constexpr int padding = 7;     ///< above and below the words of a row
    static constexpr int numberRoom = 36; ///< left of the career
    QRect career, fit;
    QRect skills, wayIn; ///< empty where there is no room: the career keeps its name and its fit
    int side = 24;       ///< margin left and right

    static ResultColumns of(const QRect& row);
};

} // namespace waymark::ui
