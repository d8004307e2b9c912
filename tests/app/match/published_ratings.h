// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The published interest ratings as they stand in resources/catalog, for tests that ask about all careers.
#pragma once

#include "app/match/interest_profile.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::test {

struct PublishedRatings {
    std::vector<std::string> careers; ///< keys
    std::vector<std::optional<app::InterestProfile>> ratings;
};

PublishedRatings publishedRatings();

} // namespace waymark::test
