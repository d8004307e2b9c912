// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What matters to the learner, before any ranking: each condition says how many careers it removes and of how
// many the fact is not known. What is not known never removes. A condition that the learner would rather have
// met ("rather") removes nothing; it says which careers break it. One career can be kept against all others. Pay is USD a year (median), conditions of work are on the publisher's scale from 1 (never) to 5 (all the time). Plain values, any
// thread.
#pragma once

#include "db/records/career_traits.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace waymark::app {

enum class ConditionKind {
    ZoneAtMost,      ///< time to prepare: job zone 2 to 5
    SchoolingAtMost, ///< usual entry education, 0 to 7
    PayAtLeast,
    OutdoorsAtMost,
    StandingAtMost,
    ContactAtMost,
    ConflictAtMost,
    PressureAtMost,
    PossibleAtHome,
    NoBackgroundCheck,
    WithoutField,  ///< `what` is a major group, "35"
    WithoutCareer, ///< `what` is a career's key
    PayHereAtLeast, ///< at the learner's place; where none is chosen or published it is not known
    KeepCareer,     ///< `what` is a career's key: it stays whatever the others say
};

struct Condition {
    ConditionKind kind = ConditionKind::ZoneAtMost;
    double limit = 0;
    std::string what{};
    bool must = true;     ///< else "rather"
    std::string reason{}; ///< the learner's own words
    bool operator==(const Condition&) const = default;
};

enum class Verdict { Meets, Breaks, Unknown };

Verdict judge(const Condition& condition, const db::CareerTraits& career);

struct Screening {
    struct Effect {
        int removes = 0; ///< careers that break it, whatever the others remove
        int unknown = 0;
    };
    std::vector<Effect> effects;   ///< in the order of the conditions; a "rather" counts what breaks it
    std::vector<std::size_t> kept; ///< places of the careers that no "must" removes, in order
    std::vector<bool> removed;     ///< by career
    int removedTogether = 0;       ///< without counting twice
};

/// The learner keeps this career against her other conditions.
bool keeps(std::span<const Condition> conditions, const db::CareerTraits& career);

Screening screen(std::span<const Condition> conditions, std::span<const db::CareerTraits> careers);

/// Places of the conditions that a career breaks, those of "must" and of "rather".
std::vector<std::size_t> brokenBy(std::span<const Condition> conditions, const db::CareerTraits& career);

} // namespace waymark::app
