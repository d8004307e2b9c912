// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the figures of a career tell in a few sentences, for careers that nobody has written about yet: kinds, numbers and
// names. Nothing that is withheld, without its year or no number. Pure, any thread.
#pragma once

#include "db/records/career.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::app {

struct CareerSummary {
    struct Outlook {
        double jobs = 0;
        int year = 0;
        std::string measuredFor;             ///< the wider occupation that is counted; empty: the career itself
        std::optional<double> changePercent; ///< until `until`
        int until = 0;
        double openings = 0; ///< a year; 0: not told
    };

    // How people get in: the first of these that is known.
    std::optional<db::OccupationEntry> entry;    ///< with its education
    std::optional<db::EducationShare> mostNamed; ///< the level that workers name most often
    std::optional<int> jobZone;                  ///< 1 to 5
    std::vector<std::string> skills, knowledge;  ///< that count most, by the catalog's names
    std::string surveyedFor; ///< the wider occupation whose level, zone or skills they are; empty: this very career
    std::optional<Outlook> outlook;
};

CareerSummary summaryOf(const db::CareerFacts& facts);

} // namespace waymark::app
