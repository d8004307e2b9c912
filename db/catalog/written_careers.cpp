// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/written_careers.h"

#include "db/catalog/query.h"
#include "db/sqlite/errors.h"

namespace waymark::db {

Result<std::vector<WrittenCareer>> writtenCareers(const Catalog& catalog) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        std::vector<WrittenCareer> careers;
        Query query(connection, "SELECT c.key, c.title, s.kind, s.markdown FROM career c"
                                " LEFT JOIN career_section s ON s.career = c.id ORDER BY c.key, s.kind");
        while (query.next()) {
            const std::string key = query.text(0);
            if (careers.empty() || careers.back().career.text() != key)
                careers.push_back({CareerKey::trusted(key), query.text(1), {}});
            if (!query.absent(2))
                careers.back().sections.push_back(
                    {query.as<SectionKind>(2), query.text(3)});
        }
        return careers;
    });
}

} // namespace waymark::db
