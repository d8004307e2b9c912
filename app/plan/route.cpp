// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/route.h"

#include <algorithm>
#include <array>
#include <map>

namespace waymark::app {

namespace {

using db::EntryEducation;
using db::EntryExperience;
using db::EntryTraining;
using db::PlanStepKind;

RouteLeg schooling(EntryEducation award, int months, std::optional<int> most) {
    RouteLeg leg;
    leg.award = award;
    leg.months = months;
    leg.monthsMost = most;
    leg.openEnded = !most;
    return leg;
}

RouteLeg legOf(PlanStepKind kind, std::optional<int> months, std::optional<int> most) {
    RouteLeg leg;
    leg.kind = kind;
    leg.months = months;
    leg.monthsMost = most;
    leg.openEnded = !most;
    return leg;
}

/// Of the certificates that most programmes of the career give; full time, 900 hours a year.
RouteLeg certificate(const WaysIn& ways) {
    struct Length {
        const char* award;
        int months, most;
    };
    constexpr std::array<Length, 3> lengths{{{"c1", 1, 4}, {"c2", 4, 12}, {"c3", 12, 24}}};
    std::map<std::string, int> given;
    for (const auto& near : ways.programmes)
        for (const auto& award : near.programme.awards)
            ++given[award];
    const auto* usual = std::max_element(lengths.begin(), lengths.end(), [&](const auto& one, const auto& other) {
        return given[one.award] < given[other.award];
    });
    if (given[usual->award] > 0)
        return schooling(EntryEducation::Certificate, usual->months, usual->most);
    auto leg = schooling(EntryEducation::Certificate, 1, 24);
    leg.guessed = true;
    return leg;
}

void addSchooling(Route& route, const WaysIn& ways, EntryEducation asked, const std::optional<EntryEducation>& has) {
    auto& legs = route.legs;
    const auto have = has.value_or(EntryEducation::HighSchool);
    if (asked == EntryEducation::None || have >= asked) {
        route.checkDiploma = !has && asked == EntryEducation::HighSchool;
        return;
    }
    route.checkDiploma = !has;
    if (have < EntryEducation::HighSchool)
        legs.push_back(legOf(PlanStepKind::School, std::nullopt, std::nullopt)),
            legs.back().award = EntryEducation::HighSchool;
    switch (asked) {
    case EntryEducation::None:
    case EntryEducation::HighSchool:
        return;
    case EntryEducation::SomeCollege:
        legs.push_back(schooling(asked, 4, std::nullopt));
        legs.back().guessed = true;
        return;
    case EntryEducation::Certificate:
        legs.push_back(certificate(ways));
        return;
    case EntryEducation::Associate:
        legs.push_back(schooling(asked, 24, 48));
        return;
    case EntryEducation::Bachelor:
    case EntryEducation::Master:
    case EntryEducation::Doctorate:
        break;
    }
    if (have < EntryEducation::Bachelor) {
        const bool counted = have == EntryEducation::Associate;
        legs.push_back(schooling(EntryEducation::Bachelor, counted ? 24 : 48, counted ? 36 : 60));
        legs.back().guessed = counted;
    }
    if (asked == EntryEducation::Master)
        legs.push_back(schooling(asked, 12, 24));
    if (asked == EntryEducation::Doctorate)
        legs.push_back(schooling(asked, 36, std::nullopt));
}

void addExperience(Route& route, EntryExperience experience) {
    if (experience == EntryExperience::FiveYears)
        route.legs.push_back(legOf(PlanStepKind::Experience, 60, std::nullopt));
    if (experience == EntryExperience::UnderFiveYears) {
        route.legs.push_back(legOf(PlanStepKind::Experience, 12, 60));
        route.legs.back().guessed = true;
    }
}

bool isTaughtOnTheJob(EntryTraining training) {
    return training == EntryTraining::Short || training == EntryTraining::Moderate || training == EntryTraining::Long;
}

} // namespace

Route routeFrom(const WaysIn& ways, const std::optional<EntryEducation>& schooling, const Licensing& licensing) {
    Route route;
    route.known = ways.entry && ways.entry->education;
    const auto asked = route.known ? *ways.entry->education : EntryEducation::None;
    const auto training = ways.entry ? ways.entry->training.value_or(EntryTraining::None) : EntryTraining::None;
    const auto experience = ways.entry ? ways.entry->experience.value_or(EntryExperience::None) : EntryExperience::None;
    addSchooling(route, ways, asked, schooling);
    if (training == EntryTraining::Apprenticeship)
        route.legs.push_back(legOf(PlanStepKind::Apprenticeship, 36, 60));
    else
        route.apprenticeshipToo = !ways.routes.empty();
    if (training == EntryTraining::Internship)
        route.legs.push_back(legOf(PlanStepKind::Internship, std::nullopt, std::nullopt));
    if (licensing.demand == LicenceDemand::Asked || licensing.demand == LicenceDemand::SomeStates)
        route.legs.push_back(legOf(PlanStepKind::Licence, std::nullopt, std::nullopt));
    addExperience(route, experience);
    if (isTaughtOnTheJob(training))
        route.training = training;
    route.doorOpen = route.known && route.legs.empty() && asked <= EntryEducation::HighSchool;
    return route;
}

} // namespace waymark::app
