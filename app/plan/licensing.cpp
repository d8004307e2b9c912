// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/licensing.h"

#include "db/text/stem.h"
#include "db/text/words.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <utility>

namespace waymark::app {

namespace {

constexpr std::size_t mostStates = 25;
constexpr std::size_t manyStates = 10;
constexpr std::size_t likeness = 5; // letters that "control" and "controller" share

constexpr std::array<std::string_view, 36> gradesAndForms{
    "a",       "and",        "b",           "basic",       "c",       "card",         "certificate", "certification",
    "certified", "class",    "d",           "first",       "general", "grade",        "i",           "ii",
    "iii",     "individual", "journey", "journeyman",  "journeyworker", "level", "license",      "licensed",    "licensure",
    "limited", "master",     "of",          "permit",      "professional", "provisional", "registered", "registration", "second",
    "the",     "unlimited"};

/// Without what stands in brackets, and of a career without its exceptions.
std::string plainTitle(std::string title, bool ofCareer) {
    if (ofCareer)
        for (const char* exception : {", Except", ", All Other", ", Including"})
            title.resize(std::min(title.size(), title.find(exception)));
    for (auto open = title.find('('); open != std::string::npos; open = title.find('(')) {
        const auto close = title.find(')', open);
        title.erase(open, close == std::string::npos ? close : close - open + 1);
    }
    return title;
}

std::vector<std::string> stemsOf(const std::string& title) {
    std::vector<std::string> stems;
    const db::search_parts::Words words(title);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (std::find(gradesAndForms.begin(), gradesAndForms.end(), words[i]) == gradesAndForms.end())
            stems.push_back(db::stemOf(words[i]));
    return stems;
}

bool areAlike(const std::string& one, const std::string& other) {
    const auto& shorter = one.size() < other.size() ? one : other;
    const auto& longer = one.size() < other.size() ? other : one;
    return one == other || (shorter.size() >= likeness && longer.starts_with(shorter));
}

bool holds(const std::vector<std::string>& stems, const std::string& stem) {
    return std::any_of(stems.begin(), stems.end(), [&](const auto& each) { return areAlike(each, stem); });
}

bool allHeldBy(const std::vector<std::string>& stems, const std::vector<std::string>& others) {
    return std::all_of(stems.begin(), stems.end(), [&](const auto& stem) { return holds(others, stem); });
}

bool addsNothing(const std::string& licence, const std::string& career) {
    const auto stems = stemsOf(plainTitle(licence, false));
    return !stems.empty() && allHeldBy(stems, stemsOf(plainTitle(career, true)));
}

bool isFederal(const db::Licence& licence) {
    return licence.state.text() == "country:US";
}

bool asksPractice(const db::Licence& licence) {
    return licence.experience == db::LicencePractice::Yes || licence.experience == db::LicencePractice::Employed;
}

/// Words of a title that place it among its grades, lowest first; in the middle where it has none.
int gradeOf(const std::string& title) {
    constexpr std::array<std::pair<std::string_view, int>, 28> grades{
        {{"apprentice", -9}, {"trainee", -9},   {"helper", -9},   {"student", -9},     {"intern", -8},    {"training", -8},
         {"temporary", -7},  {"limited", -4},   {"restricted", -4}, {"provisional", -4}, {"assistant", -3}, {"fireman", -3},
         {"4th", -3},        {"fourth", -3},    {"iv", -3},       {"3rd", -2},         {"third", -2},     {"iii", -2},
         {"2nd", -1},        {"second", -1},    {"1st", 1},       {"first", 1},        {"journeyman", 1}, {"senior", 4},
         {"supervisor", 4},  {"chief", 5},      {"master", 5},    {"contractor", 6}}};
    int grade = 0;
    const db::search_parts::Words words(title);
    for (std::size_t i = 0; i < words.size(); ++i)
        for (const auto& [word, step] : grades)
            grade += words[i] == word ? step : 0;
    return grade;
}

/// A federal licence for a part of some work says nothing of a career with which it shares no word.
bool sharesAWord(const std::string& licence, const std::string& career) {
    const auto stems = stemsOf(plainTitle(career, true));
    const auto others = stemsOf(licence);
    return std::any_of(others.begin(), others.end(), [&](const auto& stem) { return holds(stems, stem); });
}

} // namespace

bool isBelow(const db::Licence& one, const db::Licence& other) {
    const auto asked = [](const db::Licence& licence) {
        return std::tuple(asksPractice(licence), gradeOf(licence.title), licence.education == db::LicenceSchooling::Degree);
    };
    return asked(one) < asked(other);
}

bool licensesPeople(const db::Licence& licence) {
    return !licence.kind || *licence.kind == db::LicenceKind::Licence || *licence.kind == db::LicenceKind::Registry;
}

bool namesCareer(const std::string& licence, const std::string& career) {
    if (addsNothing(licence, career))
        return true;
    // A title of several words that stands in the licence's whole: "Air Traffic Control Tower Operator".
    const auto stems = stemsOf(plainTitle(career, true));
    return stems.size() > 1 && allHeldBy(stems, stemsOf(licence));
}

Licensing licensingOf(const std::string& career, const WaysIn& ways, const std::vector<db::Licence>& everywhere) {
    Licensing licensing;
    std::set<std::string> any, named;
    std::size_t practiceStated = 0, practiceAsked = 0;
    for (const auto& licence : everywhere)
        if (licensesPeople(licence) && !isFederal(licence)) {
            any.insert(licence.state.text());
            if (!namesCareer(licence.title, career))
                continue;
            named.insert(licence.state.text());
            licensing.examsStated += licence.exam ? 1U : 0U;
            licensing.examsAsked += licence.exam && *licence.exam != db::LicenceExam::No ? 1U : 0U;
            practiceStated += licence.experience ? 1U : 0U;
            practiceAsked += asksPractice(licence) ? 1U : 0U;
        }
    std::vector<std::size_t> wider, parts;
    for (std::size_t i = 0; i < ways.licences.size(); ++i) {
        const auto& licence = ways.licences[i];
        if (!licensesPeople(licence) || (isFederal(licence) && !sharesAWord(licence.title, career)))
            continue;
        (addsNothing(licence.title, career)    ? licensing.here
         : namesCareer(licence.title, career) ? wider
                                               : parts)
            .push_back(i);
    }
    if (licensing.here.empty())
        licensing.here = wider;
    licensing.exact = !licensing.here.empty();
    if (!licensing.exact)
        licensing.here = parts;
    std::stable_sort(licensing.here.begin(), licensing.here.end(), [&](std::size_t one, std::size_t other) {
        return isBelow(ways.licences[one], ways.licences[other]);
    });
    licensing.practice = licensing.here.empty() ? 2 * practiceAsked > practiceStated
                                                : asksPractice(ways.licences[licensing.here.front()]);
    const bool federal = std::any_of(licensing.here.begin(), licensing.here.end(),
                                     [&](std::size_t i) { return isFederal(ways.licences[i]); });
    const bool studied = ways.entry && ways.entry->education.value_or(db::EntryEducation::None) > db::EntryEducation::HighSchool;
    if (licensing.exact || (named.size() >= mostStates && !ways.state))
        licensing.demand = LicenceDemand::Asked;
    else if (!named.empty() || (studied && (federal || any.size() >= manyStates)))
        licensing.demand = LicenceDemand::SomeStates;
    else if (!any.empty() || !licensing.here.empty())
        licensing.demand = LicenceDemand::PartsOnly;
    return licensing;
}

} // namespace waymark::app
