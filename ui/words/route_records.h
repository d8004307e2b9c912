// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the state's records say, put into the step of the license that the career's own words name. Translated; any thread.
#pragma once

#include "ui/words/route_steps.h"

namespace waymark::ui {

/// `recorded`: the step that the records alone would be. A federal paper keeps its name.
void addRecord(const RouteAsked& asked, const db::PlanStep& recorded, const app::Licensing& licensing, bool paper, db::PlanStep& step);

} // namespace waymark::ui
