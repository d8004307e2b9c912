// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words that we know to mean an item although no publisher calls it so: British, Indian and Spanish names of careers,
// new kinds of work with the careers that count them, other names of places, short names of products; and words that
// say what is asked for ("course", "salary") or what shall hold ("without a degree"). They stand in search_word.tsv
// as plain small words divided by one blank. Reads on the connection's thread; throws SQLite::Exception.
#pragma once

#include "db/catalog/connection.h"
#include "db/records/known_word.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::db::search_parts {

struct KnownWord {
    std::string item; ///< a public key; "course", "book", "pay" or "career" of Asks; a condition of Filter
    WordKind kind = WordKind::Name;
};

/// All that these words mean, the nearest first.
std::vector<KnownWord> knownWords(const Catalog::Connection& connection, std::string_view words);

/// Plain small letters, one blank between words.
std::string plainWords(std::string_view text);

} // namespace waymark::db::search_parts
