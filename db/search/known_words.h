// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words that we know to mean an item although no publisher calls it so: British, Indian and Spanish names of careers,
// new kinds of work with the careers that count them, other names of places, short names of products; and words that
// say what is asked for ("course", "salary") or what shall hold ("without a degree"). They stand in search_word.tsv
// as plain small words divided by one blank. Reads on the connection's thread; throws SQLite::Exception.
#pragma once

#include "db/catalog/query.h"
#include "db/records/known_word.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db::search_parts {

struct KnownWord {
    std::string item; ///< a public key; "course", "book", "free", "pay" or "career" of Asks; a condition of Filter
    WordKind kind = WordKind::Name;
};

class WordBook {
public:
    explicit WordBook(const Catalog::Connection& connection);

    /// All that these words mean, the nearest first.
    std::vector<KnownWord> meanings(const std::string& words);
    /// Places that these words name: by a word of ours, or as they are called.
    std::vector<std::string> places(const std::string& words);

private:
    Query m_meanings;
    Query m_places;
};

} // namespace waymark::db::search_parts
