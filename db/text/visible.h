// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts of elsewhere as one line that shows all that is in it: line ends and tabs become blanks; control characters and
// the marks that turn the direction of a line, which could make it read as another, become <U+202E>; what is no UTF-8
// becomes U+FFFD. Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace waymark::db {

std::string visibleLine(std::string_view text);

} // namespace waymark::db
