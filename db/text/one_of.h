// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a text stands in a list of strings or views, letter by letter. Pure, any thread.
#pragma once

#include <algorithm>
#include <string_view>

namespace waymark::db {

bool isOneOf(const auto& all, std::string_view text) {
    return std::find(all.begin(), all.end(), text) != all.end();
}

} // namespace waymark::db
