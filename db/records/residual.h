// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Residual occupations of the Standard Occupational Classification, "Engineers, All Other": what is left of a group once
// every other occupation is named, and so many unlike jobs. Pure, any thread.
#pragma once

#include <string_view>

namespace waymark::db {

/// By a title, be it written as a title or within a sentence ("physicians, all other").
constexpr bool isResidual(std::string_view title) {
    return title.find("All Other") != std::string_view::npos || title.find("all other") != std::string_view::npos;
}

} // namespace waymark::db
