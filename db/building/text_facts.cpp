// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/fact_table.h"
#include "db/building/text_catalog.h"

namespace waymark::db {

void TextCatalog::readFacts() {
    for (std::size_t number = 0; number < factTables().size(); ++number) {
        const FactTable& about = factTables()[number];
        std::vector<std::string_view> columns;
        for (const FactColumn& column : about.columns)
            columns.push_back(column.name);
        std::vector<std::string> fields(columns.size());
        table(about.name, columns, [&](const TextTable& row) {
            for (std::size_t i = 0; i < fields.size(); ++i)
                fields[i] = row.string(i);
            m_builder.addFact(number, fields);
        });
    }
}

} // namespace waymark::db
