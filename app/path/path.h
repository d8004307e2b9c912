// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A path for a career: what has to be learnt, in the order to learn it, and the courses and books that teach
// it. Relevance is absolute, 0 to 1, and the same number wherever an item is shown (relevance.h); below the
// floor nothing is shown, and a need that nothing teaches says so by having no items. Pure, any thread.
#pragma once

#include "db/records/learning_need.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waymark::app {

constexpr double canDo = 4; ///< level, 0 to 7, from which a need counts as met

struct PathItem {
    db::ItemKey key;
    std::string title;
    std::string detail; ///< provider and instructor, or authors
    std::string url;
    double relevance = 0;            ///< 0 to 1
    std::vector<std::string> covers; ///< names of the needs that it teaches, the surest first
    std::vector<std::string> words;  ///< of its title, that say so; in the order of `covers`
    std::optional<double> hours;     ///< stated
    double hoursEstimated = 0;       ///< where none are stated (hours.h)
    std::optional<db::Money> price;
    std::optional<bool> free;
    std::string language;
    std::string level;
    std::vector<db::ItemKey> also; ///< other editions or parts of the same title
};

struct PathNeed {
    std::string topic; ///< "learning:pharmacology"
    std::string name;
    db::NeedKind kind = db::NeedKind::Core;
    int weight = 3;
    bool have = false; ///< the learner can do it already: nothing is offered for it
    std::vector<PathItem>
        items; ///< courses and books, the surest first; empty: nothing of the catalog teaches it for this work
    bool heldBack = false; ///< no items, but for lectures and books of a science that do not suit this work
};

struct PathOptions {
    std::map<std::string, double> have; ///< what the learner can do, 0 to 7, by learning topic
    std::optional<double> maxHours;     ///< longer items are left out; those that state no hours stay
    int limit = 20;                     ///< courses, and as many books
    int itemsPerNeed = 6;
};

struct LearningPath {
    std::vector<PathNeed> needs;   ///< in the order to learn them
    std::vector<PathItem> courses; ///< spread over the needs (spreading.h), the most relevant of each first
    std::vector<PathItem> books;
    bool empty() const { return courses.empty() && books.empty(); }
};

LearningPath learningPath(const db::LearningSupply& supply, const PathOptions& options = {});

} // namespace waymark::app
