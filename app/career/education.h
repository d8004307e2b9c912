// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the people of a career answered when asked for the education it requires. The publisher withholds
// shares that are too uncertain: what is missing to 100 percent. A level is the largest only where all that
// is withheld together could not be larger. Pure, any thread.
#pragma once

#include "db/records/career.h"

#include <optional>
#include <vector>

namespace waymark::app {

struct EducationAnswer {
    std::optional<db::EducationShare> largest; ///< of equal shares the lower level: it opens the door
    double withheld = 0;                       ///< percent of the answers; 0 within rounding
    bool surveyed = false;                     ///< some share is published
};

EducationAnswer educationAnswer(const std::vector<db::EducationShare>& shares);

} // namespace waymark::app
