// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/open_library/open_library.h"

#include "db/formats/frame/feed_keys.h"
#include "db/records/stated_values.h"
#include "db/formats/frame/json_value.h"
#include "db/sqlite/errors.h"

#include <algorithm>

namespace waymark::db {

namespace {

using json::Element;
using json::member;

constexpr std::size_t fieldCount = 5;
constexpr std::string_view edition = "/type/edition";

/// "/languages/eng": the library's three letters as a language tag.
std::string languageOfKey(std::string_view key) {
    return languageOf(key.substr(key.rfind('/') + 1)).value_or("");
}

/// "by Ada Byron and Bo Li." as "Ada Byron and Bo Li".
std::string authorsIn(const Element& record) {
    std::string statement = oneLine(json::text(member(record, "by_statement")));
    for (const std::string_view start : {"by ", "By "})
        if (statement.starts_with(start))
            statement.erase(0, start.size());
    if (statement.ends_with('.') && !statement.ends_with(" Jr."))
        statement.pop_back();
    return statement;
}

Book bookOf(const Element& record) {
    Book book;
    book.title = oneLine(json::text(member(record, "title")));
    if (const std::string subtitle = oneLine(json::text(member(record, "subtitle"))); !subtitle.empty())
        book.title += ": " + subtitle;
    book.authors = authorsIn(record);
    book.year = yearOf(json::text(member(record, "publish_date")));
    for (const std::string_view name : {"isbn_13", "isbn_10"})
        json::forEach(member(record, name), [&book](const Element& number) {
            if (book.isbn.empty())
                book.isbn = isbn13Of(json::text(number)).value_or("");
        });
    if (const auto language = json::first(member(record, "languages")))
        book.language = languageOfKey(json::text(member(*language, "key")));
    return book;
}

class Dump {
public:
    Dump(const std::string& name, FeedSink& sink)
        : m_name(name)
        , m_sink(sink) {}

    void take(const Rows& rows) {
        const auto& fields = rows.fields();
        const auto refuse = [&](const std::string& reason) {
            throw sqlite::Failure(ErrorKind::InvalidInput,
                                  m_name + ":" + std::to_string(rows.line()) + ": " + reason);
        };
        if (fields.size() != fieldCount)
            refuse(std::to_string(fields.size()) + " fields instead of 5");
        if (!fields[0].starts_with("/type/"))
            refuse("'" + std::string(fields[0].substr(0, 40)) + "' is not a type of record");
        m_sink.at(m_name, rows.line());
        if (fields[0] != edition)
            return m_sink.leaveOut(fields[0]);
        Element record;
        if (const auto error = m_parser.parse(fields[4]).get(record))
            refuse(std::string("the record is not JSON: ") + simdjson::error_message(error));
        if (!record.is_object())
            refuse("the record is no JSON object");
        constexpr std::string_view books = "/books/";
        const std::string_view id = fields[1];
        if (!id.starts_with(books) || !kindOfKey("book:" + std::string(id.substr(books.size()))))
            refuse("'" + std::string(id) + "' is not the key of an edition (/books/OL1M)");
        add(record, std::string(id.substr(books.size())));
    }

private:
    void add(const Element& record, const std::string& id) {
        Book book = bookOf(record);
        if (book.title.empty())
            return m_sink.leaveOut("edition without a title");
        book.url = "https://openlibrary.org/books/" + id;
        // Editions may share an ISBN; their own keys are one each.
        const bool taken = book.isbn.empty() || !m_isbns.give(0, std::string_view(book.isbn));
        book.key = BookKey::trusted("book:" + (taken ? id : book.isbn));
        json::forEach(member(record, "subjects"), [&](const Element& subject) {
            const auto topic = topicNamed(oneLine(json::text(subject)));
            if (topic && m_sink.knows(*topic) &&
                std::find(book.topics.begin(), book.topics.end(), *topic) == book.topics.end())
                book.topics.push_back(*topic);
        });
        m_sink.add(book);
    }

    const std::string& m_name;
    FeedSink& m_sink;
    GivenKeys m_isbns;
    simdjson::dom::parser m_parser;
};

} // namespace

void readOpenLibrary(Rows& rows, const std::string& name, FeedSink& sink) {
    Dump dump(name, sink);
    while (rows.next())
        dump.take(rows);
}

bool looksLikeOpenLibrary(std::string_view head) {
    const std::string_view line = head.substr(0, head.find('\n'));
    return line.starts_with("/type/") && std::count(line.begin(), line.end(), '\t') == fieldCount - 1;
}

} // namespace waymark::db
