// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/ways_in.h"

#include "app/career/licence_need.h"
#include "app/career/own_doors.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace waymark::app {

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
        return Years{2, 2};
    case EntryEducation::Bachelor:
        return Years{4, 5};
    case EntryEducation::Master:
        return Years{5, 7};
    case EntryEducation::Doctorate:
        break;
    }
    return Years{7, std::nullopt};
}

namespace {

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

/// What the career's own doors of the kind take together; nothing where one of them does not say, or there is none.
std::optional<Years> doorYears(const WaysIn& ways, db::DoorKind kind) {
    constexpr double months = 12;
    std::optional<Years> sum;
    for (const db::CareerDoor& door : ways.doors) {
        if (door.kind != kind)
            continue;
        if (!door.months)
            return std::nullopt;
        Years years = sum.value_or(Years{0, 0});
        years.least += *door.months / months;
        if (years.most && door.monthsMost)
            *years.most += *door.monthsMost / months;
        else
            years.most.reset();
        sum = years;
    }
    return sum;
}

/// Hours of class in years of full-time study, 900 a year: as plans count them.
Years certificateYears(const UsualCertificate& usual) {
    Years years = usual.award == "c4" ? Years{2, std::nullopt} : usual.award == "c3" ? Years{1, 2} : usual.award == "c2" ? Years{4 / 12.0, 1} : Years{1 / 12.0, 4 / 12.0};
    if (usual.orLess)
        years.least = 0;
    return years;
}

/// A door that is the course itself: a paramedic program of twelve to 24 months.
std::optional<Years> courseYears(const WaysIn& ways) {
    for (const db::CareerDoor& door : ways.doors)
        if (door.kind == db::DoorKind::School && door.award == EntryEducation::Certificate)
            return doorYears(ways, db::DoorKind::School);
    return std::nullopt;
}

/// A bachelor's degree and then the school among the doors that says how long it takes: social work takes two years.
std::optional<Years> masterYears(const WaysIn& ways) {
    const auto school = std::find_if(ways.doors.begin(), ways.doors.end(), [](const db::CareerDoor& door) {
        return door.kind == db::DoorKind::School && door.award == EntryEducation::Master && door.months;
    });
    const auto college = schoolingYears(EntryEducation::Bachelor);
    if (school == ways.doors.end() || !college || !college->most)
        return std::nullopt;
    Years years = graduateYears(*school);
    years.least += college->least;
    if (years.most)
        *years.most += *college->most;
    return years;
}

/// College and then the school of the profession among the doors; what college it asks for stands before it: pharmacists. A
/// master's on the way to a doctorate is a part of its years.
std::optional<Years> doctorateYears(const WaysIn& ways) {
    const auto isSchool = [](EntryEducation award) {
        return [award](const db::CareerDoor& door) { return door.kind == db::DoorKind::School && door.award == award && door.months; };
    };
    const auto school = std::find_if(ways.doors.begin(), ways.doors.end(), isSchool(EntryEducation::Doctorate));
    if (school == ways.doors.end())
        return std::nullopt;
    const auto before = std::find_if(ways.doors.begin(), school, isSchool(EntryEducation::Bachelor));
    const Years college = before == school ? *schoolingYears(EntryEducation::Bachelor) : graduateYears(*before);
    Years years = graduateYears(*school);
    years.least += college.least;
    if (years.most && college.most)
        *years.most += *college.most;
    else
        years.most.reset();
    return years;
}

void addSchooling(std::vector<RouteStep>& steps, const WaysIn& ways) {
    const EntryEducation education = *schoolingLevel(ways);
    if (education == EntryEducation::None)
        return;
    steps.push_back({StepKind::HighSchool, Years{0, 0}, false});
    if (education == EntryEducation::HighSchool)
        return;
    std::optional<Years> years = schoolingYears(education);
    if (const auto award = usualCertificate(ways))
        years = certificateYears(*award);
    else if (education == EntryEducation::Certificate && !courseYears(ways) && isLicenceAsked(ways))
        years.reset(); // the license sets the hours, and a few weeks are none of it
    else if (education == EntryEducation::Certificate)
        years = courseYears(ways).value_or(*years);
    else if (education == EntryEducation::Master)
        years = masterYears(ways).value_or(*years);
    else if (education == EntryEducation::Doctorate)
        years = doctorateYears(ways).value_or(*years);
    steps.push_back({StepKind::Schooling, years, licenceWithoutDegree(ways) != nullptr});
}

/// Graduate school, and the license and the work that its doors put before it: nurses first, then nurses of advanced practice.
void addGraduateSchool(std::vector<RouteStep>& steps, const WaysIn& ways) {
    const auto school = graduateDoor(ways);
    if (!school)
        return;
    for (std::size_t i = 0; i < *school; ++i) {
        const db::DoorKind kind = ways.doors[i].kind;
        if (kind == db::DoorKind::Licence || kind == db::DoorKind::Experience)
            steps.push_back({kind == db::DoorKind::Licence ? StepKind::Licence : StepKind::Experience, std::nullopt, false, i});
    }
    steps.push_back({StepKind::GraduateSchool, graduateYears(ways.doors[*school]), false, school});
}

void addExperience(std::vector<RouteStep>& steps, db::EntryExperience experience) {
    // Where one of its own doors speaks of it, it is not asked twice.
    if (std::any_of(steps.begin(), steps.end(), [](const auto& step) { return step.kind == StepKind::Experience; }))
        return;
    if (experience == db::EntryExperience::UnderFiveYears)
        steps.push_back({StepKind::Experience, Years{0, 5}, false});
    if (experience == db::EntryExperience::FiveYears)
        steps.push_back({StepKind::Experience, Years{5, std::nullopt}, false});
}

} // namespace

Ground WaysIn::ground() const {
    constexpr std::array<std::string_view, 5> territories{"AS", "GU", "MP", "PR", "VI"};
    if (!states.empty())
        return Ground::States;
    if (!place || place->key.text() == "country:US")
        return Ground::Unchosen;
    if (std::find(territories.begin(), territories.end(), place->country) != territories.end())
        return Ground::Territory;
    return place->country == "US" ? Ground::Unchosen : Ground::Abroad;
}

bool WaysIn::isIn(const db::PlaceKey& ofState) const {
    return std::any_of(states.begin(), states.end(), [&](const db::Place& each) { return each.key == ofState; });
}

std::optional<db::EntryEducation> WaysIn::level() const {
    if (doorLevel)
        return doorLevel;
    if (answeredLevel)
        return answeredLevel;
    return entry ? entry->education : std::nullopt;
}

std::optional<int> WaysIn::sponsorsHere() const {
    std::optional<int> sum;
    for (const auto& here : sponsors)
        if (isIn(here.state))
            sum = sum.value_or(0) + here.sponsors;
    return sum;
}

std::optional<db::EntryEducation> entryLevelOf(int answered) {
    constexpr std::array levels{EntryEducation::None,      EntryEducation::HighSchool, EntryEducation::Certificate,
                                EntryEducation::SomeCollege, EntryEducation::Associate, EntryEducation::Bachelor,
                                EntryEducation::Bachelor,  EntryEducation::Master,     EntryEducation::Master,
                                EntryEducation::Doctorate, EntryEducation::Doctorate,  EntryEducation::Doctorate};
    if (answered < 1 || answered > static_cast<int>(levels.size()))
        return std::nullopt;
    return levels[static_cast<std::size_t>(answered) - 1];
}

std::optional<EntryEducation> lowerLevelTaken(const WaysIn& ways) {
    // Where a school stands among the doors, the exam is one on the way, and the school asks for more.
    if (std::any_of(ways.doors.begin(), ways.doors.end(), [](const auto& door) { return door.kind == db::DoorKind::School; }))
        return std::nullopt;
    const auto usual = ways.level();
    for (const db::CareerDoor& door : ways.doors)
        if ((door.kind == db::DoorKind::Exam || door.kind == db::DoorKind::Licence) && door.award && usual &&
            *door.award < *usual && *door.award > EntryEducation::HighSchool)
            return door.award;
    return std::nullopt;
}

std::optional<UsualCertificate> usualCertificate(const WaysIn& ways) {
    constexpr std::size_t most = 4, of = 5, few = 10; // four in five, of ten and more
    if (ways.level() != EntryEducation::Certificate || !ways.fieldsFor.empty() || courseYears(ways))
        return std::nullopt;
    std::map<std::string, std::size_t> counts;
    std::size_t all = 0;
    for (const NearProgramme& each : ways.programmes)
        for (const std::string& award : each.programme.awards)
            if (award.starts_with("c")) {
                ++counts[award];
                ++all;
            }
    if (all < few)
        return std::nullopt;
    for (const auto& [award, count] : counts)
        if (of * count >= most * all)
            return UsualCertificate{award, false};
    // Of two classes together the longer one still tells something of the shorter; of three nothing.
    if (of * (counts["c1"] + counts["c2"]) >= most * all)
        return UsualCertificate{"c2", true};
    return std::nullopt;
}

namespace {

/// The license is earned by the work: its own doors come in that order, or three in five of the states' records that say
/// so ask for experience.
bool isWorkFirst(const WaysIn& ways) {
    constexpr std::size_t few = 5;
    const auto work = std::find_if(ways.doors.begin(), ways.doors.end(), [](const auto& door) { return door.kind == db::DoorKind::Experience; });
    return std::any_of(work, ways.doors.end(), [](const auto& door) { return door.kind == db::DoorKind::Licence; }) ||
           (ways.practiceStated >= few && 5 * ways.practiceAsked >= 3 * ways.practiceStated);
}

bool isLearntOnTheJob(EntryTraining training) {
    return training == EntryTraining::Short || training == EntryTraining::Moderate || training == EntryTraining::Long;
}

/// An apprenticeship in the place of the schooling stands before it, one beside or after a degree behind it.
void addOtherWay(std::vector<RouteStep>& steps, const WaysIn& ways) {
    const auto schooling = std::find_if(steps.begin(), steps.end(), [](const auto& step) { return step.kind == StepKind::Schooling; });
    steps.insert(isApprenticeBesideSchool(ways) ? steps.end() : schooling,
                 RouteStep{StepKind::Apprenticeship, doorYears(ways, db::DoorKind::Apprenticeship), true});
}

} // namespace

std::vector<RouteStep> routeOf(const WaysIn& ways) {
    std::vector<RouteStep> steps;
    if (!ways.entry || !ways.entry->education)
        return steps;
    // Whom the voters choose needs neither the schooling nor the work that most of them have.
    for (std::size_t i = 0; i < ways.doors.size(); ++i)
        if (ways.doors[i].key == "elected")
            return {RouteStep{StepKind::FirstJob, Years{0, 0}, false, i}};
    const EntryTraining training = ways.entry->training.value_or(EntryTraining::None);
    addSchooling(steps, ways);
    if (const auto lower = lowerLevelTaken(ways); lower && !steps.empty() && steps.back().kind == StepKind::Schooling && steps.back().years)
        steps.back().years->least = schoolingYears(*lower).value_or(*steps.back().years).least;
    if (training == EntryTraining::Apprenticeship)
        steps.push_back({StepKind::Apprenticeship, doorYears(ways, db::DoorKind::Apprenticeship), false});
    else if (!ways.routes.empty())
        addOtherWay(steps, ways);
    addGraduateSchool(steps, ways);
    // An internship comes before the licence that it is for, and so does the practice that it asks for.
    const auto practice = practiceDoor(ways);
    if (training == EntryTraining::Internship)
        steps.push_back({StepKind::Training, doorYears(ways, db::DoorKind::Training), false, practice});
    else if (practice)
        steps.push_back({StepKind::Training, doorYears(ways, db::DoorKind::Training) || !isLearntOnTheJob(training) ? doorYears(ways, db::DoorKind::Training) : trainingYears(training),
                         false, practice});
    const LicenceNeed need = licenceNeedOf(ways);
    const std::size_t beforeWork = steps.size();
    addExperience(steps, ways.entry->experience.value_or(db::EntryExperience::None));
    const bool licensed = need == LicenceNeed::SomeStates || need == LicenceNeed::MostStates, withTheJob = licensed && isLicensedWithTheJob(ways);
    const RouteStep license{StepKind::Licence, std::nullopt, !isLicenceAsked(ways)};
    if (licensed && !withTheJob)
        steps.insert(isWorkFirst(ways) ? steps.end() : steps.begin() + static_cast<std::ptrdiff_t>(beforeWork), license);
    steps.push_back({StepKind::FirstJob, Years{0, 0}, false});
    const bool academy = withTheJob && isLicensedByAcademy(ways);
    if (withTheJob && !academy)
        steps.push_back(license);
    // Which part of the work it will be shows with the job.
    if (need == LicenceNeed::Part)
        steps.push_back({StepKind::Licence, std::nullopt, true});
    if (isLearntOnTheJob(training) && !practice)
        steps.push_back({StepKind::Training, trainingYears(training), false});
    if (academy)
        steps.push_back(license);
    if (need == LicenceNeed::Later)
        steps.push_back({StepKind::Licence, std::nullopt, true});
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

} // namespace waymark::app
