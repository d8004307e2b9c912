// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Up to four careers side by side: each row one fact on one axis for all of them. A row differs by the
// largest distance between two of its values as a share of its axis; the three that differ most are marked,
// with their lowest and highest value. What is not known stays empty and is never 0; facts about who the
// workers are would be shown but never marked. Plain values, any thread.
#pragma once

#include "app/match/conditions.h"
#include "app/match/interest_profile.h"
#include "db/records/career_traits.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace waymark::app {

inline constexpr std::size_t mostCompared = 4;

enum class CompareField {
    Zone,
    Schooling,
    Pay,
    Change,
    TimePressure,
    Conflict,
    Standing,
    Contact,
    Outdoors,
    AtHome, ///< 0 no, 1 yes
    Realistic,
    Investigative,
    Artistic,
    Social,
    Enterprising,
    Conventional,
    Fit,
    Readiness,
};

struct ComparedCareer {
    const db::CareerTraits* traits = nullptr;
    std::optional<double> fit;       ///< of the learner's interests
    std::optional<double> readiness; ///< of the learner's skills
};

struct ComparisonRow {
    CompareField field = CompareField::Zone;
    double from = 0; ///< the axis, one for all careers of the row
    double to = 1;
    std::vector<std::optional<double>> values; ///< in the order of the careers
    double differs = 0;                        ///< share of the axis
    bool differsMost = false;
};

/// Rows of which at least one value is known.
std::vector<ComparisonRow> compared(std::span<const ComparedCareer> careers);

} // namespace waymark::app
