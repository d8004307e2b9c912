// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/licence_need.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace waymark::app {

namespace {

constexpr std::size_t mostOfTheStates = 26;
constexpr std::size_t someStates = 10; // what fewer record is often filed there by chance

bool isLater(const db::CareerDoor& door) {
    constexpr std::array<std::string_view, 5> later{"pe-later", "pe-public-later", "cpa-later", "geologist-later", "interior-later"};
    return std::find(later.begin(), later.end(), door.key) != later.end();
}

bool isEngineer(const std::string& code) {
    return code.starts_with("17-2");
}

template <class Is>
bool anyDoor(const WaysIn& ways, Is is) {
    return std::any_of(ways.doors.begin(), ways.doors.end(), is);
}

} // namespace

LicenceNeed licenceNeedOf(const WaysIn& ways) {
    if (ways.isMilitary())
        return LicenceNeed::Unrecorded;
    if (anyDoor(ways, isLater))
        return LicenceNeed::Later;
    const auto isLicence = [&ways](const db::CareerDoor& door) {
        return door.kind == db::DoorKind::Licence && !isOfWorkBefore(ways, door);
    };
    if (anyDoor(ways, [&](const db::CareerDoor& door) { return isLicence(door) && askedOf(door) == AskedOf::Everybody; }))
        return LicenceNeed::MostStates;
    if (ways.federalNamesIt)
        return LicenceNeed::MostStates;
    const bool named = ways.namingStates >= mostOfTheStates;
    // All engineers share one license by the name of engineer, asked after years of work under a licensed one.
    if (isEngineer(ways.code) && ways.licensingStates > 0)
        return LicenceNeed::Later;
    // Many posts of these go without it, however many states record the license.
    const bool ofSomePosts = anyDoor(ways, [](const db::CareerDoor& door) { return door.key == "bar-admission" || door.key == "therapy-license"; });
    if (anyDoor(ways, isLicence))
        return named && !ofSomePosts ? LicenceNeed::MostStates : LicenceNeed::SomeStates;
    if (named && !anyDoor(ways, isToAsk) && !ways.ofGroup)
        return LicenceNeed::MostStates;
    if (ways.namingStates >= someStates && !ways.ofGroup)
        return LicenceNeed::SomeStates;
    // Of a single permit elsewhere only the sentence on licenses speaks.
    if (ways.stateNamesIt)
        return LicenceNeed::SomeStates;
    const bool ofState = std::any_of(ways.licences.begin(), ways.licences.end(), [](const auto& each) { return each.state.text() != "country:US"; });
    return ofState || ways.licenceNamesIt || ways.licensingStates >= fewStates ? LicenceNeed::Part : LicenceNeed::Unrecorded;
}

bool isLicenceAsked(const WaysIn& ways) {
    const LicenceNeed need = licenceNeedOf(ways);
    // What fewer states record, or many without a door that was written of it, is often for a branch: agents of athletes. What a
    // door says to be for some of the work is asked of nobody else, though the state records it.
    const auto* door = licenceDoorForSome(ways);
    const bool ofItsWork = door && askedOf(*door) != AskedOf::SomeWork && ways.namingStates >= someStates;
    return need == LicenceNeed::MostStates || (need == LicenceNeed::SomeStates && ways.allStatesNameIt && ofItsWork);
}

bool isToAsk(const db::CareerDoor& door) {
    return door.kind == db::DoorKind::Ask || door.kind == db::DoorKind::Unknown;
}

bool isAskedForWithHiring(const db::CareerDoor& license) {
    return license.kind == db::DoorKind::Licence && license.note.find("hires first") != std::string::npos;
}

const db::CareerDoor* doorWithTheJob(const WaysIn& ways) {
    const auto door = std::find_if(ways.doors.begin(), ways.doors.end(), [](const db::CareerDoor& each) {
        // What one may do under somebody who holds it is begun there.
        const bool besides = each.everywhere || each.note.find("hire first") != std::string::npos;
        return isAskedForWithHiring(each) || (each.kind == db::DoorKind::Licence && besides);
    });
    return door == ways.doors.end() ? nullptr : &*door;
}

bool isLicensedByAcademy(const WaysIn& ways) {
    const auto isOf = [](db::DoorKind kind) { return [kind](const db::CareerDoor& door) { return door.kind == kind; }; };
    return anyDoor(ways, isOf(db::DoorKind::PaidTraining)) && !anyDoor(ways, isOf(db::DoorKind::Licence));
}

bool isLicensedWithTheJob(const WaysIn& ways) {
    if (doorWithTheJob(ways) || isLicensedByAcademy(ways))
        return true;
    if (!ways.allStatesNameIt || ways.level().value_or(db::EntryEducation::None) > db::EntryEducation::HighSchool)
        return false;
    const auto ofStates = std::count_if(ways.licences.begin(), ways.licences.end(), [](const auto& licence) { return licence.state.text() != "country:US"; });
    const auto ofTheEmployed = std::count_if(ways.licences.begin(), ways.licences.end(), [](const auto& licence) {
        return licence.state.text() != "country:US" && licence.experience == db::LicencePractice::Employed;
    });
    return ofStates > 0 && ofStates == ofTheEmployed;
}

AskedOf askedOf(const db::CareerDoor& license) {
    constexpr std::array<std::string_view, 11> ofSomeWork{"mortgage-license",  "social-license", "pesticide-license",    "food-manager",
                                                          "lifeguard-cert",    "ptin",           "labor-contractor",     "counselor-credential",
                                                          "substitute-permit", "bar-admission",  "therapy-license"};
    if (license.title.find("where your") != std::string::npos)
        return AskedOf::WhereTheStateAsks;
    if (std::find(ofSomeWork.begin(), ofSomeWork.end(), license.key) == ofSomeWork.end())
        return AskedOf::Everybody;
    return license.everywhere ? AskedOf::SomeWorkInEveryState : AskedOf::SomeWork;
}

bool isOfWorkBefore(const WaysIn& ways, const db::CareerDoor& license) {
    const auto isOf = [](db::DoorKind kind) { return [kind](const db::CareerDoor& door) { return door.kind == kind; }; };
    const auto at = std::find_if(ways.doors.begin(), ways.doors.end(), [&](const db::CareerDoor& door) { return door.key == license.key; });
    const auto work = std::find_if(at, ways.doors.end(), isOf(db::DoorKind::Experience));
    return std::any_of(work, ways.doors.end(), isOf(db::DoorKind::Ask)) && std::none_of(work, ways.doors.end(), isOf(db::DoorKind::Licence));
}

const db::CareerDoor* licenceDoorForSome(const WaysIn& ways) {
    const auto door = std::find_if(ways.doors.begin(), ways.doors.end(), [](const db::CareerDoor& each) {
        return each.kind == db::DoorKind::Licence && askedOf(each) != AskedOf::Everybody;
    });
    return door == ways.doors.end() ? nullptr : &*door;
}

const db::CareerDoor* laterLicenceDoor(const WaysIn& ways) {
    const auto door = std::find_if(ways.doors.begin(), ways.doors.end(), isLater);
    return door == ways.doors.end() ? nullptr : &*door;
}

bool isForThePublic(const WaysIn& ways) {
    const auto* door = laterLicenceDoor(ways);
    return door && door->key == "pe-public-later";
}

bool isNamedByFew(const WaysIn& ways) {
    return ways.namingStates < fewStates && !licenceDoorForSome(ways);
}

bool isMostlyItsOwn(const WaysIn& ways) {
    return 2 * ways.namingStates >= ways.licensingStates;
}

bool isRecordedByMost(const WaysIn& ways) {
    return ways.licensingStates >= mostOfTheStates && isMostlyItsOwn(ways);
}

const db::CareerDoor* federalDoor(const WaysIn& ways) {
    const auto door = std::find_if(ways.doors.rbegin(), ways.doors.rend(), [](const db::CareerDoor& each) {
        return each.kind == db::DoorKind::Licence && (each.key.starts_with("faa-") || each.key.starts_with("coastguard-") || each.key.starts_with("nrc-"));
    });
    return door == ways.doors.rend() ? nullptr : &*door;
}

} // namespace waymark::app
