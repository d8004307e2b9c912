// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// plan make: the smallest set that covers what a career needs, laid into weeks.
#include "app/path/path.h"
#include "app/plan/week_hours.h"
#include "db/library/items.h"
#include "ui/cli/had_arguments.h"
#include "ui/cli/library_commands.h"
#include "ui/cli/plan_output.h"
#include "ui/queries/plan_making.h"
#include "ui/startup/clock.h"
#include "ui/words/plan_figures.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace waymark::ui {

namespace {

using Json = nlohmann::ordered_json;

struct Arguments {
    std::string career;
    std::string start;
    double hoursOfWeek = 0;
    std::vector<std::string> have;
    std::optional<double> maxCost;
    std::string currency = "USD";
    std::optional<double> maxHours;
    bool freeOnly = false;
    std::vector<std::string> languages{"en"};
    std::string state;
    std::string schooling;
    bool ownField = false;
    std::vector<std::string> lock, drop;
    std::vector<std::string> holidays; ///< FROM..TO
    int buffer = 5;
    std::string out;
    bool keep = false;
};

/// Needs that the learner can do, and courses and books that were done; and what must be in or not.
bool readKeys(Session& session, const db::Catalog& catalog, const db::CareerKey& career, const Arguments& arguments, app::PlanWishes& wishes) {
    auto had = readHad(session, catalog, arguments.have);
    auto locked = had ? readItems(session, catalog, "--lock", arguments.lock) : std::nullopt;
    auto dropped = locked ? readItems(session, catalog, "--drop", arguments.drop) : std::nullopt;
    if (!dropped)
        return false;
    tellWithoutEffect(catalog, career, *had);
    wishes.known = std::move(had->items);
    for (const auto& [topic, level] : had->topics)
        if (level >= app::canDo)
            wishes.known.insert(topic);
    wishes.locked = *std::move(locked);
    wishes.dropped = *std::move(dropped);
    return true;
}

bool readWishes(Session& session, const Arguments& arguments, PlanAsked& asked) {
    auto& wishes = asked.wishes;
    if (!app::dayFrom(arguments.start)) {
        session.fail(BadInput, "--start '" + arguments.start + "' is no day; write it as 2026-09-07");
        return false;
    }
    wishes.start = arguments.start;
    wishes.hours = app::evenHours(arguments.hoursOfWeek);
    wishes.bufferEvery = arguments.buffer;
    wishes.freeOnly = arguments.freeOnly;
    wishes.maxHours = arguments.maxHours;
    if (arguments.maxCost)
        wishes.maxCost = db::Money{*arguments.maxCost, {arguments.currency}};
    for (const auto& text : arguments.holidays) {
        const auto dots = text.find("..");
        const auto from = text.substr(0, dots);
        const auto to = dots == std::string::npos ? from : text.substr(dots + 2);
        if (!app::dayFrom(from) || !app::dayFrom(to)) {
            session.fail(BadInput, "--holidays '" + text + "' is not FROM..TO with days such as 2026-12-21");
            return false;
        }
        wishes.breaks.push_back({from, to, "holidays"});
    }
    asked.languages = arguments.languages;
    asked.schooling = db::enumNamed(db::entryEducationWords, arguments.schooling);
    asked.schoolingFits = arguments.ownField;
    if (arguments.state.empty())
        return true;
    const auto state =
        parseKey<db::PlaceKey>(session, arguments.state.find(':') != std::string::npos ? arguments.state : "state:" + arguments.state);
    if (state)
        asked.place = *state;
    return state.has_value();
}

void makePlanCommand(Session& session, const Arguments& arguments) {
    const auto career = parseKey<db::CareerKey>(session, arguments.career);
    PlanAsked asked;
    if (!career || !readWishes(session, arguments, asked))
        return;
    const auto catalog = session.openCatalog();
    if (!catalog)
        return session.fail(catalog.error());
    if (!readKeys(session, *catalog, *career, arguments, asked.wishes))
        return;
    auto made = makePlan(*catalog, *career, asked);
    if (!made)
        return session.fail(made.error());
    const auto& choice = made->choice;
    if (!choice.possible)
        return session.fail(AnswerIsNo, "what --lock names does not fit --max-cost and --max-hours");
    std::string name = "plan:" + arguments.career;
    if (arguments.keep) {
        auto library = openedLibrary(session);
        if (!library)
            return;
        db::ItemFacts facts;
        facts.title = made->title;
        const auto key =
            db::Items(*library).create(db::ItemKind::Plan, facts, db::contentOf(choice.plan), utcNow());
        if (!key)
            return session.fail(key.error());
        name = key->text();
    }
    if (!arguments.out.empty() && !writePlan(session, arguments.out, name, made->title, choice.plan))
        return;
    if (session.json) {
        auto json = planJson(choice.plan);
        json["uncovered"] = Json::array();
        for (const auto& need : choice.uncovered)
            json["uncovered"].push_back({{"key", need.key}, {"name", need.name}});
        json["left_out_by_limits"] = choice.limited;
        json["left_out_by_language"] = choice.elsewhere;
        json["proved_smallest"] = choice.proved;
        json["bound"] = choice.fewest;
        if (arguments.keep)
            json["plan"] = name;
        return Session::print(json);
    }
    printSteps(choice.plan);
    if (arguments.keep)
        std::cout << "Kept as " << name << '\n';
}

} // namespace

void addPlanMake(CLI::App& plan, Session& session) {
    auto arguments = std::make_shared<Arguments>();
    auto* make = plan.add_subcommand("make", "The smallest set that covers a career, laid into weeks");
    make->add_option("CAREER", arguments->career, "Key, such as career:backend-software-engineer")->required();
    make->add_option("--start", arguments->start, "Day it begins, such as 2026-09-07")->required();
    make->add_option("--hours-a-week", arguments->hoursOfWeek, "Hours you have")
        ->required()
        ->check(CLI::Range(0.5, 80.0));
    make->add_option("--have", arguments->have, "What you can do, KEY=LEVEL from 0 to 7, or a need as the plan prints it; courses and books you did")
        ->delimiter(',');
    make->add_option("--max-cost", arguments->maxCost, "Leave out what costs more together")
        ->check(CLI::NonNegativeNumber);
    make->add_option("--currency", arguments->currency, "ISO code of --max-cost");
    make->add_option("--max-hours", arguments->maxHours, "All together at most so long")
        ->check(CLI::PositiveNumber);
    make->add_flag("--free", arguments->freeOnly, "Only what costs nothing");
    make->add_option("--language", arguments->languages, "BCP 47 codes of the items")->delimiter(',');
    make->add_option("--state", arguments->state, "Whose licenses and schools count, such as WA");
    make->add_option("--schooling", arguments->schooling, "What you have finished, of any field; without it a high school diploma")
        ->check(CLI::IsMember(std::vector<std::string>(db::entryEducationWords.begin(), db::entryEducationWords.end())));
    make->add_flag("--own-field", arguments->ownField, "That schooling is the one this career asks for");
    make->add_option("--lock", arguments->lock, "Keys that must be in")->delimiter(',');
    make->add_option("--drop", arguments->drop, "Keys that must not")->delimiter(',');
    make->add_option("--holidays", arguments->holidays, "FROM..TO without learning")->delimiter(',');
    make->add_option("--buffer", arguments->buffer, "Every so many weeks one stays free; 0: none")
        ->check(CLI::Range(0, 52));
    make->add_option("--out", arguments->out, "File: .ics, .md, .html, .csv or .json to share");
    make->add_flag("--keep", arguments->keep, "Also keep it in the library");
    make->callback([arguments, &session] { makePlanCommand(session, *arguments); });
}

} // namespace waymark::ui
