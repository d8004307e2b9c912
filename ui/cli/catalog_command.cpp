// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/build.h"
#include "ui/cli/catalog_report.h"
#include "ui/cli/commands.h"
#include "ui/cli/session.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>
#include <memory>

namespace waymark::ui {

namespace {

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
    // No learner's file: whoever uses the computer may read the catalog that is installed.
    std::error_code ignored;
    std::filesystem::permissions(arguments.out, std::filesystem::perms::group_read | std::filesystem::perms::others_read,
                                 std::filesystem::perm_options::add, ignored);
    if (session.json)
        return Session::print(
            {{"rows", report->rows}, {"seconds", report->seconds}, {"bytes", report->bytes}});
    std::printf("%lld rows in %.2f s (%.0f rows a second), %.1f MB: %s\n",
                static_cast<long long>(report->rows), report->seconds,
                static_cast<double>(report->rows) / report->seconds, static_cast<double>(report->bytes) / 1e6,
                arguments.out.c_str());
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

    addCatalogReports(*catalog, session);
    addImportCommand(*catalog, session);
    addExportCommand(*catalog, session);
}

} // namespace waymark::ui
