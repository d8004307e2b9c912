// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A publisher's table that becomes rows of one fact table, column by column: what it is called, by which columns it is
// known, what each column must hold. A new one is an entry in fact_layouts.cpp and a line in the registry. Internal to
// db/formats.
#pragma once

#include "db/formats/frame/importer.h"

#include <string_view>
#include <vector>

namespace waymark::db {

enum class LayoutValue {
    OnetCode,   ///< "29-1141.00", kept as it is
    Occupation, ///< "29-1141", also of "29-1141.00"
    Career,     ///< "29-1141.00" of a career that the catalog holds; other rows are left out and noted
    Fraction,   ///< 0 to 1; empty: the row is left out
    Truth,      ///< 0 or 1
    Words,      ///< any text but none
    Fixed       ///< the first of `names` itself
};

struct LayoutColumn {
    std::string_view to; ///< of the fact table
    LayoutValue value = LayoutValue::Words;
    std::vector<std::string_view> names; ///< of the publisher's column, any of them
};

struct FactLayout {
    ImportKind kind;
    std::string_view table;
    /// One fact a row of the publisher's for each of these.
    std::vector<std::vector<LayoutColumn>> facts;
    Source source; ///< its id without the year, "microsoft-ai"
    int year = 0;  ///< of the release that the layout was taken from, unless the request names another
    std::vector<std::string_view> only; ///< see FactRows
};

/// The files whose header has every column.
std::vector<std::size_t> pickLayout(const FactLayout& layout, Release& release, bool asked);
void readLayout(const FactLayout& layout, ImportRun& run);

Importer exposureOfTasks();    ///< "GPTs are GPTs", occ_level.csv
Importer exposureOfChats();    ///< "Working with AI", soc_ai_applicability_scores.csv
Importer workAtHome();         ///< Dingel and Neiman, occupations_workathome.csv
Importer apprenticeshipCodes(); ///< O*NET crosswalk to RAPIDS

} // namespace waymark::db
