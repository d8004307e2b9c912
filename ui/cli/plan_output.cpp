// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/plan_output.h"

#include "app/library/text.h"
#include "app/plan/choosing.h"
#include "app/library/plan_calendar.h"
#include "app/plan/plan_file.h"
#include "app/plan/progress_and_pace.h"
#include "db/sqlite/replacement_file.h"
#include "ui/queries/told_file.h"
#include "ui/startup/clock.h"
#include "ui/words/plan_figures.h"
#include "ui/words/plan_words.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace waymark::ui {

using Json = nlohmann::ordered_json;

namespace {

Json stepJson(const db::Plan& plan, std::size_t i, const app::PlanLayout& layout) {
    const auto& step = plan.steps[i];
    Json json;
    json["key"] = step.key.empty() ? step.id : step.key;
    json["kind"] = db::planStepKindName(step.kind);
    json["title"] = step.title;
    json["by"] = step.by;
    json["url"] = step.url;
    json["needs"] = step.covers;
    json["hours"] = step.hours ? Json(*step.hours) : Json();
    json["hours_estimated"] = step.hoursEstimated;
    const auto& placed = layout.steps[i];
    const bool stated = placed.from && !placed.later;
    json["from"] = stated ? dayJson(placed.from) : Json();
    json["to"] = stated && !app::hasOnlyABeginning(step) ? dayJson(placed.to) : Json();
    json["days_stated"] = stated;
    const auto week = [&](const std::optional<app::Day>& day) {
        const auto start = app::dayFrom(plan.start);
        return day && start ? Json((app::mondayOf(*day) - app::mondayOf(*start)).count() / 7 + 1) : Json();
    };
    json["week_from"] = stated ? week(placed.from) : Json();
    json["week_to"] = stated && !app::hasOnlyABeginning(step) ? week(placed.to) : Json();
    json["price"] = step.free == true ? Json(0) : step.price ? Json(step.price->amount) : Json();
    json["currency"] = step.price ? Json(step.price->currency.code) : Json();
    json["months"] = step.months ? Json(*step.months) : Json();
    json["months_most"] = step.monthsMost ? Json(*step.monthsMost) : Json();
    json["open_ended"] = step.openEnded || placed.later;
    json["documents"] = step.documents;
    json["notes"] = step.notes;
    json["done"] = step.done;
    json["dropped"] = step.dropped;
    json["warnings"] = Json::array();
    for (const auto& warning : layout.warnings)
        if (warning.step == i)
            json["warnings"].push_back(warningWords(plan, warning).toStdString());
    return json;
}

/// "2027-01-04..2027-01-05", "2031-09-01..": as wide for all.
std::string daysText(const db::Plan& plan, const db::PlanStep& step, const app::PlacedStep& placed) {
    constexpr std::size_t width = 22, month = 7;
    std::string text;
    if (placed.later)
        text = app::isFarOff(plan, placed) ? "not before " + app::dayText(*placed.from).substr(0, month) : "after that";
    else if (placed.from)
        text = app::dayText(*placed.from) + ".." + (app::hasOnlyABeginning(step) ? "" : app::dayText(*placed.to));
    text.resize(std::max(text.size(), width), ' ');
    return text;
}

/// By the ending of the file's name; nothing for an unknown one.
std::optional<std::string> textFor(const std::string& file, const std::string& name, const std::string& title,
                                   const db::Plan& plan, app::ToldEvents* told) {
    const auto lower = app::lowered(file);
    if (lower.ends_with(".ics")) {
        app::PlanForCalendar asked{name, title, plan};
        asked.words = calendarWords();
        asked.told = told;
        return app::planAsCalendar(asked, utcNow());
    }
    if (lower.ends_with(".csv"))
        return app::asCsv(plan);
    if (lower.ends_with(".md"))
        return app::asMarkdown(planSheet(fromUtf8(title), plan, {}));
    if (lower.ends_with(".html"))
        return app::asHtmlPage(planSheet(fromUtf8(title), plan, {}));
    if (lower.ends_with(".json"))
        return app::asPlanFile({title, plan});
    return std::nullopt;
}

} // namespace

Json dayJson(const std::optional<app::Day>& day) {
    return day ? Json(app::dayText(*day)) : Json();
}

Json planJson(const db::Plan& plan) {
    const auto layout = app::layoutOf(plan);
    Json json;
    json["items"] = Json::array();
    for (std::size_t i = 0; i < plan.steps.size(); ++i)
        json["items"].push_back(stepJson(plan, i, layout));
    const auto start = app::dayFrom(plan.start);
    json["weeks"] = start && layout.end
                        ? (app::mondayOf(*layout.end) - app::mondayOf(*start)).count() / 7 + 1
                        : 0;
    const auto range = app::endRangeOf(plan, {});
    json["end"] = dayJson(app::statedEnd(plan, layout));
    json["end_late"] = range && app::statedEnd(plan, layout) ? Json(app::dayText(range->late)) : Json();
    json["end_stated"] = range && !range->openEnded;
    json["courses_end"] = dayJson(layout.learnt);
    json["courses_end_late"] = dayJson(range ? range->learntLate : std::nullopt);
    const bool named = range && !range->unknown && (range->timed || !range->openEnded);
    json["earliest_entry"] = dayJson(named ? range->entry : std::nullopt);
    json["no_course_gives"] = cannotGiveWords(plan).toStdString();
    const auto cost = app::costOf(plan);
    json["cost"] = cost.sums.size() > 1 ? Json() : cost.sums.empty() ? Json(0) : Json(cost.sums.begin()->second);
    json["currency"] = cost.sums.size() == 1 ? Json(cost.sums.begin()->first) : Json();
    json["prices_not_stated"] = cost.unknown;
    json["remarks"] = Json::array();
    for (const QString& remark : remarksWords(plan))
        json["remarks"].push_back(remark.toStdString());
    return json;
}

bool writePlan(Session& session, const std::string& file, const std::string& name, const std::string& title,
              const db::Plan& plan) {
    // Only calendars of a kept plan are told again.
    std::optional<ToldFile> told;
    if (db::ItemKey::parse(name))
        told.emplace(session.libraryFile());
    const auto text = textFor(file, name, title, plan, told ? &told->events() : nullptr);
    if (!text) {
        session.fail(BadInput, "'" + file + "' ends in none of .ics, .md, .html, .csv and .json");
        return false;
    }
    auto written = db::sqlite::replaceFile(file, *text);
    if (written && told && app::lowered(file).ends_with(".ics"))
        written = told->save();
    if (!written)
        session.fail(written.error());
    return written.ok();
}

void printSteps(const db::Plan& plan) {
    const auto layout = app::layoutOf(plan);
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const auto& step = plan.steps[i];
        std::cout << (step.done ? "[x] " : step.dropped ? "[-] " : "[ ] ") << daysText(plan, step, layout.steps[i]) << '\t'
                  << step.title << '\t' << stepFacts(step).toStdString() << '\n';
        if (step.kind == db::PlanStepKind::Learn && !step.url.empty())
            std::cout << "\t- " << step.url << '\n';
        if (!step.documents.empty())
            std::cout << "\t- " << documentsWords(step).toStdString() << '\n';
        for (const auto& note : step.notes)
            std::cout << "\t- " << note << '\n';
        for (const auto& warning : layout.warnings)
            if (warning.step == i)
                std::cout << "\t! " << warningWords(plan, warning).toStdString() << '\n';
    }
    const auto range = app::endRangeOf(plan, {});
    for (const auto& words : {range ? endWords(*range, {}) : QString(), freeWeeksWords(plan, layout), cannotGiveWords(plan),
                              costWords(plan), uncoveredWords(plan)})
        if (!words.isEmpty())
            std::cout << words.toStdString() << '\n';
    for (const QString& remark : remarksWords(plan))
        std::cout << remark.toStdString() << '\n';
}

} // namespace waymark::ui
