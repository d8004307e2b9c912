// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/school_order.h"

#include "app/career/licence_fit.h"
#include "app/career/licence_need.h"
#include "app/career/licence_titles.h"
#include "app/career/other_callings.h"
#include "app/salary/near_metros.h"
#include "db/records/residual.h"
#include "db/records/sort_by_rank.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>
#include <string_view>
#include <tuple>

namespace waymark::app {

using db::EntryEducation;

bool isOfLeftOvers(const WaysIn& ways) {
    return db::isResidual(ways.fieldsFor) || (!ways.fieldsFor.empty() && 2 * ways.fields.recorded < ways.fields.named);
}

bool lacksItsFields(const WaysIn& ways) {
    return !ways.absentField.empty() || ways.fields.absent.size() > ways.fields.taught.size();
}

bool listsSchools(const WaysIn& ways) {
    // Of a mixed group's fields none of which speaks of the career the schools are of other work: anthropology for brownfields.
    const bool ofOthers = isOfLeftOvers(ways) && std::none_of(ways.programmes.begin(), ways.programmes.end(), [](const NearProgramme& each) { return each.named; });
    const bool mostRecorded = 2 * ways.fields.recorded >= ways.fields.named;
    return !ways.isMilitary() && (!ofOthers || (ways.programmes.empty() && mostRecorded));
}

bool isOfItsFields(const NearProgramme& programme, const WaysIn& ways) {
    return programme.named || !isOfLeftOvers(ways);
}

bool looksNextDoor(const WaysIn& ways) {
    const auto level = ways.level();
    const auto isOf = [&ways](db::DoorKind kind) {
        return std::any_of(ways.doors.begin(), ways.doors.end(), [kind](const db::CareerDoor& door) { return door.kind == kind; });
    };
    if (ways.states.empty() || !level || *level <= EntryEducation::HighSchool || ways.isMilitary() || isOf(db::DoorKind::School) ||
        isOf(db::DoorKind::Licence) || isOf(db::DoorKind::Training) || isLicenceAsked(ways))
        return false;
    return std::none_of(ways.programmes.begin(), ways.programmes.end(), [&](const NearProgramme& each) {
        return ways.isIn(each.programme.state) && isOffered(each, ways) && leadsTo(each.programme, level);
    });
}

bool isOffered(const NearProgramme& programme, const WaysIn& ways) {
    if (!listsSchools(ways))
        return false;
    if (ways.ground() == Ground::Abroad || ways.ground() == Ground::Territory)
        return false;
    if (!isOfItsFields(programme, ways))
        return false;
    return programme.kilometres || ways.states.empty() || ways.isIn(programme.programme.state);
}

namespace {

/// Series of the classification for those who practice already, and sciences beside a profession: their research doctorates
/// make nobody a veterinarian, a dentist, a physician, a lawyer or an audiologist.
bool isOfGraduateScience(const std::string& field) {
    constexpr std::array<std::string_view, 6> series{"01.81", "22.02", "51.0201", "51.0299", "51.05", "51.14"};
    return std::any_of(series.begin(), series.end(), [&field](std::string_view each) { return field.starts_with(each); });
}

} // namespace

bool leadsTo(const db::Programme& programme, const std::optional<db::EntryEducation>& level) {
    if (!level)
        return true;
    const auto ends = [&programme](std::initializer_list<std::string_view> awards) {
        return std::any_of(programme.awards.begin(), programme.awards.end(), [&awards](const std::string& award) {
            return std::find(awards.begin(), awards.end(), award) != awards.end();
        });
    };
    switch (*level) {
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
        return isOfGraduateScience(programme.field) ? ends({"dp"}) : ends({"dr", "dp", "do"});
    }
    return true;
}

namespace {

/// How far up an award stands; certificates after a degree stand behind the degree.
int heightOf(std::string_view award) {
    return award.starts_with('c') ? 0 : award == "a" ? 2 : award == "b" ? 4 : award == "pb" ? 5 : award == "m" ? 6 : award == "pm" ? 7 : 8;
}

int heightOf(EntryEducation level) {
    switch (level) {
    case EntryEducation::None:
    case EntryEducation::HighSchool:
    case EntryEducation::Certificate:
        return heightOf("c1");
    case EntryEducation::SomeCollege:
    case EntryEducation::Associate:
        return heightOf("a");
    case EntryEducation::Bachelor:
        return heightOf("b");
    case EntryEducation::Master:
        return heightOf("m");
    case EntryEducation::Doctorate:
        break;
    }
    return heightOf("dr");
}

/// What ends in the level that is asked comes first, then the nearer below it: one step on the way there. What begins
/// beyond it is for those who have passed it.
int stepsFrom(const std::optional<EntryEducation>& level, const db::Programme& programme) {
    constexpr int beyond = 100;
    if (leadsTo(programme, level))
        return 0;
    const int asked = heightOf(*level);
    int steps = beyond + asked;
    for (const std::string& award : programme.awards) {
        const int height = heightOf(award);
        steps = std::min(steps, height < asked ? asked - height : beyond + height - asked);
    }
    return steps;
}

} // namespace

bool isOfTeachers(const WaysIn& ways) {
    return ways.code.starts_with("25-20");
}

void sortByDistance(WaysIn& ways) {
    for (NearProgramme& each : ways.programmes) {
        db::Place school;
        school.latitude = each.programme.latitude;
        school.longitude = each.programme.longitude;
        each.kilometres = ways.place ? kilometresBetween(*ways.place, school) : std::nullopt;
    }
    const auto level = ways.level(), lower = lowerLevelTaken(ways);
    const auto order = [&](const NearProgramme& each) {
        const bool away = !ways.isIn(each.programme.state);
        const int other = lower && leadsTo(each.programme, lower) ? 0 : stepsFrom(level, each.programme);
        // Within reach the level counts before the distance; a school across the country is no near one.
        const bool far = each.kilometres && *each.kilometres > schoolReach;
        // Without distances the largest are named: where most finish.
        const int size = each.kilometres ? 0 : each.programme.completions.value_or(0);
        // Who teaches at school studies teaching, and the subjects taught are wide fields: biology is mostly no teacher's.
        const bool subject = isOfTeachers(ways) && !each.programme.field.starts_with("13.");
        return std::tuple(!each.kilometres, far, (far || !each.kilometres) && away, !each.named, subject, other, !each.own, each.kilometres.value_or(0), -size);
    };
    db::sortByRank(ways.programmes, order); // thousands of them
}

void putOthersLast(WaysIn& ways, const CareersLicences& career, const OtherCallings& others) {
    constexpr std::string_view dash = " - ";
    std::set<std::string> fields; // of thousands of programs
    for (const NearProgramme& near : ways.programmes)
        if (near.named)
            fields.insert(near.programme.fieldTitle);
    const bool ofGroup = !ways.fieldsFor.empty();
    std::set<std::string> called, callings;
    bool hasOwn = false;
    for (const std::string& field : fields) {
        const auto at = field.rfind(dash);
        if (at != std::string::npos && others.haveTitle(field.substr(at + dash.size())))
            called.insert(field);
        else if (at == std::string::npos && others.haveTitle(field) && (ofGroup || (speaksOfPerson(field) && career.wordsOfTitleIn(field) == 0)))
            callings.insert(field);
        else
            hasOwn = hasOwn || career.sharesWordWith(field);
    }
    if (ofGroup || (callings.size() == 1 && hasOwn))
        called.merge(callings);
    for (NearProgramme& near : ways.programmes)
        near.named = near.named && !called.contains(near.programme.fieldTitle);
}

} // namespace waymark::app
