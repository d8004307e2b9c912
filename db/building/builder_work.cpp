// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/builder_state.h"

namespace waymark::db {

void CatalogBuilder::add(const CareerKey& career, const CareerTask& task) {
    State& s = *m_state;
    if (task.statement.empty())
        s.refuse("a task without words");
    const std::int64_t id = s.careerId(career);
    if (!s.isFirst(State::Table::Task, id, task.number) ||
        !s.task(id, task.number, task.statement, task.core ? 1 : 0, s.sourceId(task.sourceId)))
        s.refuse("task " + std::to_string(task.number) + " is given twice for " + career.text());
}

void CatalogBuilder::add(const CareerKey& career, const CareerWorkStyle& style) {
    State& s = *m_state;
    if (!s.workStyles.find(style.element))
        s.workStyle(s.newId(s.workStyles, style.element), style.element, style.name);
    const std::int64_t id = s.careerId(career);
    const std::int64_t element = *s.workStyles.find(style.element);
    if (!s.isFirst(State::Table::WorkStyle, id, element) ||
        !s.careerStyle(id, element, style.impact, style.distinctiveness, style.importance,
                       s.sourceId(style.sourceId)))
        s.refuse("work style " + style.element + " is given twice for " + career.text());
}

bool CatalogBuilder::holdsGroup(const std::string& code) const {
    return m_state->groups.find(code).has_value();
}

bool CatalogBuilder::holdsField(const std::string& code) const {
    return m_state->fields.find(code).has_value();
}

bool CatalogBuilder::holdsOccupation(const std::string& code) const {
    return m_state->occupations.find(code).has_value();
}

bool CatalogBuilder::knowsCurrency(const std::string& code) const {
    SQLite::Statement query(m_state->database, "SELECT EXISTS (SELECT 1 FROM place WHERE currency = ?1)"
                                               " OR EXISTS (SELECT 1 FROM exchange_rate_month"
                                               " WHERE currency = ?1)");
    query.bind(1, code);
    return query.executeStep() && query.getColumn(0).getInt() != 0;
}

std::vector<std::string> CatalogBuilder::keysNamed(ItemKind kind, const std::string& name) const {
    SQLite::Statement query(m_state->database,
                            kind == ItemKind::Place
                                ? "SELECT key FROM place WHERE name = ? COLLATE NOCASE LIMIT 2"
                                : "SELECT key FROM career WHERE title = ? COLLATE NOCASE LIMIT 2");
    query.bind(1, name);
    std::vector<std::string> keys;
    while (query.executeStep())
        keys.push_back(query.getColumn(0).getString());
    return keys;
}

} // namespace waymark::db
