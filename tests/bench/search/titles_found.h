// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What search finds: careers by titles that the catalog never saw (a twentieth of them left out of a catalog
// built for this), known titles of careers and courses with one or two letters wrong. Prints shares.
// Throws std::runtime_error.
#pragma once

#include <filesystem>

namespace waymark::bench {

/// `folder` takes the tables and the catalog without the titles left out.
void measureTitlesFound(const std::filesystem::path& sources, const std::filesystem::path& folder);

} // namespace waymark::bench
