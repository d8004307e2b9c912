// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads what matching asks of all careers at once (db/records/career_traits.h): a few queries over whole
// tables, some ten milliseconds. Functions over an open Catalog, on its thread; errors are the catalog's.
#pragma once

#include "db/catalog/catalog.h"
#include "db/records/career_traits.h"

#include <string>
#include <utility>
#include <vector>

namespace waymark::db {

/// Every career, by key.
Result<std::vector<CareerTraits>> careerTraits(const Catalog& catalog);

/// Adds what the learner's place pays.
Result<void> addPlacePay(const Catalog& catalog, const PlaceKey& place, std::vector<CareerTraits>& careers);

/// For the same careers in the same order.
Result<SkillNeeds> skillNeeds(const Catalog& catalog, const std::vector<CareerTraits>& careers);

/// All titles of each career, its own first, and the importance of each knowledge area by key (a withheld one
/// is 1); for the same careers in the same order. A specialisation has titles of its own and its occupation's
/// knowledge.
struct TitlesAndKnowledge {
    std::vector<std::string> titles;
    std::vector<double> knowledge; ///< empty: not rated
};
Result<std::vector<TitlesAndKnowledge>> titlesAndKnowledge(const Catalog& catalog,
                                                           const std::vector<CareerTraits>& careers);

} // namespace waymark::db
