// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an amount of money or a text of one line can be at most: beyond it is a fault of a file or a finger, and axes,
// sums and pages need not be built for it. Pure, any thread.
#pragma once

#include <cmath>
#include <cstddef>

namespace waymark::db {

inline constexpr double mostMoney = 1e12;
/// Bytes of a title, a provider, an address.
inline constexpr std::size_t longestLine = 10'000;

/// Also false for what is no number.
inline bool isReasonableMoney(double amount) {
    return std::abs(amount) <= mostMoney;
}

} // namespace waymark::db
