// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A smaller cover by exchanging items: one item fewer is kept, the one that covers least alone goes, one that
// covers an open need comes, and needs that stay open long count more and more (Gao, Weise and Li 2015, "An
// efficient local search heuristic with row weighting for the unicost set covering problem"). Only among
// items without prerequisites. Its random numbers start from a fixed one. Pure, any thread.
#pragma once

#include "app/plan/cover/network.h"

namespace waymark::app::cover {

/// `chosen` or a smaller choice, of not fewer than `enough` items.
std::vector<int> exchanged(const Network& network, std::vector<int> chosen, int enough, std::int64_t looks,
                           const std::stop_token& stop);

/// As many items that cover as much, with less tie where changing one item for another brings it. Limits are
/// not looked at.
std::vector<int> withLessTie(const Network& network, std::vector<int> chosen);

} // namespace waymark::app::cover
