// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/calendar.h"

#include "app/library/ics_lines.h"
#include "app/library/moment.h"
#include "app/library/progress.h"
#include "app/library/plan_calendar.h"

namespace waymark::app {

std::string asCalendar(const db::LibraryContents& contents, const ExportOptions& options) {
    std::map<std::string, const db::KeptItem*> items;
    for (const auto& item : contents.items)
        items.emplace(item.key.text(), &item);
    const auto given = basicMoment(options.madeAt);
    const std::string stamp = given.empty() ? "19700101T000000Z" : given;
    std::string calendar;
    beginIcs(calendar);
    for (const auto& item : contents.items) {
        if (item.key.kind() != db::ItemKind::Plan || !item.removedAt.empty())
            continue;
        const auto plan = db::planFrom(item.content);
        if (!plan)
            continue;
        const auto linkOf = [&](const std::string& key) {
            const auto kept = items.find(key);
            return kept == items.end() ? std::string() : kept->second->facts.url;
        };
        const auto doneOf = [&](const db::PlanStep& step) {
            const auto kept = items.find(step.key);
            return isDone(step, kept == items.end() ? nullptr : kept->second);
        };
        PlanForCalendar asked{item.key.text(), item.facts.title, *plan, linkOf, doneOf};
        asked.words = options.planWords;
        asked.told = options.told;
        addPlanEvents(calendar, asked, stamp);
    }
    endIcs(calendar);
    return calendar;
}

} // namespace waymark::app
