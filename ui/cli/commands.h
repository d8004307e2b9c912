// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands of waymark-cli. Each adds its options to the parser and does its work in a callback, leaving
// the exit code in the session. The session outlives the parser.
#pragma once

namespace CLI {
class App;
}

namespace waymark::ui {

struct Session;

void addSearchCommand(CLI::App& app, Session& session);
void addShowCommand(CLI::App& app, Session& session);
void addSalariesCommand(CLI::App& app, Session& session);
void addChartCommand(CLI::App& app, Session& session);
void addPathCommand(CLI::App& app, Session& session);
void addMatchCommand(CLI::App& app, Session& session);
void addPlanCommand(CLI::App& app, Session& session);
void addRelatedCommand(CLI::App& app, Session& session);
void addCompareCommand(CLI::App& app, Session& session);
void addCatalogCommand(CLI::App& app, Session& session);
/// A subcommand of "catalog".
void addImportCommand(CLI::App& catalog, Session& session);
/// Another one.
void addExportCommand(CLI::App& catalog, Session& session);
void addLibraryCommand(CLI::App& app, Session& session);
void addContentCommand(CLI::App& app, Session& session);

} // namespace waymark::ui
