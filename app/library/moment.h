// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times as the library writes them, "2026-08-03T14:32:00Z", and as other formats do. Pure, any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace waymark::app {

/// Seconds since 1970; nothing for text that is no such time.
std::optional<long long> secondsOf(std::string_view moment);
std::string momentOf(long long seconds);
/// The same of what programs count: seconds, milli-, micro- or nanoseconds since 1970, or Chromium's microseconds since 1601.
long long secondsOfStamp(long long stamp);

/// "20260803T143200Z"; empty for text that is no time.
std::string basicMoment(std::string_view moment);
/// "20260803" of "2026-08-03".
std::string basicDay(std::string_view day);
/// The day `days` later; empty for text that is no day.
std::string dayAfter(std::string_view day, int days);

} // namespace waymark::app
