// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Under a skill: the courses and books that teach it best, each with the words of its title that say so, and
// the careers that have to learn it first of all. Parts that the catalog cannot answer are left out. GUI
// thread.
#pragma once

#include "db/catalog/catalog.h"
#include "ui/desktop/navigation/route.h"
#include "ui/desktop/pages/items/item_detail.h"

#include <functional>
#include <string>
#include <vector>

namespace waymark::ui {

/// Items in these languages (BCP 47 without region, the first first), and a link that asks `go` for all of
/// them in the search.
void addLessons(ItemDetail& detail, const db::Catalog& catalog, const db::Skill& skill,
                const std::vector<std::string>& languages, const std::function<void(const Route&)>& go);

/// Links to the careers whose learning needs name it, most needed first; nothing for a skill that is no topic
/// of ours.
void addLearners(ItemDetail& detail, const db::Catalog& catalog, const db::Skill& skill);

} // namespace waymark::ui
