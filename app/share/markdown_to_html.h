// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Markdown as HTML that is safe to show, read by md4c in the dialect in which the window shows notes (GitHub's:
// fences, quotes, tables, task lists). HTML in it stays visible as typed, a picture becomes its words, a link
// to other than http or https loses its target. Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace waymark::app {

/// & < > " ' as entities.
std::string escapedHtml(std::string_view text);

/// Headings begin at `firstHeading` (1 to 6), so that prose fits under the page's own headings.
std::string markdownToHtml(std::string_view markdown, int firstHeading = 3);

} // namespace waymark::app
