// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the learner's plans hold for this week, a line for today and one for the week, a plan. GUI thread.
#pragma once

#include "ui/desktop/navigation/route.h"

#include <QString>

#include <vector>

namespace waymark::ui {

class LibrarySession;

struct WeekLine {
    QString words; ///< "This week: Databases and Networks"
    Route route;   ///< of the plan
};

/// Plans with nothing in this week, and those that rest, have none.
std::vector<WeekLine> thisWeek(const LibrarySession& session);

} // namespace waymark::ui
