// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Standard output for people: titles and notes are somebody else's words, and a terminal obeys control characters and
// marks that turn a line. While one of these lives, what is printed shows them instead (db/text/visible.h); tabs and
// line ends are ours. Documents and JSON, which programs read, go out as they are. Main thread.
#pragma once

#include <streambuf>
#include <string>
#include <string_view>

namespace waymark::ui {

class VisibleLines final : public std::streambuf {
public:
    /// Takes the place of std::cout's own buffer and gives it back at its end.
    VisibleLines();
    ~VisibleLines() override;
    VisibleLines(const VisibleLines&) = delete;
    VisibleLines& operator=(const VisibleLines&) = delete;

    bool writeAsItIs(std::string_view text);

protected:
    int_type overflow(int_type character) override;
    std::streamsize xsputn(const char* text, std::streamsize size) override;
    int sync() override;

private:
    bool take(std::string_view text);
    bool writeLine();

    std::streambuf* m_below;
    std::string m_line; ///< what has come of a line
};

/// Past a VisibleLines where there is one.
void printAsItIs(std::string_view text);

} // namespace waymark::ui
