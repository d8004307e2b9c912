// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/class_legs.h"

#include <algorithm>
#include <array>
#include <map>

namespace waymark::app {

using db::EntryEducation;
using db::PlanStepKind;

std::optional<PlanStepKind> stepKindOf(db::DoorKind kind) {
    switch (kind) {
    case db::DoorKind::School:
        return PlanStepKind::School;
    case db::DoorKind::Training:
    case db::DoorKind::PaidTraining:
        return PlanStepKind::Internship;
    case db::DoorKind::Experience:
        return PlanStepKind::Experience;
    case db::DoorKind::Exam:
        return PlanStepKind::Exam;
    case db::DoorKind::Licence:
        return PlanStepKind::Licence;
    case db::DoorKind::Apprenticeship:
        return PlanStepKind::Apprenticeship;
    case db::DoorKind::Entry:
        return PlanStepKind::Apply;
    case db::DoorKind::Ask:
    case db::DoorKind::Unknown:
    case db::DoorKind::Condition:
    case db::DoorKind::Later:
        break;
    }
    return std::nullopt;
}

RouteLeg legOf(PlanStepKind kind, std::optional<int> months, std::optional<int> most) {
    RouteLeg leg;
    leg.kind = kind;
    leg.months = months;
    leg.monthsMost = most;
    leg.openEnded = !most;
    return leg;
}

RouteLeg schoolLeg(EntryEducation award, int months, std::optional<int> most) {
    auto leg = legOf(PlanStepKind::School, months, most);
    leg.award = award;
    return leg;
}

namespace {

/// Of the certificates that most programmes of the career give; full time, 900 hours a year.
RouteLeg certificate(const WaysIn& ways, const PageWords& page) {
    if (page.months) {
        auto leg = schoolLeg(EntryEducation::Certificate, *page.months, page.monthsMost);
        leg.guessed = page.roughly;
        leg.byPage = true;
        return leg;
    }
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
        return schoolLeg(EntryEducation::Certificate, usual->months, usual->most);
    auto leg = schoolLeg(EntryEducation::Certificate, 1, 24);
    leg.guessed = true;
    return leg;
}

} // namespace

void addDiploma(Route& route, EntryEducation have) {
    if (have >= EntryEducation::HighSchool)
        return;
    route.legs.push_back(legOf(PlanStepKind::School, std::nullopt, std::nullopt));
    route.legs.back().award = EntryEducation::HighSchool;
}

RouteLeg bachelorLeg(EntryEducation have) {
    const bool counted = have >= EntryEducation::Associate;
    auto leg = schoolLeg(EntryEducation::Bachelor, counted ? 24 : 48, counted ? 36 : 60);
    leg.guessed = counted;
    return leg;
}

RouteLeg licenceProgramLeg() {
    auto leg = schoolLeg(EntryEducation::Certificate, 12, 24);
    leg.guessed = leg.licenceProgram = leg.unlessFinished = true;
    return leg;
}

void addSchooling(Route& route, const WaysIn& ways, EntryEducation asked, const std::optional<EntryEducation>& has, bool own,
                  const PageWords& page) {
    auto& legs = route.legs;
    const auto have = has.value_or(EntryEducation::HighSchool);
    if (asked == EntryEducation::None || (have >= asked && !own)) {
        route.checkDiploma = !has && asked == EntryEducation::HighSchool;
        if (asked >= EntryEducation::Certificate)
            route.checkField = asked;
        return;
    }
    route.checkDiploma = !has;
    addDiploma(route, have);
    switch (asked) {
    case EntryEducation::None:
    case EntryEducation::HighSchool:
        return;
    case EntryEducation::SomeCollege:
        legs.push_back(schoolLeg(asked, 4, std::nullopt));
        legs.back().guessed = true;
        return;
    case EntryEducation::Certificate:
        legs.push_back(certificate(ways, page));
        return;
    case EntryEducation::Associate:
        legs.push_back(schoolLeg(asked, 24, have >= asked ? 36 : 48));
        legs.back().guessed = have >= asked;
        return;
    case EntryEducation::Bachelor:
    case EntryEducation::Master:
    case EntryEducation::Doctorate:
        break;
    }
    if (have < EntryEducation::Bachelor || asked == EntryEducation::Bachelor)
        legs.push_back(bachelorLeg(have));
    if (asked == EntryEducation::Master)
        legs.push_back(schoolLeg(asked, 12, 24));
    if (asked == EntryEducation::Doctorate) {
        legs.push_back(schoolLeg(asked, 60, 72));
        legs.back().guessed = true;
    }
}

void shortenByCollege(RouteLeg& leg) {
    constexpr int counted = 24, least = 12;
    if (!leg.months)
        return;
    leg.months = std::max(least, *leg.months - counted);
    leg.monthsMost = std::max(*leg.months, leg.monthsMost.value_or(*leg.months) - counted);
    leg.guessed = true;
}

std::optional<RouteLeg> experienceLeg(db::EntryExperience experience) {
    if (experience == db::EntryExperience::FiveYears)
        return legOf(PlanStepKind::Experience, 60, std::nullopt);
    if (experience == db::EntryExperience::None)
        return std::nullopt;
    auto leg = legOf(PlanStepKind::Experience, 12, 60);
    leg.guessed = true;
    return leg;
}

} // namespace waymark::app
