// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Up to four careers side by side: each row one fact on one axis for all of them. A row differs by the
// largest distance between two of its values as a share of its axis; the three that differ most are marked,
// with their lowest and highest value. What is not known stays empty and is never 0; facts about who the
// workers are are shown but never marked. Plain values, any thread.
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
    Years,    ///< of school after high school, at the least
    PayHere,  ///< at the learner's place
    Licences, ///< states that record one
    Leave,    ///< percent a year that stop working or change their occupation
    Women,    ///< percent; who the workers are is shown and never marked
    MedianAge,
    AiTasks, ///< place among the careers, 0 to 100: how much of its tasks language models could touch
    AiChats, ///< the same by what people ask them
    Jobs,     ///< people at work in it; how many they are is shown and never marked
    Openings, ///< a year
};

/// What is known of a career beside its traits.
struct ComparedFacts {
    std::optional<double> years;
    std::optional<double> payLow, payHigh; ///< a tenth earns less, a tenth more
    std::optional<double> licences;
    std::optional<double> leave;
    std::optional<double> women;
    std::optional<double> medianAge;
    std::optional<double> aiTasks, aiChats;
    std::optional<double> jobs, openings;
};

struct ComparedCareer {
    const db::CareerTraits* traits = nullptr;
    std::optional<double> fit;       ///< of the learner's interests
    std::optional<double> readiness; ///< of the learner's skills
    ComparedFacts facts{};
};

struct Spread {
    double low = 0;
    double high = 0;
};

struct ComparisonRow {
    CompareField field = CompareField::Zone;
    double from = 0; ///< the axis, one for all careers of the row
    double to = 1;
    std::vector<std::optional<double>> values; ///< in the order of the careers
    std::vector<std::optional<Spread>> spreads{}; ///< of pay; else empty
    double differs = 0;                        ///< share of the axis
    bool differsMost = false;
};

/// Rows of which at least one value is known.
std::vector<ComparisonRow> compared(std::span<const ComparedCareer> careers);

} // namespace waymark::app
