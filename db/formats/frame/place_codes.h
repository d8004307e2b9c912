// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Other publishers' codes of places as those of the catalog: countries of two letters (ISO 3166-1), US states
// of two. Pure, any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace waymark::db {

/// "DEU" is "DE".
std::optional<std::string> countryOfThreeLetters(std::string_view code);
/// "06" is "CA".
std::optional<std::string> stateOfFips(std::string_view code);

} // namespace waymark::db
