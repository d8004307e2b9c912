// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/table_reading.h"
#include "app/library/text.h"

#include <algorithm>
#include <map>

namespace waymark::app {

namespace {

constexpr std::string_view clippingEnd = "==========";

/// "Good Omens (Pratchett, Terry;Gaiman, Neil)": authors stand in the last brackets; a document of one's own has none.
std::pair<std::string, std::string> titleAndAuthors(std::string_view line) {
    line = trimmed(line);
    if (!line.ends_with(')'))
        return {std::string(line), {}};
    int depth = 0;
    for (std::size_t i = line.size(); i-- > 0;) {
        depth += line[i] == ')' ? 1 : line[i] == '(' ? -1 : 0;
        if (depth == 0 && i > 0)
            return {std::string(trimmed(line.substr(0, i))), std::string(trimmed(line.substr(i + 1, line.size() - i - 2)))};
    }
    return {std::string(line), {}};
}

/// "Added on Sunday, January 1, 2023" without the time, which is the reader's and of no known zone.
std::string dayOfClipping(std::string_view about) {
    const auto last = about.rfind('|');
    auto day = last == std::string_view::npos ? std::string_view() : trimmed(about.substr(last + 1));
    if (const auto colon = day.find(':'); colon != std::string_view::npos)
        day = day.substr(0, std::min(day.size(), day.rfind(' ', colon)));
    return std::string(trimmed(day));
}

/// "- Your Note on page 12", "- Ihre Notiz", "- Tu nota": a highlight is the book's own words, a bookmark has none.
bool isOwnNote(std::string_view about) {
    const auto words = lowered(about.substr(0, about.find('|')));
    constexpr std::string_view notes[] = {"note", "notiz", "nota"};
    return std::any_of(std::begin(notes), std::end(notes), [&](auto note) { return words.find(note) != std::string::npos; });
}

/// One book a row, in the order of their first clippings.
class Clippings {
public:

    void add(const std::vector<std::string>& clipping, std::size_t line) {
        if (clipping.size() < 2)
            return;
        const auto [title, authors] = titleAndAuthors(clipping[0]);
        if (title.empty())
            return;
        const auto [at, fresh] = m_places.emplace(title + '\n' + authors, m_books.size());
        if (fresh)
            m_books.push_back({title, authors, {}, dayOfClipping(clipping[1]), line});
        if (!isOwnNote(clipping[1]))
            return;
        auto& note = m_books[at->second].note;
        for (std::size_t i = 2; i < clipping.size(); ++i)
            note += (note.empty() ? "" : i == 2 ? "\n\n" : "\n") + clipping[i];
    }
    CsvTable table() {
        CsvTable table;
        table.rows.push_back({"Title", "Author", "My note", "Clipped"});
        table.lines.push_back(0);
        for (auto& book : m_books) {
            CsvTable::Row row;
            for (auto* text : {&book.title, &book.authors, &book.note, &book.day})
                row.push_back(table.kept(std::move(*text)));
            table.rows.push_back(std::move(row));
            table.lines.push_back(book.line);
        }
        return table;
    }

private:
    struct Book {
        std::string title;
        std::string authors;
        std::string note;
        std::string day;
        std::size_t line = 0;
    };
    std::vector<Book> m_books;
    std::map<std::string, std::size_t> m_places;
};

} // namespace

bool isClippings(std::string_view text) {
    const auto title = text.find('\n');
    const auto about = title == std::string_view::npos ? std::string_view() : text.substr(title + 1);
    return about.starts_with("- ") && about.find(std::string("\n") + std::string(clippingEnd)) != std::string_view::npos;
}

std::optional<CsvTable> tableFromClippings(std::string_view text, const ImportOptions& options) {
    if (!isClippings(trimmed(text)))
        return std::nullopt;
    Clippings all;
    std::vector<std::string> clipping;
    std::size_t number = 0;
    std::size_t begin = 0;
    while (const auto line = takeLine(text)) {
        ++number;
        if (options.isCancelled())
            return std::nullopt;
        const auto words = trimmed(*line);
        if (words == clippingEnd) {
            all.add(clipping, begin);
            clipping.clear();
        } else if (!words.empty()) {
            begin = clipping.empty() ? number : begin;
            clipping.emplace_back(words);
        }
    }
    return all.table();
}

} // namespace waymark::app
