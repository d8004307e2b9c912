// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is wrong with written pages beside each other or beside a publisher's text: summaries that begin
// alike, sentences close to another page's (share of equal five-word runs, cosine of word triples), runs of
// eight words that stand in a release. Pure, any thread; a thousand pages take about a second.
#pragma once

#include "app/content/written_page.h"

#include <string_view>

namespace waymark::app {

inline constexpr int mostEqualOpenings = 12; ///< summaries whose first three words are the same
inline constexpr double closestRuns = .5;    ///< share of a sentence's five-word runs in one other sentence
inline constexpr double closestTriples = .6; ///< cosine of two sentences' word triples
inline constexpr int copiedRun = 8;          ///< words in a row

struct Likeness {
    std::vector<PageFault> faults;
    double closestRun = 0; ///< over all sentences of seven words and more
    double closestCosine = 0;
    int commonestOpening = 0; ///< pages
};
Likeness likeness(const std::vector<WrittenPage>& pages);

/// Faults of kind CopiedRun: eight words that stand in a row in `release`, names and numbers included.
std::vector<PageFault> copiedRuns(const std::vector<WrittenPage>& pages, std::string_view release);

} // namespace waymark::app
