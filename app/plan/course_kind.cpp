// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/course_kind.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace waymark::app {

bool isSeveralCourses(const std::string& title) {
    constexpr std::array<std::string_view, 3> several{"Specialization", "Professional Certificate", "MicroMasters"};
    return std::any_of(several.begin(), several.end(), [&](auto word) { return title.find(word) != std::string::npos; });
}

bool isUniversityLecture(const std::string& key) {
    constexpr std::array<std::string_view, 2> hosts{"course:nptel.ac.in/", "course:ocw.mit.edu/"};
    return std::any_of(hosts.begin(), hosts.end(), [&](auto host) { return key.starts_with(host); });
}

} // namespace waymark::app
