// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plan's calendar read by a strict reader of its own, written after RFC 5545 and not after the writer: lines of
// at most 75 bytes that end with CR LF and unfold, properties with parameters, escapes in texts, parts that open
// and close, what an event must have; and a calendar program that keeps events by UID and takes a later
// SEQUENCE.
#include "app/library/plan_calendar.h"
#include "app/plan/edits.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace waymark::app {

namespace {

[[noreturn]] void fail(const std::string& why) {
    throw std::runtime_error(why);
}

std::vector<std::string> unfolded(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = text.find("\r\n", from);
        if (end == std::string::npos)
            fail("the last line does not end");
        const auto line = text.substr(from, end - from);
        from = end + 2;
        if (line.size() > 75)
            fail("longer than 75 bytes: " + line);
        if (line.find_first_of("\r\n") != std::string::npos)
            fail("half an end of line");
        if (!line.empty() && (line[0] == ' ' || line[0] == '\t')) {
            if (lines.empty())
                fail("begins folded");
            lines.back() += line.substr(1);
        } else if (line.empty()) {
            fail("an empty line");
        } else {
            lines.push_back(line);
        }
    }
    for (const auto& line : lines)
        for (const char c : line)
            if (static_cast<unsigned char>(c) < 32 && c != '\t')
                fail("a control character");
    return lines;
}

std::string plainText(const std::string& value) {
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == ',' || value[i] == ';')
            fail("not escaped: " + value);
        if (value[i] != '\\') {
            text += value[i];
            continue;
        }
        if (++i == value.size())
            fail("ends in an escape");
        const char c = value[i];
        if (c != 'n' && c != 'N' && c != ',' && c != ';' && c != '\\')
            fail("no such escape");
        text += c == 'n' || c == 'N' ? '\n' : c;
    }
    return text;
}

struct Event {
    std::map<std::string, std::string> of; ///< by name without parameters
};

std::vector<Event> eventsIn(const std::string& text) {
    std::vector<Event> events;
    std::vector<std::string> open;
    for (const auto& line : unfolded(text)) {
        const auto colon = line.find(':');
        if (colon == std::string::npos)
            fail("no value: " + line);
        const auto name = line.substr(0, std::min(colon, line.find(';')));
        const auto value = line.substr(colon + 1);
        if (name == "BEGIN") {
            open.push_back(value);
            if (value == "VEVENT")
                events.emplace_back();
        } else if (name == "END") {
            if (open.empty() || open.back() != value)
                fail("closes what is not open: " + value);
            open.pop_back();
        } else if (open.empty()) {
            fail("outside of the calendar: " + line);
        } else if (open.back() == "VEVENT") {
            auto& event = events.back();
            if (!event.of.emplace(name, name == "SUMMARY" || name == "DESCRIPTION" ? plainText(value) : value).second)
                fail("twice: " + name);
        }
    }
    if (!open.empty())
        fail("never closed: " + open.back());
    for (const auto& event : events)
        for (const char* must : {"UID", "DTSTAMP", "DTSTART", "SEQUENCE"})
            if (!event.of.contains(must))
                fail(std::string("an event without ") + must);
    return events;
}

/// What a calendar program does with a file that is opened again.
void take(std::map<std::string, Event>& calendar, const std::string& text) {
    for (const auto& event : eventsIn(text)) {
        const auto uid = event.of.at("UID");
        const auto there = calendar.find(uid);
        if (there != calendar.end() && std::stoi(event.of.at("SEQUENCE")) < std::stoi(there->second.of.at("SEQUENCE")))
            continue;
        calendar[uid] = event;
    }
    std::erase_if(calendar, [](const auto& one) {
        const auto status = one.second.of.find("STATUS");
        return status != one.second.of.end() && status->second == "CANCELLED";
    });
}

db::Plan plan() {
    db::Plan plan;
    plan.start = "2026-09-07";
    plan.hours = {2, 2, 2, 2, 2, 0, 0};
    for (const char* title :
         {"Databases; SQL, indexes\\views",
          "Réseaux et systèmes, une introduction très longue pour débutants — partie 1", "Third\nin two lines"}) {
        db::PlanStep step;
        step.title = title;
        step.hours = 10;
        plan = withAdded(std::move(plan), std::move(step));
    }
    return plan;
}

std::string calendarOf(const db::Plan& plan, const std::string& time = "14:32") {
    return planAsCalendar({"plan:abc", "My way", plan}, "2026-08-03T" + time + ":00Z");
}

} // namespace

TEST(CalendarFile, AStrictReaderFindsEveryStepWithItsText) {
    const auto events = eventsIn(calendarOf(plan()));
    ASSERT_EQ(events.size(), 3U);
    EXPECT_EQ(events[0].of.at("SUMMARY"), "Databases; SQL, indexes\\views");
    EXPECT_EQ(events[0].of.at("DTSTART"), "20260907");
}

TEST(CalendarFile, OpenedAgainAndAgainNothingIsDoubledAndWhatIsLeftOutGoes) {
    std::map<std::string, Event> calendar;
    auto now = plan();
    take(calendar, calendarOf(now));
    take(calendar, calendarOf(now));
    EXPECT_EQ(calendar.size(), 3U) << "the same file twice";
    now = laidOutAnew(now, *dayFrom("2026-10-05"));
    take(calendar, calendarOf(now, "14:33"));
    ASSERT_EQ(calendar.size(), 3U);
    for (const auto& [uid, event] : calendar)
        EXPECT_GE(event.of.at("DTSTART"), "20261005") << "moved";
    take(calendar, calendarOf(plan()));
    for (const auto& [uid, event] : calendar)
        EXPECT_GE(event.of.at("DTSTART"), "20261005") << "an older file changes nothing";
    now = withDropped(now, 1);
    take(calendar, calendarOf(now, "14:34"));
    EXPECT_EQ(calendar.size(), 2U) << "left out";
}

TEST(CalendarFile, ASwapAndAnUndoReplaceWhatWasThere) {
    std::map<std::string, Event> calendar;
    auto first = plan();
    first.steps[0].key = "course:one";
    take(calendar, calendarOf(first));
    db::PlanStep other;
    other.key = "course:other";
    other.title = "Another course";
    other.hours = 30;
    const auto swapped = withSwapped(first, 0, other);
    take(calendar, calendarOf(swapped, "14:40"));
    ASSERT_EQ(calendar.size(), 3U) << "the swapped step is no second event";
    const auto has = [&](const std::string& title) {
        return std::any_of(calendar.begin(), calendar.end(), [&](const auto& one) { return one.second.of.at("SUMMARY") == title; });
    };
    EXPECT_TRUE(has("Another course"));
    take(calendar, calendarOf(first, "14:50"));
    EXPECT_EQ(calendar.size(), 3U);
    EXPECT_FALSE(has("Another course")) << "undone: the later file counts although the plan is the older one";
}

TEST(CalendarFile, TheNumberGrowsWithWhatAnEventSaysAndOnlyThen) {
    ToldEvents told;
    const auto numbers = [&](const db::Plan& plan, const std::string& time) {
        PlanForCalendar asked{"plan:abc", "My way", plan};
        asked.told = &told;
        std::map<std::string, int> sequences;
        for (const auto& event : eventsIn(planAsCalendar(asked, "2026-08-03T" + time + ":00Z")))
            sequences[event.of.at("UID")] = std::stoi(event.of.at("SEQUENCE"));
        return sequences;
    };
    const auto first = numbers(plan(), "14:32");
    EXPECT_EQ(numbers(plan(), "18:00"), first) << "nothing changed";
    auto moved = withHours(plan(), {4, 0, 0, 0, 0, 0, 0});
    const auto second = numbers(moved, "18:00");
    const auto third = numbers(plan(), "18:00"); // undone within the minute
    for (const auto& [uid, number] : first) {
        EXPECT_EQ(second.at(uid), number + 1);
        EXPECT_EQ(third.at(uid), number + 2);
    }
    told = toldFrom(toldText(told));
    EXPECT_EQ(numbers(plan(), "19:00"), third) << "read back";
    auto shorter = plan();
    shorter.steps.pop_back();
    PlanForCalendar asked{"plan:abc", "My way", shorter};
    asked.told = &told;
    std::map<std::string, Event> calendar;
    take(calendar, calendarOf(plan()));
    take(calendar, planAsCalendar(asked, "2026-08-03T19:01:00Z"));
    EXPECT_EQ(calendar.size(), 2U) << "what is no more is taken away";
}

TEST(CalendarFile, CancellationsEndWithTheirDay) {
    ToldEvents told;
    const auto cancelled = [&](const db::Plan& plan, const std::string& day) {
        PlanForCalendar asked{"plan:abc", "My way", plan};
        asked.told = &told;
        std::size_t count = 0;
        for (const auto& event : eventsIn(planAsCalendar(asked, day + "T12:00:00Z")))
            count += event.of.contains("STATUS") && event.of.at("STATUS") == "CANCELLED" ? 1U : 0U;
        return count;
    };
    auto dropped = plan();
    dropped.steps.back().dropped = true;
    dropped.steps.back().key = "course:never-told";
    EXPECT_EQ(cancelled(plan(), "2026-08-03"), 0U);
    EXPECT_EQ(cancelled(dropped, "2026-08-04"), 1U) << "the step that is no more; of the dropped one no calendar knows";
    EXPECT_EQ(cancelled(dropped, "2026-08-05"), 1U) << "the first file may have stayed unread";
    EXPECT_EQ(cancelled(dropped, "2036-01-01"), 0U);
    EXPECT_EQ(told.size(), 2U) << "the record forgets with them";
    EXPECT_EQ(cancelled(dropped, "2036-01-02"), 0U);
}

} // namespace waymark::app
