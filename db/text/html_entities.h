// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Character references of HTML, &eacute; &#233; &#xE9;, as characters. Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace waymark::db {

/// All names of the HTML standard, each ended by a semicolon; what is none stays as written.
std::string decodedHtml(std::string_view text);

} // namespace waymark::db
