// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/session.h"

#include "db/library/opening.h"
#include "db/text/visible.h"
#include "ui/cli/visible_lines.h"
#include "ui/words/recovery_words.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>

namespace waymark::ui {

namespace {

/// The window remembers another library than the data folder's here; as the window does, one that is not
/// there (its disk is not connected) is passed over.
std::optional<std::filesystem::path> chosenInTheWindow(const std::filesystem::path& dataDir) {
    std::ifstream in(dataDir / "window.json");
    const auto state = nlohmann::json::parse(in, nullptr, false);
    const nlohmann::json::json_pointer place("/values/library.file");
    if (!state.is_object() || !state.contains(place) || !state[place].is_string())
        return std::nullopt;
    const std::filesystem::path file = state[place].get<std::string>();
    std::error_code ignored;
    return std::filesystem::is_regular_file(file, ignored) ? std::optional(file) : std::nullopt;
}

} // namespace

db::Result<db::Catalog> Session::openCatalog() const {
    const auto found = findLocations(locations, programDir);
    if (!found)
        return found.error();
    return db::Catalog::open(found->catalog);
}

db::Result<db::Library> Session::openLibrary() const {
    auto opened = db::openWithRecovery(libraryFile(), utcNow());
    if (!opened)
        return opened.error();
    if (const QString happened = recoverySentences(opened->recovery); !happened.isEmpty())
        std::cerr << "waymark-cli: " << happened.toStdString() << '\n';
    return std::move(opened->library);
}

std::filesystem::path Session::libraryFile() const {
    if (!library.empty())
        return library;
    const char* named = std::getenv("WAYMARK_LIBRARY");
    if (named && *named)
        return named;
    const auto folder = findDataDir(locations, programDir);
    return chosenInTheWindow(folder).value_or(folder / "library.db");
}

void Session::fail(const db::Error& error) {
    fail(error.kind == db::ErrorKind::NotFound ? AnswerIsNo : BadInput, error.message);
}

void Session::fail(ExitCode code, const std::string& sentence) {
    std::cerr << "waymark-cli: " << db::visibleLine(sentence) << '\n';
    exitCode = code;
}

void Session::print(const nlohmann::ordered_json& document) {
    // Invalid UTF-8 can only come from a query; it is shown with replacement characters, not refused.
    printAsItIs(document.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n');
}

} // namespace waymark::ui
