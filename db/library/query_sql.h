// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An ItemQuery as SQL over `bookmark`: conditions with bound values, and the order. Only db/library
// includes this. Throws sqlite::Failure (a list that is not there) and SQLite::Exception.
#pragma once

#include "db/library/item_query.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <string>
#include <variant>
#include <vector>

namespace waymark::db {

struct QuerySql {
    std::string with;  ///< "WITH ... " or empty
    std::string from;  ///< "bookmark" and what the order needs beside it
    std::string where; ///< conditions after WHERE
    std::string order; ///< after ORDER BY
    std::vector<std::variant<std::int64_t, std::string>> values; ///< of ?1, ?2 ... in order

    void bindTo(SQLite::Statement& statement) const;
};

QuerySql sqlFor(SQLite::Database& database, const ItemQuery& query);

} // namespace waymark::db
