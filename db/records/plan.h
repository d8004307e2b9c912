// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plan that a learner follows, as it is kept: steps in order, the hours of a week, breaks. When each step is
// done is worked out from it (app/plan); only what was decided is kept. Its form is JSON text: missing members
// are empty, so that older plans, which are lists of steps, are plans. Days are "2026-09-01", empty: none.
// Plain values, any thread. Reading text that is no such JSON is InvalidInput.
#pragma once

#include "db/keys.h"
#include "db/records/money.h"
#include "db/result.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

/// A course or book, or something that no course gives.
enum class PlanStepKind {
    Learn, Try, School, Apply, Exam, Licence, Apprenticeship, FirstJob,
    Experience, ///< work in a related occupation
    Internship  ///< or a residency
};

/// "learn", "try", "school", "apply", "exam", "licence", "apprenticeship", "first-job", "experience", "internship".
std::string_view planStepKindName(PlanStepKind kind);
std::optional<PlanStepKind> planStepKindFromName(std::string_view name);

struct PlanStep {
    std::string key; ///< of a course or book; empty for a step in own words
    std::string title;
    std::optional<double> hours;
    std::string dueOn; ///< its own day: of an exam; of a course the day it should be done by
    bool done = false; ///< ticked here
    std::string id{};  ///< stays with the step; empty in old plans
    PlanStepKind kind = PlanStepKind::Learn;
    bool hoursEstimated = false;           ///< nobody states them, or its months
    double hoursDone = 0;                  ///< of `hours`: half done is half of them
    double hoursBefore = 0;                ///< of those, done before Plan::from
    bool dropped = false;                  ///< left out, and can come back
    std::string doneOn{};                  ///< the day it was ticked
    std::string lockedOn{};                ///< begins on this day and is not moved
    std::string pastFrom{};                ///< where it lay before the plan was laid out anew
    std::string pastTo{};
    std::vector<std::string> covers{};     ///< keys of Plan::needs
    std::vector<std::vector<std::string>> after{}; ///< of each group one comes before it: keys or ids of steps
    std::vector<std::string> with{};       ///< not before the week in which these begin
    std::vector<std::string> documents{};  ///< to bring along
    std::optional<Money> price{};
    std::optional<bool> free{};
    std::string url{};
    std::optional<int> months{};     ///< it runs so long in whole days, beside the week's hours, of which it takes none
    std::optional<int> monthsMost{}; ///< what usually is the longest; nothing: as `months`, or not stated
    bool openEnded = false;          ///< its time, or its longest, is not stated: whatever follows may come later
    std::string opensOn{};           ///< "09-01": it begins only on this day of a year
    std::vector<std::string> notes{}; ///< what to know: whom to ask, how its time is counted
    std::string by{};                 ///< of a course or book: who offers or wrote it
    bool operator==(const PlanStep&) const = default;
};

struct PlanNeed {
    std::string key;
    std::string name;
    double weight = 1;
    bool credential = false; ///< the preparation for an exam or a licence
    bool operator==(const PlanNeed&) const = default;
};

/// Days without learning, first and last included.
struct PlanBreak {
    std::string from;
    std::string to;
    std::string kind; ///< "holidays", "exams", "pause"
    bool operator==(const PlanBreak&) const = default;
};

/// More hours a week than usual, from the first day to the last.
struct PlanExtra {
    std::string from;
    std::string to;
    double hours = 0;
    bool operator==(const PlanExtra&) const = default;
};

/// What was left out when the plan was made, and why: "limits" of money, hours or only free, "language". In plans of
/// older programs `kind` is empty and `names` one sentence.
struct PlanRemark {
    std::string kind;
    std::vector<std::string> names; ///< of needs
    bool operator==(const PlanRemark&) const = default;
};

struct Plan {
    using Step = PlanStep;
    std::optional<CareerKey> career;
    std::vector<Step> steps;
    std::string start{};                ///< empty: a list of steps, without weeks
    std::string from{};                 ///< what is open is laid out from this day on; empty: from the start
    std::array<double, 7> hours{};      ///< Monday to Sunday
    int bufferEvery = 0;                ///< every so many weeks one stays free; 0: none
    std::vector<PlanBreak> breaks{};
    std::vector<PlanExtra> extra{};
    std::string pausedOn{};             ///< since this day everything rests
    std::vector<PlanNeed> needs{};      ///< what it is for
    std::vector<std::string> known{};   ///< keys that were learnt before: they count as prerequisites
    std::vector<PlanRemark> remarks{};  ///< of the whole
    int revision = 0;                   ///< grows with every change: calendars ask for it
    bool operator==(const Plan&) const = default;
};

/// Over the content `before`, whose members that this program does not know stay.
std::string contentOf(const Plan& plan, const std::string& before = {});
Result<Plan> planFrom(const std::string& content);

} // namespace waymark::db
