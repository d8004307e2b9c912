// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chart specs made by hand: thirteen cities in two groups with a bracket, and metros of one grade.
#pragma once

#include "app/salary/chart_spec.h"

namespace waymark::test {

app::ChartSpec thirteenCities(app::ChartForm form = app::ChartForm::Dots);
/// All grade A means with entry and experienced; names repeat after twenty with a number.
app::ChartSpec metros(int count);

} // namespace waymark::test
