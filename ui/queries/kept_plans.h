// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plans of the library as they stand: what is done in the library is done in them, every step has an id. Also what a
// learner has learnt, for making one. On the thread of the library and the catalog handed in; errors are theirs.
#pragma once

#include "db/catalog/catalog.h"
#include "db/library/item_states.h"
#include "db/records/kept.h"
#include "db/records/plan.h"

#include <map>
#include <set>
#include <string>

namespace waymark::ui {

struct KeptPlan {
    db::Plan plan;
    std::map<std::string, db::ItemState> states; ///< of its kept items, by key
    std::map<std::string, double> logged() const; ///< hours by key, of those that have any
};
db::Result<KeptPlan> keptPlan(db::Library& library, const std::string& content);

struct Learnt {
    std::set<std::string> items;  ///< courses and books that are done
    std::set<std::string> topics; ///< that they teach as much as a plan asks of an item (app::leastForPlan)
};
/// What a course or book that was done has taught, by key of the learning topic.
std::set<std::string> topicsLearntBy(const db::Catalog& catalog, const db::ItemKey& item);
Learnt learntIn(db::Library& library, const db::Catalog& catalog);

} // namespace waymark::ui
