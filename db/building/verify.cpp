// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Catalog::verify() reads the whole file for. The check sum comes last: what is found before it can say
// better what is wrong.
#include "db/building/fact_table.h"
#include "db/building/seal.h"
#include "db/catalog/query.h"
#include "db/catalog/schema.h"
#include "db/search/loaded_index.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/errors.h"

#include <functional>
#include <map>

namespace waymark::db {

namespace {

[[noreturn]] void refuse(const Catalog::Connection& connection, const std::string& fault) {
    throw sqlite::Failure(ErrorKind::Corrupt,
                          connection.file.string() + " is damaged (" + fault + "); build the catalog anew");
}

/// Tables, then indices, with their definition; what SQLite keeps for itself left out.
using Definitions = std::map<std::string, std::string, std::greater<>>;

Definitions definitions(SQLite::Database& database) {
    Definitions found;
    SQLite::Statement rows(database, "SELECT type || ' ' || name, sql FROM sqlite_schema"
                                     " WHERE name NOT LIKE 'sqlite%'");
    while (rows.executeStep())
        found[rows.getColumn(0).getString()] = rows.getColumn(1).getString();
    return found;
}

void checkSchema(Catalog::Connection& connection) {
    SQLite::Database model(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    model.exec(catalogSchema + factSchema());
    model.exec(catalogIndexes);
    const auto expected = definitions(model), found = definitions(connection.database);
    for (const auto& [name, sql] : expected) {
        const auto entry = found.find(name);
        if (entry == found.end())
            refuse(connection, "the " + name + " is missing");
        if (entry->second != sql)
            refuse(connection, "the " + name + " is not as it was made");
    }
    for (const auto& [name, sql] : found)
        if (!expected.contains(name))
            refuse(connection, "the " + name + " does not belong in a catalog");
}

void checkReferences(const Catalog::Connection& connection) {
    Query references(connection, "SELECT \"table\", parent FROM pragma_foreign_key_check");
    if (references.next())
        refuse(connection, "a row of " + references.text(0) + " names nothing in " + references.text(1));
}

} // namespace

Result<void> Catalog::verify() const {
    return sqlite::guarded(m_connection->file, [this] {
        sqlite::checkIntegrity(m_connection->database, m_connection->file);
        checkSchema(*m_connection);
        checkReferences(*m_connection);
        search_parts::loadedIndex(*m_connection);
        checkSeal(m_connection->database, m_connection->file);
    });
}

} // namespace waymark::db
