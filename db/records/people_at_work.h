// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who does the work and under which conditions: surroundings, industries, schooling reached, ages, women,
// leaving, work from home, and two measures of how much of the work language models touch (they are never
// merged). `measuredFor` names a wider occupation whose figure it is; empty means the career's own. Plain
// values.
#pragma once

#include "db/records/enum_array.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

/// Of 100 people in the occupation, how many a year stop working or change to another occupation.
struct Separations {
    double leaveWork = 0;        ///< percent a year
    double changeOccupation = 0; ///< percent a year
    std::string measuredFor;
    std::string sourceId;
    /// Both together and the openings they make, as published: sums of rounded figures differ from them.
    std::optional<double> leave{};    ///< percent a year
    std::optional<double> replaced{}; ///< people a year
};

enum class Schedule { Regular, Irregular, Seasonal };
inline constexpr EnumArray<Schedule, std::string_view> scheduleWords{"regular", "irregular", "seasonal"};
enum class WeeklyHours { Under40, About40, Over40 };
inline constexpr EnumArray<WeeklyHours, std::string_view> hoursWords{"under-40", "40", "over-40"};

enum class WorkCondition { TimePressure, Contact, Freedom, Error, Conflict, Sitting, Standing, Outdoors };
inline constexpr EnumArray<WorkCondition, std::string_view> workConditionWords{
    "time_pressure", "contact", "freedom", "error", "conflict", "sitting", "standing", "outdoors"};

struct WorkContext {
    std::optional<Schedule> schedule;
    std::optional<WeeklyHours> hours;
    EnumArray<WorkCondition, std::optional<double>> conditions; ///< 1 (never) to 5
    std::string measuredFor;
    std::string sourceId;

    std::optional<double> of(WorkCondition condition) const { return conditions[condition]; }
};

struct IndustryShare {
    std::string industry;
    std::optional<double> share; ///< percent of the occupation's workers
    std::string measuredFor;
    std::string sourceId;
};

inline constexpr std::array<std::string_view, 7> attainmentWords{
    "less_than_high_school", "high_school", "some_college", "associate", "bachelor", "master", "doctorate"};

/// Schooling that workers of 25 and older have; not what the work needs.
struct Attainment {
    std::array<std::optional<double>, attainmentWords.size()> shares; ///< percent
    std::string measuredFor;
    std::string sourceId;
    std::vector<std::string> together{}; ///< titles of other occupations with the very same shares: surveyed as one
};

struct WorkerAges {
    std::string group;                          ///< the survey's name of the occupation
    std::optional<double> employed, young, old; ///< people; under 25, 55 and older
    double medianAge = 0;
    std::string measuredFor;
    std::string sourceId;
};

struct WomenShare {
    std::string group;
    double percent = 0;
    std::string measuredFor;
    std::string sourceId;
};

struct RemoteWork {
    bool possible = false; ///< a judgement of 2020 whether all of the work can be done at home
    std::string measuredFor;
    std::string sourceId;
};

enum class AiMeasure { TasksByPeople, TasksByModel, Chats };
inline constexpr EnumArray<AiMeasure, std::string_view> aiMeasureWords{"tasks-by-people", "tasks-by-model", "chats"};

struct AiExposure {
    AiMeasure measure = AiMeasure::TasksByPeople;
    double value = 0; ///< 0 to 1; measures have scales of their own and are compared by rank only
    double rank = 0;  ///< share of careers with a lower value, 0 to 1
    std::string measuredFor;
    std::string sourceId;
};

} // namespace waymark::db
