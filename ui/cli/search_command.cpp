// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/search.h"
#include "ui/cli/commands.h"
#include "ui/cli/session.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace waymark::ui {

namespace {

struct SearchArguments {
    std::string query;
    std::string kind;
    int limit = 20;
    bool fromInput = false;
    std::string sort = "relevance";
    std::vector<std::string> narrowed; ///< "provider=MIT", "-lang=fr"
    std::vector<std::string> counted;
    int skip = 0;
};

// In the order of db::SortOrder.
constexpr const char* sortOrders[] = {"relevance", "title", "newest", "hours", "rating", "pay", "growth"};

nlohmann::ordered_json matchedWords(const db::SearchResult& result) {
    auto words = nlohmann::ordered_json::array();
    for (const auto& range : result.matched)
        words.push_back(result.title.substr(static_cast<std::size_t>(range.start),
                                            static_cast<std::size_t>(range.length)));
    return words;
}

const char* roleName(db::QueryPart::Role role) {
    switch (role) {
    case db::QueryPart::Role::Word:
        return "word";
    case db::QueryPart::Role::Phrase:
        return "phrase";
    case db::QueryPart::Role::Excluded:
        return "excluded";
    case db::QueryPart::Role::Condition:
        return "condition";
    case db::QueryPart::Role::Field:
        return "field";
    }
    return "word";
}

nlohmann::ordered_json readingJson(const db::SearchAnswer& answer) {
    auto parts = nlohmann::ordered_json::array();
    for (const auto& part : answer.reading) {
        nlohmann::ordered_json row;
        row["role"] = roleName(part.role);
        row["text"] = answer.query.substr(part.begins, part.ends - part.begins);
        if (part.role == db::QueryPart::Role::Field) {
            row["facet"] = db::facetName(part.field.facet);
            row["values"] = part.field.values;
            row["excluded"] = part.field.excluded;
            row["in_catalog"] = part.inCatalog;
        }
        if (part.role == db::QueryPart::Role::Condition)
            row["condition"] = part.condition;
        parts.push_back(std::move(row));
    }
    return parts;
}

nlohmann::ordered_json facetsJson(const db::SearchAnswer& answer) {
    auto facets = nlohmann::ordered_json::object();
    for (const auto& facet : answer.facets) {
        auto& values = facets[std::string(db::facetName(facet.facet))];
        values = nlohmann::ordered_json::array();
        for (const auto& value : facet.values)
            values.push_back({{"value", value.value},
                              {"label", value.label},
                              {"count", value.count},
                              {"selected", value.selected}});
    }
    return facets;
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
        if (result.key.kind() == db::ItemKind::Career)
            row["summary"] = result.summary;
        document["results"].push_back(std::move(row));
    }
    document["reading"] = readingJson(answer);
    if (!answer.facets.empty())
        document["facets"] = facetsJson(answer);
    return document;
}

void printAnswer(const db::SearchAnswer& answer) {
    if (!answer.corrected.empty())
        std::cerr << "Showing results for \"" << answer.corrected << "\"\n";
    for (const auto& result : answer.results) {
        std::cout << result.key.text() << '\t' << result.title;
        if (!result.detail.empty() || !result.summary.empty())
            std::cout << '\t' << result.detail;
        if (!result.summary.empty())
            std::cout << '\t' << result.summary;
        std::cout << '\n';
    }
    for (const auto& facet : answer.facets)
        for (const auto& value : facet.values)
            std::cout << db::facetName(facet.facet) << '=' << value.value << '\t' << value.count << '\t'
                      << value.label << '\n';
    for (const auto& part : answer.reading)
        if (!part.inCatalog)
            std::cerr << "Nothing in this catalog has "
                      << answer.query.substr(part.begins, part.ends - part.begins) << '\n';
    if (answer.results.empty())
        std::cerr << "Nothing found for \"" << answer.query << "\"\n";
}

/// "provider=MIT,Harvard" means either, "-lang=fr" all but French; says what is wrong otherwise.
std::optional<std::string> takeChoices(const SearchArguments& arguments, db::SearchRequest& request) {
    for (const auto& text : arguments.narrowed) {
        const bool excluded = text.starts_with('-');
        const auto equals = text.find('=');
        const auto name = text.substr(excluded ? 1 : 0, equals - (excluded ? 1 : 0));
        const auto facet = db::facetFromName(name);
        if (equals == std::string::npos || !facet)
            return "--facet takes NAME=VALUE, not '" + text +
                   "'; names are kind, topic, provider, level, lang, free, "
                   "hours, year, group, interest, zone, growth, pay, tech and skill";
        db::FacetSelection selection{*facet, {}, excluded};
        std::istringstream values(text.substr(equals + 1));
        for (std::string value; std::getline(values, value, ',');)
            selection.values.push_back(value);
        request.facets.push_back(std::move(selection));
    }
    for (const auto& name : arguments.counted) {
        const auto facet = db::facetFromName(name);
        if (!facet)
            return "--count names no facet '" + name + "'";
        request.count.push_back(*facet);
    }
    return std::nullopt;
}

void searchOnce(Session& session, const db::Catalog& catalog, const SearchArguments& arguments, bool json) {
    db::SearchRequest request;
    request.query = arguments.query;
    if (!arguments.kind.empty())
        request.kind = db::itemKindFromName(arguments.kind);
    request.limit = arguments.limit;
    request.skip = arguments.skip;
    const auto* order = std::find(std::begin(sortOrders), std::end(sortOrders), arguments.sort);
    request.sort = static_cast<db::SortOrder>(order - std::begin(sortOrders));
    if (const auto fault = takeChoices(arguments, request)) {
        session.fail(BadInput, *fault);
        return;
    }
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
    command->add_option("--skip", arguments->skip, "Leave out the first so many")->check(CLI::Range(0, 9000));
    command->add_option("--sort", arguments->sort, "Order of the results")
        ->check(CLI::IsMember(std::vector<std::string>(std::begin(sortOrders), std::end(sortOrders))));
    command
        ->add_option("--facet", arguments->narrowed,
                     "Only what has NAME=VALUE[,VALUE]; -NAME=VALUE: what has not")
        ->allow_extra_args(false);
    command->add_option("--count", arguments->counted, "Count the values of this facet")
        ->allow_extra_args(false);
    command->callback([arguments, command, &session] {
        if (!arguments->fromInput && command->count("QUERY") == 0 && arguments->narrowed.empty())
            session.fail(BadInput, "search needs a QUERY, --facet or --stdin");
        else
            runSearch(session, *arguments);
    });
}

} // namespace waymark::ui
