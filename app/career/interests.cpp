// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/interests.h"

#include <algorithm>
#include <array>
#include <numeric>

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

std::string leadingInterests(const db::CareerInterests& interests) {
    std::string leading;
    for (const char letter : interests.highPoints)
        if (!interestName(letter).empty())
            leading += letter;
    if (!leading.empty())
        return leading;
    std::array<std::size_t, 6> order{};
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return interests.ratings[a] > interests.ratings[b];
    });
    constexpr double middle = 4;
    for (std::size_t i = 0; i < 2; ++i)
        if (interests.ratings[order[i]] > middle)
            leading += letters[order[i]];
    return leading;
}

} // namespace waymark::app
