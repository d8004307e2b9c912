// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the catalog file and the learner's data folder: an explicit option first, then the environment
// (WAYMARK_CATALOG, WAYMARK_DATA_DIR), then portable.txt beside the program, then the customary places. Where
// no catalog is named, the learner's own one in the data folder, which imports write, goes before the one
// that came with the program. Reads the environment and the file system, writes nothing. Any thread.
#pragma once

#include "db/result.h"

#include <filesystem>
#include <string>

namespace waymark::ui {

struct LocationOptions {
    std::string catalog; ///< of --catalog; empty when not given
    std::string dataDir; ///< of --data-dir
};

struct Locations {
    std::filesystem::path catalog;  ///< to be opened
    std::filesystem::path original; ///< the one named or installed; empty when only the own one is there
    std::filesystem::path dataDir;
    std::filesystem::path library() const { return dataDir / "library.db"; }
    std::filesystem::path ownCatalog() const { return dataDir / "catalog.db"; }
    bool portable = false; ///< portable.txt lies beside the program: everything stays in its folder
};

/// `programDir` is the folder of the running program. NotFound when no catalog file is anywhere, naming
/// the places looked at.
db::Result<Locations> findLocations(const LocationOptions& options, const std::filesystem::path& programDir);

/// Nothing names another place: no option, no variable of ours, no portable.txt.
bool areCustomary(const LocationOptions& options, const std::filesystem::path& programDir);

/// The data folder alone, for a start without a catalog: the learner's things are found all the same.
std::filesystem::path findDataDir(const LocationOptions& options, const std::filesystem::path& programDir);

} // namespace waymark::ui
