// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Courses or books of the catalog that is continued whose place a new row of the same key takes. A feed may
// bring all of them anew, so every statement is prepared once. Throws SQLite::Exception. One thread.
#pragma once

#include "db/building/insert.h"

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waymark::db {

class ReplacedRows {
public:
    /// `table` is course or book.
    ReplacedRows(const SQLite::Database& database, const std::string& table)
        : m_find(database, "SELECT id FROM " + table + " WHERE key = ?")
        , m_topics(database, "DELETE FROM " + table + "_topic WHERE " + table + " = ?")
        , m_skills(database, "DELETE FROM " + table + "_skill WHERE " + table + " = ?")
        , m_teaches(database, "DELETE FROM " + table + "_teaches WHERE " + table + " = ?")
        , m_row(database, "DELETE FROM " + table + " WHERE id = ?") {
        if (table == "course")
            m_prerequisites.emplace(database, "DELETE FROM course_prerequisite WHERE course = ?");
    }

    /// 0 when there is none.
    std::int64_t idOf(const std::string& key) {
        m_find.bindNoCopy(1, key);
        const std::int64_t id = m_find.executeStep() ? m_find.getColumn(0).getInt64() : 0;
        m_find.reset();
        return id;
    }
    void remove(std::int64_t id) {
        m_topics(id);
        m_skills(id);
        m_teaches(id);
        if (m_prerequisites)
            (*m_prerequisites)(id);
        m_row(id);
        m_ids.push_back(id);
    }
    const std::vector<std::int64_t>& ids() const { return m_ids; }

private:
    SQLite::Statement m_find;
    Insert m_topics;
    Insert m_skills;
    Insert m_teaches;
    Insert m_row;
    std::optional<Insert> m_prerequisites;
    std::vector<std::int64_t> m_ids;
};

} // namespace waymark::db
