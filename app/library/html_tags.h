// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tags and texts of an HTML file one after the other, as far as bookmark files need: attributes, text
// between tags, character references. Comments are passed over. Never fails: what is no tag is text. Pure.
#pragma once

#include "db/text/html_entities.h"

#include <map>
#include <string>
#include <string_view>

namespace waymark::app {

struct HtmlPiece {
    std::string tag;                               ///< small letters, "/dl" for an end; empty: text
    std::map<std::string, std::string> attributes; ///< names in small letters
    std::string text;                              ///< decoded
};

class HtmlTags {
public:
    explicit HtmlTags(std::string_view html)
        : m_html(html) {}
    /// False at the end.
    bool next(HtmlPiece& piece);
    /// Where the piece begins that next() gave last.
    std::size_t line() const { return m_line; }

private:
    bool beginsTag();
    bool closes(std::size_t at, bool wantsValues);
    bool isClosed(std::size_t& at, bool wantsValues) const;
    std::size_t valueEnd(std::size_t quote) const;
    void readAttributes(HtmlPiece& piece);
    std::string readValue();
    void skipBlanks();
    std::string_view m_html;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_counted = 0;  ///< line ends before it are in m_line
    std::size_t m_inVain = 0;   ///< bytes looked at behind "<" that began no tag
    bool m_commentsEnd = true; ///< no comment has run to the end of the file yet
};

using db::decodedHtml;

/// Words without tags, a line for each <br>, <p>, <div> or list item.
std::string htmlToText(std::string_view html);
/// Lines without blanks around; several empty ones are one, none at the ends.
std::string withoutEmptyLines(std::string_view text);

} // namespace waymark::app
