// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/plan_calendar.h"

#include "app/library/ics_lines.h"
#include "app/library/moment.h"
#include "app/library/text.h"
#include "app/plan/layout.h"

#include <algorithm>
#include <map>
#include <set>

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

std::vector<std::string> plainLines(const db::PlanStep& step) {
    auto lines = step.documents;
    lines.insert(lines.end(), step.notes.begin(), step.notes.end());
    return lines;
}

IcsEvent eventOf(const PlanForCalendar& asked, const db::PlanStep& step, const std::string& name) {
    IcsEvent event;
    event.uid = nameFor(asked.name + '\n' + name) + "@waymark.invalid";
    const bool done = asked.isDone ? asked.isDone(step) : step.done;
    event.summary = (done ? "✓ " : "") + step.title;
    event.description = asked.title;
    for (const auto& line : asked.words.linesOf ? asked.words.linesOf(step) : plainLines(step))
        event.description += '\n' + line;
    event.url = step.url.empty() && asked.linkOf ? asked.linkOf(step.key) : step.url;
    event.cancelled = step.dropped;
    return event;
}

/// "20260803T143200Z": "2026-08-03".
std::string dayOfStamp(const std::string& stamp) {
    constexpr std::size_t day = 8;
    return stamp.size() < day ? std::string() : stamp.substr(0, 4) + '-' + stamp.substr(4, 2) + '-' + stamp.substr(6, 2);
}

/// Writes events with their numbers, and cancels those that a calendar was told of and that are no more: in every file
/// until their day is over, for the calendar that a file was made for may never have read it.
class Telling {
public:
    Telling(std::string& calendar, const PlanForCalendar& asked, const std::string& stamp)
        : m_calendar(calendar)
        , m_asked(asked)
        , m_stamp(stamp)
        , m_told(asked.told ? *asked.told : m_own)
        , m_today(dayOfStamp(stamp))
        , m_knowsPlan(std::any_of(m_told.begin(), m_told.end(), [&](const auto& one) { return one.second.plan == asked.name; })) {}

    void add(IcsEvent event) {
        m_seen.insert(event.uid);
        if (event.cancelled && isOver(event))
            return void(m_told.erase(event.uid));
        tellEvent(m_told, event, m_asked.name, m_stamp);
        addIcsEvent(m_calendar, event, m_stamp);
    }

    void cancelOthers() {
        const auto told = m_told;
        for (const auto& [uid, was] : told)
            if (was.plan == m_asked.name && !m_seen.contains(uid) && dayFrom(was.day)) {
                IcsEvent event;
                event.uid = uid;
                event.from = event.to = was.day;
                event.summary = was.summary;
                event.description = m_asked.title;
                event.cancelled = true;
                add(std::move(event));
            }
    }

private:
    /// Told and past, or, of a plan whose events are on record, never told at all.
    bool isOver(const IcsEvent& event) const {
        const auto known = m_told.find(event.uid);
        return known == m_told.end() ? m_knowsPlan : known->second.cancelled && event.to < m_today;
    }

    std::string& m_calendar;
    const PlanForCalendar& m_asked;
    const std::string& m_stamp;
    ToldEvents m_own;
    ToldEvents& m_told;
    std::string m_today;
    bool m_knowsPlan;
    std::set<std::string> m_seen;
};

void addEvents(Telling& telling, const PlanForCalendar& asked, const db::PlanStep& step, const IcsEvent& event) {
    if (!step.months)
        return telling.add(event);
    IcsEvent first = event;
    first.to = event.from;
    first.summary = asked.words.begins + event.summary;
    telling.add(first);
    IcsEvent last = event;
    last.uid = nameFor(event.uid + "\nend") + "@waymark.invalid";
    last.from = event.to;
    last.summary = asked.words.ends + event.summary;
    telling.add(last);
}

} // namespace

void addPlanEvents(std::string& calendar, const PlanForCalendar& asked, const std::string& stamp) {
    const auto layout = layoutOf(asked.plan);
    StepNames names;
    Telling telling(calendar, asked, stamp);
    for (std::size_t i = 0; i < asked.plan.steps.size(); ++i) {
        const auto& step = asked.plan.steps[i];
        auto event = eventOf(asked, step, names(step));
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
        addEvents(telling, asked, step, event);
    }
    telling.cancelOthers();
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
