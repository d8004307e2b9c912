// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names of HTML's character references, as its standard lists them (section 13.5). Facts of the standard. Pure.
#pragma once

#include <string_view>

namespace waymark::db {

/// "AElig=c6 AMP=26 ...": names and code points, sorted by name, a blank behind each.
std::string_view htmlNames();
/// "|AElig|AMP|...": the names that stood in HTML before they had to end, read without a semicolon as well.
std::string_view htmlNamesWithoutEnd();

} // namespace waymark::db
