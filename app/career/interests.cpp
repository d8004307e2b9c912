// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/interests.h"

#include <array>

namespace waymark::app {

namespace {

constexpr std::string_view letters = "RIASEC";
constexpr std::array<std::string_view, 6> names{"Realistic", "Investigative", "Artistic",
                                                "Social",    "Enterprising",  "Conventional"};

} // namespace

std::string_view interestName(char letter) {
    const std::size_t place = letters.find(letter);
    return place == std::string_view::npos ? std::string_view() : names[place];
}

} // namespace waymark::app
