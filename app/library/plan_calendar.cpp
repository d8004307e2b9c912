// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/plan_calendar.h"

#include "app/library/ics_lines.h"
#include "app/library/moment.h"
#include "app/library/text.h"
#include "app/plan/layout.h"

#include <map>

namespace waymark::app {

namespace {

/// What tells a step from the others of its plan, also when another item takes its place; two of the same title are
/// told apart by their order.
class StepNames {
public:
    std::string operator()(const db::PlanStep& step) {
        const auto& name = !step.id.empty() ? step.id : !step.key.empty() ? step.key : step.title;
        const int number = ++m_seen[name];
        return number == 1 ? name : name + '\n' + std::to_string(number);
    }

private:
    std::map<std::string, int> m_seen;
};

/// Minutes since 2020 of "20260803T143200Z": of two files the one made later counts, also after an undo, which takes the
/// plan's own revision back. 0 for a stamp of before.
int sequenceOf(const std::string& stamp) {
    const auto number = [&](std::size_t from, std::size_t count) { return std::stoi(stamp.substr(from, count)); };
    const auto day = dayFrom(stamp.substr(0, 4) + '-' + stamp.substr(4, 2) + '-' + stamp.substr(6, 2));
    const auto first = dayFrom("2020-01-01");
    return day && *day >= *first
               ? static_cast<int>((*day - *first).count()) * 24 * 60 + number(9, 2) * 60 + number(11, 2)
               : 0;
}

IcsEvent eventOf(const PlanForCalendar& asked, const db::PlanStep& step, const std::string& name, int sequence) {
    IcsEvent event;
    event.uid = nameFor(asked.name + '\n' + name) + "@waymark.invalid";
    const bool done = asked.isDone ? asked.isDone(step) : step.done;
    event.summary = (done ? "✓ " : "") + step.title;
    event.description = asked.title;
    for (const auto* lines : {&step.documents, &step.notes})
        for (const auto& line : *lines)
            event.description += '\n' + line;
    event.url = step.url.empty() && asked.linkOf ? asked.linkOf(step.key) : step.url;
    event.sequence = sequence;
    event.cancelled = step.dropped;
    return event;
}

void addEvents(std::string& calendar, const PlanForCalendar& asked, const db::PlanStep& step, const IcsEvent& event,
               const std::string& stamp) {
    if (!step.months)
        return addIcsEvent(calendar, event, stamp);
    IcsEvent first = event;
    first.to = event.from;
    first.summary = asked.begins + event.summary;
    addIcsEvent(calendar, first, stamp);
    IcsEvent last = event;
    last.uid = nameFor(event.uid + "\nend") + "@waymark.invalid";
    last.from = event.to;
    last.summary = asked.ends + event.summary;
    addIcsEvent(calendar, last, stamp);
}

} // namespace

void addPlanEvents(std::string& calendar, const PlanForCalendar& asked, const std::string& stamp) {
    const auto layout = layoutOf(asked.plan);
    StepNames names;
    const int sequence = sequenceOf(stamp);
    for (std::size_t i = 0; i < asked.plan.steps.size(); ++i) {
        const auto& step = asked.plan.steps[i];
        auto event = eventOf(asked, step, names(step), sequence);
        if (const auto& placed = layout.steps[i]; placed.from && !placed.later) { // else its day is not known
            event.from = dayText(*placed.from);
            event.to = dayText(*placed.to);
            if (dayFrom(step.pastFrom) && step.pastFrom < event.from)
                event.from = step.pastFrom;
        } else if (dayFrom(step.pastFrom) && dayFrom(step.pastTo)) {
            event.from = step.pastFrom;
            event.to = step.pastTo;
        } else if (dayFrom(step.dueOn)) {
            event.from = event.to = step.dueOn;
        } else if (step.dropped && dayFrom(asked.plan.start)) {
            event.from = event.to = asked.plan.start; // to take away what an earlier file brought
        } else {
            continue;
        }
        addEvents(calendar, asked, step, event, stamp);
    }
}

std::string planAsCalendar(const PlanForCalendar& plan, const std::string& madeAt) {
    const auto stamp = basicMoment(madeAt);
    std::string calendar;
    beginIcs(calendar);
    addPlanEvents(calendar, plan, stamp.empty() ? "19700101T000000Z" : stamp);
    endIcs(calendar);
    return calendar;
}

} // namespace waymark::app
