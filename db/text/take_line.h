// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line after the other, for texts of which not all lines need to be there at once. Pure, any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace waymark::db {

/// The next line off the front, without its end, which is \n, \r\n or \r; nothing at the end of the text.
inline std::optional<std::string_view> takeLine(std::string_view& text) {
    if (text.empty())
        return std::nullopt;
    std::size_t end = 0;
    while (end < text.size() && text[end] != '\n' && text[end] != '\r')
        ++end;
    const auto line = text.substr(0, end);
    const bool both = text.substr(end).starts_with("\r\n");
    text.remove_prefix(end + (both ? 2U : end < text.size() ? 1U : 0U));
    return line;
}

} // namespace waymark::db
