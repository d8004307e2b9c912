// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/catalog.h"

#include "db/catalog/catalog_rows.h"
#include "db/catalog/definitions.h"
#include "db/catalog/schema.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/errors.h"
#include "db/sqlite/file_header.h"

namespace waymark::db {

namespace {

/// What the first hundred bytes tell, before SQLite trusts anything in the file.
Result<void> checkHeader(const std::filesystem::path& file) {
    const auto header = sqlite::readHeader(file);
    if (!header)
        return header.error();
    if (header->applicationId != catalogApplicationId)
        return Error{ErrorKind::Corrupt, file.string() + " is not a Waymark catalog; choose a file made by "
                                                         "'catalog build'"};
    if (header->userVersion > catalogSchemaVersion)
        return Error{ErrorKind::NewerSchema,
                     file.string() + " was made for a newer Waymark (its tables have version " +
                         std::to_string(header->userVersion) + ", this program knows " +
                         std::to_string(catalogSchemaVersion) + "); update the program"};
    if (header->userVersion < catalogSchemaVersion)
        return Error{ErrorKind::Corrupt,
                     file.string() + " was made by an older Waymark; build the catalog anew"};
    if (header->walMode)
        return Error{ErrorKind::Corrupt,
                     file.string() + " was changed by another program; build the catalog anew"};
    if (header->truncated())
        return Error{ErrorKind::Corrupt, file.string() + " is cut short; put back a good copy of it"};
    return {};
}

/// Null for what learners make: no catalog holds it.
const char* titleQuery(ItemKind kind) {
    switch (kind) {
    case ItemKind::Career:
        return "SELECT title FROM career WHERE key = ?";
    case ItemKind::Skill:
        return "SELECT name FROM skill WHERE key = ?";
    case ItemKind::Place:
        return "SELECT name FROM place WHERE key = ?";
    case ItemKind::Course:
        return "SELECT title FROM course WHERE key = ?";
    case ItemKind::Book:
        return "SELECT title FROM book WHERE key = ?";
    case ItemKind::Topic:
        return "SELECT name FROM topic WHERE key = ?";
    case ItemKind::Chart:
    case ItemKind::Search:
    case ItemKind::Plan:
    case ItemKind::Offer:
        break;
    }
    return nullptr;
}

void fill(Catalog::Connection& connection) {
    Query date(connection, "SELECT value FROM catalog_info WHERE name = 'date'");
    if (date.next())
        connection.date = date.text(0);
    Query sources(connection, "SELECT name FROM source ORDER BY id");
    while (sources.next())
        connection.sourceNames.push_back(sources.text(0));
}

} // namespace

Catalog::Catalog(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection)) {}
Catalog::Catalog(Catalog&&) noexcept = default;
Catalog& Catalog::operator=(Catalog&&) noexcept = default;
Catalog::~Catalog() = default;

Result<Catalog> Catalog::open(const std::filesystem::path& file) {
    if (auto good = checkHeader(file); !good)
        return good.error();
    return sqlite::guarded(file, [&] {
        auto connection =
            std::make_unique<Connection>(Connection{file, sqlite::openCatalog(file), std::string(), {}});
        sqlite::refuseOtherDefinitions(connection->database, catalogDefinitions(), file);
        fill(*connection);
        return Catalog(std::move(connection));
    });
}

Result<CatalogInfo> Catalog::info() const {
    return sqlite::guarded(m_connection->file, [this] {
        CatalogInfo info;
        info.schemaVersion = static_cast<int>(catalogSchemaVersion);
        info.date = m_connection->date;
        Query hash(*m_connection, "SELECT value FROM catalog_info WHERE name = 'content_hash'");
        if (hash.next())
            info.contentHash = hash.text(0);
        Query counts(*m_connection, "SELECT what, entries FROM catalog_count ORDER BY position");
        while (counts.next())
            info.counts.push_back({counts.text(0), counts.id(1)});
        return info;
    });
}

Result<std::vector<Source>> Catalog::sources() const {
    return sqlite::guarded(m_connection->file, [this] {
        std::vector<Source> sources;
        for (Query query(*m_connection, sourceQuery + "ORDER BY name"); query.next();)
            sources.push_back(readSource(query));
        return sources;
    });
}

Result<Source> Catalog::source(const std::string& id) const {
    return sqlite::guarded(m_connection->file, [&] {
        Query query(*m_connection, sourceQuery + "WHERE name = ?");
        if (!query.with(id).next())
            throw sqlite::Failure(ErrorKind::NotFound, "the catalog names no source '" + id + "'");
        return readSource(query);
    });
}

Result<std::string> Catalog::titleOf(const ItemKey& key) const {
    return sqlite::guarded(m_connection->file, [&] {
        const char* const sql = titleQuery(key.kind());
        if (!sql)
            throwNotFound(key.text());
        Query query(*m_connection, sql);
        if (!query.with(key.text()).next())
            throwNotFound(key.text());
        return query.text(0);
    });
}

} // namespace waymark::db
