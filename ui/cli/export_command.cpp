// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/table_export.h"
#include "db/formats/registry/export_feed.h"
#include "ui/cli/commands.h"
#include "ui/cli/session.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace waymark::ui {

namespace {

struct ExportArguments {
    std::string out;
    std::string tables;
    std::string format;
    std::string kind;
    std::string topic;
    std::string language;
    std::string provider;
    std::vector<std::string> keys;
    bool keysFromInput = false;
};

/// False when something was wrong and has been said.
bool addKeys(Session& session, const std::vector<std::string>& texts, db::FeedSelection& selection) {
    for (const std::string& text : texts) {
        const auto key = db::ItemKey::parse(text);
        if (!key) {
            session.fail(BadInput, key.error().message);
            return false;
        }
        if (key->kind() != db::ItemKind::Course && key->kind() != db::ItemKind::Book &&
            key->kind() != db::ItemKind::Career) {
            session.fail(BadInput, "'" + text + "' is no course, book or career; feeds hold only those");
            return false;
        }
        selection.keys.push_back(*key);
    }
    return true;
}

std::vector<std::string> linesOfInput() {
    std::vector<std::string> lines;
    for (std::string line; std::getline(std::cin, line);)
        if (!line.empty())
            lines.push_back(line);
    return lines;
}

void runTables(Session& session, const std::string& folder) {
    const auto catalog = session.openCatalog();
    if (!catalog)
        return session.fail(catalog.error());
    const auto written = db::exportTables(*catalog, folder);
    if (!written)
        return session.fail(written.error());
    if (session.json)
        return Session::print({{"tables", written->tables}, {"rows", written->rows}});
    std::printf("%d tables with %lld rows: %s\n", written->tables, static_cast<long long>(written->rows),
                folder.c_str());
}

void runExport(Session& session, const ExportArguments& arguments) {
    if (!arguments.tables.empty())
        return runTables(session, arguments.tables);
    db::FeedRequest request;
    request.out = arguments.out;
    const auto form = arguments.format == "csv"      ? std::optional(db::FeedForm::Csv)
                      : arguments.format == "jsonld" ? std::optional(db::FeedForm::JsonLd)
                                                     : db::feedFormOf(request.out);
    if (arguments.out.empty())
        return session.fail(BadInput, "say where to write: --out FILE, or --tables FOLDER");
    if (!form)
        return session.fail(BadInput,
                            "'" + arguments.out + "' ends neither in .jsonld nor in .csv; add --format");
    request.form = *form;
    db::FeedSelection& selection = request.selection;
    const bool all = arguments.kind == "all";
    selection.courses = all || arguments.kind.empty() || arguments.kind == "course";
    selection.books = all || arguments.kind.empty() || arguments.kind == "book";
    selection.careers = all || arguments.kind == "career";
    selection.language = arguments.language;
    selection.provider = arguments.provider;
    if (!arguments.topic.empty()) {
        const auto topic = parseKey<db::TopicKey>(session, arguments.topic);
        if (!topic)
            return;
        selection.topic = *topic;
    }
    if (!addKeys(session, arguments.keys, selection) ||
        (arguments.keysFromInput && !addKeys(session, linesOfInput(), selection)))
        return;
    if (arguments.keysFromInput && selection.keys.empty())
        return session.fail(BadInput, "no keys on standard input");
    const auto catalog = session.openCatalog();
    if (!catalog)
        return session.fail(catalog.error());
    const auto report = db::exportFeed(*catalog, request);
    if (!report)
        return session.fail(report.error());
    if (report->courses + report->books + report->careers == 0)
        session.exitCode = AnswerIsNo;
    if (session.json)
        return Session::print({{"courses", report->courses},
                               {"books", report->books},
                               {"careers", report->careers},
                               {"topics", report->topics},
                               {"sources", report->sources},
                               {"bytes", report->bytes}});
    std::string careers;
    if (report->careers > 0)
        careers = ", " + std::to_string(report->careers) + " careers";
    std::printf("%lld courses and %lld books%s, %.1f MB: %s\n", static_cast<long long>(report->courses),
                static_cast<long long>(report->books), careers.c_str(),
                static_cast<double>(report->bytes) / 1e6, arguments.out.c_str());
}

} // namespace

void addExportCommand(CLI::App& catalog, Session& session) {
    auto arguments = std::make_shared<ExportArguments>();
    auto* command =
        catalog.add_subcommand("export", "Write courses, books and careers as schema.org JSON-LD or CSV");
    command->add_option("KEYS", arguments->keys, "Only these courses, books and careers");
    auto* out = command->add_option("--out", arguments->out, "File to write: .jsonld or .csv");
    command
        ->add_option("--tables", arguments->tables,
                     "Instead: write all text tables that `catalog build` reads into this new folder")
        ->excludes(out);
    command->add_option("--format", arguments->format, "Whatever the file is called")
        ->check(CLI::IsMember({"jsonld", "csv"}));
    command
        ->add_option("--kind", arguments->kind,
                     "Only courses, books or careers, or all three (courses and books if not said)")
        ->check(CLI::IsMember({"course", "book", "career", "all"}));
    command->add_option("--topic", arguments->topic, "Only this topic and what is below it");
    command->add_option("--language", arguments->language, "Only this language, such as en");
    command->add_option("--provider", arguments->provider, "Only courses of this provider");
    command->add_flag("--stdin", arguments->keysFromInput, "Read keys from standard input, one a line");
    command->callback([arguments, &session] { runExport(session, *arguments); });
}

} // namespace waymark::ui
