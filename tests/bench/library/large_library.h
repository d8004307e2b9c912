// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A made-up library of any size for measurements: courses, books and careers with tags, notes, states,
// hours and lists in fixed proportions. The same number makes the same library.
#pragma once

#include "db/records/kept.h"

#include <string>

namespace waymark::bench {

db::LibraryContents largeLibrary(int items);

inline db::ItemKey keyOf(int number) {
    const auto name = std::to_string(number);
    if (number % 10 < 7)
        return db::CourseKey::trusted("course:school-" + std::to_string(number % 40) + "/" + name);
    return number % 10 < 9 ? db::ItemKey(db::BookKey::trusted("book:b-" + name))
                           : db::ItemKey(db::SkillKey::trusted("skill:tech/s-" + name));
}

} // namespace waymark::bench
