// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/item_states.h"

#include "db/library/state.h"

#include <SQLiteCpp/Statement.h>

namespace waymark::db {

Result<std::map<std::string, ItemState>> statesOf(Library& library, std::span<const ItemKey> keys) {
    auto& state = library.state();
    return state.readTogether([&] {
        SQLite::Statement select(state.database, "SELECT status, finished_on, coalesce(logged, 0.0) FROM bookmark "
                                                 "WHERE key = ? AND removed_at = ''");
        std::map<std::string, ItemState> states;
        for (const auto& key : keys) {
            select.reset();
            select.bind(1, key.text());
            if (select.executeStep())
                states[key.text()] = {keptStatusFromName(select.getColumn(0).getString()).value_or(KeptStatus::None),
                                      select.getColumn(1).getString(), select.getColumn(2).getDouble()};
        }
        return states;
    });
}

} // namespace waymark::db
