// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A BibTeX field as plain text: braces away, \& and its like as characters, accents (\'e, \"{o}, \v{c}, \ss)
// as letters, -- as a dash, ~ as a blank. Commands nobody knows leave their words. Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace waymark::app {

/// With `keepLines` line ends stay, else blanks are drawn together.
std::string texToText(std::string_view tex, bool keepLines = false);

} // namespace waymark::app
