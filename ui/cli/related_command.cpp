// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/commands.h"
#include "ui/cli/session.h"
#include "ui/queries/match_reading.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace waymark::ui {

namespace {

using Json = nlohmann::ordered_json;

struct RelatedArguments {
    std::string career;
    bool computed = false;
};

template <class Value>
Json maybe(const std::optional<Value>& value) {
    return value ? Json(*value) : Json();
}

Json relatedJson(const MatchTable& table, const RelatedCareer& related, int rank) {
    const auto& career = table.careers[related.career];
    Json json;
    json["key"] = career.key.text();
    json["title"] = career.title;
    json["rank"] = rank;
    json["origin"] = related.published ? "published" : "computed";
    json["likeness"] = maybe(related.likeness);
    json["median_usd"] = maybe(career.medianPayUsd);
    json["median_measured_for"] = career.payMeasuredFor.empty() ? Json() : Json(career.payMeasuredFor);
    json["change_measured_for"] = career.entryMeasuredFor.empty() ? Json() : Json(career.entryMeasuredFor);
    json["median_top_coded"] = career.medianTopCoded;
    json["change_percent"] = maybe(career.changePercent);
    json["readiness"] = maybe(related.readiness);
    json["shared"] = Json::array();
    for (const std::size_t skill : related.shared)
        json["shared"].push_back(table.needs.skills[skill].name);
    json["missing"] = Json::array();
    for (const auto& gap : related.missing)
        json["missing"].push_back(table.needs.skills[gap.skill].name);
    return json;
}

void runRelated(Session& session, const RelatedArguments& arguments) {
    const auto key = parseKey<db::CareerKey>(session, arguments.career);
    if (!key)
        return;
    const auto catalog = session.openCatalog();
    if (!catalog)
        return session.fail(catalog.error());
    const auto table = readMatchTable(*catalog);
    if (!table)
        return session.fail(table.error());
    const auto related = relatedCareers(*catalog, *table, *key, arguments.computed);
    if (!related)
        return session.fail(related.error());
    if (related->empty())
        return session.fail(AnswerIsNo, "no related careers are known for " + arguments.career);
    if (!session.json) {
        for (const auto& one : *related)
            std::cout << table->careers[one.career].key.text() << '\t' << table->careers[one.career].title
                      << '\n';
        return;
    }
    Json document;
    document["career"] = arguments.career;
    document["results"] = Json::array();
    int rank = 0;
    for (const auto& one : *related)
        document["results"].push_back(relatedJson(*table, one, ++rank));
    Session::print(document);
}

} // namespace

void addRelatedCommand(CLI::App& app, Session& session) {
    auto arguments = std::make_shared<RelatedArguments>();
    auto* command = app.add_subcommand("related", "Careers close to one career");
    command->add_option("CAREER", arguments->career, "Key, such as career:15-1252.00")->required();
    command->add_flag("--computed", arguments->computed, "By likeness, also where an order is published");
    command->callback([arguments, &session] { runRelated(session, *arguments); });
}

} // namespace waymark::ui
