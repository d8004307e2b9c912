// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of several figures known at one place is shown. One figure, one source: figures are never merged.
// In this order: published before estimated; a median before a mean alone; of just this place and occupation;
// newer; the narrower place; the career's own code; not shared with other areas; a yearly figure before one
// to be multiplied; then the first by source and measured occupation, so that the choice never depends on the
// order of the rows. Pure, any thread.
#pragma once

#include "db/records/salary.h"

#include <vector>

namespace waymark::app {

/// Null for an empty list. `asked` and what lies around it decide which place is narrower.
const db::Salary* bestFigure(const std::vector<db::Salary>& salaries, const db::Place& asked);

} // namespace waymark::app
