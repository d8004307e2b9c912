// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plan to print or hand on: a head, parts with rows to tick, closing lines. ui/words fills it with words
// (plan_sheet.h); here it becomes Markdown or one HTML page that needs nothing beside itself. Pure.
#pragma once

#include "db/records/plan.h"

#include <string>
#include <vector>

namespace waymark::app {

struct PlanSheet {
    struct Row {
        bool done = false;
        std::string title;
        std::string url;
        std::string facts; ///< "6 h, my guess · free"
        std::string note;  ///< a warning, documents to bring
    };
    struct Part {
        std::string title; ///< "September 2026", "7 to 13 September"
        std::vector<Row> rows;
    };
    std::string language = "en";
    std::string title;
    std::vector<std::string> head;
    std::vector<Part> parts;
    std::vector<std::string> foot;
};

std::string asMarkdown(const PlanSheet& sheet);
/// Boxes to tick as characters, so that paper and screen are the same.
std::string asHtmlPage(const PlanSheet& sheet);

/// One line a step, for a spreadsheet: step, key, kind, title, from, to, hours, estimated, done, dropped, price,
/// currency, covers, url, months, months_most, open_ended, documents, notes, provider. Days that
/// are not stated are empty, and so is the last day of what only has a first; a price of 0 is free.
std::string asCsv(const db::Plan& plan);

} // namespace waymark::app
