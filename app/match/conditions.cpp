// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/conditions.h"

#include <algorithm>
#include <optional>

namespace waymark::app {

namespace {

template <class Value>
Verdict atMost(const std::optional<Value>& value, double limit) {
    if (!value)
        return Verdict::Unknown;
    return static_cast<double>(*value) <= limit ? Verdict::Meets : Verdict::Breaks;
}

Verdict holds(const std::optional<bool>& value) {
    if (!value)
        return Verdict::Unknown;
    return *value ? Verdict::Meets : Verdict::Breaks;
}

Verdict payAtLeast(const std::optional<double>& median, bool topCoded, double limit) {
    if (!median)
        return Verdict::Unknown;
    if (*median >= limit)
        return Verdict::Meets;
    // "This much or more" leaves open whether it is enough.
    return topCoded ? Verdict::Unknown : Verdict::Breaks;
}

} // namespace

Verdict judge(const Condition& condition, const db::CareerTraits& career) {
    switch (condition.kind) {
    case ConditionKind::ZoneAtMost:
        return atMost(career.jobZone, condition.limit);
    case ConditionKind::SchoolingAtMost:
        return atMost(career.entryEducation, condition.limit);
    case ConditionKind::PayAtLeast:
        return payAtLeast(career.medianPayUsd, career.medianTopCoded, condition.limit);
    case ConditionKind::PayHereAtLeast:
        return payAtLeast(career.placePayUsd, career.placePayTopCoded, condition.limit);
    case ConditionKind::OutdoorsAtMost:
        return atMost(career.outdoors, condition.limit);
    case ConditionKind::StandingAtMost:
        return atMost(career.standing, condition.limit);
    case ConditionKind::ContactAtMost:
        return atMost(career.contact, condition.limit);
    case ConditionKind::ConflictAtMost:
        return atMost(career.conflict, condition.limit);
    case ConditionKind::PressureAtMost:
        return atMost(career.timePressure, condition.limit);
    case ConditionKind::PossibleAtHome:
        return holds(career.possibleAtHome);
    case ConditionKind::NoBackgroundCheck:
        return holds(career.backgroundCheck ? std::optional(!*career.backgroundCheck) : std::nullopt);
    case ConditionKind::WithoutField:
        return career.group == condition.what ? Verdict::Breaks : Verdict::Meets;
    case ConditionKind::WithoutCareer:
        return career.key.text() == condition.what ? Verdict::Breaks : Verdict::Meets;
    case ConditionKind::KeepCareer:
        return Verdict::Meets;
    }
    return Verdict::Unknown;
}

bool keeps(std::span<const Condition> conditions, const db::CareerTraits& career) {
    return std::any_of(conditions.begin(), conditions.end(), [&career](const Condition& condition) {
        return condition.kind == ConditionKind::KeepCareer && condition.what == career.key.text();
    });
}

Screening screen(std::span<const Condition> conditions, std::span<const db::CareerTraits> careers) {
    Screening screening;
    screening.effects.resize(conditions.size());
    screening.removed.resize(careers.size());
    for (std::size_t place = 0; place < careers.size(); ++place) {
        bool removed = false;
        for (std::size_t number = 0; number < conditions.size(); ++number) {
            const Verdict verdict = judge(conditions[number], careers[place]);
            screening.effects[number].removes += verdict == Verdict::Breaks ? 1 : 0;
            screening.effects[number].unknown += verdict == Verdict::Unknown ? 1 : 0;
            removed |= verdict == Verdict::Breaks && conditions[number].must;
        }
        removed = removed && !keeps(conditions, careers[place]);
        screening.removed[place] = removed;
        if (removed)
            ++screening.removedTogether;
        else
            screening.kept.push_back(place);
    }
    return screening;
}

std::vector<std::size_t> brokenBy(std::span<const Condition> conditions, const db::CareerTraits& career) {
    std::vector<std::size_t> broken;
    for (std::size_t number = 0; number < conditions.size(); ++number)
        if (judge(conditions[number], career) == Verdict::Breaks)
            broken.push_back(number);
    return broken;
}

} // namespace waymark::app
