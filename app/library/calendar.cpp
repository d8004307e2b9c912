// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/calendar.h"

#include "app/library/moment.h"
#include "app/library/progress.h"
#include "app/library/text.h"
#include "app/share/prose.h"

namespace waymark::app {

namespace {

constexpr std::size_t longestLine = 75;

std::string escaped(std::string_view text) {
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

bool continues(char byte) {
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

/// Folded lines begin with a blank, which counts; characters of several bytes stay whole.
void addLine(std::string& calendar, std::string_view line) {
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

void addStep(std::string& calendar, const db::KeptItem& plan, const db::Plan::Step& step, bool done,
             const std::string& url, const std::string& stamp) {
    addLine(calendar, "BEGIN:VEVENT");
    addLine(calendar, "UID:" + nameFor(plan.key.text() + '\n' + (step.key.empty() ? step.title : step.key)) +
                          "@waymark.invalid");
    addLine(calendar, "DTSTAMP:" + stamp);
    addLine(calendar, "DTSTART;VALUE=DATE:" + basicDay(step.dueOn));
    addLine(calendar, "DTEND;VALUE=DATE:" + basicDay(dayAfter(step.dueOn, 1)));
    addLine(calendar, "SUMMARY:" + escaped((done ? "✓ " : "") + step.title));
    addLine(calendar, "DESCRIPTION:" + escaped(plan.facts.title));
    addLine(calendar, "CATEGORIES:" + escaped("Learning"));
    if (isSafeLink(url))
        addLine(calendar, "URL:" + url);
    addLine(calendar, "TRANSP:TRANSPARENT");
    addLine(calendar, "END:VEVENT");
}

} // namespace

std::string asCalendar(const db::LibraryContents& contents, const ExportOptions& options) {
    std::map<std::string, const db::KeptItem*> items;
    for (const auto& item : contents.items)
        items.emplace(item.key.text(), &item);
    const auto given = basicMoment(options.madeAt);
    const std::string stamp = given.empty() ? "19700101T000000Z" : given;
    std::string calendar;
    addLine(calendar, "BEGIN:VCALENDAR");
    addLine(calendar, "VERSION:2.0");
    addLine(calendar, "PRODID:-//Waymark//Learning plans//EN");
    addLine(calendar, "CALSCALE:GREGORIAN");
    for (const auto& item : contents.items) {
        if (item.key.kind() != db::ItemKind::Plan || !item.removedAt.empty())
            continue;
        const auto plan = db::planFrom(item.content);
        if (!plan)
            continue;
        for (const auto& step : plan->steps) {
            if (!db::isDay(step.dueOn))
                continue;
            const auto kept = items.find(step.key);
            const auto* learned = kept == items.end() ? nullptr : kept->second;
            addStep(calendar, item, step, isDone(step, learned), learned ? learned->facts.url : "", stamp);
        }
    }
    addLine(calendar, "END:VCALENDAR");
    return calendar;
}

} // namespace waymark::app
