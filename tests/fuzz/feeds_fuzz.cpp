// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes are a feed: the first one chooses the form, the rest is the file. What is refused must be refused
// as invalid input with file and line; what is taken must be the same when it is read in other pieces.
#include "db/feeds/csv_feed.h"
#include "db/feeds/curricula.h"
#include "db/feeds/open_library.h"
#include "db/feeds/programming_lists.h"
#include "db/feeds/schema_org.h"
#include "db/sqlite/errors.h"
#include "tests/db/feeds/collected_feed.h"

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

namespace {

using waymark::db::ByteStream;

/// Gives the bytes in pieces of one size.
class Pieces : public ByteStream {
public:
    Pieces(std::string_view text, std::size_t size)
        : m_text(text)
        , m_size(size) {}
    std::size_t read(char* target, std::size_t size) override {
        const std::size_t count = m_text.copy(target, std::min(size, m_size));
        m_text.remove_prefix(count);
        return count;
    }

private:
    std::string_view m_text;
    std::size_t m_size;
};

const std::string name = "feed";

void read(unsigned form, std::string_view text, std::size_t piece, waymark::db::FeedSink& sink) {
    using namespace waymark::db;
    if (form == 0) {
        Pieces bytes(text, piece);
        return readSchemaOrg(bytes, name, sink);
    }
    if (form == 1) {
        readCsvFeed(*openRows(std::make_unique<Pieces>(text, piece), name), name, {}, sink);
        return;
    }
    if (form == 2)
        return readOpenLibrary(*openRows(std::make_unique<Pieces>(text, piece), name), name, sink);
    if (form == 3) {
        Curricula curricula;
        curricula.add(name, std::string(text));
        return curricula.finish(sink);
    }
    ProgrammingLists lists;
    lists.add(form == 4 ? "books/free-programming-books-en.md" : "courses/free-courses-de.md",
              std::string(text));
    lists.finish(sink);
}

/// What was made of it: counts and keys, or the refusal.
std::string outcome(unsigned form, std::string_view text, std::size_t piece) {
    waymark::db::test::CollectedFeed feed;
    std::string said;
    try {
        read(form, text, piece, feed);
    } catch (const waymark::db::sqlite::Failure& failure) {
        if (failure.error().kind != waymark::db::ErrorKind::InvalidInput ||
            failure.error().message.find(':') == std::string::npos)
            std::abort();
        said = failure.error().message;
    }
    for (const auto& course : feed.courses)
        said += "\n" + course.key.text() + course.title;
    for (const auto& book : feed.books)
        said += "\n" + book.key.text() + book.title;
    return said + "\n" + std::to_string(feed.pay.size()) + " " + std::to_string(feed.lines.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    const unsigned form = data[0] % 6U;
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    if (outcome(form, text, std::string_view::npos) != outcome(form, text, 1 + size / 3))
        std::abort();
    return 0;
}
