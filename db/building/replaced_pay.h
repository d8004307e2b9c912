// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures of the catalog that is continued whose place a new row of the same release takes. A catalog may hold parts of a
// release under sources of their own ("oews-2025-05-metro" beside "oews-2025-05"), or some rows under the career: whoever
// imports the release itself sees its figures and not those. Throws SQLite::Exception. One thread.
#pragma once

#include "db/building/insert.h"
#include "db/records/salary.h"

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waymark::db {

class ReplacedPay {
public:
    explicit ReplacedPay(const SQLite::Database& database)
        : m_series(database, "SELECT e.id FROM salary_series e JOIN source s ON s.id = e.source"
                             " WHERE e.id <= ?1 AND e.period = ?2 AND e.measured_as = '' AND e.origin = ?3 AND e.currency = ?4"
                             " AND e.basis = ?5 AND e.method = ?6"
                             " AND (s.name = ?7 OR substr(s.name, 1, length(?7) + 1) = ?7 || '-')")
        , m_ofOccupation(database, "DELETE FROM occupation_pay WHERE occupation = ? AND place = ? AND series = ?")
        , m_ofCareer(database, "DELETE FROM salary WHERE career = ? AND place = ? AND series = ?") {}

    /// Of the catalog as it was: series beyond it are of this run.
    void setLastSeries(std::int64_t id) { m_last = id; }

    /// For the row of `pay`, which is of the series; `career` is the one that is the occupation itself.
    void remove(std::int64_t occupation, std::optional<std::int64_t> career, std::int64_t place, std::int64_t series, const Salary& pay) {
        auto found = m_siblings.find(series);
        if (found == m_siblings.end())
            found = m_siblings.emplace(series, siblings(pay)).first;
        for (const std::int64_t old : found->second) {
            if (old != series) // the new row is written over that
                m_ofOccupation(occupation, place, old);
            if (career)
                m_ofCareer(*career, place, old);
        }
    }

private:
    std::vector<std::int64_t> siblings(const Salary& pay) {
        std::vector<std::int64_t> all;
        m_series.bind(1, m_last);
        m_series.bind(2, pay.period);
        m_series.bind(3, static_cast<int>(pay.origin));
        m_series.bind(4, pay.currency.code);
        m_series.bind(5, pay.basis);
        m_series.bind(6, pay.method);
        m_series.bind(7, pay.sourceId);
        while (m_series.executeStep())
            all.push_back(m_series.getColumn(0).getInt64());
        m_series.reset();
        return all;
    }

    SQLite::Statement m_series;
    Insert m_ofOccupation;
    Insert m_ofCareer;
    std::int64_t m_last = 0;
    std::map<std::int64_t, std::vector<std::int64_t>> m_siblings; ///< by the series of the new row
};

} // namespace waymark::db
