// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/translated_titles.h"

#include "db/catalog/query.h"
#include "db/sqlite/errors.h"

namespace waymark::db {

namespace {

/// What has no key of its own is translated by its English name.
std::string namedByThemselves(const std::string& kind) {
    return " UNION ALL SELECT '" + kind + "', substr(item, length('" + kind + "') + 2), title FROM translated_title"
           " WHERE item >= '" + kind + ":' AND item < '" + kind + ";' AND language = ?1";
}

} // namespace

Result<std::vector<TranslatedTitle>> translatedTitles(const Catalog& catalog, const std::string& language) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        std::vector<TranslatedTitle> titles;
        Query rows(connection,
                   "SELECT 'career', i.title, t.title FROM translated_title t JOIN career i ON i.key = t.item"
                   " WHERE t.language = ?1 UNION ALL"
                   " SELECT 'skill', i.name, t.title FROM translated_title t JOIN skill i ON i.key = t.item"
                   " WHERE t.language = ?1 UNION ALL"
                   " SELECT 'topic', i.name, t.title FROM translated_title t JOIN topic i ON i.key = t.item"
                   " WHERE t.language = ?1 UNION ALL"
                   " SELECT 'group', i.name, t.title FROM translated_title t JOIN career_group i ON 'group:' || i.code = t.item"
                   " WHERE t.language = ?1 UNION ALL"
                   " SELECT 'learning', i.name, t.title FROM translated_title t JOIN learning_topic i ON i.key = t.item"
                   " WHERE t.language = ?1" +
                       namedByThemselves("category") + namedByThemselves("industry"));
        for (rows.with(language); rows.next();)
            titles.push_back({rows.text(0), rows.text(1), rows.text(2)});
        return titles;
    });
}

} // namespace waymark::db
