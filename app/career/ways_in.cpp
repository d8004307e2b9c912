// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/ways_in.h"

#include "app/salary/near_metros.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <string_view>
#include <tuple>

namespace waymark::app {

namespace {

using db::EntryEducation;
using db::EntryTraining;

std::optional<Years> schoolingYears(EntryEducation education) {
    switch (education) {
    case EntryEducation::None:
    case EntryEducation::HighSchool:
        return Years{0, 0};
    case EntryEducation::SomeCollege:
        return std::nullopt;
    case EntryEducation::Certificate:
        return Years{0, 2};
    case EntryEducation::Associate:
        return Years{2, 4};
    case EntryEducation::Bachelor:
        return Years{4, 5};
    case EntryEducation::Master:
        return Years{5, 7};
    case EntryEducation::Doctorate:
        break;
    }
    return Years{7, std::nullopt};
}

std::optional<Years> trainingYears(EntryTraining training) {
    switch (training) {
    case EntryTraining::None:
        return Years{0, 0};
    case EntryTraining::Short:
        return Years{0, 1.0 / 12};
    case EntryTraining::Moderate:
        return Years{1.0 / 12, 1};
    case EntryTraining::Long:
        return Years{1, std::nullopt};
    case EntryTraining::Internship:
    case EntryTraining::Apprenticeship:
        break;
    }
    return std::nullopt;
}

void addSchooling(std::vector<RouteStep>& steps, EntryEducation education) {
    if (education == EntryEducation::None)
        return;
    steps.push_back({StepKind::HighSchool, Years{0, 0}, false});
    if (education != EntryEducation::HighSchool)
        steps.push_back({StepKind::Schooling, schoolingYears(education), false});
}

void addExperience(std::vector<RouteStep>& steps, db::EntryExperience experience) {
    if (experience == db::EntryExperience::UnderFiveYears)
        steps.push_back({StepKind::Experience, Years{0, 5}, false});
    if (experience == db::EntryExperience::FiveYears)
        steps.push_back({StepKind::Experience, Years{5, std::nullopt}, false});
}

} // namespace

std::optional<int> WaysIn::sponsorsHere() const {
    for (const auto& here : sponsors)
        if (state && here.state == state->key)
            return here.sponsors;
    return std::nullopt;
}

bool leadsTo(const db::Programme& programme, const std::optional<db::OccupationEntry>& entry) {
    if (!entry || !entry->education)
        return true;
    const auto ends = [&programme](std::initializer_list<std::string_view> awards) {
        return std::any_of(programme.awards.begin(), programme.awards.end(), [&awards](const std::string& award) {
            return std::find(awards.begin(), awards.end(), award) != awards.end();
        });
    };
    switch (*entry->education) {
    case EntryEducation::None:
    case EntryEducation::HighSchool:
        break;
    case EntryEducation::SomeCollege:
        return ends({"c1", "c2", "c3", "c4", "a"});
    case EntryEducation::Certificate:
        return ends({"c1", "c2", "c3", "c4"});
    case EntryEducation::Associate:
        return ends({"a"});
    case EntryEducation::Bachelor:
        return ends({"b"});
    case EntryEducation::Master:
        return ends({"m"});
    case EntryEducation::Doctorate:
        return ends({"dr", "dp", "do"});
    }
    return true;
}

bool isWorkByHand(const std::string& majorGroup) {
    constexpr std::array<std::string_view, 8> groups{"35", "37", "39", "45", "47", "49", "51", "53"};
    return std::find(groups.begin(), groups.end(), majorGroup) != groups.end();
}

std::vector<RouteStep> routeOf(const WaysIn& ways) {
    std::vector<RouteStep> steps;
    if (!ways.entry || !ways.entry->education)
        return steps;
    const EntryTraining training = ways.entry->training.value_or(EntryTraining::None);
    addSchooling(steps, *ways.entry->education);
    if (training == EntryTraining::Apprenticeship)
        steps.push_back({StepKind::Apprenticeship, std::nullopt, false});
    else if (!ways.routes.empty())
        steps.push_back({StepKind::Apprenticeship, std::nullopt, true});
    // An internship comes before the licence that it is for.
    if (training == EntryTraining::Internship)
        steps.push_back({StepKind::Training, std::nullopt, false});
    // Where the state's own records hold none, other states' licences are no step here.
    if (!ways.licences.empty() || (ways.licensingStates > 0 && !(ways.state && ways.recordsState)))
        steps.push_back({StepKind::Licence, std::nullopt, ways.licences.empty()});
    addExperience(steps, ways.entry->experience.value_or(db::EntryExperience::None));
    steps.push_back({StepKind::FirstJob, Years{0, 0}, false});
    if (training == EntryTraining::Short || training == EntryTraining::Moderate ||
        training == EntryTraining::Long)
        steps.push_back({StepKind::Training, trainingYears(training), false});
    return steps;
}

Years yearsOf(const std::vector<RouteStep>& steps) {
    Years sum{0, 0};
    for (const RouteStep& step : steps) {
        if (step.kind == StepKind::FirstJob)
            break;
        if (step.optional)
            continue;
        sum.least += step.years ? step.years->least : 0;
        if (sum.most && step.years && step.years->most)
            *sum.most += *step.years->most;
        else if (step.kind != StepKind::Licence)
            sum.most.reset();
    }
    return sum;
}

void sortByDistance(std::vector<NearProgramme>& programmes, const std::optional<db::Place>& from,
                    const std::optional<db::Place>& state, const std::optional<db::OccupationEntry>& entry) {
    for (NearProgramme& each : programmes) {
        db::Place school;
        school.latitude = each.programme.latitude;
        school.longitude = each.programme.longitude;
        each.kilometres = from ? kilometresBetween(*from, school) : std::nullopt;
    }
    const auto order = [&](const NearProgramme& each) {
        const bool away = !(state && each.programme.state == state->key);
        const bool other = !leadsTo(each.programme, entry);
        return std::tuple(!each.kilometres, each.kilometres ? other : away, each.kilometres.value_or(0), other, away);
    };
    std::stable_sort(programmes.begin(), programmes.end(),
                     [&order](const NearProgramme& a, const NearProgramme& b) { return order(a) < order(b); });
}

std::optional<Agreement> agreementOf(const std::vector<db::AiExposure>& measures) {
    constexpr double agree = 0.15, differ = 0.35;
    std::optional<double> tasks, chats;
    for (const auto& measure : measures)
        (measure.measure == db::AiMeasure::Chats ? chats : tasks) = measure.rank;
    if (!tasks || !chats)
        return std::nullopt;
    const double apart = std::abs(*tasks - *chats);
    return apart <= agree ? Agreement::Agree : apart <= differ ? Agreement::DifferALittle : Agreement::Disagree;
}

} // namespace waymark::app
