// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the learner said last in My match, for the careers that are compared. Reads the library; GUI thread.
#pragma once

#include "ui/desktop/pages/match/compare_sheet.h"

#include <cstddef>
#include <span>

namespace waymark::db {
class Library;
}

namespace waymark::ui {

/// In the order of the places; interests only where she said enough.
ComparedPerson comparedPerson(db::Library& library, const MatchTable& table, std::span<const std::size_t> places);

} // namespace waymark::ui
