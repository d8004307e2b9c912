// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/csv.h"

#include "app/library/text.h"
#include "db/text/divider.h"

#include <algorithm>
#include <array>

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

    CsvTable parsed() {
        while (m_at < m_text.size()) {
            const auto line = m_line;
            std::vector<std::string> row;
            readRow(row);
            if (std::all_of(row.begin(), row.end(), [](const auto& cell) { return trimmed(cell).empty(); }))
                continue;
            m_table.rows.push_back(std::move(row));
            m_table.lines.push_back(line);
        }
        return std::move(m_table);
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool atLineEnd() const { return atEnd() || m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

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

    void readRow(std::vector<std::string>& row) {
        while (true) {
            row.emplace_back();
            readCell(row.back());
            if (!atEnd() && m_text[m_at] == m_table.divider) {
                ++m_at;
                continue;
            }
            return skipLineEnd();
        }
    }

    void readCell(std::string& cell) {
        if (!atEnd() && m_text[m_at] == '"' && m_table.openQuote == 0)
            readQuoted(cell);
        readPlain(cell);
    }

    void readPlain(std::string& cell) {
        const auto end = std::min(m_text.find_first_of(std::string_view(m_ends.data(), m_ends.size()), m_at), m_text.size());
        cell += m_text.substr(m_at, end - m_at);
        m_at = end;
    }

    /// A quote that the whole rest of the file does not close is a letter, and so are all after it.
    void readQuoted(std::string& cell) {
        const auto begin = m_at;
        const auto line = m_line;
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text[m_at] == '"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '"')
                    break;
                ++m_at;
            }
            if (m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n')
                continue; // whichever line ends a file has, a text's are one
            const bool end = m_text[m_at] == '\n' || m_text[m_at] == '\r';
            m_line += end ? 1U : 0U;
            cell += end ? '\n' : m_text[m_at];
        }
        if (!atEnd()) {
            ++m_at;
            return;
        }
        m_table.openQuote = line;
        m_at = begin + 1;
        m_line = line;
        cell.clear();
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::array<char, 3> m_ends{};
    CsvTable m_table;
};

} // namespace

CsvTable parseCsv(std::string_view text) {
    return Parser(text).parsed();
}

} // namespace waymark::app
