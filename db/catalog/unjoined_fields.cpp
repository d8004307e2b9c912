// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/unjoined_fields.h"

#include "db/catalog/career_code.h"
#include "db/records/career_section.h"
#include "db/sqlite/errors.h"

#include <cstdint>
#include <utility>

namespace waymark::db {

Result<std::vector<UnjoinedField>> unjoinedFields(const Catalog& catalog, const CareerKey& career, const std::vector<PlaceKey>& states,
                                                  const std::function<bool(const std::string&)>& isMeant) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        const CareerCode code = careerCode(connection, career);
        Query fields(connection, "SELECT f.id, f.title, f.code FROM field f WHERE length(f.code) = 7"
                                 " AND f.id NOT IN (SELECT field FROM occupation_field WHERE soc = ?)"
                                 " AND EXISTS (SELECT 1 FROM programme p WHERE p.field = f.id) ORDER BY f.code");
        Query programmes(connection, "SELECT s.name, p.awards, p.completions, p.source FROM programme p JOIN school s ON s.id = p.school"
                                     " WHERE p.field = ?1 AND s.state = (SELECT id FROM place WHERE key = ?2)"
                                     " ORDER BY p.completions DESC, s.name");
        std::vector<UnjoinedField> all;
        for (fields.with(code.occupation); fields.next();) {
            UnjoinedField field{fields.text(1), {}};
            if (!isMeant(field.title))
                continue;
            const std::int64_t id = fields.id(0);
            for (const PlaceKey& state : states)
                for (programmes.with(id, state.text()); programmes.next();) {
                    Programme programme;
                    programme.school = programmes.text(0);
                    programme.state = state;
                    programme.field = fields.text(2);
                    programme.fieldTitle = field.title;
                    programme.awards = programmes.words(1);
                    programme.completions = programmes.maybeInteger(2);
                    programme.sourceId = programmes.source(3);
                    field.programmes.push_back(std::move(programme));
                }
            all.push_back(std::move(field));
        }
        return all;
    });
}

Result<std::string> educationText(const Catalog& catalog, const CareerKey& career) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        Query query(connection, "SELECT markdown FROM career_section WHERE career = ?1 AND kind = ?2");
        return query.with(careerIds(connection, career).own, static_cast<int>(SectionKind::Education)).next() ? query.text(0) : std::string();
    });
}

} // namespace waymark::db
