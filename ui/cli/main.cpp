// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/program_start.h"
#include "db/text/visible.h"
#include "ui/cli/commands.h"
#include "ui/cli/manual.h"
#include "ui/cli/session.h"
#include "ui/cli/standard_output.h"
#include "ui/cli/visible_lines.h"

#include <QLocale>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <exception>
#include <filesystem>
#include <iostream>
#include <new>

namespace {

/// The folder of the running program, found without Qt: most commands never need it.
std::filesystem::path programDir(const char* invokedAs) {
    std::error_code error;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
    if (!error)
        return self.parent_path();
    return std::filesystem::absolute(invokedAs, error).parent_path();
}

int run(int argc, char** argv) {
    using namespace waymark::ui;
    const VisibleLines output;
    Session session;
    if (const auto ready = waymark::db::sqlite::prepareProgram(); !ready) {
        session.fail(BadInput, ready.error().message);
        return session.exitCode;
    }
    session.programDir = programDir(argv[0]);

    CLI::App app{"Waymark on the command line: careers, pay by city, courses and books, offline.",
                 "waymark-cli"};
    app.set_version_flag("--version", "waymark-cli " WAYMARK_VERSION);
    app.add_option("--catalog", session.locations.catalog, "Catalog file (or WAYMARK_CATALOG)")->take_last();
    app.add_option("--data-dir", session.locations.dataDir, "Folder of your library (or WAYMARK_DATA_DIR)")
        ->take_last();
    app.add_option("--library", session.library, "File of your library (or WAYMARK_LIBRARY)")->take_last();
    app.add_flag("--json", session.json, "Print JSON on standard output");
    app.require_subcommand(1);
    app.fallthrough();
    addSearchCommand(app, session);
    addShowCommand(app, session);
    addSalariesCommand(app, session);
    addChartCommand(app, session);
    addPathCommand(app, session);
    addMatchCommand(app, session);
    addPlanCommand(app, session);
    addRelatedCommand(app, session);
    addCompareCommand(app, session);
    addCatalogCommand(app, session);
    addLibraryCommand(app, session);
    addContentCommand(app, session);
    addManualCommand(app);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0)
            app.exit(error); // help or version
        else
            session.fail(BadInput, std::string(error.what()) + " (waymark-cli --help lists the commands)");
    }
    if (const auto failure = unwrittenOutput())
        session.fail(BadInput, *failure);
    return session.exitCode;
}

} // namespace

int main(int argc, char** argv) {
    waymark::ui::prepareStandardStreams();
    // The command line speaks English wherever it runs, because scripts read what it prints.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    try {
        return run(argc, argv);
    } catch (const std::bad_alloc&) {
        std::cerr << "waymark-cli: not enough memory; close other programs or take a smaller file\n";
        return waymark::ui::BadInput;
    } catch (const std::exception& error) {
        std::cerr << "waymark-cli: this should not have happened: " << waymark::db::visibleLine(error.what())
                  << "; please report it with the command that you gave\n";
        return waymark::ui::BadInput;
    }
}
