// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of an iCalendar file (RFC 5545): folded at 75 bytes without breaking a character, CR LF, text values
// escaped. And one event: all-day, known by its UID for ever, so that a later file replaces it. Pure.
#pragma once

#include <string>
#include <string_view>

namespace waymark::app {

void addIcsLine(std::string& calendar, std::string_view line);
std::string icsText(std::string_view text);

struct IcsEvent {
    std::string uid;
    std::string from; ///< "2026-09-01"
    std::string to;   ///< the last day
    std::string summary;
    std::string description;
    std::string url;
    int sequence = 0; ///< grows with every change
    bool cancelled = false;
};

/// `stamp` in the form of basicMoment().
void addIcsEvent(std::string& calendar, const IcsEvent& event, const std::string& stamp);
void beginIcs(std::string& calendar);
void endIcs(std::string& calendar);

} // namespace waymark::app
