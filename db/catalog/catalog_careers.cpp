// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/catalog.h"
#include "db/catalog/catalog_rows.h"
#include "db/catalog/change_percent.h"
#include "db/catalog/national_pay.h"
#include "db/sqlite/errors.h"
#include "db/text/title_order.h"

namespace waymark::db {

namespace {

struct RowAndOccupation {
    CareerRow row;
    std::int64_t occupation = 0;
};

std::vector<RowAndOccupation> rowsOf(const Catalog::Connection& connection, const CareerFilter& filter) {
    Query query(connection, "SELECT c.key, c.title, c.soc_group, c.kind, c.job_zone, ifnull(c.parent, c.id),"
                            WAYMARK_CHANGE_PERCENT("o") ", iif(e.own, '', o.title), o.education, p.title FROM career c"
                            " LEFT JOIN career p ON p.id = c.parent LEFT JOIN career_entry e ON e.career = c.id"
                            " LEFT JOIN occupation_entry o ON o.occupation = e.occupation"
                            " WHERE (?1 = '' OR c.soc_group = ?1) AND (?2 = 0 OR c.job_zone = ?2)");
    query.with(filter.group.value_or(std::string()), filter.jobZone.value_or(0));
    std::vector<RowAndOccupation> rows;
    while (query.next()) {
        RowAndOccupation entry;
        entry.row.key = CareerKey::trusted(query.text(0));
        entry.row.title = query.text(1);
        entry.row.group = query.text(2);
        entry.row.kind = query.as<CareerKind>(3);
        entry.row.jobZone = query.maybeInteger(4);
        entry.occupation = query.id(5);
        entry.row.entryMeasuredFor = query.text(7);
        if (!query.absent(8))
            entry.row.entryEducation = query.as<EntryEducation>(8);
        entry.row.payMeasuredFor = query.text(9);
        entry.row.changePercent = query.maybeNumber(6);
        rows.push_back(std::move(entry));
    }
    return rows;
}

} // namespace

Result<std::vector<CareerGroup>> Catalog::groups() const {
    return sqlite::guarded(m_connection->file, [this] {
        std::vector<CareerGroup> groups;
        Query query(*m_connection,
                    "SELECT g.code, g.name, count(c.id) FROM career_group g"
                    " LEFT JOIN career c ON c.soc_group = g.code GROUP BY g.code ORDER BY g.code");
        while (query.next())
            groups.push_back({query.text(0), query.text(1), query.integer(2)});
        return groups;
    });
}

Result<std::vector<CareerRow>> Catalog::careers(const CareerFilter& filter) const {
    return sqlite::guarded(m_connection->file, [&] {
        std::vector<RowAndOccupation> found = rowsOf(*m_connection, filter);
        const NationalMedians medians = nationalMedians(*m_connection);
        std::vector<CareerRow> careers;
        careers.reserve(found.size());
        for (RowAndOccupation& entry : found) {
            if (const auto pay = medians.find(entry.occupation); pay != medians.end()) {
                entry.row.medianPayUsd = pay->second.amount;
                entry.row.medianTopCoded = pay->second.topCoded;
                if (!pay->second.measuredFor.empty())
                    entry.row.payMeasuredFor = pay->second.measuredFor;
            }
            careers.push_back(std::move(entry.row));
        }
        sortByTitle(careers, [](const CareerRow& row) -> const std::string& { return row.title; });
        return careers;
    });
}

Result<Career> Catalog::career(const CareerKey& key) const {
    return sqlite::guarded(m_connection->file,
                           [&] { return careerById(*m_connection, careerIds(*m_connection, key).own); });
}

Result<Salary> Catalog::nationalPay(const CareerKey& key) const {
    return sqlite::guarded(m_connection->file, [&] {
        const CareerIds ids = careerIds(*m_connection, key);
        auto pay = nationalSalary(*m_connection, ids.occupation());
        if (!pay)
            throw sqlite::Failure(ErrorKind::NotFound,
                                  "the catalog holds no national pay figures for " + key.text());
        if (ids.parent && pay->measuredAs.empty())
            pay->measuredAs = occupationMeasured(careerById(*m_connection, *ids.parent));
        return *pay;
    });
}

} // namespace waymark::db
