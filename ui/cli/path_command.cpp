// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/commands.h"
#include "ui/cli/session.h"
#include "ui/queries/career_reading.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <memory>

namespace waymark::ui {

namespace {

using Json = nlohmann::ordered_json;

struct PathArguments {
    std::string career;
    std::string language = "en";
    int limit = 20;
    bool freeOnly = false;
};

Json itemJson(const app::PathItem& item) {
    Json json;
    json["key"] = item.key.text();
    json["kind"] = db::itemKindName(item.key.kind());
    json["title"] = item.title;
    json["relevance"] = item.relevance;
    json["covers"] = item.covers;
    json["hours"] = item.hours ? Json(*item.hours) : Json();
    json["price"] = item.price ? Json(item.price->amount) : (item.free == true ? Json(0) : Json());
    json["currency"] = item.price ? Json(item.price->currency.code) : Json();
    json["free"] = item.free ? Json(*item.free) : Json();
    json["language"] = item.language;
    json["url"] = item.url;
    return json;
}

/// Wanted topics that no listed item covers.
Json uncovered(const std::vector<std::string>& topics, const std::vector<app::PathItem>& items) {
    auto missing = Json::array();
    for (const auto& topic : topics) {
        const bool covered = std::any_of(items.begin(), items.end(), [&topic](const auto& item) {
            return std::find(item.covers.begin(), item.covers.end(), topic) != item.covers.end();
        });
        if (!covered)
            missing.push_back(topic);
    }
    return missing;
}

void printItems(const std::vector<app::PathItem>& items) {
    for (const auto& item : items) {
        std::cout << std::lround(item.relevance * 100) << " %\t" << item.key.text() << '\t' << item.title
                  << '\t';
        for (std::size_t i = 0; i < item.covers.size(); ++i)
            std::cout << (i > 0 ? ", " : "") << item.covers[i];
        std::cout << '\n';
    }
}

void runPath(Session& session, const PathArguments& arguments) {
    const auto key = parseKey<db::CareerKey>(session, arguments.career);
    if (!key)
        return;
    const auto catalog = session.openCatalog();
    if (!catalog)
        return session.fail(catalog.error());
    const auto facts = catalog->careerFacts(*key);
    if (!facts)
        return session.fail(facts.error());
    auto shelf = readShelf(*catalog);
    if (!shelf)
        return session.fail(shelf.error());
    if (arguments.freeOnly) {
        std::erase_if(shelf->courses, [](const auto& course) { return course.free != true; });
        std::erase_if(shelf->books, [](const auto& book) { return book.free != true; });
    }
    const auto path = pathFor(*facts, *shelf, arguments.language, arguments.limit);
    if (path.courses.empty() && path.books.empty())
        return session.fail(AnswerIsNo, "no course or book in the catalog fits " + arguments.career);
    if (!session.json) {
        printItems(path.courses);
        printItems(path.books);
        return;
    }
    auto items = path.courses;
    items.insert(items.end(), path.books.begin(), path.books.end());
    Json document;
    document["career"] = arguments.career;
    document["items"] = Json::array();
    for (const auto& item : items)
        document["items"].push_back(itemJson(item));
    document["uncovered"] = uncovered(courseTopics(*facts), items);
    document["proved_smallest"] = false; // a ranking, not a smallest set
    Session::print(document);
}

} // namespace

void addPathCommand(CLI::App& app, Session& session) {
    auto arguments = std::make_shared<PathArguments>();
    auto* command = app.add_subcommand("path", "Courses and books for a career, most relevant first");
    command->add_option("CAREER", arguments->career, "Key, such as career:backend-software-engineer")
        ->required();
    command->add_option("--language", arguments->language, "BCP 47 code; empty for every language");
    command->add_option("--limit", arguments->limit, "At most so many of each kind")
        ->check(CLI::Range(1, 1000));
    command->add_flag("--free", arguments->freeOnly, "Only what costs nothing");
    command->callback([arguments, &session] { runPath(session, *arguments); });
}

} // namespace waymark::ui
