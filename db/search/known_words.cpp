// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/known_words.h"

#include "db/catalog/query.h"
#include "db/text/words.h"

namespace waymark::db::search_parts {

std::string plainWords(std::string_view text) {
    std::string plain;
    const Words words(text);
    for (std::size_t i = 0; i < words.size(); ++i)
        plain.append(i == 0 ? "" : " ").append(words[i]);
    return plain;
}

std::vector<KnownWord> knownWords(const Catalog::Connection& connection, std::string_view words) {
    std::vector<KnownWord> known;
    if (words.empty())
        return known;
    Query rows(connection, "SELECT item, kind FROM search_word WHERE words = ? ORDER BY position, item");
    for (rows.with(std::string(words)); rows.next();)
        known.push_back({rows.text(0), static_cast<WordKind>(rows.integer(1))});
    return known;
}

} // namespace waymark::db::search_parts
