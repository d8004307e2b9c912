// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The entries of a BibTeX file, one after the other, with their fields as they are written (TeX). An entry that
// is broken ends where the next begins; what can be read of it is given. Linear in the length of the text,
// bounded in what macros can make of it. Pure, any thread.
#pragma once

#include "app/library/reading_report.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace waymark::app {

struct BibtexEntry {
    std::string type;                          ///< in small letters
    std::string key;                           ///< the citation key
    std::size_t line = 0;                      ///< where it begins
    std::map<std::string, std::string> fields; ///< names in small letters; the first of two stands
    std::map<std::string, std::size_t> lines;  ///< where each begins
    const std::string& operator[](const std::string& name) const;
    /// Of the field, else of the entry.
    std::size_t lineOf(const std::string& name) const;
};

class BibtexEntries {
public:
    BibtexEntries(std::string_view text, ReadingFaults& faults);
    /// Nothing at the end.
    std::optional<BibtexEntry> next();

private:
    char current() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool atEnd() const { return m_at >= m_text.size(); }
    bool atEntry() const;
    bool inComment();
    bool opensEntry(std::size_t at) const;
    std::size_t line();
    void skipBlanks();
    void skipToEntry();
    std::string_view word();
    void skipBlock(char open);
    std::size_t endOfKey(char close) const;
    void readKey(BibtexEntry& entry, char close);
    void readFields(BibtexEntry& entry, char close);
    std::optional<std::string> value();
    std::optional<std::string_view> piece();
    std::optional<std::string_view> delimited(char close);
    std::optional<std::string_view> upToNextField(std::size_t end);
    std::size_t nextField(std::size_t end) const;
    bool beginsField(std::size_t at) const;
    bool endsValue(std::size_t end) const;
    std::optional<std::size_t> closing(char close, bool escapes) const;
    void append(std::string& text, std::string_view more);

    std::string_view m_text;
    ReadingFaults& m_faults;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_counted = 0;
    std::size_t m_lineBegins = 0; ///< of the line of m_lineLooked, up to which line ends were looked for
    std::size_t m_lineLooked = 0;
    std::size_t m_expanded = 0;   ///< bytes that macros stood for
    std::size_t m_openFields = 0; ///< of the entry at hand, whose texts are never closed
    bool m_blocksClose = true; ///< no comment has run to the end of the file yet
    std::map<std::string, std::string> m_macros;
};

} // namespace waymark::app
