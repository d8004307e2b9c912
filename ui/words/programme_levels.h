// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The level of schooling by which programs are counted and sorted, in words. Pure, for the thread of the window.
#pragma once

#include "app/career/ways_in.h"

#include <QString>

namespace waymark::ui {

/// What opens the career where that is a level after high school: "a bachelor’s degree"; else empty.
QString levelAsked(const app::WaysIn& ways);
/// "None is usually asked for." only where the projections state so of this very career, and those asked do not disagree.
bool statesNone(const app::WaysIn& ways);
/// Whose level it is that is counted.
QString levelWords(const app::WaysIn& ways, const QString& level);

} // namespace waymark::ui
