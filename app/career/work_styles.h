// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ways of working that a career rewards, as bars and numbers. O*NET rates their impact from -3 (hinders) to 3
// (helps greatly) since release 30, their importance from 1 to 5 before. Pure, any thread.
#pragma once

#include "db/records/career_work.h"

#include <string>
#include <vector>

namespace waymark::app {

struct WorkStyleLine {
    std::string name;
    double share = 0;  ///< 0 to 1 of a bar; what hinders has no bar
    std::string value; ///< "+2.3", "−0.5" or "4.2"
};

/// The rated styles in the order given.
std::vector<WorkStyleLine> workStyleLines(const std::vector<db::CareerWorkStyle>& styles);

/// What the numbers mean: "Impact on the work, from −3, hinders, to 3, helps greatly".
std::string workStyleScale(const std::vector<db::CareerWorkStyle>& styles);

} // namespace waymark::app
