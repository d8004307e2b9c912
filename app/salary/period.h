// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The period of a pay figure. "2024" and "2023-2024" stand for their (last) year, "2024-05" for that
// survey month. Where only a year is known its middle, June, counts as the date. Pure, any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace waymark::app {

struct PayPeriod {
    int year = 0;             ///< whose average exchange rate applies
    std::optional<int> month; ///< 1 to 12
};

/// Nothing for a text that does not begin with a four-digit year.
std::optional<PayPeriod> parsePeriod(std::string_view text);

/// Months from the figure's period to `asOf`; negative when the figure is newer.
std::optional<int> monthsBefore(std::string_view period, std::string_view asOf);

/// "May 2024", "2024" or "2023-2024": a period as people say it; other text unchanged.
std::string periodWords(std::string_view text);

} // namespace waymark::app
