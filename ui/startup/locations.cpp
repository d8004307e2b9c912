// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup/locations.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <vector>

namespace waymark::ui {

namespace {

namespace fs = std::filesystem;

std::optional<fs::path> fromEnvironment(const char* name) {
    const char* value = std::getenv(name);
    if (!value || !*value)
        return std::nullopt;
    return fs::path(value);
}

bool isFile(const fs::path& path) {
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

// The XDG base directory specification: relative paths in its variables are to be ignored.
std::optional<fs::path> customaryDataDir() {
    if (const auto data = fromEnvironment("XDG_DATA_HOME"); data && data->is_absolute())
        return *data / "waymark";
    if (const auto home = fromEnvironment("HOME"); home && home->is_absolute())
        return *home / ".local" / "share" / "waymark";
    return std::nullopt;
}

fs::path chooseDataDir(const LocationOptions& options, const fs::path& programDir, bool portable) {
    if (!options.dataDir.empty())
        return options.dataDir;
    if (const auto named = fromEnvironment("WAYMARK_DATA_DIR"))
        return *named;
    if (portable)
        return programDir / "data";
    return customaryDataDir().value_or(programDir / "data");
}

/// One file when the person named it, otherwise the customary places in order.
std::vector<fs::path> catalogCandidates(const LocationOptions& options, const fs::path& programDir) {
    if (!options.catalog.empty())
        return {options.catalog};
    if (const auto named = fromEnvironment("WAYMARK_CATALOG"))
        return {*named};
    return {programDir / "catalog.db",
            (programDir / ".." / "share" / "waymark" / "catalog.db").lexically_normal()};
}

db::Error noCatalog(const std::vector<fs::path>& candidates) {
    std::string places;
    for (const auto& candidate : candidates)
        places += (places.empty() ? "" : " and ") + candidate.string();
    return {db::ErrorKind::NotFound,
            "No catalog was found; looked at " + places +
                ". Name the catalog file with --catalog or WAYMARK_CATALOG, or install Waymark again."};
}

} // namespace

fs::path findDataDir(const LocationOptions& options, const fs::path& programDir) {
    return chooseDataDir(options, programDir, isFile(programDir / "portable.txt"));
}

bool areCustomary(const LocationOptions& options, const fs::path& programDir) {
    return options.catalog.empty() && options.dataDir.empty() && !fromEnvironment("WAYMARK_CATALOG") &&
           !fromEnvironment("WAYMARK_DATA_DIR") && !isFile(programDir / "portable.txt");
}

db::Result<Locations> findLocations(const LocationOptions& options, const fs::path& programDir) {
    Locations locations;
    locations.portable = isFile(programDir / "portable.txt");
    locations.dataDir = chooseDataDir(options, programDir, locations.portable);
    const auto candidates = catalogCandidates(options, programDir);
    const auto found = std::find_if(candidates.begin(), candidates.end(), isFile);
    if (found != candidates.end())
        locations.original = *found;
    const bool named = !options.catalog.empty() || fromEnvironment("WAYMARK_CATALOG");
    locations.catalog =
        !named && isFile(locations.ownCatalog()) ? locations.ownCatalog() : locations.original;
    if (locations.catalog.empty())
        return noCatalog(candidates);
    return locations;
}

} // namespace waymark::ui
