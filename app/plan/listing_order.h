// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order in which a new plan lists its steps: by the day on which each begins. What has no stated day stands behind what
// it waits for, which is no course: a reader takes what stands above for what comes before. From a training after being
// taken on, or the first post, on it comes last. Pure, any thread.
#pragma once

#include "db/records/plan.h"

namespace waymark::app {

db::Plan listedByDay(db::Plan plan);

} // namespace waymark::app
