// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/csv.h"

#include "app/library/text.h"

namespace waymark::app {

namespace {

char dividerOf(std::string_view text) {
    const auto head = text.substr(0, text.find_first_of("\r\n"));
    for (const char divider : {'\t', ';'})
        if (head.find(divider) != std::string_view::npos && head.find(',') == std::string_view::npos)
            return divider;
    return ',';
}

class Parser {
public:
    explicit Parser(std::string_view text)
        : m_text(text)
        , m_divider(dividerOf(text)) {}

    db::Result<CsvTable> parsed() {
        while (m_at < m_text.size()) {
            const int line = m_line;
            std::vector<std::string> row;
            if (!readRow(row))
                return db::Error{db::ErrorKind::InvalidInput,
                                 "line " + std::to_string(line) + ": a quoted cell is never closed"};
            if (row.size() == 1 && row.front().empty())
                continue;
            m_table.rows.push_back(std::move(row));
            m_table.lines.push_back(line);
        }
        return std::move(m_table);
    }

private:
    bool readRow(std::vector<std::string>& row) {
        while (true) {
            row.emplace_back();
            if (!readCell(row.back()))
                return false;
            if (m_at >= m_text.size())
                return true;
            const char c = m_text[m_at++];
            if (c == m_divider)
                continue;
            if (c == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
                ++m_at;
            ++m_line;
            return true;
        }
    }

    bool readCell(std::string& cell) {
        if (m_at < m_text.size() && m_text[m_at] == '"')
            return readQuoted(cell);
        while (m_at < m_text.size() && m_text[m_at] != m_divider && m_text[m_at] != '\n' &&
               m_text[m_at] != '\r')
            cell += m_text[m_at++];
        return true;
    }

    bool readQuoted(std::string& cell) {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '"')
                    break;
                ++m_at;
            }
            m_line += m_text[m_at] == '\n' ? 1 : 0;
            cell += m_text[m_at];
        }
        if (m_at >= m_text.size())
            return false;
        ++m_at;
        // After the closing quote: up to the divider, as other programs write it.
        while (m_at < m_text.size() && m_text[m_at] != m_divider && m_text[m_at] != '\n' &&
               m_text[m_at] != '\r')
            cell += m_text[m_at++];
        return true;
    }

    std::string_view m_text;
    char m_divider;
    std::size_t m_at = 0;
    int m_line = 1;
    CsvTable m_table;
};

} // namespace

db::Result<CsvTable> parseCsv(std::string_view text) {
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    return Parser(text).parsed();
}

} // namespace waymark::app
