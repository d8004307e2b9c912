// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/session.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <ctime>
#include <iostream>

namespace waymark::ui {

db::Result<db::Catalog> Session::openCatalog() const {
    const auto found = findLocations(locations, programDir);
    if (!found)
        return found.error();
    return db::Catalog::open(found->catalog);
}

db::Result<db::Library> Session::openLibrary() const {
    const auto found = findLocations(locations, programDir);
    if (!found)
        return found.error();
    return db::Library::open(found->library());
}

void Session::fail(const db::Error& error) {
    fail(error.kind == db::ErrorKind::NotFound ? AnswerIsNo : BadInput, error.message);
}

void Session::fail(ExitCode code, const std::string& sentence) {
    std::cerr << "waymark-cli: " << sentence << '\n';
    exitCode = code;
}

void Session::print(const nlohmann::ordered_json& document) {
    // Invalid UTF-8 can only come from a query; it is shown with replacement characters, not refused.
    std::cout << document.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
}

std::string utcNow() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts{};
    gmtime_r(&now, &parts);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

} // namespace waymark::ui
