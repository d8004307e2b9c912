// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/own_doors.h"

#include "app/career/licence_need.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace waymark::app {

using db::EntryEducation;

void heedDoors(WaysIn& ways) {
    ways.doorLevel.reset();
    const auto stated = ways.level();
    if (!stated)
        return;
    for (const db::CareerDoor& door : ways.doors)
        if (door.kind == db::DoorKind::School && door.award && *door.award > ways.doorLevel.value_or(*stated))
            ways.doorLevel = door.award;
}

std::optional<std::size_t> graduateDoor(const WaysIn& ways) {
    if (ways.doorLevel.value_or(EntryEducation::None) <= EntryEducation::Bachelor)
        return std::nullopt;
    for (std::size_t i = 0; i < ways.doors.size(); ++i)
        if (ways.doors[i].kind == db::DoorKind::School && ways.doors[i].award == ways.doorLevel)
            return i;
    return std::nullopt;
}

std::optional<EntryEducation> schoolingLevel(const WaysIn& ways) {
    return graduateDoor(ways) ? EntryEducation::Bachelor : ways.level();
}

std::optional<std::size_t> practiceDoor(const WaysIn& ways) {
    constexpr std::array<std::string_view, 8> underOthers{"supervised",     "under-appraiser", "under-landscape", "under-surveyor",
                                                          "architect-hours", "hearing-trainee", "slp-fellowship",  "mortuary-intern"};
    const auto isIts = [&](const db::CareerDoor& door) {
        return door.kind == db::DoorKind::Training && std::find(underOthers.begin(), underOthers.end(), door.key) != underOthers.end();
    };
    const auto door = std::find_if(ways.doors.begin(), ways.doors.end(), isIts);
    const bool licensed = std::any_of(door, ways.doors.end(), [](const auto& later) { return later.kind == db::DoorKind::Licence; });
    return licensed ? std::optional(static_cast<std::size_t>(door - ways.doors.begin())) : std::nullopt;
}

const db::CareerDoor* licenceWithoutDegree(const WaysIn& ways) {
    const auto door = std::find_if(ways.doors.begin(), ways.doors.end(), [](const db::CareerDoor& each) {
        return (each.kind == db::DoorKind::Exam || each.kind == db::DoorKind::Licence) && each.award && *each.award <= EntryEducation::HighSchool;
    });
    return door == ways.doors.end() || ways.level().value_or(EntryEducation::None) < EntryEducation::Certificate ? nullptr : &*door;
}

bool isApprenticeBesideSchool(const WaysIn& ways) {
    const auto level = schoolingLevel(ways);
    // No license of a health profession is given without its program, be it a certificate's; a barber's often is.
    const bool health = ways.code.starts_with("29-") || ways.code.starts_with("31-");
    const EntryEducation least = health ? EntryEducation::Certificate : EntryEducation::Associate;
    return level && (*level > EntryEducation::Associate || (*level >= least && isLicenceAsked(ways)));
}

Years graduateYears(const db::CareerDoor& school) {
    constexpr double year = 12;
    if (!school.months)
        return school.award == EntryEducation::Doctorate ? Years{3, std::nullopt} : Years{1, 2};
    Years years{*school.months / year, std::nullopt};
    if (school.monthsMost)
        years.most = *school.monthsMost / year;
    return years;
}

} // namespace waymark::app
