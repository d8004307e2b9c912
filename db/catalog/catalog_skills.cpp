// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/catalog.h"
#include "db/catalog/catalog_rows.h"
#include "db/sqlite/errors.h"
#include "db/text/title_order.h"

#include <algorithm>

namespace waymark::db {

Result<std::vector<SkillRow>> Catalog::skills(std::optional<SkillKind> kind) const {
    return sqlite::guarded(m_connection->file, [&] {
        std::vector<SkillRow> skills;
        Query query(*m_connection, "SELECT " + skillColumns + ", k.careers FROM " + skillTables +
                                       " WHERE ?1 < 0 OR k.kind = ?1");
        for (query.with(kind ? static_cast<int>(*kind) : -1); query.next();)
            skills.push_back({readSkill(query), query.integer(5)});
        sortByTitle(skills, [](const SkillRow& row) -> const std::string& { return row.skill.name; });
        return skills;
    });
}

Result<Skill> Catalog::skill(const SkillKey& key) const {
    return sqlite::guarded(m_connection->file, [&] {
        Query query(*m_connection, "SELECT " + skillColumns + " FROM " + skillTables + " WHERE k.key = ?");
        if (!query.with(key.text()).next())
            throwNotFound(key.text());
        return readSkill(query);
    });
}

Result<std::vector<SkillUse>> Catalog::skillUses(const SkillKey& key) const {
    return sqlite::guarded(m_connection->file, [&] {
        Query id(*m_connection, "SELECT id FROM skill WHERE key = ?");
        if (!id.with(key.text()).next())
            throwNotFound(key.text());
        std::vector<SkillUse> uses;
        Query query(*m_connection, "SELECT c.key, c.title, cs.importance, cs.level, cs.flags"
                                   " FROM career_skill cs CROSS JOIN career c ON c.id = cs.career"
                                   " WHERE cs.skill = ?");
        for (query.with(id.id(0)); query.next();)
            uses.push_back({CareerKey::trusted(query.text(0)), query.text(1), query.maybeNumber(2),
                            query.maybeNumber(3), (query.integer(4) & 16) != 0});
        sortByTitle(uses, [](const SkillUse& use) -> const std::string& { return use.title; });
        std::stable_sort(uses.begin(), uses.end(), [](const SkillUse& a, const SkillUse& b) {
            if (a.inDemand != b.inDemand)
                return a.inDemand;
            return a.importance.value_or(0) > b.importance.value_or(0);
        });
        return uses;
    });
}

} // namespace waymark::db
