// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/education.h"

#include "app/career/facts_in_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark::app {

std::string_view educationLevelName(int level) {
    constexpr std::array<std::string_view, 12> names{
        "Less than high school",          "High school diploma", "Certificate after high school",
        "Some college courses",           "Associate’s degree",  "Bachelor’s degree",
        "Certificate after a bachelor’s degree", "Master’s degree",     "Certificate after a master’s degree",
        "Professional degree, as in law or medicine",      "Doctoral degree",     "Post-doctoral training"};
    return level < 1 || level > 12 ? "Not stated" : names[static_cast<std::size_t>(level) - 1];
}

std::string_view entryEducationName(db::EntryEducation education) {
    constexpr db::EnumArray<db::EntryEducation, std::string_view> names{
        "No formal credential", "High school diploma", "Some college, no degree",
        "Certificate after high school", "Associate’s degree", "Bachelor’s degree",
        "Master’s degree", "Doctoral or professional degree"};
    return names[education];
}

namespace {

/// Percent of the answers that name a level for which `is` holds.
template <class Is>
double shareOf(const std::vector<db::EducationShare>& answers, Is is) {
    double share = 0;
    for (const db::EducationShare& answer : answers)
        if (const auto level = entryLevelOf(answer.level); level && std::isfinite(answer.share) && is(*level))
            share += answer.share;
    return share;
}

} // namespace

namespace {

/// The same, but all of them where every level for which `is` does not hold is published and nobody named it. A share that
/// is withheld is never reckoned from the others: the publisher holds it too uncertain to be told.
template <class Is>
double leastShareOf(const std::vector<db::EducationShare>& answers, Is is) {
    constexpr int levels = 12;
    constexpr double all = 100;
    for (int each = 1; each <= levels; ++each) {
        const bool named = std::none_of(answers.begin(), answers.end(), [each](const auto& answer) { return answer.level == each && answer.share == 0; });
        if (named && !is(*entryLevelOf(each)))
            return shareOf(answers, is);
    }
    return all;
}

} // namespace

namespace {

/// As the survey orders them: courses of a college without a degree are more than a certificate.
constexpr std::array levels{db::EntryEducation::None,      db::EntryEducation::HighSchool, db::EntryEducation::Certificate,
                            db::EntryEducation::SomeCollege, db::EntryEducation::Associate,  db::EntryEducation::Bachelor,
                            db::EntryEducation::Master,    db::EntryEducation::Doctorate};

int orderOf(db::EntryEducation level) {
    return static_cast<int>(std::find(levels.begin(), levels.end(), level) - levels.begin());
}

constexpr double half = 50;

} // namespace

void heedAnswers(WaysIn& ways, const std::vector<db::EducationShare>& ownAnswers) {
    using db::EntryEducation;
    constexpr int few = 25; // of fewer a level that most name may be chance
    constexpr double whole = 99.9; // twelve shares, each rounded to a hundredth
    ways.degreeShare = shareOf(ownAnswers, [](EntryEducation level) { return level >= EntryEducation::Bachelor; });
    ways.answersWithheld = shareOf(ownAnswers, [](EntryEducation) { return true; }) < whole;
    if (!ownAnswers.empty()) {
        ways.asked = ownAnswers.front().asked;
        ways.askedPeople = ownAnswers.front().people;
    }
    const auto door = ways.entry ? ways.entry->education : std::nullopt;
    if (door && ways.entry->measuredFor.empty())
        return;
    const int own = door ? orderOf(*door) : 0;
    if (door && !ownAnswers.empty()) {
        ways.answersBelow = leastShareOf(ownAnswers, [&](EntryEducation level) { return orderOf(level) < own; });
        ways.answersAbove = leastShareOf(ownAnswers, [&](EntryEducation level) { return orderOf(level) > own; });
        // A certificate after a degree is more than the degree.
        for (const db::EducationShare& answer : ownAnswers)
            if ((*door == EntryEducation::Bachelor && answer.level == 7) || (*door == EntryEducation::Master && answer.level == 9))
                ways.answersAbove = std::min(100.0, ways.answersAbove + (std::isfinite(answer.share) ? answer.share : 0));
    }
    // Often few are asked, and often experts instead of workers. A group's door is never lowered, for who stops below it
    // may be turned away, and raised only to the one level that most of enough of its own workers name.
    if (door && (ways.asked != db::Asked::Incumbents || ways.askedPeople.value_or(0) < few))
        return;
    for (int at = orderOf(EntryEducation::Doctorate); at > own; --at) {
        const EntryEducation level = levels[static_cast<std::size_t>(at)];
        const double share = shareOf(ownAnswers, [&](EntryEducation each) { return orderOf(each) >= at; });
        const double named = shareOf(ownAnswers, [&](EntryEducation each) { return each == level; });
        if ((door ? named : share) <= half)
            continue;
        ways.answeredLevel = level;
        ways.answeredShare = share;
        return;
    }
}

double shareNaming(const std::vector<db::EducationShare>& answers, db::EntryEducation level) {
    return shareOf(answers, [level](db::EntryEducation each) { return orderOf(each) >= orderOf(level); });
}

double shareNamingLess(const std::vector<db::EducationShare>& answers, db::EntryEducation level) {
    return answers.empty() ? 0 : leastShareOf(answers, [level](db::EntryEducation each) { return orderOf(each) < orderOf(level); });
}

std::optional<db::EntryEducation> levelBelowDegree(const WaysIn& ways, const std::vector<db::EducationShare>& ownAnswers) {
    using db::EntryEducation;
    const bool ofGroup = ways.entry && !ways.entry->measuredFor.empty() && ways.entry->education >= EntryEducation::Bachelor;
    const bool schooled = std::any_of(ways.doors.begin(), ways.doors.end(), [](const auto& door) { return door.kind == db::DoorKind::School; });
    const double below = leastShareOf(ownAnswers, [](EntryEducation level) { return level < EntryEducation::Bachelor; });
    if (ownAnswers.empty() || !ofGroup || schooled || ways.answeredLevel || below <= half)
        return std::nullopt;
    for (int at = orderOf(EntryEducation::Associate); at > 0; --at)
        if (shareOf(ownAnswers, [at](EntryEducation level) { return orderOf(level) >= at; }) > half)
            return levels[static_cast<std::size_t>(at)];
    return EntryEducation::None;
}

namespace {

constexpr int professionalDegree = 10; // of the survey's levels; doctorates stand above it

} // namespace

std::string whomAsked(const std::vector<db::EducationShare>& shares) {
    if (shares.empty() || !shares.front().asked)
        return "people";
    const std::string number = shares.front().people ? std::to_string(*shares.front().people) + ' ' : std::string();
    return number + (*shares.front().asked == db::Asked::Experts ? "experts" : "workers");
}

bool holdsOddAnswers(const std::vector<db::EducationShare>& shares) {
    using db::EntryEducation;
    constexpr double rounded = 0.5, tenth = 10, most = 50;
    const double above = shareOf(shares, [](EntryEducation level) { return level == EntryEducation::Doctorate; });
    return above >= rounded && above < tenth && shareOf(shares, [](EntryEducation level) { return level < EntryEducation::Bachelor; }) > most;
}

DoctorateNamed doctorateNamed(const std::vector<db::EducationShare>& shares, const std::optional<db::OccupationEntry>& entry,
                              const std::string& code) {
    using db::EntryEducation;
    constexpr double rounded = 0.5, half = 50, quarter = 25;
    const auto stated = entry ? entry->education : std::nullopt;
    if (!stated)
        return holdsOddAnswers(shares) ? DoctorateNamed::Slip : DoctorateNamed::No;
    const bool college = *stated >= EntryEducation::Bachelor;
    double named = 0;
    // "Professional degree" is an architect's, too, and no doctorate.
    for (const db::EducationShare& answer : shares)
        if (std::isfinite(answer.share) && answer.level > (college ? professionalDegree : professionalDegree - 1))
            named += answer.share;
    if (*stated == EntryEducation::Doctorate || named < rounded || named >= half)
        return DoctorateNamed::No;
    // Where most name more than what is stated, that is no usual way in of this very career.
    const double above = shareOf(shares, [&](EntryEducation level) { return level > *stated; });
    if (college && (above >= half || code.starts_with("29-")))
        return DoctorateNamed::No;
    // Behind many bachelor's and master's degrees a doctorate is the end of a road: musicians'. Behind few it is one of those
    // asked, as of umpires.
    const double road = shareOf(shares, [](EntryEducation level) { return level == EntryEducation::Bachelor || level == EntryEducation::Master; });
    if (!college && road > named && road >= quarter)
        return DoctorateNamed::No;
    return college ? DoctorateNamed::BySome : DoctorateNamed::Slip;
}

double doctorateShare(const std::vector<db::EducationShare>& shares) {
    double named = 0;
    for (const db::EducationShare& answer : shares)
        if (std::isfinite(answer.share) && answer.level > professionalDegree)
            named += answer.share;
    return named;
}

std::optional<int> fewAsked(const std::vector<db::EducationShare>& shares) {
    constexpr int few = 30;
    const auto people = shares.empty() ? std::nullopt : shares.front().people;
    return people && *people > 0 && *people < few ? people : std::nullopt;
}

bool isApartFromGroup(const WaysIn& ways) {
    // Of what is withheld a part may be theirs, too.
    constexpr double third = 100.0 / 3, quarter = 25;
    return std::max(ways.answersBelow, ways.answersAbove) >= (ways.answersWithheld ? quarter : third);
}

EducationAnswer educationAnswer(const std::vector<db::EducationShare>& shares) {
    // Shares are published to a hundredth of a percent; twelve of them can miss 100 by less than this.
    constexpr double rounding = 0.1;
    EducationAnswer answer;
    double known = 0;
    for (const auto& entry : shares) {
        if (!std::isfinite(entry.share) || entry.share < 0 || entry.level < 1 || entry.level > 12)
            continue;
        // Levels that nobody named were asked for, too: what is withheld may be everything.
        answer.surveyed = true;
        if (entry.share == 0)
            continue;
        known += entry.share;
        if (!answer.largest || entry.share > answer.largest->share ||
            (entry.share == answer.largest->share && entry.level < answer.largest->level))
            answer.largest = entry;
    }
    if (!answer.surveyed)
        return answer;
    answer.withheld = known < 100 - rounding ? 100 - known : 0;
    if (answer.largest && answer.withheld >= answer.largest->share)
        answer.largest.reset();
    return answer;
}

} // namespace waymark::app
