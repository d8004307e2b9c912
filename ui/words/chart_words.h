// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A comparison as a chart with its words: title, unit, notes and what stands in a row without a figure. The
// same for the picture, the table beside it, a document and a screen reader. Translated; any thread.
#pragma once

#include "app/salary/chart_spec.h"

namespace waymark::ui {

app::ChartSpec chartSpec(const app::PayComparison& comparison, const app::ChartOptions& options = {});
app::ChartSpec chartSpec(const app::PayComparison& comparison, app::ChartForm form);

} // namespace waymark::ui
