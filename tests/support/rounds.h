// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How often a fault is tried: a few times in every run of the tests, many times in packaging/test --long, which sets
// WAYMARK_LONG. Any thread.
#pragma once

#include <cstdlib>

namespace waymark::test {

inline int rounds(int usually, int inTheLongRun) {
    return std::getenv("WAYMARK_LONG") ? inTheLongRun : usually;
}

} // namespace waymark::test
