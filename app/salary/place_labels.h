// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Short names of places for chart rows and titles. A metro is called after its first city and its states
// ("San Jose-Sunnyvale-Santa Clara, CA" is "San Jose, CA"), unless two places would then share a name.
// Pure, any thread.
#pragma once

#include "app/salary/compare.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::app {

std::string shortPlaceName(const db::Place& place);

/// Without the states, for a sentence: "San Jose"; with them, or in full, where another place of the rows would
/// be called the same: "Portland, OR-WA" beside "Portland, ME".
std::string spokenPlaceName(const db::Place& place, const std::vector<PayRow>& rows = {});

/// One label a row, all different as far as the full names are.
std::vector<std::string> rowLabels(const std::vector<PayRow>& rows);

/// "Germany" or "Florida" where the figure is of a wider area than the place; else empty.
std::string widerAreaSublabel(const PayRow& row);

/// A city without a figure of its own, shown with that of the metro around it.
bool isOfItsMetro(const PayRow& row);

} // namespace waymark::app
