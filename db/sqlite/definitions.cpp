// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/definitions.h"

#include "db/sqlite/errors.h"

#include <SQLiteCpp/Statement.h>

#include <string_view>

namespace waymark::db::sqlite {

namespace {

std::string withoutSpacesAndQuotes(std::string_view sql) {
    std::string text;
    for (const char c : sql)
        if (std::string_view(" \t\r\n\"").find(c) == std::string_view::npos)
            text += c;
    return text;
}

[[noreturn]] void refuse(const std::filesystem::path& file, const std::string& fault) {
    throw Failure(ErrorKind::Corrupt, file.string() + " does not hold the tables that Waymark makes (" + fault +
                                          "); put back a good copy of it");
}

} // namespace

Definitions definitionsIn(SQLite::Database& database) {
    Definitions found;
    SQLite::Statement rows(database, "SELECT type || ' ' || name, sql FROM main.sqlite_schema WHERE name NOT LIKE "
                                     "'sqlite!_%' ESCAPE '!' OR type NOT IN ('table', 'index')");
    while (rows.executeStep())
        found[rows.getColumn(0).getString()] = withoutSpacesAndQuotes(rows.getColumn(1).getString());
    return found;
}

void refuseOtherDefinitions(SQLite::Database& database, const Definitions& expected,
                            const std::filesystem::path& file) {
    const Definitions found = definitionsIn(database);
    for (const auto& [name, sql] : expected) {
        const auto entry = found.find(name);
        if (entry == found.end())
            refuse(file, "the " + name + " is missing");
        if (entry->second != sql)
            refuse(file, "the " + name + " is not as it was made");
    }
    for (const auto& [name, sql] : found)
        if (!expected.contains(name))
            refuse(file, "the " + name.substr(0, 100) + " is none of them");
}

} // namespace waymark::db::sqlite
