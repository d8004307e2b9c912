// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tags and texts of an HTML file one after the other, as far as bookmark files need: attributes, text
// between tags, character references. Comments are passed over. Never fails: what is no tag is text. Pure.
#pragma once

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

private:
    void readAttributes(HtmlPiece& piece);
    std::string readValue();
    void skipBlanks();
    std::string_view m_html;
    std::size_t m_at = 0;
};

/// &amp; &lt; &gt; &quot; &apos; &nbsp; &#39; &#x27; as characters; others stay as written.
std::string decodedHtml(std::string_view text);

} // namespace waymark::app
