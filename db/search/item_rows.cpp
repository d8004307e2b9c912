// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/item_rows.h"

#include "db/search/index_parts.h"
#include "db/search/index_reader.h"

namespace waymark::db::search_parts {

namespace {

constexpr std::array<const char*, kindsFound> rowOf = {
    "SELECT c.key, c.title, CASE WHEN p.id IS NULL THEN g.name ELSE p.title END, c.summary FROM career c"
    " JOIN career_group g ON g.code = c.soc_group LEFT JOIN career p ON p.id = c.parent WHERE c.id = ?",
    "SELECT k.key, k.name, ifnull(c.name, '') FROM skill k LEFT JOIN skill_category c ON c.id = k.category"
    " WHERE k.id = ?",
    "SELECT key, name, region || CASE WHEN region = '' THEN '' ELSE ', ' END || country FROM place WHERE id "
    "= ?",
    "SELECT key, title, provider FROM course WHERE id = ?",
    "SELECT key, title, authors FROM book WHERE id = ?"};
// In the order in which the index numbers them (index_reader.cpp).
constexpr const char* otherNames =
    "SELECT title FROM career_title WHERE career = ?1 UNION SELECT t.title FROM career c JOIN translated_title t"
    " ON t.item = c.key WHERE c.id = ?1 ORDER BY 1 LIMIT 1 OFFSET ?2";

constexpr std::size_t mostRemembered = 2000;

/// What `from` holds under the number, else what `read` gives. All is forgotten when it is many: no order to keep up.
template <class Value, class Read>
Value remembered(std::unordered_map<std::uint32_t, Value>& from, std::uint32_t number, Read read) {
    if (const auto known = from.find(number); known != from.end())
        return known->second;
    if (from.size() >= mostRemembered)
        from.clear();
    return from.emplace(number, read()).first->second;
}

} // namespace

SQLite::Statement& ItemRows::prepared(std::size_t which, const char* sql) {
    auto& statement = m_statements[which];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, sql);
    statement->reset();
    return *statement;
}

ItemRows& itemRows(Catalog::Connection& connection) {
    if (!connection.itemRows)
        connection.itemRows = std::make_shared<ItemRows>(connection.database);
    return *connection.itemRows;
}

ItemRow ItemRows::row(const LoadedIndex& index, std::uint32_t entry) {
    return remembered(m_rows, entry, [&] { return read(index, entry); });
}

std::string ItemRows::otherName(const LoadedIndex& index, std::uint32_t name) {
    return remembered(m_names, name, [&] { return readName(index, name); });
}

ItemRow ItemRows::read(const LoadedIndex& index, std::uint32_t entry) {
    const auto kind = static_cast<std::size_t>(index.blocks.kindOf(entry));
    auto& statement = prepared(kind, rowOf[kind]);
    statement.bind(1, static_cast<std::int64_t>(index.rows[entry]));
    if (!statement.executeStep())
        refuseIndex("it names an item that is not there");
    auto key = ItemKey::parse(statement.getColumn(0).getString());
    if (!key)
        refuseIndex("it holds a wrong key, " + key.error().message);
    ItemRow row{*std::move(key), statement.getColumn(1).getString(), statement.getColumn(2).getString(),
                {}};
    if (row.key.kind() == ItemKind::Career)
        row.summary = statement.getColumn(3).getString();
    statement.reset();
    return row;
}

std::string ItemRows::readName(const LoadedIndex& index, std::uint32_t name) {
    auto& statement = prepared(kindsFound, otherNames);
    statement.bind(1, static_cast<std::int64_t>(index.rows[index.entryOf(name)]));
    statement.bind(2, index.namePlaces[name - index.entryCount()] & ~partOfTitle);
    auto title = statement.executeStep() ? statement.getColumn(0).getString() : std::string();
    statement.reset();
    return title;
}

} // namespace waymark::db::search_parts
