// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/career_doors.h"

#include "db/catalog/catalog_rows.h"
#include "db/sqlite/errors.h"

namespace waymark::db {

Result<std::vector<CareerDoor>> careerDoors(const Catalog& catalog, const CareerKey& career) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        std::vector<CareerDoor> doors;
        Query query(connection, "SELECT d.key, d.kind, d.award, d.title, d.note, c.months, c.months_most, d.months,"
                                " d.months_most, d.everywhere FROM career_door c JOIN door d ON d.key = c.door"
                                " WHERE c.career = ? ORDER BY c.position");
        for (query.with(careerIds(connection, career).own); query.next();) {
            CareerDoor door;
            door.key = query.text(0);
            door.kind = query.as<DoorKind>(1);
            if (!query.absent(2))
                door.award = query.as<EntryEducation>(2);
            door.title = query.text(3);
            door.note = query.text(4);
            const int own = query.absent(5) ? 2 : 0;
            door.months = query.maybeInteger(5 + own);
            door.monthsMost = query.maybeInteger(6 + own);
            door.everywhere = query.maybeInteger(9).value_or(0) == 1;
            doors.push_back(std::move(door));
        }
        return doors;
    });
}

} // namespace waymark::db
