// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of `waymark-cli library`, each adding its subcommands. The session outlives the parser.
#pragma once

#include "ui/cli/session.h"

#include "db/records/kept.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace waymark::ui {

void addLibraryEditing(CLI::App& library, Session& session);
void addLibraryLists(CLI::App& library, Session& session);
void addLibraryExchange(CLI::App& library, Session& session);
void addLibraryOwn(CLI::App& library, Session& session);
void addLibraryBackups(CLI::App& library, Session& session);

/// The library, or the error already reported.
std::optional<db::Library> openedLibrary(Session& session);
/// All keys parsed, or the error already reported.
std::optional<std::vector<db::ItemKey>> parsedKeys(Session& session, const std::vector<std::string>& texts);
/// JSON with --json, else the sentence; or the error.
void report(Session& session, const db::Result<void>& done, const nlohmann::ordered_json& json,
            const std::string& sentence);

nlohmann::ordered_json keptItemJson(const db::KeptItem& item);

} // namespace waymark::ui
