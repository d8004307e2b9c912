// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/commands.h"
#include "ui/cli/had_arguments.h"
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
    std::vector<std::string> languages{"en"};
    std::vector<std::string> have;
    std::optional<double> maxHours;
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
    json["words"] = item.words;
    json["hours"] = item.hours.value_or(item.hoursEstimated);
    json["hours_estimated"] = !item.hours;
    json["price"] = item.price ? Json(item.price->amount) : (item.free == true ? Json(0) : Json());
    json["currency"] = item.price ? Json(item.price->currency.code) : Json();
    json["free"] = item.free ? Json(*item.free) : Json();
    json["level"] = item.level.empty() ? Json() : Json(item.level);
    json["language"] = item.language;
    json["url"] = item.url;
    json["also"] = Json::array();
    for (const db::ItemKey& key : item.also)
        json["also"].push_back(key.text());
    return json;
}

Json needJson(const app::PathNeed& need) {
    Json json;
    json["key"] = need.topic;
    json["name"] = need.name;
    json["kind"] = db::needKindWords[need.kind];
    json["weight"] = need.weight;
    json["have"] = need.have;
    json["held_back"] = need.heldBack;
    json["items"] = Json::array();
    for (const app::PathItem& item : need.items)
        json["items"].push_back(item.key.text());
    return json;
}

/// Courses and books in one list, each in the order of the path, the more relevant next.
std::vector<app::PathItem> inOneList(const app::LearningPath& path) {
    std::vector<app::PathItem> items;
    auto book = path.books.begin();
    for (const app::PathItem& course : path.courses) {
        while (book != path.books.end() && book->relevance > course.relevance)
            items.push_back(*book++);
        items.push_back(course);
    }
    items.insert(items.end(), book, path.books.end());
    return items;
}

void printPath(const app::LearningPath& path) {
    for (const app::PathItem& item : inOneList(path)) {
        std::cout << std::lround(item.relevance * 100) << " %\t" << item.key.text() << '\t' << item.title
                  << '\t';
        for (std::size_t i = 0; i < item.covers.size(); ++i)
            std::cout << (i > 0 ? ", " : "") << item.covers[i];
        std::cout << '\n';
    }
    for (const app::PathNeed& need : path.needs)
        if (!need.have && need.items.empty())
            std::cerr << (need.heldBack ? "taught only by what does not suit this career or your limits: "
                                        : "nothing of the catalog teaches: ")
                      << need.name << '\n';
}

Json pathJson(const std::string& career, const app::LearningPath& path) {
    Json document;
    document["career"] = career;
    document["needs"] = Json::array();
    document["items"] = Json::array();
    document["uncovered"] = Json::array();
    for (const app::PathNeed& need : path.needs) {
        document["needs"].push_back(needJson(need));
        if (!need.have && need.items.empty())
            document["uncovered"].push_back(need.name);
    }
    for (const app::PathItem& item : inOneList(path))
        document["items"].push_back(itemJson(item));
    document["proved_smallest"] = false; // a ranking, not a smallest set
    return document;
}

void runPath(Session& session, const PathArguments& arguments) {
    const auto key = parseKey<db::CareerKey>(session, arguments.career);
    if (!key)
        return;
    const auto catalog = session.openCatalog();
    if (!catalog)
        return session.fail(catalog.error());
    PathAsked asked;
    asked.languages = arguments.languages;
    asked.freeOnly = arguments.freeOnly;
    asked.options.limit = arguments.limit;
    asked.options.maxHours = arguments.maxHours;
    auto had = readHad(session, *catalog, arguments.have);
    if (!had)
        return;
    tellWithoutEffect(*catalog, *key, *had);
    asked.options.have = std::move(had->topics);
    const auto path = pathFor(*catalog, *key, asked);
    if (!path)
        return session.fail(path.error());
    if (session.json)
        return Session::print(pathJson(arguments.career, *path));
    if (path->empty())
        return session.fail(AnswerIsNo, "no course or book in the catalog fits " + arguments.career);
    printPath(*path);
}

} // namespace

void addPathCommand(CLI::App& app, Session& session) {
    auto arguments = std::make_shared<PathArguments>();
    auto* command = app.add_subcommand(
        "path", "Courses and books for a career, spread over what it needs, the surest of each first");
    command->add_option("CAREER", arguments->career, "Key, such as career:backend-software-engineer")
        ->required();
    command->add_option("--have", arguments->have, "What you can do, KEY=LEVEL from 0 to 7, or a need's name; courses and books count for what they teach")->delimiter(',');
    command->add_option("--max-hours", arguments->maxHours, "Leave out what takes longer")
        ->check(CLI::PositiveNumber);
    command->add_option("--language", arguments->languages, "BCP 47 codes of the items")->delimiter(',');
    command->add_option("--limit", arguments->limit, "At most so many of each kind")
        ->check(CLI::Range(1, 1000));
    command->add_flag("--free", arguments->freeOnly, "Only what costs nothing");
    command->callback([arguments, &session] { runPath(session, *arguments); });
}

} // namespace waymark::ui
