// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Catalog::verify() reads the whole file for. The check sum comes last: what is found before it can say
// better what is wrong.
#include "db/building/seal.h"
#include "db/catalog/query.h"
#include "db/search/loaded_index.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/errors.h"

namespace waymark::db {

namespace {

[[noreturn]] void refuse(const Catalog::Connection& connection, const std::string& fault) {
    throw sqlite::Failure(ErrorKind::Corrupt,
                          connection.file.string() + " is damaged (" + fault + "); build the catalog anew");
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
        checkReferences(*m_connection);
        search_parts::loadedIndex(*m_connection);
        checkSeal(m_connection->database, m_connection->file);
    });
}

} // namespace waymark::db
