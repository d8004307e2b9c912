// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share/career_document.h"
#include "ui/cli/commands.h"
#include "ui/cli/item_json.h"
#include "ui/cli/session.h"
#include "ui/cli/visible_lines.h"
#include "ui/queries/career_reading.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <iostream>
#include <memory>

namespace waymark::ui {

namespace {

struct ShowArguments {
    std::string key;
    std::string format = "text";
    std::string state, near;
};

/// The place that the learner named: --near before --state.
db::Result<LearnerPlace> learnerOf(const db::Catalog& catalog, const ShowArguments& arguments) {
    if (arguments.near.empty() && arguments.state.empty())
        return LearnerPlace{};
    const std::string text = arguments.near.empty() ? "state:" + arguments.state : arguments.near;
    const auto key = db::ItemKey::parse(text);
    auto place = key ? key->as<db::ItemKind::Place>() : std::nullopt;
    // Territories have letters like a state and are places of their own.
    if (place && arguments.near.empty() && !catalog.place(*place))
        if (const auto territory = db::PlaceKey::parse("country:" + arguments.state); territory && catalog.place(*territory))
            place = *territory;
    if (!place)
        return db::Error{db::ErrorKind::InvalidInput, "'" + text + "' is no key of a place, as metro:42660"};
    return learnerPlace(catalog, *place);
}

void showCareer(Session& session, const db::Catalog& catalog, const db::CareerKey& key,
                const ShowArguments& arguments) {
    const std::string& format = arguments.format;
    const auto learner = learnerOf(catalog, arguments);
    if (!learner)
        return session.fail(learner.error());
    const auto page = readCareerPage(catalog, key, ReadPath::Now, *learner);
    if (!page)
        return session.fail(page.error());
    if (format == "json")
        Session::print(careerJson(*page));
    else if (format == "markdown")
        printAsItIs(app::careerAsMarkdown(*page));
    else if (format == "html")
        printAsItIs(app::careerAsHtml(*page));
    else
        std::cout << app::careerAsText(*page);
}

/// Numbers without the ".0" that JSON gives whole ones.
std::string inWords(const nlohmann::ordered_json& value) {
    if (value.is_number_float() && value.get<double>() == std::floor(value.get<double>()))
        return std::to_string(static_cast<long long>(value.get<double>()));
    return value.is_null() ? std::string() : value.is_string() ? value.get<std::string>() : value.dump();
}

/// "careers: 12", then a line each with its facts divided by tabs.
void printRows(const std::string& name, const nlohmann::ordered_json& rows) {
    std::cout << name << ": " << rows.size() << '\n';
    for (const auto& row : rows) {
        std::string line;
        for (const auto& [fact, value] : row.items())
            line += '\t' + inWords(value);
        std::cout << line << '\n';
    }
}

/// Courses, books, skills, places and topics are short: their JSON, or the same facts a line each.
void showItem(Session& session, const db::Catalog& catalog, const db::ItemKey& key,
              const std::string& format) {
    const auto document = itemJson(catalog, key);
    if (!document)
        return session.fail(document.error());
    if (format == "json")
        return Session::print(*document);
    for (const auto& [name, value] : document->items())
        if (value.is_array() && !value.empty() && value.front().is_object())
            printRows(name, value);
        else if (!value.is_null() && !value.empty())
            std::cout << name << ": " << inWords(value) << '\n';
}

void runShow(Session& session, ShowArguments arguments) {
    const auto key = db::ItemKey::parse(arguments.key);
    if (!key)
        return session.fail(key.error());
    const auto catalog = session.openCatalog();
    if (!catalog)
        return session.fail(catalog.error());
    if (session.json)
        arguments.format = "json";
    if (const auto career = key->as<db::ItemKind::Career>())
        showCareer(session, *catalog, *career, arguments);
    else
        showItem(session, *catalog, *key, arguments.format);
}

} // namespace

void addShowCommand(CLI::App& app, Session& session) {
    auto arguments = std::make_shared<ShowArguments>();
    auto* command = app.add_subcommand("show", "Everything the catalog says about one item");
    command->add_option("KEY", arguments->key, "Key, such as career:15-1252.00")->required();
    command->add_option("--format", arguments->format, "text, markdown, html or json")
        ->check(CLI::IsMember({"text", "markdown", "html", "json"}));
    command->add_option("--state", arguments->state, "Licenses, sponsors and programs of this state, as WA");
    command->add_option("--near", arguments->near, "The same for a metro or city, as metro:42660, nearest first");
    command->callback([arguments, &session] { runShow(session, *arguments); });
}

} // namespace waymark::ui
