// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pieces of the Markdown that lists of links are written in, read the way the shipped catalog's own tables
// were made, quirks and all. Input is UTF-8. Pure, any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db::markdown {

/// HTML's numbered entities and the few named ones that such lists use.
std::string withoutEntities(std::string_view text);
/// Without marks: entities decoded; tags, emoji names, emphasis, escapes and direction marks taken off; every
/// run of blanks one blank.
std::string plain(std::string_view text);
/// Runs of blanks as one, none at the ends.
std::string collapsed(std::string_view text);

struct Link {
    std::size_t start = 0; ///< of the bracket that opens the words
    std::string_view words;
    std::string_view address;
    std::size_t end = 0; ///< behind the closing bracket
};
/// Every link to the web, left to right.
std::vector<Link> links(std::string_view line);

/// The address with blanks and stray signs encoded and campaign parameters taken off.
std::string webAddress(std::string_view text);

/// Lines without their ends.
std::vector<std::string_view> linesOf(std::string_view text);

} // namespace waymark::db::markdown
