// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work Context of O*NET: 57 questions about the conditions of work, of which ten are kept. Scale CX is the mean of
// answers 1 to 5, CXP the share of each answer; schedule and hours of the week have three answers, CT is their mean and
// CTP their shares: the answer most people gave is kept.
#include "db/formats/facts/fact_rows.h"
#include "db/formats/onet/onet.h"
#include "db/records/people_at_work.h"

#include <algorithm>
#include <map>

namespace waymark::db {

namespace {

constexpr EnumArray<WorkCondition, std::string_view> elements{
    "4.C.3.d.1", "4.C.1.a.4", "4.C.3.a.4", "4.C.3.a.1", "4.C.1.d.1", "4.C.2.d.1.a", "4.C.2.d.1.b", "4.C.2.a.1.c"};
constexpr std::string_view scheduleElement = "4.C.3.d.4";
constexpr std::string_view hoursElement = "4.C.3.d.8";

struct Answer {
    int most = 0; ///< 1 to 3
    double share = 0;
};

struct Context {
    EnumArray<WorkCondition, std::string> means;
    Answer schedule, hours;

    bool empty() const {
        return schedule.most == 0 && hours.most == 0 &&
               std::all_of(means.begin(), means.end(), [](const std::string& mean) { return mean.empty(); });
    }
};

void take(Answer& answer, int which, double share) {
    if (share > answer.share)
        answer = {which, share};
}

void store(ImportRun& run, const TableReader& table, const std::map<std::string, Context>& contexts,
           const std::string& source) {
    FactRows rows(run, "work_context");
    for (const auto& [key, context] : contexts) {
        if (context.empty())
            continue;
        rows.set("career", key);
        if (const auto schedule = enumFrom<Schedule>(context.schedule.most - 1))
            rows.set("schedule", std::string(scheduleWords[*schedule]));
        if (const auto hours = enumFrom<WeeklyHours>(context.hours.most - 1))
            rows.set("hours", std::string(hoursWords[*hours]));
        for (const auto condition : enumValues<WorkCondition>())
            rows.set(workConditionWords[condition], context.means[condition]);
        rows.set("source", source);
        rows.add(table);
        run.stored("conditions of work");
    }
}

} // namespace

void OnetImport::readContext(TableReader& table) {
    const Column code = table.column({"O*NET-SOC Code"});
    const Column element = table.column({"Element ID"});
    const Column scale = table.column({"Scale ID"});
    const Column category = table.column({"Category"});
    const Column value = table.column({"Data Value"});
    const Column suppress = table.maybeColumn({"Recommend Suppress"});
    std::map<std::string, Context> contexts;
    std::set<std::string> seen;
    while (table.next()) {
        const auto key = career(table, code);
        const std::string what = onetElement(table, element);
        const std::string_view how = table.text(scale);
        if (how != "CX" && how != "CXP" && how != "CT" && how != "CTP")
            table.refuse(scale, "is not a scale of this table");
        const bool shares = how.ends_with('P');
        const double number = table.requiredNumber(value, shares ? 0 : 1, shares ? 100 : how == "CX" ? 5 : 3);
        const int answer = shares ? table.requiredInteger(category, 1, 5) : 0;
        if (!seen.insert(std::string(table.text(code)) + what + std::string(how) + std::to_string(answer)).second)
            table.refuse("this answer is given twice");
        if (!key || onetValue(table, suppress) == "Y")
            continue;
        Context& context = contexts[key->text()];
        if (how == "CTP" && what == scheduleElement)
            take(context.schedule, answer, number);
        else if (how == "CTP" && what == hoursElement)
            take(context.hours, answer, number);
        if (const auto condition = how == "CX" ? enumNamed(elements, what) : std::nullopt)
            context.means[*condition] = std::string(table.text(value));
    }
    store(m_run, table, contexts, m_source);
}

} // namespace waymark::db
