// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much larger the system's font is than the one the column widths were drawn for (13 px, lines of 16):
// widths that hold words or numbers grow by it, never below 1. GUI thread.
#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace waymark::ui {

inline double fontScale(const QFontMetrics& metrics) {
    constexpr double drawnLine = 16;
    return std::max(1.0, metrics.height() / drawnLine);
}

/// A drawn width for the font in use.
inline int scaled(int drawn, double scale) {
    return static_cast<int>(drawn * scale + 0.5);
}

} // namespace waymark::ui
