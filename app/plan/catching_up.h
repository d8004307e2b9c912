// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "I fell behind": three ways out, each as the plan it would give. The end is that of what is learnt: schooling
// and work of months go on meanwhile. Push everything: hours and order stay, the end moves. Squeeze: the fewest more
// hours a week (whole hours, at most as many again, at most 60 in all) with which the end stays, and only until they
// are not needed any more. Drop what adds least: steps whose needs others cover too, or weigh least, go until the end
// stays. Where the old end has passed it cannot stay: both then aim at the middle of the time that pushing takes, so
// that something is gained and not all is dropped. Pure, any thread; some dozen layouts.
#pragma once

#include "app/plan/layout.h"

namespace waymark::app {

enum class CatchUpKind { Push, Squeeze, Drop };

struct CatchUp {
    CatchUpKind kind;
    db::Plan plan;
    std::optional<Day> end; ///< PlanLayout::learnt
    bool keepsEnd = false;
    double hoursMore = 0;               ///< a week, of a squeeze
    std::optional<Day> until;           ///< its last day
    std::vector<std::size_t> dropped;   ///< steps
    std::vector<std::string> uncovered; ///< names of needs that nothing in the plan covers then
};

/// In the order of their kinds. What cannot keep the end comes as near as it can.
std::vector<CatchUp> catchUpsOf(const db::Plan& plan, Day today);

} // namespace waymark::app
