// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/full_text.h"

#include "db/text/words.h"

namespace waymark::bench {

namespace {

constexpr const char* tables =
    "CREATE TABLE item (id INTEGER PRIMARY KEY, title TEXT, other TEXT, content TEXT);"
    "CREATE VIRTUAL TABLE item_text USING fts5(title, other, content, content='item', content_rowid='id',"
    " tokenize=\"unicode61 remove_diacritics 2 tokenchars '+#'\", prefix='2 3');";

constexpr const char* rows =
    "INSERT INTO item(title, other, content)"
    " SELECT title, ifnull((SELECT group_concat(title, char(10)) FROM c.career_title t WHERE t.career = "
    "k.id), ''),"
    " (SELECT name FROM c.career_group WHERE code = soc_group) FROM c.career k;"
    "INSERT INTO item(title, other, content) SELECT k.name, '', ifnull(g.name, '') FROM c.skill k"
    " LEFT JOIN c.skill_category g ON g.id = k.category;"
    "INSERT INTO item(title, other, content) SELECT name, region || ' ' || country, '' FROM c.place;"
    "INSERT INTO item(title, other, content) SELECT title, provider || ' ' || instructor,"
    " ifnull((SELECT group_concat(n.name, ' ') FROM c.course_topic f JOIN c.topic n ON n.id = f.topic"
    " WHERE f.course = k.id), '') FROM c.course k;"
    "INSERT INTO item(title, other, content) SELECT title, authors,"
    " ifnull((SELECT group_concat(n.name, ' ') FROM c.book_topic f JOIN c.topic n ON n.id = f.topic"
    " WHERE f.book = k.id), '') || ' ' || isbn FROM c.book k;"
    "INSERT INTO item_text(item_text) VALUES('rebuild'); INSERT INTO item_text(item_text) "
    "VALUES('optimize');";

} // namespace

FullText::FullText(const std::filesystem::path& catalog, const std::filesystem::path& file)
    : m_database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {
    m_database.exec("PRAGMA cache_size=-64000; PRAGMA temp_store=MEMORY");
    if (!m_database.tableExists("item"))
        fill(catalog);
    m_match = std::make_unique<SQLite::Statement>(
        m_database, "SELECT rowid, highlight(item_text, 0, '[', ']') FROM item_text WHERE item_text MATCH ?"
                    " ORDER BY rank LIMIT 50");
}

void FullText::fill(const std::filesystem::path& catalog) {
    SQLite::Statement attach(m_database, "ATTACH ? AS c");
    attach.bind(1, catalog.string());
    attach.exec();
    m_database.exec("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; BEGIN");
    m_database.exec(tables);
    m_database.exec(rows);
    m_database.exec("COMMIT; DETACH c");
}

int FullText::first50(const std::string& query) {
    const db::search_parts::Words words(query);
    if (words.empty())
        return 0;
    std::string match;
    for (std::size_t i = 0; i < words.size(); ++i)
        match.append(i > 0 ? " \"" : "\"").append(words[i]).append("\"");
    match += " *";
    m_match->reset();
    m_match->bind(1, match);
    int found = 0;
    while (m_match->executeStep())
        ++found;
    return found;
}

std::int64_t FullText::indexBytes() {
    return m_database.execAndGet("SELECT sum(length(block)) FROM item_text_data").getInt64() +
           m_database.execAndGet("SELECT sum(length(sz)) FROM item_text_docsize").getInt64() +
           m_database.execAndGet("SELECT sum(length(term) + 8) FROM item_text_idx").getInt64();
}

} // namespace waymark::bench
