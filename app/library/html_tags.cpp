// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/html_tags.h"

#include "app/library/text.h"

#include <algorithm>

namespace waymark::app {

namespace {

constexpr std::string_view blanks = " \t\r\n\f";

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isNameLetter(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
}

} // namespace

void HtmlTags::skipBlanks() {
    m_at = std::min(m_html.find_first_not_of(blanks, m_at), m_html.size());
}

/// A letter, a slash and a letter, or a mark of declarations behind it: "<3" and "<-" are words.
bool HtmlTags::beginsTag() const {
    const auto at = [this](std::size_t i) { return m_at + i < m_html.size() ? m_html[m_at + i] : '\0'; };
    if (at(0) != '<' || m_html.substr(m_at, 4) == "<!--") // a comment that never ends is text
        return false;
    return isLetter(at(1)) || (at(1) == '/' && isLetter(at(2))) || at(1) == '!' || at(1) == '?';
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
        const auto value = decodedHtml(m_html.substr(m_at, end - m_at), db::HtmlPlace::Attribute);
        m_at = end;
        return value;
    }
    const auto end = std::min(m_html.find(quote, m_at + 1), m_html.size());
    const auto value = decodedHtml(m_html.substr(m_at + 1, end - m_at - 1), db::HtmlPlace::Attribute);
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
        else if (breaks.find('|' + piece.tag + '|') != std::string_view::npos && !trimmed(text).empty())
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
