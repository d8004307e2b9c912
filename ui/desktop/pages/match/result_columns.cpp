// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/result_columns.h"

#include "ui/words/match_words.h"

#include <algorithm>
#include <cmath>

namespace waymark::ui {

namespace {

/// What was drawn for lines of 16 pixels.
int scaled(int drawn, const QFontMetrics& letters) {
    constexpr int drawnLine = 16;
    return drawn * std::max(drawnLine, letters.height()) / drawnLine;
}

/// What the longest words below the fit take, in small letters.
int steadyRoom(const QFontMetrics& letters) {
    constexpr double small = 11.0 / 13, most = 100;
    return static_cast<int>(std::ceil(letters.horizontalAdvance(steadinessWords(most)) * small)) + 4;
}

} // namespace

int ResultColumns::narrow(const QFontMetrics& letters) {
    return scaled(560, letters);
}

ResultColumns ResultColumns::of(const QRect& row, const QFontMetrics& letters) {
    constexpr int gap = 10;
    const int fitRoom = std::max(scaled(104, letters), steadyRoom(letters));
    ResultColumns columns;
    const bool small = row.width() < narrow(letters);
    columns.side = small ? 16 : 24;
    const QRect inner = row.adjusted(columns.side, padding, -columns.side, -padding);
    const int room = inner.width() - numberRoom;
    const int skills = small ? 0 : fitRoom;
    const int wayIn = small ? 0 : std::min(scaled(176, letters), room / 4);
    const int career = room - fitRoom - skills - wayIn - (small ? gap : 3 * gap);
    int x = inner.left() + numberRoom;
    columns.career = {x, inner.top(), career, inner.height()};
    columns.fit = {x += career + gap, inner.top(), fitRoom, inner.height()};
    if (small)
        return columns;
    columns.skills = {x += fitRoom + gap, inner.top(), skills, inner.height()};
    columns.wayIn = {x += skills + gap, inner.top(), wayIn, inner.height()};
    return columns;
}

} // namespace waymark::ui
