// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/taught_by_degree.h"

#include "app/path/suitability.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace waymark::app {

namespace {

using db::EntryEducation;

/// Of the codes that begin so a degree teaches what our vocabulary files under this topic.
struct Subject {
    std::string_view code, topic;
};
constexpr std::array<Subject, 9> subjects{{{"14", "Mathematics"},
                                           {"14", "Physics"},
                                           {"26", "Biology"},
                                           {"27", "Mathematics"},
                                           {"27", "Statistics"},
                                           {"40.05", "Chemistry"},
                                           {"40.06", "Earth science"},
                                           {"40.08", "Mathematics"},
                                           {"40.08", "Physics"}}};

/// Farming, nature, engineering and its technicians, living things, mathematics, matter, laboratories, health.
constexpr std::array<std::string_view, 9> onSciences{"01", "03", "14", "15", "26", "27", "40", "41", "51"};
constexpr std::array<std::string_view, 5> sciences{"Biology", "Chemistry", "Mathematics", "Physics", "Statistics"};

template <class Is>
bool isHalfOf(const std::vector<std::string>& fields, Is&& is) {
    return !fields.empty() && 2 * std::count_if(fields.begin(), fields.end(), is) >= static_cast<std::ptrdiff_t>(fields.size());
}

bool isSubjectOf(const db::LearningNeed& need, const std::vector<std::string>& fields) {
    return std::any_of(subjects.begin(), subjects.end(), [&](const Subject& subject) {
        return (need.name == subject.topic || need.group == subject.topic) &&
               isHalfOf(fields, [&](const std::string& field) { return field.starts_with(subject.code); });
    });
}

/// "Chemistry" as a whole is what everybody begins with, whatever stands on it.
bool isWholeScience(const db::LearningNeed& need, const std::vector<std::string>& fields) {
    return std::find(sciences.begin(), sciences.end(), need.name) != sciences.end() && isHalfOf(fields, [](const std::string& field) {
               return std::any_of(onSciences.begin(), onSciences.end(), [&](auto family) { return field.starts_with(family); });
           });
}

} // namespace

std::optional<EntryEducation> degreeAsked(const WaysIn& ways) {
    auto asked = ways.level();
    for (const auto& door : ways.doors)
        if (door.kind == db::DoorKind::School)
            asked = std::max(asked, door.award);
    if (!asked || *asked < EntryEducation::Associate)
        return std::nullopt;
    return std::min(*asked, EntryEducation::Bachelor);
}

std::set<std::string> taughtByDegree(const db::LearningSupply& supply, const db::Plan& plan, const DegreeHeld& degree) {
    std::set<std::string> taught;
    for (const auto& need : supply.needs)
        if (need.kind == db::NeedKind::Foundation ||
            (need.kind == db::NeedKind::Core && (isWholeScience(need, degree.fields) ||
                                                 (degree.level >= EntryEducation::Bachelor && isSubjectOf(need, degree.fields)))))
            taught.insert(need.topic);
    for (const auto& step : plan.steps)
        if (toneOf(step.title, {}).introductory)
            taught.insert(step.covers.begin(), step.covers.end());
    for (const auto& need : supply.needs)
        if (need.kind == db::NeedKind::Credential)
            taught.erase(need.topic);
    return taught;
}

} // namespace waymark::app
