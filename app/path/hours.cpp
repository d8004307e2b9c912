// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/hours.h"

#include <algorithm>
#include <cmath>

namespace waymark::app {

namespace {

constexpr double ofCourse = 20, ofBook = 30;
constexpr double fewest = 2, most = 120;
constexpr std::size_t enough = 3;

} // namespace

double estimatedHours(std::vector<double> statedBySimilar, bool isBook) {
    if (isBook)
        return ofBook;
    if (statedBySimilar.size() < enough)
        return ofCourse;
    const auto middle = statedBySimilar.begin() + static_cast<std::ptrdiff_t>(statedBySimilar.size() / 2);
    std::nth_element(statedBySimilar.begin(), middle, statedBySimilar.end());
    return std::clamp(std::round(*middle), fewest, most);
}

} // namespace waymark::app
