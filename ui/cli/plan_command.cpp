// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// plan list, show, behind: the plans of the library.
#include "app/plan/catching_up.h"
#include "app/plan/progress_and_pace.h"
#include "db/library/items.h"
#include "ui/cli/commands.h"
#include "ui/cli/library_commands.h"
#include "ui/cli/plan_output.h"
#include "ui/queries/kept_plans.h"
#include "ui/startup/clock.h"
#include "ui/words/plan_words.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iostream>
#include <memory>

namespace waymark::ui {

namespace {

using Json = nlohmann::ordered_json;

std::vector<std::pair<db::KeptItem, db::Plan>> plansOf(db::Library& library) {
    db::ItemQuery query;
    query.kinds = {db::ItemKind::Plan};
    std::vector<std::pair<db::KeptItem, db::Plan>> plans;
    const db::Items items(library);
    for (auto& item : items.read(items.find(query).valueOr({})).valueOr({}))
        if (auto kept = keptPlan(library, item.content))
            plans.emplace_back(std::move(item), std::move(kept->plan));
    return plans;
}

std::string today() {
    return utcNow().substr(0, 10);
}

void listPlans(Session& session) {
    auto library = openedLibrary(session);
    if (!library)
        return;
    auto rows = Json::array();
    for (const auto& [item, plan] : plansOf(*library)) {
        const auto layout = app::layoutOf(plan);
        const auto progress = app::progressOn(plan, layout, *app::dayFrom(today()));
        rows.push_back({{"plan", item.key.text()},
                        {"title", item.facts.title},
                        {"steps", progress.steps},
                        {"done", progress.stepsDone},
                        {"hours", progress.minutesPlanned / 60.0},
                        {"hours_done", progress.minutesDone / 60.0},
                        {"hours_behind", std::max(0, progress.minutesBehind) / 60.0},
                        {"end", dayJson(app::statedEnd(plan, layout))},
                        {"courses_end", dayJson(layout.learnt)}});
        if (!session.json)
            std::cout << item.key.text() << '\t' << item.facts.title << '\t' << progress.stepsDone << " / "
                      << progress.steps << '\n';
    }
    if (session.json)
        return Session::print({{"plans", rows}});
    if (rows.empty())
        session.fail(AnswerIsNo, "there is no plan yet; plan make CAREER --keep makes one");
}

/// The plan of the key, or the error already reported.
std::optional<std::pair<db::KeptItem, db::Plan>> planNamed(Session& session, db::Library& library,
                                                           const std::string& text) {
    const auto key = db::ItemKey::parse(text);
    if (!key || key->kind() != db::ItemKind::Plan) {
        session.fail(BadInput, "'" + text + "' is not a plan key; plan list names them");
        return std::nullopt;
    }
    auto item = db::Items(library).item(*key);
    auto kept = item ? keptPlan(library, item->content) : db::Result<KeptPlan>(item.error());
    if (!kept) {
        session.fail(kept.error());
        return std::nullopt;
    }
    return std::pair(*std::move(item), std::move(kept->plan));
}

void showPlan(Session& session, const std::string& key, const std::string& out) {
    auto library = openedLibrary(session);
    const auto found = library ? planNamed(session, *library, key) : std::nullopt;
    if (!found)
        return;
    const auto& [item, plan] = *found;
    if (!out.empty() && !writePlan(session, out, item.key.text(), item.facts.title, plan))
        return;
    if (session.json)
        return Session::print(planJson(plan));
    printSteps(plan);
}

void catchUp(Session& session, const std::string& key, const std::string& day, const std::string& choose) {
    const auto on = app::dayFrom(day.empty() ? today() : day);
    if (!on)
        return session.fail(BadInput, "'" + day + "' is no day; write it as 2026-11-02");
    auto library = openedLibrary(session);
    const auto found = library ? planNamed(session, *library, key) : std::nullopt;
    if (!found)
        return;
    const auto& [item, plan] = *found;
    const auto ways = app::catchUpsOf(plan, *on);
    constexpr std::array names{"push", "squeeze", "drop"};
    auto rows = Json::array();
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const auto words = catchUpWords(ways[i], plan).toStdString();
        rows.push_back({{"way", names[i]},
                        {"end", dayJson(app::statedEnd(ways[i].plan, app::layoutOf(ways[i].plan)))},
                        {"courses_end", dayJson(ways[i].end)},
                        {"keeps_end", ways[i].keepsEnd},
                        {"hours_more", ways[i].hoursMore},
                        {"until", dayJson(ways[i].until)},
                        {"dropped", ways[i].dropped.size()},
                        {"words", words}});
        if (!session.json)
            std::cout << names[i] << '\t' << (ways[i].end ? app::dayText(*ways[i].end) : "") << '\t' << words
                      << '\n';
        if (choose == names[i]) {
            const auto changed = db::Items(*library).change(item.key, item.facts,
                                                            db::contentOf(ways[i].plan, item.content), utcNow());
            if (!changed)
                return session.fail(changed.error());
        }
    }
    const auto progress = app::progressOn(plan, app::layoutOf(plan), *on);
    if (session.json)
        Session::print({{"hours_behind", std::max(0, progress.minutesBehind) / 60.0}, {"ways", rows}});
}

} // namespace

void addPlanCommand(CLI::App& app, Session& session) {
    auto* plan = app.add_subcommand("plan", "Plans: what to learn, week by week");
    plan->require_subcommand(1);
    addPlanMake(*plan, session);
    plan->add_subcommand("list", "Plans of the library")->callback([&session] { listPlans(session); });

    auto key = std::make_shared<std::string>();
    auto file = std::make_shared<std::string>();
    auto* show = plan->add_subcommand("show", "Steps and days of a plan");
    show->add_option("PLAN", *key, "Key, as plan list says it")->required();
    show->add_option("--out", *file, "File: .ics, .md, .html, .csv or .json to share");
    show->callback([key, file, &session] { showPlan(session, *key, *file); });

    auto day = std::make_shared<std::string>();
    auto way = std::make_shared<std::string>();
    auto* behind = plan->add_subcommand("behind", "Three ways to catch up, with the end of each");
    behind->add_option("PLAN", *key, "Key, as plan list says it")->required();
    behind->add_option("--on", *day, "Day from which to go on; today without it");
    behind->add_option("--choose", *way, "Carry it out: push, squeeze or drop")
        ->check(CLI::IsMember({"push", "squeeze", "drop"}));
    behind->callback([key, day, way, &session] { catchUp(session, *key, *day, *way); });
}

} // namespace waymark::ui
