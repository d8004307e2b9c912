// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Editions and parts of one title: "Algebra - 2nd Edition" and "ALGEBRA (Part I)" are offered once. Pure, any
// thread.
#pragma once

#include <string>
#include <string_view>

namespace waymark::app {

/// Equal for two items that are the same thing to a learner.
std::string sameTitleKey(std::string_view title);

struct TitlePart {
    std::string series;      ///< small letters, what stands before the part: "physics" of "Physics II: Electricity"
    int part = 0;            ///< 2 for "Physics II", "Testing, part 2", "Accounting 102"; 0: it says nothing
    bool bareNumber = false; ///< only a number at the end says so: a version, where the series has no first part
};
TitlePart titlePart(std::string_view title);

/// The part; 1 when the title says nothing or only a bare number.
int partOf(std::string_view title);

} // namespace waymark::app
