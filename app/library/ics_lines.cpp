// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/ics_lines.h"

#include "app/library/moment.h"
#include "app/library/text.h"
#include "app/share/prose.h"

namespace waymark::app {

namespace {

constexpr std::size_t longestLine = 75;

bool continues(char byte) {
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

} // namespace

std::string icsText(std::string_view text) {
    std::string safe;
    for (const auto& line : lines(text)) {
        if (!safe.empty())
            safe += "\\n";
        for (const char c : line) {
            if (c == '\\' || c == ';' || c == ',')
                safe += '\\';
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\t')
                safe += c; // control characters are not allowed in any value
        }
    }
    return safe;
}

/// Folded lines begin with a blank, which counts; characters of several bytes stay whole.
void addIcsLine(std::string& calendar, std::string_view line) {
    std::size_t room = longestLine;
    while (line.size() > room) {
        auto cut = room;
        while (cut > 0 && continues(line[cut]))
            --cut;
        calendar += std::string(line.substr(0, cut)) + "\r\n ";
        line.remove_prefix(cut);
        room = longestLine - 1;
    }
    calendar += std::string(line) + "\r\n";
}

void addIcsEvent(std::string& calendar, const IcsEvent& event, const std::string& stamp) {
    addIcsLine(calendar, "BEGIN:VEVENT");
    addIcsLine(calendar, "UID:" + event.uid);
    addIcsLine(calendar, "DTSTAMP:" + stamp);
    if (event.sequence > 0)
        addIcsLine(calendar, "SEQUENCE:" + std::to_string(event.sequence));
    addIcsLine(calendar, "DTSTART;VALUE=DATE:" + basicDay(event.from));
    addIcsLine(calendar, "DTEND;VALUE=DATE:" + basicDay(dayAfter(event.to, 1)));
    addIcsLine(calendar, "SUMMARY:" + icsText(event.summary));
    addIcsLine(calendar, "DESCRIPTION:" + icsText(event.description));
    addIcsLine(calendar, "CATEGORIES:" + icsText("Learning"));
    if (isSafeLink(event.url))
        addIcsLine(calendar, "URL:" + event.url);
    if (event.cancelled)
        addIcsLine(calendar, "STATUS:CANCELLED");
    addIcsLine(calendar, "TRANSP:TRANSPARENT");
    addIcsLine(calendar, "END:VEVENT");
}

void beginIcs(std::string& calendar) {
    addIcsLine(calendar, "BEGIN:VCALENDAR");
    addIcsLine(calendar, "VERSION:2.0");
    addIcsLine(calendar, "PRODID:-//Waymark//Learning plans//EN");
    addIcsLine(calendar, "CALSCALE:GREGORIAN");
}

void endIcs(std::string& calendar) {
    addIcsLine(calendar, "END:VCALENDAR");
}

} // namespace waymark::app
