// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// catalog import KIND|auto PATH --into FILE. Progress goes to standard error, one line that is written over
// when it is a terminal; Ctrl+C cancels and leaves the catalog as it was.
#include "db/formats/own_pay/own_pay.h"
#include "db/formats/registry/import_release.h"
#include "ui/cli/commands.h"
#include "ui/cli/session.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <memory>

namespace waymark::ui {

namespace {

using Json = nlohmann::ordered_json;

struct ImportArguments {
    std::string kind;
    std::string path;
    std::string into;
    std::string release;
    std::vector<std::string> columns; ///< "title=Course name"
    bool printTemplate = false;
};

/// Set by Ctrl+C; a signal handler can reach nothing else.
std::atomic<bool> interrupted = false;

std::string kindsInWords() {
    std::string words = "What it is: auto (by its content)";
    for (const db::ImportKind& kind : db::importKinds())
        words += ", " + kind.id + " (" + kind.title + ")";
    return words;
}

void showProgress(const db::ImportProgress& progress) {
    const bool terminal = isatty(STDERR_FILENO) == 1;
    const char* const start = terminal ? "\r\x1b[K" : "";
    const char* const end = terminal ? "" : "\n";
    if (progress.step == db::ImportProgress::Step::Completing) {
        std::fprintf(stderr, "%s%lld rows read; completing the catalog ...%s", start,
                     static_cast<long long>(progress.rows), end);
        return;
    }
    const double share = progress.totalBytes > 0 ? 100.0 * static_cast<double>(progress.bytes) /
                                                       static_cast<double>(progress.totalBytes)
                                                 : 0;
    std::string left;
    if (const auto seconds = progress.secondsLeft())
        left = ", " + std::to_string(static_cast<int>(*seconds) + 1) + " s left";
    std::fprintf(stderr, "%s%lld rows, %.0f rows a second, %.0f %%%s  %s%s", start,
                 static_cast<long long>(progress.rows), progress.rowsPerSecond(), share, left.c_str(),
                 std::string(progress.file).c_str(), end);
}

void printReport(Session& session, const db::ImportReport& report) {
    if (!session.json) {
        std::printf("%s: %lld rows in %.2f s (%.0f rows a second)\n", report.kind.c_str(),
                    static_cast<long long>(report.rows), report.seconds, report.rowsPerSecond());
        for (const auto& count : report.counts)
            std::printf("%lld\t%s\n", static_cast<long long>(count.rows), count.what.c_str());
        for (const std::string& note : report.notes)
            std::printf("%s\n", note.c_str());
        return;
    }
    Json document{{"kind", report.kind},       {"rows", report.rows},      {"seconds", report.seconds},
                  {"sources", report.sources}, {"counts", Json::object()}, {"notes", report.notes}};
    for (const auto& count : report.counts)
        document["counts"][count.what] = count.rows;
    Session::print(document);
}

void runImport(Session& session, const ImportArguments& arguments) {
    db::ImportRequest request;
    request.kind = arguments.kind == "auto" ? "" : arguments.kind;
    request.path = arguments.path;
    request.into = arguments.into;
    request.release = arguments.release;
    for (const std::string& column : arguments.columns) {
        const std::size_t equals = column.find('=');
        if (equals == std::string::npos)
            return session.fail(BadInput, "--map wants FIELD=COLUMN, not '" + column + "'");
        request.columns.emplace_back(column.substr(0, equals), column.substr(equals + 1));
    }
    request.cancelled = &interrupted;
    request.progress = &showProgress;
    std::signal(SIGINT, [](int) { interrupted = true; });
    const auto report = db::importRelease(request);
    std::signal(SIGINT, SIG_DFL);
    if (isatty(STDERR_FILENO) == 1)
        std::fputs("\r\x1b[K", stderr);
    if (!report)
        return session.fail(BadInput, report.error().message);
    printReport(session, *report);
}

} // namespace

void addImportCommand(CLI::App& catalog, Session& session) {
    auto arguments = std::make_shared<ImportArguments>();
    auto* import = catalog.add_subcommand("import", "Take a publisher's release into a catalog");
    import->add_option("kind", arguments->kind, kindsInWords());
    import->add_option("path", arguments->path, "File, folder or .zip, as downloaded");
    import->add_option("--into", arguments->into, "Catalog file; made when it is not there");
    import->add_option("--release", arguments->release,
                       "Release or period, where the files do not say it: 30.2, 2024, 2025-26");
    import->add_option("--map", arguments->columns, "Column of a table without fixed layout: FIELD=COLUMN")
        ->take_all();
    import->add_flag("--template", arguments->printTemplate, "Print the table that own pay figures go into");
    import->callback([arguments, &session] {
        if (arguments->printTemplate) {
            std::fputs(db::ownPayTemplate().c_str(), stdout);
    return;
}
if (arguments->path.empty() || arguments->into.empty())
    return session.fail(BadInput, "catalog import wants KIND, PATH and --into FILE");
runImport(session, *arguments);
} // namespace waymark::ui
);
}

} // namespace waymark::ui
