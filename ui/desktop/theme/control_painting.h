// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How ProgramStyle paints the grounds and labels of its controls: which of them shows when, the style says. Boxes around
// words have the same ground. GUI thread.
#pragma once

#include "ui/desktop/theme/controls.h"

#include <QStyleOption>

namespace waymark::ui {

bool usable(const QStyleOption* option);
/// Shown where the keyboard put it; a click does not draw rings around what it pressed.
bool isReached(const QStyleOption* option);

/// Grounds of controls have corners of 4 px, boxes around words of `boxCorner`.
void fillRound(QPainter& painter, const QRectF& box, const QColor& ground, const QColor& border = {}, double corner = 4);
inline constexpr double boxCorner = 5;
void paintThumb(QPainter& painter, const QStyleOptionSlider& bar, const QRect& thumb, Tone tone);
void paintBevel(QPainter& painter, const QStyleOption& option, const QWidget* widget, Tone tone);
/// Icon, words and the mark of a menu as one group in the middle.
void paintLabel(QPainter& painter, const QStyleOptionButton& button, const QStyle& style, ButtonForm form, Tone tone);

} // namespace waymark::ui
