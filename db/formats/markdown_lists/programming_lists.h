// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the lists of free-programming-books (books/free-programming-books-*.md and
// courses/free-courses-*.md): every language, headings as topics, the same keys and facts as the shipped
// catalog's tables. A page listed under two headings is one item with two topics. Add all files, then call
// finish(). One thread.
#pragma once

#include "db/formats/frame/feed_sink.h"

#include <map>
#include <string>
#include <string_view>

namespace waymark::db {

class ProgrammingLists {
public:
    /// Whether a path is one of the lists; "books/..." or "courses/..." may be the end of a longer path.
    static bool isList(std::string_view path);

    void add(const std::string& path, std::string text);
    /// Reads what was added, in the order that decides names and keys, into the sink.
    void finish(FeedSink& sink);

private:
    std::map<std::pair<std::size_t, std::string>, std::string> m_files; ///< by rank and path
};

} // namespace waymark::db
