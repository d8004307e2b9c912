// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share/markdown_to_html.h"
#include "app/share/prose.h"

#include <gtest/gtest.h>

#include <random>

namespace waymark::app {
namespace {

TEST(MarkdownToHtml, WhatProfilesAreWrittenIn) {
    EXPECT_EQ(markdownToHtml("One\nline.\n\nTwo **bold**, *italic* and `code`."),
              "<p>One line.</p>\n<p>Two <strong>bold</strong>, <em>italic</em> and <code>code</code>.</p>\n");
    EXPECT_EQ(markdownToHtml("- a\n- b\n  - c\n- d\n"),
              "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n<li>d</li>\n</ul>\n");
    EXPECT_EQ(markdownToHtml("1. a\n2. b"), "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n");
    EXPECT_EQ(markdownToHtml("## H\ntext"), "<h4>H</h4>\n<p>text</p>\n");
    EXPECT_EQ(markdownToHtml("- a\ncontinued"), "<ul>\n<li>a continued</li>\n</ul>\n");
    EXPECT_EQ(markdownToHtml(""), "");
}

TEST(MarkdownToHtml, ReadsWhatTheWindowReads) {
    EXPECT_EQ(markdownToHtml("```\nint *p;\n  a < b\n```"),
              "<pre><code>int *p;\n  a &lt; b\n</code></pre>\n");
    EXPECT_EQ(markdownToHtml("> said\n> so"), "<blockquote>\n<p>said so</p>\n</blockquote>\n");
    EXPECT_EQ(markdownToHtml("- [x] done\n- [ ] open"),
              "<ul>\n<li>\u2611 done</li>\n<li>\u2610 open</li>\n</ul>\n");
    EXPECT_EQ(markdownToHtml("| a | b |\n|---|--:|\n| 1 | 2 |"),
              "<table>\n<thead>\n<tr><th>a</th><th align=\"right\">b</th></tr>\n</thead>\n"
              "<tbody>\n<tr><td>1</td><td align=\"right\">2</td></tr>\n</tbody>\n</table>\n");
    EXPECT_EQ(markdownToHtml("~~gone~~ &copy; a  \nb"), "<p><del>gone</del> &copy; a<br>\nb</p>\n");
    EXPECT_EQ(markdownToHtml("3. c\n4. d"), "<ol start=\"3\">\n<li>c</li>\n<li>d</li>\n</ol>\n");
    EXPECT_EQ(markdownToHtml("a\n\n---\n\nb"), "<p>a</p>\n<hr>\n<p>b</p>\n");
}

TEST(MarkdownToHtml, LetsNoHtmlAndNoOtherLinkThrough) {
    EXPECT_EQ(markdownToHtml("<div onclick=\"x()\">\n\n<b>bold</b>"),
              "<p>&lt;div onclick=&quot;x()&quot;&gt;</p>\n<p>&lt;b&gt;bold&lt;/b&gt;</p>\n");
    for (const char* target : {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x",
                               "file:///etc/passwd", "java&#115;cript:alert(1)", "&#x6a;avascript:x"})
        EXPECT_EQ(markdownToHtml("[x](" + std::string(target) + ")"), "<p>x</p>\n") << target;
    EXPECT_EQ(markdownToHtml("[a]: javascript:x\n\n[a]"), "<p>a</p>\n");
    EXPECT_EQ(markdownToHtml("[x](https://a.org/?a=1&amp;b=2)"),
              "<p><a href=\"https://a.org/?a=1&amp;b=2\" rel=\"noopener noreferrer\">x</a></p>\n");
}

TEST(MarkdownToHtml, LinksAreHttpOnly) {
    EXPECT_EQ(markdownToHtml("[x](https://a.org/?a=1&b=2)"),
              "<p><a href=\"https://a.org/?a=1&amp;b=2\" rel=\"noopener noreferrer\">x</a></p>\n");
    for (const char* url : {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//a.org",
                            "https://a\"b", "https://a b", "http://", "JaVaScRiPt:x"})
        EXPECT_EQ(markdownToHtml("[x](" + std::string(url) + ")").find("href"), std::string::npos) << url;
    EXPECT_EQ(markdownToHtml("![a cat](https://a.org/cat.png)"), "<p>a cat</p>\n");
    EXPECT_TRUE(isSafeLink("HTTPS://a.org"));
}

TEST(MarkdownToHtml, EverythingElseIsText) {
    EXPECT_EQ(markdownToHtml("<script>alert('x')</script> & \"q\""),
              "<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;q&quot;</p>\n");
    EXPECT_EQ(markdownToHtml("snake_case_name and 2 * 3 * 4"), "<p>snake_case_name and 2 * 3 * 4</p>\n");
    EXPECT_EQ(markdownToHtml("**open and `tick"), "<p>**open and `tick</p>\n");
    EXPECT_EQ(markdownToHtml("\\*not\\*"), "<p>*not*</p>\n");
    EXPECT_EQ(markdownToHtml("#tag"), "<p>#tag</p>\n");
    EXPECT_EQ(markdownToHtml("[a] (b) [c]("), "<p>[a] (b) [c](</p>\n");
}

/// Tags as a stack: each closing tag closes the one opened last.
bool balanced(const std::string& html) {
    std::vector<std::string> open;
    for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
        const std::size_t end = html.find('>', at);
        const bool closing = html[at + 1] == '/';
        const std::string tag =
            html.substr(at + (closing ? 2 : 1), html.find_first_of(" >", at) - at - (closing ? 2 : 1));
        if (end == std::string::npos)
            return false;
        if (tag == "hr" || tag == "br")
            continue;
        if (!closing)
            open.push_back(tag);
        else if (open.empty() || open.back() != tag)
            return false;
        else
            open.pop_back();
    }
    return open.empty();
}

TEST(MarkdownToHtml, RandomMarksNeverBreakThePage) {
    std::mt19937 random(23);
    const std::vector<std::string> pieces{"*",   "**", "_",  "`",    "[",    "](",   ")", "http://a.b",
                                          "<b>", "- ", "\n", "\n\n", "1. ",  "# ",   "a", " ",
                                          "é",   "\\", "!",  "&",    "  - ", "\r\n", "\""};
    std::uniform_int_distribution<std::size_t> piece(0, pieces.size() - 1);
    for (int round = 0; round < 5000; ++round) {
        std::string text;
        for (int i = 0; i < 25; ++i)
            text += pieces[piece(random)];
        const std::string html = markdownToHtml(text);
        ASSERT_TRUE(balanced(html)) << text << "\n---\n" << html;
        ASSERT_EQ(html.find("<b>"), std::string::npos);
    }
}

} // namespace
// What stands behind the text in memory is none of it: the parser read on there, and often did not come back.
TEST(MarkdownToHtml, ReadsNothingBehindALinkThatIsStillOpen) {
    const std::string_view longer = "[words](http://a.example) secret";
    EXPECT_EQ(markdownToHtml(longer.substr(0, 24)).find("secret"), std::string::npos);
    EXPECT_NE(markdownToHtml(longer.substr(0, 24)).find("[words]("), std::string::npos);
    EXPECT_NE(markdownToHtml(longer.substr(0, 25)).find("<a href"), std::string::npos);
}

} // namespace waymark::app
