// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/visible_lines.h"

#include "db/text/visible.h"

#include <algorithm>
#include <iostream>

namespace waymark::ui {

VisibleLines::VisibleLines()
    : m_below(std::cout.rdbuf(this)) {}

VisibleLines::~VisibleLines() {
    try {
        writeLine();
    } catch (...) { // an unfinished last line is no reason to end the program
        std::cout.setstate(std::ios::badbit);
    }
    std::cout.rdbuf(m_below);
}

bool VisibleLines::writeAsItIs(std::string_view text) {
    return writeLine() && m_below->sputn(text.data(), static_cast<std::streamsize>(text.size())) == static_cast<std::streamsize>(text.size());
}

VisibleLines::int_type VisibleLines::overflow(int_type character) {
    if (traits_type::eq_int_type(character, traits_type::eof()))
        return traits_type::not_eof(character);
    const char one = traits_type::to_char_type(character);
    return take({&one, 1}) ? character : traits_type::eof();
}

std::streamsize VisibleLines::xsputn(const char* text, std::streamsize size) {
    return take({text, static_cast<std::size_t>(size)}) ? size : 0;
}

int VisibleLines::sync() {
    return writeLine() ? m_below->pubsync() : -1;
}

bool VisibleLines::take(std::string_view text) {
    while (!text.empty()) {
        const auto end = text.find('\n');
        m_line += text.substr(0, end);
        if (end == std::string_view::npos)
            return true;
        if (!writeLine() || traits_type::eq_int_type(m_below->sputc('\n'), traits_type::eof()))
            return false;
        text.remove_prefix(end + 1);
    }
    return true;
}

bool VisibleLines::writeLine() {
    std::string shown;
    for (std::string_view rest = m_line; !rest.empty();) {
        const auto end = std::min(rest.find('\t'), rest.size());
        shown += db::visibleLine(rest.substr(0, end));
        if (end < rest.size())
            shown += '\t';
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    m_line.clear();
    return m_below->sputn(shown.data(), static_cast<std::streamsize>(shown.size())) == static_cast<std::streamsize>(shown.size());
}

void printAsItIs(std::string_view text) {
    if (auto* lines = dynamic_cast<VisibleLines*>(std::cout.rdbuf())) {
        if (!lines->writeAsItIs(text))
            std::cout.setstate(std::ios::badbit);
    } else {
        std::cout << text;
    }
}

} // namespace waymark::ui
