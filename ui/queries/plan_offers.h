// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes to the offers of a plan by looking it up in the catalog: what must be in, what courses want taken before them, and
// what they take for granted (app/plan/basics.h) where none of them teaches it. On the catalog's thread.
#pragma once

#include "app/plan/choosing.h"
#include "db/catalog/catalog.h"

#include <set>
#include <string>
#include <vector>

namespace waymark::ui {

/// What must be in comes in also where it teaches nothing that the career needs.
void addLocked(const db::Catalog& catalog, const std::set<std::string>& locked, std::vector<app::PlanOffer>& offers);

/// Courses say what to take before them; what is not on offer yet comes in as an offer without needs.
void addPrerequisites(const db::Catalog& catalog, std::vector<app::PlanOffer>& offers);

/// Adds a few free beginnings of what is missing, and has each offer wait for them; what is `known` is not missing.
void addBasics(const db::Catalog& catalog, const std::vector<std::string>& languages, const std::set<std::string>& known,
               std::vector<app::PlanOffer>& offers);

} // namespace waymark::ui
