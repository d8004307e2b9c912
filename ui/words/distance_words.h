// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Distances in the unit of the window's country, miles in the United States, or in the one that was chosen. Any thread.
#pragma once

#include <QString>

namespace waymark::ui {

enum class DistanceUnit { OfCountry, Kilometers, Miles };

/// From now on, for the whole program.
void measureIn(DistanceUnit unit);

/// "12 km", "7 miles".
QString distanceWords(double kilometers);

} // namespace waymark::ui
