// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How an item suits a career besides what it teaches, 0 (held back) to 1, ours, no study:
//   job zone 5: 1; 4: .9 for what is advanced; 1 to 3: .75 for intermediate, .65 for advanced; and .8 at most for what is
//   advanced where the need is a foundation.
// Work of the hands (job zones 1 to 3) is seldom learnt from the lectures of a science. Where the title is the need and
// nothing more ("Basic Electric Circuits") such a lecture counts fully in zone 3 and .85 in 1 and 2; where the need is
// the core of the trade and the title is hardly more ("Solar Energy Engineering" for those who put panels up) .85 and
// .7, so that it stands behind what is written for the trade; else it is held back. In zone 3 all this only where the
// need is of no field that is studied at a university. Books of science ("Quantitative Ecology") are held back from
// zones 1 and 2. What a title says of its level counts where the need
// itself is not called so ("Music theory"). What is dated before 1950 ("Elements of astronomy (1825)") is held back, as is
// what held_back.h names.
// Pure, any thread.
#pragma once

#include "db/records/learning_need.h"

#include <optional>
#include <string_view>

namespace waymark::app {

/// How a title says that it treats its subject.
struct TitleTone {
    bool introductory = false; ///< "Introduction to", "basics"
    bool advanced = false;     ///< "Advanced", "special topics", "seminar"
    bool scientific = false;   ///< "engineering", "mechanics of", "analysis"
};
/// Words of the need's own name say nothing.
TitleTone toneOf(std::string_view title, std::string_view need);

double suitability(const db::LearningItem& item, const db::LearningNeed& need, double strength,
                   std::optional<int> jobZone);

} // namespace waymark::app
