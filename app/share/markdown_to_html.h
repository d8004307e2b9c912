// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prose as HTML that is safe to show: the marks of prose.h become p, ul, ol, strong, em, code and a; every
// other character is escaped. Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace waymark::app {

/// & < > " ' as entities.
std::string escapedHtml(std::string_view text);

/// Headings begin at `firstHeading` (1 to 6), so that prose fits under the page's own headings.
std::string markdownToHtml(std::string_view markdown, int firstHeading = 3);

} // namespace waymark::app
