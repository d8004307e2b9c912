// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/next_door.h"

#include "db/catalog/career_code.h"
#include "db/sqlite/errors.h"

#include <algorithm>
#include <utility>

namespace waymark::db {

Result<std::vector<NextDoor>> nextDoors(const Catalog& catalog, const CareerKey& career, const std::vector<PlaceKey>& states) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        const CareerCode code = careerCode(connection, career);
        const std::int64_t asked = code.ids.parent.value_or(code.ids.own);
        std::vector<NextDoor> found;
        for (const PlaceKey& state : states) {
            Query query(connection,
                        "SELECT c.title, p.awards, f.code FROM career_relation r JOIN career c ON c.id = r.related"
                        " JOIN occupation_field o ON o.soc = substr(c.soc, 1, 7) JOIN field f ON f.id = o.field"
                        " JOIN programme p ON p.field = o.field JOIN school s ON s.id = p.school"
                        " WHERE r.career = ?1 AND r.tier = 0 AND c.parent IS NULL AND c.soc LIKE '%.00' AND c.title NOT LIKE '%All Other%'"
                        " AND o.field NOT IN (SELECT field FROM occupation_field WHERE soc = ?2)"
                        " AND s.state = (SELECT id FROM place WHERE key = ?3) ORDER BY r.place");
            for (query.with(asked, code.occupation, state.text()); query.next();) {
                const std::string title = query.text(0);
                auto near = std::find_if(found.begin(), found.end(), [&title](const NextDoor& each) { return each.career == title; });
                if (near == found.end())
                    near = found.insert(near, {title, {}});
                Programme programme;
                programme.state = state;
                programme.awards = query.words(1);
                programme.field = query.text(2);
                near->programmes.push_back(std::move(programme));
            }
        }
        return found;
    });
}

} // namespace waymark::db
