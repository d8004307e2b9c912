// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/taught_by_degree.h"

#include "app/path/suitability.h"
#include "db/text/words.h"

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
constexpr std::array subjects{Subject{"11", "Computer science"},
                              Subject{"14", "Engineering"},
                              Subject{"14", "Mathematics"},
                              Subject{"14", "Physics"},
                              Subject{"14.02", "Aerospace engineering"},
                              Subject{"14.07", "Chemical engineering"},
                              Subject{"14.08", "Civil engineering"},
                              Subject{"14.10", "Electrical engineering"},
                              Subject{"14.10", "Electronics"},
                              Subject{"14.18", "Materials science"},
                              Subject{"14.19", "Mechanical engineering"},
                              Subject{"14.21", "Mining and petroleum"},
                              Subject{"14.22", "Marine engineering"},
                              Subject{"14.25", "Mining and petroleum"},
                              Subject{"14.35", "Industrial engineering"},
                              Subject{"26", "Biology"},
                              Subject{"27", "Mathematics"},
                              Subject{"27", "Statistics"},
                              Subject{"40.05", "Chemistry"},
                              Subject{"40.06", "Earth science"},
                              Subject{"40.08", "Mathematics"},
                              Subject{"40.08", "Physics"},
                              Subject{"51.10", "Biology"}};

/// Farming, nature, engineering and its technicians, living things, mathematics, matter, laboratories, health.
constexpr std::array<std::string_view, 9> onSciences{"01", "03", "14", "15", "26", "27", "40", "41", "51"};
constexpr std::array<std::string_view, 5> sciences{"Biology", "Chemistry", "Mathematics", "Physics", "Statistics"};

constexpr std::size_t family = 2; // digits of its code
constexpr std::ptrdiff_t half = 2, fifth = 5;

/// At least one in so many of the fields.
template <class Is>
bool isPartOf(const std::vector<std::string>& fields, std::ptrdiff_t parts, Is&& is) {
    return !fields.empty() && parts * std::count_if(fields.begin(), fields.end(), is) >= static_cast<std::ptrdiff_t>(fields.size());
}

bool isSubjectOf(const db::LearningNeed& need, const std::vector<std::string>& fields) {
    return std::any_of(subjects.begin(), subjects.end(), [&](const Subject& subject) {
        return (need.name == subject.topic || need.group == subject.topic) &&
               isPartOf(fields, subject.code.size() == family ? half : fifth, [&](const std::string& field) { return field.starts_with(subject.code); });
    });
}

/// Beginnings of words that tell one field from another.
std::set<std::string> tellingWords(const std::string& name) {
    constexpr std::size_t shortest = 4, head = 6;
    constexpr std::array<std::string_view, 29> common{"applie", "basic",  "commun", "educat", "engine", "field",  "for",    "genera", "instal", "intern",
                                                      "manage", "operat", "other",  "practi", "profes", "progra", "relate", "repair", "scienc", "servic",
                                                      "skills", "specia", "studie", "system", "techni", "techno", "with",   "work",   "worker"};
    std::set<std::string> words;
    for (const auto& word : db::search_parts::Words(name).list())
        if (const auto begins = word.substr(0, head);
            word.size() >= shortest && std::find(common.begin(), common.end(), begins) == common.end())
            words.insert(begins);
    return words;
}

/// The field, or a fifth of several, is called after it.
bool isNamedInFields(const db::LearningNeed& need, const std::vector<std::string>& names) {
    const auto own = tellingWords(need.name);
    return !need.general && isPartOf(names, fifth, [&](const std::string& name) {
        const auto words = tellingWords(name);
        return std::any_of(words.begin(), words.end(), [&](const auto& word) { return own.contains(word); });
    });
}

/// "Chemistry" as a whole is what everybody begins with, whatever stands on it.
bool isWholeScience(const db::LearningNeed& need, const std::vector<std::string>& fields) {
    return std::find(sciences.begin(), sciences.end(), need.name) != sciences.end() && isPartOf(fields, half, [](const std::string& field) {
               return std::any_of(onSciences.begin(), onSciences.end(), [&](auto code) { return field.starts_with(code); });
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
            (need.kind == db::NeedKind::Core && (isWholeScience(need, degree.fields) || isNamedInFields(need, degree.names) ||
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
