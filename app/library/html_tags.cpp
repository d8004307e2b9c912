// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/html_tags.h"

#include "app/library/text.h"
#include "db/text/ascii.h"
#include "db/text/bars.h"

#include <algorithm>

namespace waymark::app {

namespace {

using db::isLetter;

constexpr std::string_view blanks = " \t\r\n\f";

bool isNameLetter(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
}

/// "vector<int>" is no element.
bool isElement(std::string_view name) {
    constexpr std::string_view names =
        "|a|abbr|acronym|address|article|aside|audio|b|base|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|"
        "details|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h1|h2|h3|h4|h5|h6|head|header|hr|html|i|iframe|img|input|ins|kbd|"
        "label|li|link|main|mark|meta|nav|nobr|noscript|object|ol|option|p|path|picture|pre|q|s|samp|script|section|select|small|source|"
        "span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr|";
    return name.find(':') != std::string_view::npos || db::isBetweenBars(names, name);
}

} // namespace

void HtmlTags::skipBlanks() {
    m_at = std::min(m_html.find_first_not_of(blanks, m_at), m_html.size());
}

/// A letter, a slash and a letter, or a mark of declarations behind it: "<3" and "<-" are words.
bool HtmlTags::beginsTag() {
    const auto at = [this](std::size_t i) { return m_at + i < m_html.size() ? m_html[m_at + i] : '\0'; };
    if (at(0) != '<' || m_html.substr(m_at, 4) == "<!--") // a comment that never ends is text
        return false;
    if (at(1) == '!' || at(1) == '?')
        return true;
    if (!isLetter(at(1)) && !(at(1) == '/' && isLetter(at(2))))
        return false;
    auto end = m_at + 2;
    while (end < m_html.size() && isNameLetter(m_html[end]))
        ++end;
    const auto name = lowered(m_html.substr(m_at + 1, end - m_at - 1));
    return isElement(name.starts_with('/') ? std::string_view(name).substr(1) : name) && closes(end, name.size() == 1);
}

/// Whether the tag whose name ends here ends before the next begins. What was looked at in vain is counted: each "<" of a
/// damaged file may look at all that follows.
bool HtmlTags::closes(std::size_t at, bool wantsValues) {
    const auto begin = at;
    const bool closed = isClosed(at, wantsValues);
    m_inVain += closed ? 0 : at - begin;
    return closed;
}

/// The quotes of values may hold either mark, until too much was looked at in vain; `at` goes along. In "a<b and c>d" the
/// words behind a name of one letter are no attributes: those have values.
bool HtmlTags::isClosed(std::size_t& at, bool wantsValues) const {
    constexpr std::size_t mostInVain = 16U << 20U;
    bool words = false;
    bool value = false;
    for (; at < m_html.size(); ++at) {
        const char c = m_html[at];
        if (c == '>')
            return !(wantsValues && words && !value);
        if (c == '<')
            return false;
        value = value || c == '=';
        words = words || isLetter(c);
        if (m_inVain < mostInVain && (c == '"' || c == '\'') && m_html[m_html.find_last_not_of(blanks, at - 1)] == '=')
            at = valueEnd(at);
    }
    return false;
}

/// Where the value ends that the quote here begins. One that nobody closed would go on over the tags that follow.
std::size_t HtmlTags::valueEnd(std::size_t quote) const {
    const auto end = std::min(m_html.find(m_html[quote], quote + 1), m_html.size());
    const auto value = m_html.substr(quote, end - quote);
    const auto mark = value.find('>');
    const bool runsOver = mark != std::string_view::npos && (end == m_html.size() || value.find("</A>", mark) != std::string_view::npos || value.find("</a>", mark) != std::string_view::npos);
    return runsOver ? quote + mark - 1 : end;
}

bool HtmlTags::next(HtmlPiece& piece) {
    piece = {};
    while (m_html.substr(m_at, 4) == "<!--" && m_commentsEnd) {
        const auto end = m_html.find("-->", m_at + 4);
        m_commentsEnd = end != std::string_view::npos;
        m_at = m_commentsEnd ? end + 3 : m_at;
    }
    if (m_at >= m_html.size())
        return false;
    m_line += static_cast<std::size_t>(std::count(m_html.begin() + static_cast<std::ptrdiff_t>(m_counted), m_html.begin() + static_cast<std::ptrdiff_t>(m_at), '\n'));
    m_counted = m_at;
    if (!beginsTag()) {
        const auto end = std::min(m_html.find('<', m_at + 1), m_html.size());
        piece.text = decodedHtml(m_html.substr(m_at, end - m_at), db::HtmlPlace::Text);
        m_at = end;
        return true;
    }
    auto end = m_at + 2;
    while (end < m_html.size() && isNameLetter(m_html[end]))
        ++end;
    piece.tag = lowered(m_html.substr(m_at + 1, end - m_at - 1));
    m_at = end;
    readAttributes(piece);
    return true;
}

void HtmlTags::readAttributes(HtmlPiece& piece) {
    while (true) {
        skipBlanks();
        if (m_at >= m_html.size())
            return;
        if (m_html[m_at] == '>') {
            ++m_at;
            return;
        }
        const auto begin = m_at;
        while (m_at < m_html.size() && isNameLetter(m_html[m_at]))
            ++m_at;
        if (m_at == begin) {
            ++m_at; // a stray character
            continue;
        }
        const auto name = lowered(m_html.substr(begin, m_at - begin));
        skipBlanks();
        if (m_at < m_html.size() && m_html[m_at] == '=') {
            ++m_at;
            piece.attributes.emplace(name, readValue());
        } else {
            piece.attributes.emplace(name, "");
        }
    }
}

std::string HtmlTags::readValue() {
    skipBlanks();
    if (m_at >= m_html.size())
        return {};
    const char quote = m_html[m_at];
    if (quote != '"' && quote != '\'') {
        const auto end = std::min(m_html.find_first_of(" \t\r\n>", m_at), m_html.size());
        auto value = decodedHtml(m_html.substr(m_at, end - m_at), db::HtmlPlace::Attribute);
        m_at = end;
        return value;
    }
    const auto end = valueEnd(m_at);
    const bool closed = end > m_at && end < m_html.size() && m_html[end] == quote;
    auto value = decodedHtml(m_html.substr(m_at + 1, end - m_at - (closed ? 1 : 0)), db::HtmlPlace::Attribute);
    m_at = std::min(end + 1, m_html.size());
    return value;
}

std::string htmlToText(std::string_view html) {
    constexpr std::string_view breaks = "|br|p|/p|div|/div|li|/ul|/ol|blockquote|/blockquote|tr|h1|h2|h3|h4|";
    if (html.find_first_of("<&") == std::string_view::npos)
        return std::string(html);
    std::string text;
    HtmlTags tags(html);
    HtmlPiece piece;
    while (tags.next(piece)) {
        if (piece.tag.empty())
            text += piece.text;
        else if (db::isBetweenBars(breaks, piece.tag))
            text += '\n';
    }
    return withoutEmptyLines(text);
}

std::string withoutEmptyLines(std::string_view text) {
    std::string kept;
    bool empty = false;
    for (const auto& line : lines(text)) {
        const auto words = trimmed(line);
        if (words.empty()) {
            empty = !kept.empty();
            continue;
        }
        kept += (kept.empty() ? "" : empty ? "\n\n" : "\n") + std::string(words);
        empty = false;
    }
    return kept;
}

} // namespace waymark::app
