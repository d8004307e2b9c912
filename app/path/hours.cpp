// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/hours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

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

std::optional<double> hoursOfShort(const std::string& key, const std::string& title) {
    constexpr double ofAgency = 5, ofLeaflet = 5, ofExercises = 10;
    constexpr std::array<std::string_view, 3> agencies{"course:fema/", "course:cdc/", "course:cdc-niosh/"};
    if (std::any_of(agencies.begin(), agencies.end(), [&key](auto agency) { return key.starts_with(agency); }))
        return ofAgency;
    const auto competency = title.find("Competency ");
    if (title.starts_with("Line ") && competency != std::string::npos) {
        constexpr std::array<std::string_view, 5> telling{"Describe", "Identify", "Explain", "Handle", "Control"};
        const auto tells = [&](auto verb) { return title.find(verb, competency) != std::string::npos; };
        return std::any_of(telling.begin(), telling.end(), tells) ? ofLeaflet : ofExercises;
    }
    return std::nullopt;
}

} // namespace waymark::app
