// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes are a feed: the first one chooses the form, the rest is the file. What is refused must be refused
// as invalid input with file and line, and every course and book that is taken has one of our keys and a
// title.
#include "db/formats/csv/csv_feed.h"
#include "db/formats/markdown_lists/programming_lists.h"
#include "db/formats/open_library/open_library.h"
#include "db/formats/ossu/curricula.h"
#include "db/formats/schema_org/schema_org.h"
#include "db/sqlite/errors.h"
#include "tests/db/formats/frame/collected_feed.h"

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

namespace {

const std::string name = "feed";

void read(unsigned form, const std::string& text, waymark::db::FeedSink& sink) {
    using namespace waymark::db;
    if (form == 0) {
        waymark::db::test::TextStream bytes(text);
        return readSchemaOrg(bytes, name, sink);
    }
    if (form == 1) {
        readCsvFeed(*openRows(std::make_unique<waymark::db::test::TextStream>(text), name), name, {}, sink);
        return;
    }
    if (form == 2)
        return readOpenLibrary(*openRows(std::make_unique<waymark::db::test::TextStream>(text), name), name, sink);
    if (form == 3) {
        Curricula curricula;
        curricula.add(name, text);
        return curricula.finish(sink);
    }
    ProgrammingLists lists;
    lists.add(form == 4 ? "books/free-programming-books-en.md" : "courses/free-courses-de.md", text);
    lists.finish(sink);
}

template <class Record>
void check(const std::vector<Record>& records, waymark::db::ItemKind kind) {
    for (const Record& record : records)
        if (waymark::db::kindOfKey(record.key.text()) != kind || record.title.empty())
            std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    waymark::db::test::CollectedFeed feed;
    try {
        read(data[0] % 6U, std::string(reinterpret_cast<const char*>(data) + 1, size - 1), feed);
    } catch (const waymark::db::sqlite::Failure& failure) {
        if (failure.error().kind != waymark::db::ErrorKind::InvalidInput ||
            failure.error().message.find(':') == std::string::npos)
            std::abort();
    }
    check(feed.courses, waymark::db::ItemKind::Course);
    check(feed.books, waymark::db::ItemKind::Book);
    return 0;
}
