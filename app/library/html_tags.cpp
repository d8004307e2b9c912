// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/html_tags.h"

#include "app/library/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace waymark::app {

namespace {

constexpr std::string_view blanks = " \t\r\n\f";

bool isNameLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == ':';
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> named{
    {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", " "}}};

/// Appends what `&NAME;` stands for; false when nobody knows.
bool appendReference(std::string& text, std::string_view name) {
    if (name.size() > 1 && name[0] == '#') {
        const bool hex = name[1] == 'x' || name[1] == 'X';
        const std::string digits(name.substr(hex ? 2 : 1));
        char* end = nullptr;
        const auto point = std::strtoul(digits.c_str(), &end, hex ? 16 : 10);
        if (digits.empty() || *end != '\0')
            return false;
        appendCodePoint(text, point);
        return true;
    }
    const auto found =
        std::find_if(named.begin(), named.end(), [&](const auto& each) { return each.first == name; });
    if (found == named.end())
        return false;
    text += found->second;
    return true;
}

} // namespace

std::string decodedHtml(std::string_view text) {
    std::string decoded;
    while (true) {
        const auto at = text.find('&');
        decoded += text.substr(0, at);
        if (at == std::string_view::npos)
            return decoded;
        text.remove_prefix(at);
        const auto end = text.substr(0, 12).find(';');
        if (end != std::string_view::npos && appendReference(decoded, text.substr(1, end - 1))) {
            text.remove_prefix(end + 1);
        } else {
            decoded += '&';
            text.remove_prefix(1);
        }
    }
}

void HtmlTags::skipBlanks() {
    m_at = std::min(m_html.find_first_not_of(blanks, m_at), m_html.size());
}

bool HtmlTags::next(HtmlPiece& piece) {
    piece = {};
    while (m_html.substr(m_at, 4) == "<!--") {
        const auto end = m_html.find("-->", m_at + 4);
        m_at = end == std::string_view::npos ? m_html.size() : end + 3;
    }
    if (m_at >= m_html.size())
        return false;
    const bool tag = m_html[m_at] == '<' && m_at + 1 < m_html.size() &&
                     (isNameLetter(m_html[m_at + 1]) || m_html[m_at + 1] == '/' || m_html[m_at + 1] == '!');
    if (!tag) {
        const auto end = std::min(m_html.find('<', m_at + 1), m_html.size());
        piece.text = decodedHtml(m_html.substr(m_at, end - m_at));
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
        const auto value = decodedHtml(m_html.substr(m_at, end - m_at));
        m_at = end;
        return value;
    }
    const auto end = std::min(m_html.find(quote, m_at + 1), m_html.size());
    const auto value = decodedHtml(m_html.substr(m_at + 1, end - m_at - 1));
    m_at = std::min(end + 1, m_html.size());
    return value;
}

} // namespace waymark::app
