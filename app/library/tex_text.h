// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A BibTeX field as plain text: braces away, letters and signs of commands (tex_symbols.h), accents composed,
// quotes and dashes, mathematics as far as Unicode goes. Commands nobody knows leave their words. Linear, and
// bounded in depth. Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace waymark::app {

/// With `keepLines` line ends stay, else blanks are drawn together.
std::string texToText(std::string_view tex, bool keepLines = false);

/// An address as BibTeX files hold it: in \url{} or not, with \_, \%, \&, \~{} or {\textasciitilde} in it.
std::string texToAddress(std::string_view tex);

} // namespace waymark::app
