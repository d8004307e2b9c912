// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/search.h"
#include "ui/cli/commands.h"
#include "ui/cli/session.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace waymark::ui {

namespace {

struct SearchArguments {
    std::string query;
    std::string kind;
    int limit = 20;
    bool fromInput = false;
};

nlohmann::ordered_json matchedWords(const db::SearchResult& result) {
    auto words = nlohmann::ordered_json::array();
    for (const auto& range : result.matched)
        words.push_back(result.title.substr(static_cast<std::size_t>(range.start),
                                            static_cast<std::size_t>(range.length)));
    return words;
}

nlohmann::ordered_json answerJson(const db::SearchAnswer& answer) {
    nlohmann::ordered_json document;
    document["query"] = answer.query;
    document["corrected"] = nullptr;
    if (!answer.corrected.empty())
        document["corrected"] = answer.corrected;
    document["took_us"] = answer.tookMicroseconds;
    document["total"] = answer.total;
    document["results"] = nlohmann::ordered_json::array();
    for (const auto& result : answer.results) {
        nlohmann::ordered_json row;
        row["key"] = result.key.text();
        row["kind"] = db::itemKindName(result.key.kind());
        row["title"] = result.title;
        row["score"] = result.score;
        row["matched"] = matchedWords(result);
        row["detail"] = result.detail;
        row["partial"] = result.partial;
        document["results"].push_back(std::move(row));
    }
    return document;
}

void printAnswer(const db::SearchAnswer& answer) {
    if (!answer.corrected.empty())
        std::cerr << "Showing results for \"" << answer.corrected << "\"\n";
    for (const auto& result : answer.results) {
        std::cout << result.key.text() << '\t' << result.title;
        if (!result.detail.empty())
            std::cout << '\t' << result.detail;
        std::cout << '\n';
    }
    if (answer.results.empty())
        std::cerr << "Nothing found for \"" << answer.query << "\"\n";
}

void searchOnce(Session& session, const db::Catalog& catalog, const SearchArguments& arguments, bool json) {
    db::SearchRequest request;
    request.query = arguments.query;
    if (!arguments.kind.empty())
        request.kind = db::itemKindFromName(arguments.kind);
    request.limit = arguments.limit;
    const auto answer = db::search(catalog, request);
    if (!answer) {
        session.fail(answer.error());
        return;
    }
    if (json)
        Session::print(answerJson(*answer));
    else
        printAnswer(*answer);
    if (answer->results.empty() && !arguments.fromInput)
        session.exitCode = AnswerIsNo;
}

void runSearch(Session& session, SearchArguments arguments) {
    const auto catalog = session.openCatalog();
    if (!catalog) {
        session.fail(catalog.error());
        return;
    }
    if (!arguments.fromInput) {
        searchOnce(session, *catalog, arguments, session.json);
        return;
    }
    for (std::string line; std::getline(std::cin, line);) {
        arguments.query = line;
        searchOnce(session, *catalog, arguments, true);
        std::cout.flush();
    }
}

} // namespace

void addSearchCommand(CLI::App& app, Session& session) {
    auto arguments = std::make_shared<SearchArguments>();
    auto* command = app.add_subcommand("search", "Find careers, skills, courses, books and places");
    command->add_option("QUERY", arguments->query, "Words; the last may be unfinished");
    command->add_flag("--stdin", arguments->fromInput,
                      "Read one query a line, answer one JSON object a line");
    command->add_option("--kind", arguments->kind, "Only this kind")
        ->check(CLI::IsMember({"career", "skill", "place", "course", "book"}));
    command->add_option("--limit", arguments->limit, "At most so many results")->check(CLI::Range(1, 1000));
    command->callback([arguments, command, &session] {
        if (!arguments->fromInput && command->count("QUERY") == 0)
            session.fail(BadInput, "search needs a QUERY or --stdin");
        else
            runSearch(session, *arguments);
    });
}

} // namespace waymark::ui
