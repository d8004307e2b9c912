// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathers from the catalog what a career page, its path and its pay need, and lets app make sense of it. The
// one place where the window and the command line do the same reading. Use on the thread of the Catalog handed in.
// Errors are the catalog's.
#pragma once

#include "app/path/path.h"
#include "app/salary/compare.h"
#include "app/share/career_document.h"
#include "db/catalog/catalog.h"
#include "ui/queries/ways_in_reading.h"

#include <string>
#include <vector>

namespace waymark::ui {

/// How a path is asked for: what the learner brings, and which items count.
struct PathAsked {
    app::PathOptions options;
    std::vector<std::string> languages{"en"}; ///< of the items, without region
    bool freeOnly = false;
};

/// NotFound without the career; a path without items is no error.
db::Result<app::LearningPath> pathFor(const db::Catalog& catalog, const db::CareerKey& career,
                                      const PathAsked& asked = {});

db::Result<app::PayComparison> payFor(const db::Catalog& catalog, const db::CareerKey& career,
                                      const db::PlaceSelection& places, const app::PayOptions& options);

/// The whole page as values. A career without pay has no comparison; that is no error.
/// The path may come later (pathFor), so that the page stands at once.
enum class ReadPath { Now, Later };
db::Result<app::CareerPage> readCareerPage(const db::Catalog& catalog, const db::CareerKey& career,
                                           ReadPath path = ReadPath::Now, const LearnerPlace& learner = {});

} // namespace waymark::ui
