// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/taught_by_degree.h"

#include "app/path/suitability.h"
#include "db/text/one_of.h"
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
        if (const auto begins = word.substr(0, head); word.size() >= shortest && !db::isOneOf(common, begins))
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

/// One field has the need's very name, and so has the career: biostatistics of biostatisticians.
bool isCalledAsCareer(const db::LearningNeed& need, const DegreeHeld& degree) {
    const auto own = tellingWords(need.name), career = tellingWords(degree.career);
    return !own.empty() && std::includes(career.begin(), career.end(), own.begin(), own.end()) &&
           std::any_of(degree.names.begin(), degree.names.end(), [&](const auto& name) { return tellingWords(name) == own; });
}

/// A part of what the fields are called after: regression of a degree in statistics.
bool isPartOfNamed(const db::LearningNeed& need, const std::vector<std::string>& names) {
    if (!need.degree || need.group.empty())
        return false;
    db::LearningNeed group;
    group.name = need.group;
    return isNamedInFields(group, names);
}

/// Wider topics of what weighs most and is the trade's own.
std::set<std::string> weightyGroups(const db::LearningSupply& supply) {
    constexpr int weighty = 4;
    std::set<std::string> groups;
    for (const auto& need : supply.needs)
        if (need.kind == db::NeedKind::Core && need.weight >= weighty && !need.general && !need.group.empty())
            groups.insert(need.group);
    return groups;
}

int mostWeight(const db::LearningSupply& supply) {
    int most = 0;
    for (const auto& need : supply.needs)
        if (need.kind == db::NeedKind::Core)
            most = std::max(most, need.weight);
    return most;
}

/// Of what weighs most of all: what only a beginner's course is taken for is begun in the degree.
bool isOfHeart(const db::LearningNeed& need, const db::LearningSupply& supply) {
    if (need.kind != db::NeedKind::Core || need.group.empty())
        return true;
    const int most = mostWeight(supply);
    return std::any_of(supply.needs.begin(), supply.needs.end(), [&](const auto& other) {
        return other.kind == db::NeedKind::Core && other.weight == most && (other.group == need.group || other.name == need.group);
    });
}

/// Medicine, residencies, law and their like follow a first degree, and their fields are none of it.
bool isAfterCollege(const std::string& field) {
    constexpr std::array<std::string_view, 12> codes{"01.80", "01.81", "22.01", "51.01", "51.04", "51.12", "51.17", "51.19", "51.21", "51.24", "60", "61"};
    return std::any_of(codes.begin(), codes.end(), [&](auto code) { return field.starts_with(code); });
}

/// What the degree can have been in; nothing is left where all of the career's fields follow college.
DegreeHeld ofItsLevel(const DegreeHeld& degree) {
    if (degree.level > EntryEducation::Bachelor || degree.fields.empty())
        return degree;
    DegreeHeld own = degree;
    own.fields.clear();
    own.names.clear();
    for (std::size_t i = 0; i < degree.fields.size(); ++i)
        if (!isAfterCollege(degree.fields[i])) {
            own.fields.push_back(degree.fields[i]);
            if (i < degree.names.size())
                own.names.push_back(degree.names[i]);
        }
    return own;
}

/// Biology is no foundation that a degree in statistics teaches.
bool isTaughtFoundation(const db::LearningNeed& need, const std::vector<std::string>& fields) {
    constexpr std::array<std::string_view, 3> natural{"Biology", "Chemistry", "Physics"};
    constexpr std::ptrdiff_t third = 3;
    return need.kind == db::NeedKind::Foundation &&
           (!db::isOneOf(natural, need.name) || fields.empty() || isPartOf(fields, third, [](const std::string& field) {
                return !field.starts_with("27") &&
                       std::any_of(onSciences.begin(), onSciences.end(), [&](auto code) { return field.starts_with(code); });
            }));
}

/// Schools of a trade give none as a whole.
bool isScience(const db::LearningNeed& need) {
    return db::isOneOf(sciences, need.name);
}

/// Law school has taught all branches of the law, where the career's fields are mostly law's; no first degree has.
bool isOfLawSchool(const db::LearningNeed& need, const DegreeHeld& degree) {
    return degree.level > EntryEducation::Bachelor && need.group == "Law" &&
           isPartOf(degree.fields, half, [](const std::string& field) { return field.starts_with("22.01") || field.starts_with("22.02"); });
}

/// No degree teaches how to teach at a college, how a department of computers or a court is run, nor how to judge.
bool isLearntAtWork(const db::LearningNeed& need) {
    constexpr std::array<std::string_view, 7> topics{"learning:court-administration", "learning:judicial-decision-making", "learning:college-teaching", "learning:it-governance-and-strategy", "learning:it-service-management",
                                                     "learning:enterprise-systems", "learning:cloud-computing"};
    return db::isOneOf(topics, need.topic);
}

/// Engines and electric cars of who builds cars, where the degree is that of all mechanical engineers.
bool isOfSpecialty(const db::LearningNeed& need, const DegreeHeld& degree, int most) {
    const auto own = tellingWords(need.name);
    const bool named = !own.empty() && std::any_of(degree.names.begin(), degree.names.end(), [&](const auto& name) {
        const auto words = tellingWords(name); // all of it: electromechanics are no electric vehicles
        return std::includes(words.begin(), words.end(), own.begin(), own.end());
    });
    return degree.ofWiderGroup && need.kind == db::NeedKind::Core && need.weight == most && !named && !isScience(need);
}

/// Of what a professional school asks for first.
bool isBeforeSchool(const db::LearningNeed& need) {
    constexpr std::array<std::string_view, 3> more{"Anatomy and physiology", "Biochemistry", "Microbiology"};
    return isScience(need) || db::isOneOf(sciences, need.group) || db::isOneOf(more, need.name);
}

/// "Chemistry" as a whole is what everybody begins with, whatever stands on it.
bool isWholeScience(const db::LearningNeed& need, const std::vector<std::string>& fields) {
    return isScience(need) && isPartOf(fields, half, [](const std::string& field) {
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

bool isBeforeProfession(const WaysIn& ways, EntryEducation level) {
    return std::any_of(ways.doors.begin(), ways.doors.end(), [level](const auto& door) {
        const std::string_view key = door.key;
        return door.kind == db::DoorKind::School && door.award > EntryEducation::Bachelor && door.award > level && (key.ends_with("-school") || key.ends_with("-program"));
    });
}

EntryEducation schoolingThatTeaches(const WaysIn& ways) {
    return ways.level() && !degreeAsked(ways) ? EntryEducation::Certificate : degreeAsked(ways).value_or(EntryEducation::Associate);
}

std::set<std::string> taughtByDegree(const db::LearningSupply& supply, const db::Plan& plan, const DegreeHeld& held) {
    const DegreeHeld degree = ofItsLevel(held);
    std::set<std::string> taught;
    if (degree.fields.empty() && !held.fields.empty())
        return taught; // a bachelor's degree of no field that leads here by itself
    const bool bachelor = degree.level >= EntryEducation::Bachelor, certificate = degree.level < EntryEducation::Associate;
    const bool whole = bachelor || degree.beyondAsked; // two years of a field that asks for four taught its beginnings
    const auto weighty = degree.beyondAsked ? weightyGroups(supply) : std::set<std::string>();
    for (const auto& need : supply.needs)
        if ((isTaughtFoundation(need, degree.fields) && !(certificate && isScience(need))) ||
            (need.kind == db::NeedKind::Core &&
             ((isWholeScience(need, degree.fields) && !certificate) || (whole && isNamedInFields(need, degree.names)) || (whole && isCalledAsCareer(need, degree)) ||
              (!need.general && weighty.contains(need.group)) || isOfLawSchool(need, degree) ||
              (bachelor && (isSubjectOf(need, degree.fields) || isPartOfNamed(need, degree.names))))))
            taught.insert(need.topic);
    std::set<std::string> begun;
    for (const auto& step : plan.steps)
        if (toneOf(step.title, {}).introductory)
            begun.insert(step.covers.begin(), step.covers.end());
    const int most = mostWeight(supply);
    for (const auto& need : supply.needs) {
        if (begun.contains(need.topic) && need.kind != db::NeedKind::Foundation && isOfHeart(need, supply))
            taught.insert(need.topic);
        if (need.kind == db::NeedKind::Credential || isLearntAtWork(need) || isOfSpecialty(need, degree, most) || (degree.beforeProfession && !isBeforeSchool(need)))
            taught.erase(need.topic);
    }
    return taught;
}

} // namespace waymark::app
