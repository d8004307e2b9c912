// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/commands.h"
#include "ui/cli/session.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace waymark::ui {

namespace {

void runRelated(Session& session, const std::string& text) {
    const auto key = parseKey<db::CareerKey>(session, text);
    if (!key)
        return;
    const auto catalog = session.openCatalog();
    if (!catalog)
        return session.fail(catalog.error());
    const auto facts = catalog->careerFacts(*key);
    if (!facts)
        return session.fail(facts.error());
    if (facts->related.empty())
        return session.fail(AnswerIsNo, "no related careers are known for " + text);
    if (!session.json) {
        for (const auto& relation : facts->related)
            std::cout << relation.career.text() << '\t' << relation.title << '\n';
        return;
    }
    nlohmann::ordered_json document;
    document["career"] = text;
    document["results"] = nlohmann::ordered_json::array();
    for (const auto& relation : facts->related)
        document["results"].push_back(
            {{"key", relation.career.text()}, {"title", relation.title}, {"rank", relation.rank}});
    Session::print(document);
}

} // namespace

void addRelatedCommand(CLI::App& app, Session& session) {
    auto career = std::make_shared<std::string>();
    auto* command = app.add_subcommand("related", "Careers close to one career");
    command->add_option("CAREER", *career, "Key, such as career:15-1252.00")->required();
    command->callback([career, &session] { runRelated(session, *career); });
}

} // namespace waymark::ui
