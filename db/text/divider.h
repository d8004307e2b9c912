// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What divides the cells of a table that does not say it. Pure, any thread.
#pragma once

#include <string_view>

namespace waymark::db {

/// Comma, semicolon, tab or bar: whichever divides most of the first lines into the same number of cells, so that a title
/// above the head and commas within numbers do not count; of equals the one that stands more often, then the first named.
char dividerOf(std::string_view text);

} // namespace waymark::db
