// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The texts of a catalog's items as they go into the index, collected from the tables kind by kind. Internal
// to the building of the index.
#pragma once

#include "db/search/index_texts.h"
#include "db/search/narrowing.h"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <vector>

namespace waymark::db::search_parts {

inline constexpr std::uint16_t partOfTitle = 0x8000; ///< mark on a place: "RN" of "Registered Nurse (RN)"

struct CollectedTexts {
    WordNumbers words;
    KindBlocks blocks;
    std::vector<std::uint32_t> rows;      ///< by entry as collected
    std::vector<std::uint32_t> renowns; ///< the smaller the better known, only comparable within a kind
    TextRuns titles;
    TextRuns others;   ///< provider and instructor, authors, region and country
    TextRuns contents; ///< topics, a career's group and occupation, a skill's category; codes
    TextRuns names;    ///< other names of careers
    std::vector<std::uint32_t> nameCareers; ///< entry as collected
    std::vector<std::uint16_t> namePlaces;
};

CollectedTexts collectTexts(SQLite::Database& database);

} // namespace waymark::db::search_parts
