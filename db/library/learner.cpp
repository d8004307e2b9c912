// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/learner.h"

#include "db/library/state.h"

#include <SQLiteCpp/Statement.h>

namespace waymark::db {

Result<std::optional<PlaceKey>> Learner::place() const {
    return sqlite::guarded(m_state.file, [&]() -> std::optional<PlaceKey> {
        SQLite::Statement select(m_state.database, "SELECT value FROM learner WHERE name = 'place'");
        if (!select.executeStep())
            return std::nullopt;
        // What another program wrote there is no place.
        const auto key = PlaceKey::parse(select.getColumn(0).getString());
        return key ? std::optional(*key) : std::nullopt;
    });
}

Result<void> Learner::setPlace(const std::optional<PlaceKey>& place) {
    return m_state.written([&] {
        if (!place) {
            m_state.database.exec("DELETE FROM learner WHERE name = 'place'");
            return;
        }
        SQLite::Statement insert(m_state.database, "INSERT OR REPLACE INTO learner VALUES ('place', ?)");
        insert.bind(1, place->text());
        insert.exec();
    });
}

} // namespace waymark::db
