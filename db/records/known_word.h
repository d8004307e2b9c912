// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What kinds of words search_word.tsv knows, and how it writes them. Constants, any thread.
#pragma once

#include "db/records/enum_array.h"

#include <string_view>

namespace waymark::db {

enum class WordKind { Name, Counted, Spanish, Place, Skill, Asks, Filter, Subject, Filler };
inline constexpr EnumArray<WordKind, std::string_view> knownWordKinds{"name", "counted", "spanish", "place", "skill",
                                                                "asks", "filter",  "subject", "filler"};

} // namespace waymark::db
