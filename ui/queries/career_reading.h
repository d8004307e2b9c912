// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathers from the catalog what a career page, its path and its pay need, and lets app make sense of it. The
// one place where the window and the command line do the same reading. LearningShelf keeps the courses,
// books and topics of one catalog in memory (about 10,000 rows), because every path ranks them all.
// Use on the thread of the Catalog handed in. Errors are the catalog's.
#pragma once

#include "app/path/path.h"
#include "app/salary/compare.h"
#include "app/share/career_document.h"
#include "db/catalog/catalog.h"
#include "ui/queries/ways_in_reading.h"

#include <string>
#include <vector>

namespace waymark::ui {

struct LearningShelf {
    std::vector<db::Course> courses;
    std::vector<db::Book> books;
    std::vector<db::Topic> topics;
};

db::Result<LearningShelf> readShelf(const db::Catalog& catalog);

/// The lines of the profile's list of course topics, most wanted first; empty without a profile.
std::vector<std::string> courseTopics(const db::CareerFacts& facts);

/// `language` as in app::PathNeeds.
app::LearningPath pathFor(const db::CareerFacts& facts, const LearningShelf& shelf,
                          const std::string& language, int limit);

db::Result<app::PayComparison> payFor(const db::Catalog& catalog, const db::CareerKey& career,
                                      const db::PlaceSelection& places, const app::PayOptions& options);

/// The whole page as values. A career without pay has no comparison; that is no error.
db::Result<app::CareerPage> readCareerPage(const db::Catalog& catalog, const db::CareerKey& career,
                                           const LearningShelf& shelf, const LearnerPlace& learner = {});

} // namespace waymark::ui
