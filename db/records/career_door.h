// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A door of a career: what has to come before its first job besides courses and books, as our own words say it
// (a teaching license, a bar exam, a residency, enlisting), in the order in which one passes. Months are whole
// months of full time; absent ones are "not stated", never "none". Plain values, any thread. The words stand in
// text tables and never change meaning; their order is the enumeration's.
#pragma once

#include "db/records/career_entry.h"
#include "db/records/enum_array.h"

#include <optional>
#include <string>
#include <string_view>

namespace waymark::db {

enum class DoorKind {
    Ask,     ///< to be asked before study: the rule differs by place
    Unknown, ///< likewise, and no usual way in can be named: what statistics say of a wider group does not hold
    School,
    Training, ///< residency, internship, supervised hours
    Experience,
    Exam,
    Licence,
    Apprenticeship,
    Entry,        ///< in the place of applying: enlisting, being elected
    PaidTraining, ///< after hiring: an academy
    Condition,    ///< age, background, health
    Later         ///< what comes after the first job
};
inline constexpr EnumArray<DoorKind, std::string_view> doorKindWords{
    "ask",     "unknown",        "school", "training",      "experience", "exam",
    "licence", "apprenticeship", "entry",  "paid-training", "condition",  "later"};

struct CareerDoor {
    std::string key; ///< of the door, "bar-exam"
    DoorKind kind = DoorKind::Ask;
    std::optional<EntryEducation> award; ///< level that a School ends in; that an Exam or Licence takes below the usual one
    std::string title;                   ///< empty for conditions and what comes later
    std::optional<int> months;
    std::optional<int> monthsMost; ///< nothing beside `months`: no longest time is stated
    std::string note;              ///< may be empty
    bool everywhere = false; ///< of a license that not all hold: every state asks for it, of oneself or of one's employer
};

} // namespace waymark::db
