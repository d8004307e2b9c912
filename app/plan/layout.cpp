// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/layout.h"

#include "app/plan/week_hours.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace waymark::app {

namespace {

constexpr int mostDays = 40 * 366;

/// Days and what room they have left.
class Room {
public:
    Room(const WeekHours& hours, Day first)
        : m_hours(hours)
        , m_first(first) {}

    /// Nothing when it does not fit into forty years.
    std::vector<DayMinutes> take(int minutes, Day earliest) {
        std::vector<DayMinutes> taken;
        for (auto day = std::max<std::size_t>(number(earliest), m_firstFree); minutes > 0; ++day) {
            if (day >= mostDays)
                return {};
            int& left = roomOn(day);
            if (const int piece = std::min(left, minutes); piece > 0) {
                taken.push_back({m_first + std::chrono::days(day), piece});
                minutes -= piece;
                left -= piece;
            }
            if (left == 0 && day == m_firstFree)
                ++m_firstFree;
        }
        return taken;
    }

    Day first() const { return m_first; }

private:
    std::size_t number(Day day) const {
        return day <= m_first ? 0 : static_cast<std::size_t>((day - m_first).count());
    }
    int& roomOn(std::size_t day) {
        while (m_left.size() <= day)
            m_left.push_back(m_hours.minutesOn(m_first + std::chrono::days(m_left.size())));
        return m_left[day];
    }

    const WeekHours& m_hours;
    Day m_first;
    std::vector<int> m_left;
    std::size_t m_firstFree = 0;
};

class LayingOut {
public:
    LayingOut(const db::Plan& plan, double factor, double share, Day first)
        : m_plan(plan)
        , m_factor(factor)
        , m_share(share)
        , m_hours(plan)
        , m_room(m_hours, first)
        , m_cursor(first) {
        m_layout.steps.resize(plan.steps.size());
        for (std::size_t i = 0; i < plan.steps.size(); ++i) {
            if (plan.steps[i].dropped)
                continue;
            if (!plan.steps[i].id.empty())
                m_byName.emplace(plan.steps[i].id, i);
            if (!plan.steps[i].key.empty())
                m_byName.emplace(plan.steps[i].key, i);
        }
    }

    PlanLayout run() {
        placeHeld();
        for (std::size_t i = 0; i < m_plan.steps.size(); ++i) {
            auto& placed = m_layout.steps[i];
            if (isLaidOut(i) && !placed.from)
                place(i, readyOn(i));
            else if (placed.to && !isEvent(m_plan.steps[i])) // held: what has no hours comes after it all the same
                m_cursor = std::max(m_cursor, *placed.to);
        }
        for (std::size_t i = 0; i < m_plan.steps.size(); ++i)
            if (m_layout.steps[i].from)
                warn(i);
        for (const PlacedStep& step : m_layout.steps) {
            if (step.to && (!m_layout.end || *step.to > *m_layout.end))
                m_layout.end = step.to;
            if (!step.days.empty() && (!m_layout.learnt || step.days.back().day > *m_layout.learnt))
                m_layout.learnt = step.days.back().day;
        }
        return std::move(m_layout);
    }

private:
    bool isLaidOut(std::size_t i) const {
        const auto& step = m_plan.steps[i];
        if (step.dropped)
            return false;
        return minutesOf(step) > 0 ? leftOf(i) > 0 : !step.done;
    }

    /// In minutes; an event with a day of its own takes none of the week's.
    int leftOf(std::size_t i) const {
        const auto& step = m_plan.steps[i];
        if (isEvent(step))
            return 0;
        const int left = minutesOf(step) - static_cast<int>(std::lround(60 * step.hoursBefore));
        return static_cast<int>(std::lround(m_factor * std::max(left, 0)));
    }

    static bool isEvent(const db::PlanStep& step) {
        return step.kind != db::PlanStepKind::Learn && step.kind != db::PlanStepKind::Try && !step.months &&
               dayFrom(step.dueOn).has_value();
    }

    void placeHeld() {
        std::vector<std::pair<Day, std::size_t>> held;
        for (std::size_t i = 0; i < m_plan.steps.size(); ++i) {
            const auto& step = m_plan.steps[i];
            if (isEvent(step) && !step.dropped && !step.done) {
                const Day day = *dayFrom(step.dueOn);
                m_layout.steps[i] = {day, day, {}};
            } else if (const auto day = dayFrom(step.lockedOn); day && isLaidOut(i)) {
                held.emplace_back(*day, i);
            }
        }
        std::stable_sort(held.begin(), held.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [day, i] : held) {
            const Day cursor = m_cursor;
            place(i, day);
            m_cursor = cursor;
            if (m_layout.steps[i].from && *m_layout.steps[i].from != day)
                m_layout.warnings.push_back({PlanWarningKind::LockMoved, i, {}});
        }
    }

    const std::size_t* named(const std::string& name) const {
        const auto found = m_byName.find(name);
        return found == m_byName.end() ? nullptr : &found->second;
    }

    bool isKnown(const std::string& name) const {
        if (std::find(m_plan.known.begin(), m_plan.known.end(), name) != m_plan.known.end())
            return true;
        const auto* step = named(name);
        return step && (m_plan.steps[*step].done || (minutesOf(m_plan.steps[*step]) > 0 && leftOf(*step) == 0 &&
                                                     !isEvent(m_plan.steps[*step])));
    }

    /// Courses wait for courses and for days that are fixed, not for years of schooling or what follows them.
    bool waitsFor(std::size_t i, std::size_t other) const {
        return minutesOf(m_plan.steps[i]) == 0 || minutesOf(m_plan.steps[other]) > 0 || isEvent(m_plan.steps[other]);
    }

    /// The end of what is laid out already. What has its day in the year and takes none (an entrance test, asking for a
    /// place) comes nine months or more before the end of the school that goes before; one is asked for a place when that
    /// school has begun, and may be tested before it. A place that is given ahead is one of the next year: in July none begins
    /// in September.
    Day waitedUntil(std::size_t i, std::size_t other) const {
        constexpr std::chrono::days ahead{270}, year{364}, answered{180};
        const auto& step = m_plan.steps[i];
        const auto& placed = m_layout.steps[other];
        const auto& before = m_plan.steps[other];
        if (step.kind == db::PlanStepKind::School && before.kind == db::PlanStepKind::Apply && !before.opensOn.empty())
            return *placed.to + answered;
        const bool school = before.kind == db::PlanStepKind::School && before.months && !before.opensOn.empty(); // single courses have no last year
        if (step.opensOn.empty() || step.months || minutesOf(step) > 0 || !school)
            return *placed.to;
        const Day lastTime = nextOn(*placed.to - ahead - year, step.opensOn);
        const bool tested = step.kind == db::PlanStepKind::Exam && !placed.later;
        return std::min(*placed.to, tested ? lastTime : std::max(*placed.from, lastTime));
    }

    /// When the first of each group is done; what is not laid out yet is not waited for.
    Day readyOn(std::size_t i) const {
        Day ready = m_room.first();
        for (const auto& group : m_plan.steps[i].after) {
            std::optional<Day> first;
            for (const auto& name : group) {
                const auto* step = named(name);
                if (isKnown(name))
                    first = m_room.first();
                else if (step && waitsFor(i, *step) && m_layout.steps[*step].to)
                    first = std::min(first.value_or(Day::max()), waitedUntil(i, *step));
            }
            ready = std::max(ready, first.value_or(ready));
        }
        for (const auto& name : m_plan.steps[i].with)
            if (const auto* step = named(name); step && waitsFor(i, *step) && m_layout.steps[*step].from)
                ready = std::max(ready, mondayOf(*m_layout.steps[*step].from));
        return ready;
    }

    /// What it waits for has no stated end: the whole chain behind it has none.
    bool waitsForTheUnstated(std::size_t i) const {
        for (const auto& group : m_plan.steps[i].after)
            for (const auto& name : group) {
                const auto* step = named(name);
                if (!step || isKnown(name) || !waitsFor(i, *step))
                    continue;
                const auto& other = m_plan.steps[*step];
                const bool asked = other.kind == db::PlanStepKind::Apply && m_plan.steps[i].opensOn.empty();
                if (m_layout.steps[*step].later || other.openEnded || asked)
                    return true;
            }
        return false;
    }

    /// The last day of what lasts months; days on which everything rests are added.
    Day lastOf(const db::PlanStep& step, Day from) const {
        const int least = *step.months;
        const int most = std::max(least, step.monthsMost.value_or(least));
        const int months = least + static_cast<int>(std::lround(m_share * (most - least)));
        Day last = std::max(from, monthsLater(from, months) - std::chrono::days(1));
        for (const auto& each : m_plan.breaks) {
            const auto begins = dayFrom(each.from);
            const auto ends = dayFrom(each.to);
            if (each.kind == "pause" && begins && ends && *begins <= last && *ends >= std::max(from, *begins))
                last += *ends - std::max(from, *begins) + std::chrono::days(1);
        }
        return last;
    }

    /// One may ask for a place from its day on until the middle of December: who comes within that time need not wait a year.
    /// A test has its day.
    static Day askedOn(const db::PlanStep& step, Day earliest) {
        const Day opens = nextOn(earliest, step.opensOn);
        return step.kind == db::PlanStepKind::Apply && nextOn(earliest, "12-15") < opens ? earliest : opens;
    }

    void place(std::size_t i, Day earliest) {
        PlacedStep& placed = m_layout.steps[i];
        const auto& step = m_plan.steps[i];
        placed.later = minutesOf(step) == 0 && step.lockedOn.empty() && waitsForTheUnstated(i);
        if (step.months) {
            placed.from = step.lockedOn.empty() ? nextOn(earliest, step.opensOn) : earliest;
            placed.to = lastOf(step, *placed.from);
            m_cursor = std::max(m_cursor, *placed.to);
            return;
        }
        const int minutes = leftOf(i);
        if (minutes == 0) { // something to do on a day
            placed.from = step.after.empty() ? std::max(earliest, m_cursor) : earliest;
            const bool asks = step.kind == db::PlanStepKind::Apply || step.kind == db::PlanStepKind::Exam;
            placed.from = placed.to = asks && step.lockedOn.empty() ? askedOn(step, *placed.from) : *placed.from;
            return;
        }
        placed.days = m_room.take(minutes, earliest);
        if (placed.days.empty()) {
            m_layout.warnings.push_back({PlanWarningKind::NoRoom, i, {}});
            return;
        }
        placed.from = placed.days.front().day;
        placed.to = placed.days.back().day;
        m_cursor = std::max(m_cursor, *placed.to);
        if (step.kind == db::PlanStepKind::Try)
            placed.to = std::max(*placed.to, *placed.from + std::chrono::days(6));
    }

    void warn(std::size_t i) {
        const auto& step = m_plan.steps[i];
        const PlacedStep& placed = m_layout.steps[i];
        for (const auto& group : step.after)
            if (const auto kind = unmet(i, *placed.from, group))
                m_layout.warnings.push_back({*kind, i, group});
        for (const auto& name : step.with)
            if (const auto* other = named(name); other && m_layout.steps[*other].from &&
                                                 mondayOf(*m_layout.steps[*other].from) > mondayOf(*placed.from))
                m_layout.warnings.push_back({PlanWarningKind::WithLater, i, {name}});
        if (const auto due = dayFrom(step.dueOn); due && *placed.to > *due)
            m_layout.warnings.push_back({PlanWarningKind::AfterItsDay, i, {}});
    }

    std::optional<PlanWarningKind> unmet(std::size_t i, Day from, const std::vector<std::string>& group) const {
        bool inPlan = false;
        for (const auto& name : group) {
            if (isKnown(name))
                return std::nullopt;
            const auto* step = named(name);
            if (!step)
                continue;
            inPlan = true;
            if (m_layout.steps[*step].to && waitedUntil(i, *step) <= from)
                return std::nullopt;
        }
        if (group.empty())
            return std::nullopt;
        return inPlan ? PlanWarningKind::NeedsLater : PlanWarningKind::NeedsMissing;
    }

    const db::Plan& m_plan;
    double m_factor;
    double m_share;
    WeekHours m_hours;
    Room m_room;
    Day m_cursor;
    std::unordered_map<std::string, std::size_t> m_byName;
    PlanLayout m_layout;
};

} // namespace

bool hasOnlyABeginning(const db::PlanStep& step) {
    if (step.months || !step.dueOn.empty())
        return false;
    return step.openEnded || step.kind == db::PlanStepKind::FirstJob || step.kind == db::PlanStepKind::Apply;
}

bool isFarOff(const db::Plan& plan, const PlacedStep& placed) {
    constexpr std::chrono::days far{180};
    const auto start = dayFrom(plan.start);
    return start && placed.later && placed.from && *placed.from - *start > far;
}

int minutesOf(const db::PlanStep& step) {
    return step.months ? 0 : static_cast<int>(std::lround(60 * std::clamp(step.hours.value_or(0), 0.0, 20'000.0)));
}

int minutesDone(const db::PlanStep& step) {
    const int all = minutesOf(step);
    return step.done ? all : std::clamp(static_cast<int>(std::lround(60 * step.hoursDone)), 0, all);
}

std::optional<std::size_t> stepNamed(const db::Plan& plan, const std::string& name) {
    for (std::size_t i = 0; i < plan.steps.size(); ++i)
        if (!plan.steps[i].dropped && (plan.steps[i].id == name || plan.steps[i].key == name) && !name.empty())
            return i;
    return std::nullopt;
}

std::optional<Day> statedEnd(const db::Plan& plan, const PlanLayout& layout) {
    for (std::size_t i = 0; i < layout.steps.size(); ++i)
        if (layout.steps[i].from && (layout.steps[i].later || plan.steps[i].openEnded))
            return std::nullopt;
    return layout.end;
}

PlanLayout layoutOf(const db::Plan& plan, double factor, double share) {
    const auto first = dayFrom(plan.from.empty() ? plan.start : plan.from);
    if (!first) {
        PlanLayout nothing;
        nothing.steps.resize(plan.steps.size());
        return nothing;
    }
    return LayingOut(plan, factor, share, *first).run();
}

} // namespace waymark::app
