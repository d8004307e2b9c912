// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A lower bound of how many items a cover takes: every need and every group of prerequisites has a price that
// items earn by covering them; what no item can earn must be paid by more items. Lagrangian relaxation of the
// 0-1 program, its prices bettered by subgradient steps (Held, Wolfe and Crowder 1974; for covers Beasley
// 1990, Caprara, Fischetti and Toth 1999). With every price 0 the bound is what is taken already.
// Valid prices stay valid while more is taken and banned. One thread.
#pragma once

#include "app/plan/cover/network.h"

namespace waymark::app::cover {

struct Prices {
    std::vector<double> need, group;
    double paid = 0;   ///< what is taken and what is still open
    double refund = 0; ///< at most 0: what items could earn above 1
    double bound() const { return paid + refund; }
};

class Pricing {
public:
    explicit Pricing(const Network& network);

    /// Prices to begin with at the root.
    Prices first() const;

    /// Bettered by at most `rounds` steps for covers from `active` beside what is taken; ends early when the
    /// bound passes `goal`. `step` is the first length, 2 from afar, less from near.
    Prices better(Prices prices, const Taken& taken, const std::vector<int>& active, double goal, int rounds,
                  double step);

    /// How much higher the bound is when the item is taken too.
    double increase(const Prices& prices, const Taken& taken, int item) const;

    /// Items looked at so far, as a measure of work.
    std::int64_t looks() const { return m_looks; }

private:
    struct Slope {
        std::vector<double> need, group;
    };
    void forget(Prices& prices, const Taken& taken, const std::vector<int>& active);
    double costOf(const Prices& prices, const Taken& taken, int item) const;
    void evaluate(Prices& prices, const Taken& taken, const std::vector<int>& active, Slope& slope);
    bool move(Prices& prices, const Slope& slope, const NeedSet& open, double goal, double step) const;

    const Network& m_network;
    std::vector<int> m_groups; ///< of what is active or taken, not kept yet
    std::vector<int> m_owed;
    std::int64_t m_looks = 0;
};

} // namespace waymark::app::cover
