// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How well two colours can be told apart: the contrast ratio of the Web Content Accessibility Guidelines 2.1
// (relative luminance of sRGB), 1 (the same) to 21 (black on white). Text needs 4.5. Pure; any thread.
#pragma once

#include <QColor>

namespace waymark::ui {

double contrast(const QColor& one, const QColor& other);

} // namespace waymark::ui
