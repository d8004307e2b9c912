// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comparing asks of the catalog beside the match table: years to the first job, licences, who leaves, ages
// and women, measures of what language models touch, the spread of pay, and how a day is told. For the window
// and the command line. Use on the catalog's thread; errors are the catalog's.
#pragma once

#include "app/match/comparison.h"
#include "ui/queries/match_reading.h"

#include <map>

namespace waymark::ui {

struct ComparedMore {
    app::ComparedFacts facts;
    std::map<app::CompareField, std::string> measuredFor; ///< titles of wider occupations whose figure it is
    std::optional<app::Agreement> aiAgreement;
    std::vector<std::string> licencesHere; ///< titles, of the learner's state and federal ones
    std::string day;                       ///< first paragraph of how a day goes; empty where nobody has written it
};

/// For careers by their places in the table, in the same order.
db::Result<std::vector<ComparedMore>> readCompared(const db::Catalog& catalog, const MatchTable& table,
                                                   const std::vector<std::size_t>& places);

} // namespace waymark::ui
