// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/definitions.h"

#include "db/catalog/fact_table.h"
#include "db/catalog/schema.h"

namespace waymark::db {

const sqlite::Definitions& catalogDefinitions() {
    static const sqlite::Definitions definitions = [] {
        SQLite::Database model(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        model.exec("BEGIN"); // half the time
        model.exec(catalogSchema + factSchema());
        model.exec(catalogIndexes);
        return sqlite::definitionsIn(model);
    }();
    return definitions;
}

} // namespace waymark::db
