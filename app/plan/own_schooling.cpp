// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/own_schooling.h"

#include "db/records/residual.h"

#include <algorithm>
#include <string_view>

namespace waymark::app {

namespace {

using db::DoorKind;
using db::EntryEducation;

template <class Is>
bool anyDoor(const WaysIn& ways, Is&& is) {
    return std::any_of(ways.doors.begin(), ways.doors.end(), is);
}

bool isExamOrLicence(const db::CareerDoor& door) {
    return door.kind == DoorKind::Exam || door.kind == DoorKind::Licence;
}

/// Doors that teach what the exam asks for, whatever was studied before.
bool teachesByItself(const db::CareerDoor& door) {
    const std::string_view key = door.key;
    return door.kind == DoorKind::PaidTraining || key == "student-teaching" ||
           (door.kind == DoorKind::Training && (key.ends_with("-training") || key.ends_with("-course")));
}

bool isClinical(const std::string& code) {
    return code.starts_with("29-") || code.starts_with("31-");
}

/// Met by any degree of that level.
bool isGeneralCollege(const db::CareerDoor& school) {
    const std::string_view key = school.key;
    return key == "bachelor" || key == "bachelor-sped" || key.starts_with("college-");
}

} // namespace

// What only answers name, below the group's level, is no school of its own: a higher degree stands for it.
bool isOwnSchooling(const WaysIn& ways, const Licensing& licensing) {
    const auto level = ways.level().value_or(EntryEducation::None);
    if (level < EntryEducation::Certificate || anyDoor(ways, teachesByItself))
        return false;
    const bool licensed = anyDoor(ways, isExamOrLicence);
    if (level <= EntryEducation::Associate)
        return licensed || licensing.demand == LicenceDemand::Asked || (!ways.answeredLevel && !ways.programmes.empty());
    return licensed && (isClinical(ways.code) || 2 * licensing.degreesAsked > licensing.schoolingStated);
}

EntryEducation askedBeside(const WaysIn& ways, const Licensing& licensing, EntryEducation asked, const std::optional<EntryEducation>& has) {
    const bool another = asked == EntryEducation::Associate && has >= EntryEducation::Bachelor && isOwnSchooling(ways, licensing);
    return another && !isClinical(ways.code) && !anyDoor(ways, isExamOrLicence) && licensing.demand != LicenceDemand::Asked ? EntryEducation::Certificate : asked;
}

bool isOwnSchooling(const WaysIn& ways, const db::CareerDoor& school) {
    if (isGeneralCollege(school))
        return false;
    return anyDoor(ways, isExamOrLicence) || std::string_view(school.key).ends_with("-school");
}

bool isTheCertificate(const WaysIn& ways, const db::CareerDoor& training) {
    return ways.level() == EntryEducation::Certificate && training.kind == DoorKind::Training && teachesByItself(training);
}

bool isOfMixedGroup(const WaysIn& ways) {
    if (!ways.entry)
        return false;
    return db::isResidual(ways.entry->measuredFor);
}

} // namespace waymark::app
