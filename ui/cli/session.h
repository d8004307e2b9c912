// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every command of waymark-cli shares: where the catalog and the library lie, whether to print JSON, and
// the exit codes. Results go to standard output, messages and progress to standard error. Owned by main.
#pragma once

#include "db/catalog/catalog.h"
#include "db/library/library.h"
#include "db/result.h"
#include "ui/startup/clock.h"
#include "ui/startup/locations.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>

namespace waymark::ui {

enum ExitCode : int {
    Done = 0,
    AnswerIsNo = 1, ///< nothing found, a check failed
    BadInput = 2,   ///< bad usage or bad input; one line on standard error says what
};

struct Session {
    LocationOptions locations;
    std::string library; ///< of --library; empty: the one of the data folder
    std::filesystem::path programDir;
    bool json = false;
    int exitCode = Done;

    db::Result<db::Catalog> openCatalog() const;
    db::Result<db::Library> openLibrary() const;
    /// --library, else WAYMARK_LIBRARY, else the one chosen in the window, else the data folder's; needs no
    /// catalog.
    std::filesystem::path libraryFile() const;

    /// Prints "waymark-cli: SENTENCE" and sets the exit code that the error's kind stands for.
    void fail(const db::Error& error);
    void fail(ExitCode code, const std::string& sentence);
    /// One JSON document and a line end on standard output.
    static void print(const nlohmann::ordered_json& document);
};

/// Parsed key of the wanted kind, or the error already reported: `if (auto key = session.key...)`.
template <class KeyType>
std::optional<KeyType> parseKey(Session& session, const std::string& text) {
    auto key = KeyType::parse(text);
    if (!key) {
        session.fail(key.error());
        return std::nullopt;
    }
    return *std::move(key);
}

} // namespace waymark::ui
