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

/// Which part of a series the title says it is: 2 for "Physics II" and "Testing, part 2"; 1 when it says
/// nothing.
int partOf(std::string_view title);

} // namespace waymark::app
