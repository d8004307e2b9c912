// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The small Markdown that career profiles and notes are written in: paragraphs, bullet and numbered lists,
// headings, **bold**, *italics*, `code` and links to http or https. Everything else is plain text: HTML
// stays visible as typed, a picture becomes its words, any other link loses its target. Pure, any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark::app {

struct ProseSpan {
    std::string text;
    bool bold = false;
    bool italic = false;
    bool code = false;
    std::string link; ///< http or https, else empty
    bool operator==(const ProseSpan&) const = default;
};

enum class ProseKind { Paragraph, Bullet, Numbered, Heading };

struct ProseBlock {
    ProseKind kind = ProseKind::Paragraph;
    int level = 0; ///< of a heading 1 to 6; of a list item its depth from 0
    std::vector<ProseSpan> spans;
};

std::vector<ProseBlock> parseProse(std::string_view markdown);

/// Without its marks, for plain text.
std::string plainText(const std::vector<ProseSpan>& spans);

/// One line of plain words, so that none of them turns into a mark, HTML or the border of a table.
std::string escapedMarkdown(std::string_view words);

/// An address that may be followed: http or https, no blanks, quotes, angle brackets or control characters.
bool isSafeLink(std::string_view url);

} // namespace waymark::app
