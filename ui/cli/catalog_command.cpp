// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/build.h"
#include "ui/cli/commands.h"
#include "ui/cli/session.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>
#include <memory>

namespace waymark::ui {

namespace {

using Json = nlohmann::ordered_json;

struct BuildArguments {
    std::string tables;
    std::string profiles;
    std::string out;
};

void runBuild(Session& session, const BuildArguments& arguments) {
    db::BuildOptions options;
    options.tables = arguments.tables;
    options.profiles = arguments.profiles;
    options.out = arguments.out;
    const auto report = db::buildCatalog(options);
    if (!report)
        return session.fail(BadInput, report.error().message);
    if (session.json)
        return Session::print(
            {{"rows", report->rows}, {"seconds", report->seconds}, {"bytes", report->bytes}});
    std::printf("%lld rows in %.2f s (%.0f rows a second), %.1f MB: %s\n",
                static_cast<long long>(report->rows), report->seconds,
                static_cast<double>(report->rows) / report->seconds, static_cast<double>(report->bytes) / 1e6,
                arguments.out.c_str());
}

Json sourceJson(const db::Source& source) {
    return {{"id", source.id},           {"publisher", source.publisher},
            {"title", source.title},     {"licence", source.licence},
            {"url", source.url},         {"vintage", source.vintage},
            {"changes", source.changes}, {"attribution", source.attribution}};
}

void runInfo(Session& session) {
    const auto catalog = session.openCatalog();
    if (!catalog)
        return session.fail(catalog.error());
    const auto info = catalog->info();
    if (!info)
        return session.fail(info.error());
    const auto sources = catalog->sources();
    if (!sources)
        return session.fail(sources.error());
    if (!session.json) {
        std::cout << "Catalog of " << info->date << ", schema " << info->schemaVersion << ", content "
                  << info->contentHash << '\n';
        for (const auto& count : info->counts)
            std::cout << count.rows << '\t' << count.what << '\n';
        for (const auto& source : *sources)
            std::cout << source.id << '\t' << source.title << '\t' << source.licence << '\t' << source.vintage
                      << '\n';
        return;
    }
    Json document{
        {"date", info->date}, {"schema_version", info->schemaVersion}, {"content_hash", info->contentHash}};
    document["counts"] = Json::object();
    for (const auto& count : info->counts)
        document["counts"][count.what] = count.rows;
    document["sources"] = Json::array();
    for (const auto& source : *sources)
        document["sources"].push_back(sourceJson(source));
    Session::print(document);
}

} // namespace

void addCatalogCommand(CLI::App& app, Session& session) {
    auto* catalog = app.add_subcommand("catalog", "The catalog itself");
    catalog->require_subcommand(1);

    auto arguments = std::make_shared<BuildArguments>();
    auto* build = catalog->add_subcommand("build", "Compile text tables into a catalog file");
    build->add_option("--tables", arguments->tables, "Folder of the .tsv tables")->required();
    build->add_option("--profiles", arguments->profiles, "Folder of the written careers");
    build->add_option("--out", arguments->out, "Catalog file to write")->required();
    build->callback([arguments, &session] { runBuild(session, *arguments); });

    catalog->add_subcommand("info", "Counts, sources and licences")->callback([&session] {
        runInfo(session);
    });
}

} // namespace waymark::ui
