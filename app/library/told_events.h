// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What calendars were told of each event: a sum of its content and its SEQUENCE. An event that says the same again
// keeps its number, one that says something else has the next one, also when both come within a minute or an undo took
// a change back; an event that is no more is cancelled until its day is over. The first number is the minute, counted from 2020, so that
// numbers still grow where this record was lost. Kept beside the library, as undo must not take it back. Pure values;
// text that is no such record is an empty one.
#pragma once

#include "app/library/ics_lines.h"

#include <map>
#include <string>
#include <string_view>

namespace waymark::app {

struct ToldEvent {
    std::string sum;
    int sequence = 0;
    std::string plan;    ///< key of its plan
    std::string day;     ///< its first day
    std::string summary;
    bool cancelled = false;
    bool operator==(const ToldEvent&) const = default;
};

using ToldEvents = std::map<std::string, ToldEvent>; ///< by UID

/// Gives the event its number and remembers it.
void tellEvent(ToldEvents& told, IcsEvent& event, const std::string& plan, const std::string& stamp);

/// Minutes from 2020 to "20260803T143200Z"; 0 before.
int minuteOf(const std::string& stamp);

std::string toldText(const ToldEvents& told);
ToldEvents toldFrom(std::string_view text);

} // namespace waymark::app
