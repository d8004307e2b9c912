// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/comparison.h"
#include "app/match/fit_reasons.h"
#include "app/match/skill_comparison.h"
#include "db/records/enum_array.h"
#include "ui/cli/commands.h"
#include "ui/cli/match_arguments.h"
#include "ui/cli/session.h"
#include "ui/queries/compare_reading.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace waymark::ui {

namespace {

using Json = nlohmann::ordered_json;

struct CompareArguments {
    std::vector<std::string> careers;
    std::string scores, have, place;
};

/// These words never change meaning.
constexpr db::EnumArray<app::CompareField, const char*> fieldWords{
    "job_zone", "entry_education", "median_usd",   "change_percent", "time_pressure", "conflict",
    "standing", "contact",         "outdoors",     "at_home",        "realistic",     "investigative",
    "artistic", "social",          "enterprising", "conventional",   "interests_fit", "readiness",
    "years",    "median_usd_here", "licence_states", "leave_percent", "women_percent", "median_age",
    "ai_tasks_place", "ai_chats_place", "jobs", "openings"};

/// The careers asked for, or nothing with the error reported.
std::optional<std::vector<std::size_t>> placesOf(Session& session, const MatchTable& table,
                                                 const std::vector<std::string>& careers) {
    std::vector<std::size_t> places;
    for (const auto& text : careers) {
        const auto key = parseKey<db::CareerKey>(session, text);
        if (!key)
            return std::nullopt;
        const auto place = table.placeOf(*key);
        if (!place) {
            session.fail(AnswerIsNo, "the catalog holds no " + text);
            return std::nullopt;
        }
        places.push_back(*place);
    }
    return places;
}

void print(const std::vector<app::ComparisonRow>& rows) {
    for (const auto& row : rows) {
        std::cout << fieldWords[row.field];
        for (const auto& value : row.values) {
            std::cout << '\t';
            if (value)
                std::cout << *value;
            else
                std::cout << "not known";
        }
        std::cout << (row.differsMost ? "\tdiffers most" : "") << '\n';
    }
}

Json rowJson(const app::ComparisonRow& row) {
    Json json;
    json["field"] = fieldWords[row.field];
    json["from"] = row.from;
    json["to"] = row.to;
    json["values"] = Json::array();
    for (const auto& value : row.values)
        json["values"].push_back(value ? Json(*value) : Json());
    json["differs"] = row.differs;
    json["differs_most"] = row.differsMost;
    return json;
}

/// The skills in which they differ most, levels 0 to 7 by career.
Json skillsJson(const MatchTable& table, const std::vector<std::size_t>& places) {
    constexpr std::size_t named = 6;
    Json all = Json::array();
    for (const auto& skill : app::skillsThatDiffer(table.needs, places, named)) {
        Json one{{"key", table.needs.skills[skill.skill].key.text()}, {"name", table.needs.skills[skill.skill].name}};
        one["levels"] = Json::array();
        for (const auto& level : skill.levels)
            one["levels"].push_back(level ? Json(*level) : Json());
        one["differs"] = skill.differs;
        all.push_back(std::move(one));
    }
    return all;
}

/// By career one comes from: how ready its work makes one for each of them, null for itself and where not rated.
Json changingOverJson(const MatchTable& table, const std::vector<std::size_t>& places) {
    Json all = Json::array();
    for (const std::size_t from : places) {
        Json row = Json::array();
        for (const std::size_t to : places) {
            const auto ready = from == to ? std::nullopt : app::readinessFrom(table.needs, from, to);
            row.push_back(ready ? Json(*ready) : Json());
        }
        all.push_back({{"from", table.careers[from].key.text()}, {"readiness", std::move(row)}});
    }
    return all;
}

void runCompare(Session& session, const CompareArguments& arguments) {
    const auto catalog = session.openCatalog();
    if (!catalog)
        return session.fail(catalog.error());
    const auto learner = readPlace(session, *catalog, arguments.place);
    if (!learner)
        return;
    const auto table = readMatchTable(*catalog, *learner);
    if (!table)
        return session.fail(table.error());
    const auto places = placesOf(session, *table, arguments.careers);
    if (!places)
        return;
    const auto scores = arguments.scores.empty() ? std::nullopt : readScores(session, arguments.scores);
    const auto have = arguments.have.empty() ? std::nullopt : readLevels(session, *table, arguments.have, {});
    if (session.exitCode != Done)
        return;
    const auto more = readCompared(*catalog, *table, *places);
    if (!more)
        return session.fail(more.error());
    std::vector<app::ComparedCareer> careers;
    for (std::size_t i = 0; i < places->size(); ++i) {
        const std::size_t place = (*places)[i];
        careers.push_back({&table->careers[place], scores ? table->ranking.fit(*scores, place) : std::nullopt,
                           have ? app::readiness(table->needs.careers[place], *have) : std::nullopt,
                           (*more)[i].facts});
    }
    const auto rows = app::compared(careers);
    if (!session.json)
        return print(rows);
    Json document;
    document["careers"] = Json::array();
    for (std::size_t i = 0; i < places->size(); ++i) {
        const auto& career = table->careers[(*places)[i]];
        Json one{{"key", career.key.text()}, {"title", career.title}, {"field", table->fieldOf((*places)[i])}};
        one["licences_here"] = (*more)[i].licencesHere;
        one["day"] = (*more)[i].day;
        one["measured_for"] = Json::object(); // what is a wider occupation's
        for (const auto& [field, occupation] : (*more)[i].measuredFor)
            one["measured_for"][fieldWords[field]] = occupation;
        document["careers"].push_back(std::move(one));
    }
    document["rows"] = Json::array();
    for (const auto& row : rows)
        document["rows"].push_back(rowJson(row));
    document["skills"] = skillsJson(*table, *places);
    document["changing_over"] = changingOverJson(*table, *places);
    Session::print(document);
}

} // namespace

void addCompareCommand(CLI::App& app, Session& session) {
    auto arguments = std::make_shared<CompareArguments>();
    auto* command = app.add_subcommand("compare", "Two to four careers side by side, with what differs most");
    command->add_option("CAREER", arguments->careers, "Keys, such as career:15-1252.00")
        ->required()
        ->expected(2, static_cast<int>(app::mostCompared));
    command->add_option("--scores", arguments->scores, "Your six scores, as in match interests");
    command->add_option("--have", arguments->have, "Your levels, as in match skills");
    command->add_option("--at", arguments->place, "A place, for pay and licenses there, such as Ohio");
    command->callback([arguments, &session] { runCompare(session, *arguments); });
}

} // namespace waymark::ui
