// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days, months and years as text, "2026-08-03", "2026-08", "2026": as every table and the library write them.
// Years from 1000 on. Pure, any thread.
#pragma once

#include <string_view>

namespace waymark::db {

bool isYear(std::string_view text);
bool isMonth(std::string_view text);
/// A day there is: not "2026-02-30".
bool isDay(std::string_view text);

} // namespace waymark::db
