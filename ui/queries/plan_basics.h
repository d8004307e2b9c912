// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the offers of a plan take for granted (app/plan/basics.h), looked up in the catalog where none of them teaches it.
// On the catalog's thread.
#pragma once

#include "app/plan/choosing.h"
#include "db/catalog/catalog.h"

#include <set>
#include <string>
#include <vector>

namespace waymark::ui {

/// Adds a few free beginnings of what is missing, and has each offer wait for them; what is `known` is not missing.
void addBasics(const db::Catalog& catalog, const std::vector<std::string>& languages, const std::set<std::string>& known,
               std::vector<app::PlanOffer>& offers);

} // namespace waymark::ui
