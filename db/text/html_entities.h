// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Character references of HTML, &eacute; &#233; &#xE9;, as characters. Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace waymark::db {

enum class HtmlPlace {
    Text,      ///< of a page: "&copy2020" is the sign and the year, as in every browser
    Attribute, ///< of a page: "?a=1&copy=2" is an address
    Elsewhere, ///< words that may come from a page, "AT&T": a name without its semicolon only as a whole word
};

/// All names of the HTML standard, those of old also without their semicolon; numbers from 128 to 159 are those of
/// Windows-1252, control characters U+FFFD. What is none of these stays as written.
std::string decodedHtml(std::string_view text, HtmlPlace place = HtmlPlace::Elsewhere);

/// The cell of a table that a web program wrote as HTML, "R&amp;D", as characters; one with an "&" that begins no
/// reference, or a name without its semicolon, is plain text and stays.
std::string decodedCell(std::string_view text);

} // namespace waymark::db
