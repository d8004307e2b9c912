// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/known_words.h"

namespace waymark::db::search_parts {

WordBook::WordBook(const Catalog::Connection& connection)
    : m_meanings(connection, "SELECT item, kind FROM search_word WHERE words = ? ORDER BY position, item")
    , m_places(connection, "SELECT key FROM place WHERE name = ? COLLATE NOCASE ORDER BY id LIMIT 3") {}

std::vector<KnownWord> WordBook::meanings(const std::string& words) {
    std::vector<KnownWord> known;
    for (m_meanings.with(words); m_meanings.next();)
        known.push_back({m_meanings.text(0), m_meanings.as<WordKind>(1)});
    return known;
}

std::vector<std::string> WordBook::places(const std::string& words) {
    std::vector<std::string> keys;
    for (const KnownWord& word : meanings(words))
        if (word.kind == WordKind::Place)
            keys.push_back(word.item);
    if (keys.empty())
        for (m_places.with(words); m_places.next();)
            keys.push_back(m_places.text(0));
    return keys;
}

} // namespace waymark::db::search_parts
