// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The schooling that the door of an occupation usually asks for, as the Employment Projections name it. The
// words stand in text tables and answers of the command line and never change meaning. Any thread.
#pragma once

#include "db/records/enum_array.h"

#include <string_view>

namespace waymark::db {

enum class EntryEducation {
    None,
    HighSchool,
    SomeCollege,
    Certificate,
    Associate,
    Bachelor,
    Master,
    Doctorate
};
inline constexpr EnumArray<EntryEducation, std::string_view> entryEducationWords{
    "none", "high-school", "some-college", "certificate", "associate", "bachelor", "master", "doctorate"};

/// Whom O*NET asks about a career: those who do the work, or experts where these are hard to find.
enum class Asked { Incumbents, Experts };
inline constexpr EnumArray<Asked, std::string_view> askedWords{"incumbents", "experts"};

} // namespace waymark::db
