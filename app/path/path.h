// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A path for a career: courses and books sorted by relevance to what the career needs, each with the words
// that matched. Relevance is a BM25-like sum over matched need words (k1 = 1.2, b = .75; Robertson &
// Zaragoza 2009, "The Probabilistic Relevance Framework"), divided by the best, so 1 is the most relevant.
// Pure, any thread.
#pragma once

#include "db/records/career.h"
#include "db/records/learning.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::app {

struct PathItem {
    db::ItemKey key;
    std::string title;
    std::string detail; ///< provider and instructor, or authors
    std::string url;
    double relevance = 0;            ///< 0 to 1
    std::vector<std::string> covers; ///< need words in the career's terms: "SQL", "Django"
    std::optional<double> hours;
    std::optional<db::Money> price;
    std::optional<bool> free;
    std::string language;
};

struct PathNeeds {
    const db::CareerFacts* facts = nullptr; ///< not owned, not null
    std::vector<std::string> courseTopics;  ///< the words of the profile's course topics, most wanted first
    std::vector<db::Topic> topics;          ///< all, to name what items are filed under
    std::string language = "en";            ///< items in other languages are left out; empty: keep all
    int limit = 20;                         ///< per kind
};

struct LearningPath {
    std::vector<PathItem> courses; ///< by relevance, falling
    std::vector<PathItem> books;
};

LearningPath learningPath(const PathNeeds& needs, const std::vector<db::Course>& courses,
                          const std::vector<db::Book>& books);

} // namespace waymark::app
