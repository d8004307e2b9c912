// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How relevant a title with its topics is to what a career needs. For each need word t in an item
//   s(t) = w(t) * idf(t) * f (k1 + 1) / (f + k1 (1 - b + b |d| / avg)),  k1 = 1.2, b = .75
//   idf(t) = sqrt(ln(1 + (N - n + .5) / (n + .5)))    (Robertson & Zaragoza 2009; the root is ours)
// where w(t) is the greatest weight * completeness^2 / sqrt(words) of the needs that hold t: half a phrase is
// a quarter of the evidence ("design" of "API design"), and a long phrase is not worth more for its length.
// Where none of an item's topics holds a need word, its title counts .6: the words may mean something else.
// A need counts as covered from a completeness of .6 by idf, a product name only when complete. An item is
// found when it covers a need of weight .25 or more: what only touches a career, or is a tool liked
// everywhere, is not offered. Indexes into the given items are kept, not the items. Pure, any thread.
#pragma once

#include "app/path/needs.h"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace waymark::app {

/// One item's text: its title and the names of its topics.
struct ItemWords {
    std::vector<std::string> title;
    std::vector<std::string> topics;
};

struct Relevance {
    std::size_t item = 0;
    double score = 0;
    std::vector<std::pair<std::size_t, double>> wordScores;   ///< by word number of the needs
    std::vector<std::pair<std::size_t, double>> coveredNeeds; ///< need and its share of the score, falling
};

class RelevanceIndex {
public:
    RelevanceIndex(const std::vector<LearningNeed>& needs, const std::vector<ItemWords>& items);

    /// Items that cover a need that weighs, in their own order.
    const std::vector<Relevance>& found() const { return m_found; }

private:
    std::vector<Relevance> m_found;
};

/// The best first, each judged by what it adds: a word that n chosen items already teach counts
/// max(.4, .75^n). The gains never rise from one to the next, so the order is also by falling `score`, which
/// is set to the gain.
std::vector<Relevance> chooseVaried(std::vector<Relevance> candidates, std::size_t limit);

} // namespace waymark::app
