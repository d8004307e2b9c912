// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a text stands in a list of strings or views, or holds one of them as a part of it, letter by letter. Pure, any thread.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace waymark::db {

bool isOneOf(const auto& all, std::string_view text) {
    return std::find(all.begin(), all.end(), text) != all.end();
}
/// A list in place.
inline bool isOneOf(std::initializer_list<std::string_view> all, std::string_view text) {
    return std::find(all.begin(), all.end(), text) != all.end();
}

bool holdsAny(std::string_view text, const auto& parts) {
    return std::any_of(parts.begin(), parts.end(), [text](std::string_view part) { return text.find(part) != std::string_view::npos; });
}
/// A list in place.
inline bool holdsAny(std::string_view text, std::initializer_list<std::string_view> parts) {
    return std::any_of(parts.begin(), parts.end(), [text](std::string_view part) { return text.find(part) != std::string_view::npos; });
}

} // namespace waymark::db
