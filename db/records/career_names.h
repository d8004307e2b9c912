// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a career is called: its title, the titles that workers reported and all other ones at hand. Plain values.
#pragma once

#include "db/keys.h"

#include <string>
#include <vector>

namespace waymark::db {

struct CareerNames {
    std::string code; ///< O*NET-SOC, "29-1229.05"; empty for a career without one
    std::string title;
    std::vector<std::string> reported; ///< by workers
    std::vector<std::string> others;   ///< other job names; some are of neighbors
};

/// One of all careers by its title alone.
struct TitledCareer {
    CareerKey key;
    std::string title;
    bool ofItself = true; ///< an occupation, not a written specialisation of one
};

} // namespace waymark::db
