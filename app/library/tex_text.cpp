// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/tex_text.h"

#include "app/library/text.h"

#include <algorithm>
#include <array>

namespace waymark::app {

namespace {

struct Accent {
    char command;
    std::string_view plain;     ///< letters that take it
    std::u32string_view marked; ///< the same with the accent
};

constexpr std::array<Accent, 11> accents{{
    {'`', "aeiouAEIOUnN", U"àèìòùÀÈÌÒÙǹǸ"},
    {'\'', "aeiouyAEIOUYcnszlrCNSZLR", U"áéíóúýÁÉÍÓÚÝćńśźĺŕĆŃŚŹĹŔ"},
    {'^', "aeiouAEIOUcghjswy", U"âêîôûÂÊÎÔÛĉĝĥĵŝŵŷ"},
    {'"', "aeiouyAEIOUY", U"äëïöüÿÄËÏÖÜŸ"},
    {'~', "anoANOiu", U"ãñõÃÑÕĩũ"},
    {'c', "cCsStTkKgGlLnNrR", U"çÇşŞţŢķĶģĢļĻņŅŗŖ"},
    {'v', "cCdDeEnNrRsStTzZ", U"čČďĎěĚňŇřŘšŠťŤžŽ"},
    {'u', "aAgGiIoOuU", U"ăĂğĞĭĬŏŎŭŬ"},
    {'=', "aAeEiIoOuU", U"āĀēĒīĪōŌūŪ"},
    {'H', "oOuU", U"őŐűŰ"},
    {'.', "zZeEgGcCI", U"żŻėĖġĠċĊİ"},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 22> letterCommands{{
    {"ss", "ß"},
    {"o", "ø"},
    {"O", "Ø"},
    {"ae", "æ"},
    {"AE", "Æ"},
    {"oe", "œ"},
    {"OE", "Œ"},
    {"aa", "å"},
    {"AA", "Å"},
    {"l", "ł"},
    {"L", "Ł"},
    {"i", "i"},
    {"j", "j"},
    {"dh", "ð"},
    {"th", "þ"},
    {"textbackslash", "\\"},
    {"textasciitilde", "~"},
    {"textasciicircum", "^"},
    {"textendash", "–"},
    {"textemdash", "—"},
    {"ldots", "…"},
    {"textquotesingle", "'"},
}};

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class Translation {
public:
    explicit Translation(std::string_view tex)
        : m_tex(tex) {}

    std::string text() {
        while (m_at < m_tex.size()) {
            const char c = m_tex[m_at];
            if (c == '\\')
                command();
            else if (c == '{' || c == '}')
                ++m_at;
            else if (c == '~')
                add(" ", 1);
            else if (m_tex.substr(m_at, 3) == "---")
                add("—", 3);
            else if (m_tex.substr(m_at, 2) == "--")
                add("–", 2);
            else
                add(m_tex.substr(m_at, 1), 1);
        }
        return std::move(m_text);
    }

private:
    void add(std::string_view text, std::size_t used) {
        m_text += text;
        m_at += used;
    }

    void command() {
        if (++m_at >= m_tex.size())
            return;
        const char c = m_tex[m_at];
        if (!isLetter(c)) {
            if (!accent(c, m_at + 1))
                add(m_tex.substr(m_at, 1), 1);
            return;
        }
        auto end = m_at;
        while (end < m_tex.size() && isLetter(m_tex[end]))
            ++end;
        const auto name = m_tex.substr(m_at, end - m_at);
        if (name.size() == 1 && accent(c, end))
            return;
        const auto known = std::find_if(letterCommands.begin(), letterCommands.end(),
                                        [&](const auto& each) { return each.first == name; });
        if (known != letterCommands.end())
            m_text += known->second;
        m_at = end;
        // A blank or {} after a command only ends its name.
        if (m_tex.substr(m_at, 2) == "{}")
            m_at += 2;
        else if (m_at < m_tex.size() && m_tex[m_at] == ' ')
            ++m_at;
    }

    /// The letter after the accent, in braces or not, \i and \j for dotless ones.
    bool accent(char command, std::size_t at) {
        const auto known = std::find_if(accents.begin(), accents.end(),
                                        [&](const Accent& each) { return each.command == command; });
        if (known == accents.end())
            return false;
        while (at < m_tex.size() && (m_tex[at] == '{' || m_tex[at] == ' ' || m_tex[at] == '\\'))
            ++at;
        if (at >= m_tex.size())
            return false;
        const auto place = known->plain.find(m_tex[at]);
        if (place == std::string_view::npos)
            return false;
        appendCodePoint(m_text, known->marked[place]);
        m_at = at + 1;
        if (m_at < m_tex.size() && m_tex[m_at] == '}')
            ++m_at;
        return true;
    }

    std::string_view m_tex;
    std::size_t m_at = 0;
    std::string m_text;
};

} // namespace

std::string texToText(std::string_view tex, bool keepLines) {
    const std::string text = Translation(tex).text();
    if (keepLines)
        return std::string(trimmed(text));
    std::string drawn;
    for (const char c : trimmed(text)) {
        const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!blank)
            drawn += c;
        else if (!drawn.ends_with(' '))
            drawn += ' ';
    }
    return drawn;
}

} // namespace waymark::app
