// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/csv.h"

#include "app/library/text.h"
#include "db/text/divider.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace waymark::app {

namespace {

class Parser {
public:
    explicit Parser(std::string_view text)
        : m_text(text) {
        skipBlankLines();
        const auto line = lowered(m_text.substr(m_at, 6));
        if (line.starts_with("sep=") && line.size() > 4) {
            m_table.divider = m_text[m_at + 4];
            skipLine();
        } else {
            m_table.divider = db::dividerOf(m_text.substr(m_at));
        }
        m_ends = {m_table.divider, '\n', '\r'};
    }

    CsvTable parsed(const std::atomic<bool>* cancelled) {
        while (m_at < m_text.size() && !(cancelled && *cancelled)) {
            const auto line = m_line;
            CsvTable::Row row;
            row.reserve(m_table.rows.empty() ? 8 : m_table.rows.back().size());
            readRow(row);
            if (std::all_of(row.begin(), row.end(), [](const auto& cell) { return trimmed(cell).empty(); }))
                continue;
            m_table.rows.push_back(std::move(row));
            m_table.lines.push_back(line);
        }
        if (isCut())
            m_table.cutRow = m_table.lines.back();
        return std::move(m_table);
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool atLineEnd() const { return atEnd() || m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

    /// Whether the file ends within its last row: without a line end, and between two doubled quotes, or with fewer cells
    /// than every row before it.
    bool isCut() const {
        const auto& rows = m_table.rows;
        if (rows.size() < 2 || m_text.empty() || m_text.ends_with('\n') || m_text.ends_with('\r'))
            return false;
        const auto cells = rows.back().size();
        const bool fewer = rows.size() > 2 && std::all_of(rows.begin(), rows.end() - 1, [cells](const auto& row) { return row.size() > cells; });
        if (!m_lastQuoted || fewer)
            return fewer;
        const std::string_view cell = rows.back().back();
        return cell.ends_with(' ') || cell.ends_with('(') || opensLast(cell);
    }

    /// Of the last mark in a cell: whether words in quotes begin with it, and end nowhere. An inch and what closes such
    /// words stand behind a letter or a digit.
    static bool opensLast(std::string_view cell) {
        const auto last = cell.rfind('"');
        if (last == std::string_view::npos || last + 1 == cell.size())
            return false;
        return (last == 0 || std::string_view(" \t\n(").find(cell[last - 1]) != std::string_view::npos) && cell[last + 1] != ' ';
    }

    void skipLineEnd() {
        if (atEnd())
            return;
        const char c = m_text[m_at++];
        if (c == '\r' && !atEnd() && m_text[m_at] == '\n')
            ++m_at;
        ++m_line;
    }

    void skipLine() {
        while (!atLineEnd())
            ++m_at;
        skipLineEnd();
    }

    void skipBlankLines() {
        while (!atEnd() && atLineEnd())
            skipLineEnd();
    }

    void readRow(CsvTable::Row& row) {
        while (true) {
            row.push_back(readCell());
            if (!atEnd() && m_text[m_at] == m_table.divider) {
                ++m_at;
                continue;
            }
            return skipLineEnd();
        }
    }

    /// A quote opens a cell at its beginning, also behind blanks, as lists made by hand have it.
    std::string_view readCell() {
        const auto quote = m_text.find_first_not_of(' ', m_at);
        m_lastQuoted = quote != std::string_view::npos && m_text[quote] == '"' && m_table.openQuote == 0;
        const auto quoted = m_lastQuoted ? readQuoted(quote) : std::nullopt;
        m_lastQuoted = quoted.has_value();
        return quoted ? *quoted : readPlain();
    }

    bool endsCell(std::size_t at) const {
        const auto next = m_text.find_first_not_of(m_table.divider == '\t' ? " " : " \t", at);
        return next == std::string_view::npos || std::find(m_ends.begin(), m_ends.end(), m_text[next]) != m_ends.end();
    }

    /// Of the quote at `at`, which neither is doubled nor ends the cell: whether words in quotes begin with it.
    bool opensWords(std::size_t at) const {
        return std::string_view(" \t(").find(m_text[at - 1]) != std::string_view::npos && m_text[at + 1] != ' ';
    }

    std::string_view readPlain() {
        const auto begin = m_at;
        m_at = endOfPlain(begin);
        return m_text.substr(begin, m_at - begin);
    }

    std::size_t endOfPlain(std::size_t at) const {
        while (at < m_text.size() && m_text[at] != m_ends[0] && m_text[at] != m_ends[1] && m_text[at] != m_ends[2])
            ++at;
        return at;
    }

    /// Words in quotes within the cell need not be doubled. Nothing where the quotes are letters: those of "Once" and Again,
    /// one that another cell's quote would close, and all behind one that the whole rest of the file does not close.
    std::optional<std::string_view> readQuoted(std::size_t quote) {
        const auto line = m_line;
        const auto longest = longestSearch();
        bool words = false;
        bool odd = false;
        std::optional<std::string> made; // once the cell is not as it stands
        const auto differs = [&](std::size_t at) {
            if (!made)
                made.emplace(m_text.substr(quote + 1, at - quote - 1));
        };
        for (auto at = quote + 1; at < m_text.size(); ++at) {
            if (m_text[at] == '"') {
                if (m_text.substr(at + 1, 1) == "\"" && !(words && endsCell(at + 2))) {
                    differs(at);
                    ++at;
                } else if (!words && endsCell(at + 1)) {
                    m_at = endOfPlain(at + 1);
                    return made ? m_table.kept(*std::move(made)) : m_text.substr(quote + 1, at - quote - 1);
                } else if ((words || opensWords(at)) && (!odd || at - quote <= longest) && longest > 0) {
                    words = !words;
                    odd = true;
                } else {
                    m_inVain += at - quote;
                    if (m_line > line)
                        m_table.brokenQuotes.push_back(line);
                    return letters(line);
                }
            }
            const bool end = m_text[at] == '\n' || m_text[at] == '\r';
            if (m_text[at] == '\r')
                differs(at);
            if (m_text[at] == '\r' && m_text.substr(at + 1, 1) == "\n")
                continue; // whichever line ends a file has, a text's are one
            m_line += end ? 1U : 0U;
            if (made)
                *made += end ? '\n' : m_text[at];
        }
        m_table.openQuote = line;
        m_at = quote + 1;
        return letters(line);
    }

    /// How far words in quotes within a cell are followed. Where nothing is as it should be every cell would look that far,
    /// so that when enough was looked at in vain the first quote that is neither doubled nor an end decides.
    std::size_t longestSearch() const {
        constexpr std::size_t longest = 1U << 16U;
        constexpr std::size_t mostInVain = 64U << 20U;
        return m_inVain < mostInVain ? longest : 0;
    }

    std::nullopt_t letters(std::size_t line) {
        m_line = line;
        return std::nullopt;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    bool m_lastQuoted = false; ///< the last cell, which only the end of the file may have cut
    std::size_t m_inVain = 0; ///< bytes behind quotes that were letters
    std::array<char, 3> m_ends{};
    CsvTable m_table;
};

} // namespace

CsvTable parseCsv(std::string_view text, const std::atomic<bool>* cancelled) {
    return Parser(text).parsed(cancelled);
}

} // namespace waymark::app
