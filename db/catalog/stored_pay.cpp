// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/stored_pay.h"

#include <algorithm>
#include <utility>

namespace waymark::db {

namespace {

/// Both kinds of pay rows of a career; `more` narrows them.
std::string payRows(const std::string& more) {
    const std::string figures = "s.mean, s.p10, s.p25, s.median, s.p75, s.p90, s.entry, s.experienced,"
                                " s.top_code, s.employment, s.n, s.areas_sharing";
    return "SELECT s.place, s.series, NULL, " + figures + " FROM salary s WHERE s.career = ?1" + more +
           " UNION ALL SELECT s.place, s.series, iif(o.own, 0, o.occupation), " + figures +
           " FROM career_occupation o CROSS JOIN occupation_pay s ON s.occupation = o.occupation"
           " WHERE o.career = ?1" +
           more;
}

} // namespace

StoredPay::Row StoredPay::read(const Query& query) {
    Row row;
    row.place = query.id(0);
    row.series = query.id(1);
    if (!query.absent(2))
        row.occupation = query.id(2);
    row.figures = {query.maybeNumber(3), query.maybeNumber(4), query.maybeNumber(5), query.maybeNumber(6),
                   query.maybeNumber(7), query.maybeNumber(8), query.maybeNumber(9), query.maybeNumber(10)};
    row.topCode = query.maybeNumber(11);
    if (!query.absent(12))
        row.employment = query.id(12);
    if (!query.absent(13))
        row.sampleSize = query.id(13);
    row.areasSharing = query.maybeInteger(14).value_or(1);
    row.period = &seriesOf(row.series).period; // stays where it is: nodes of the map do not move
    return row;
}

void StoredPay::sort(std::vector<Row>& rows) {
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        if (a.place != b.place)
            return a.place < b.place;
        if (*a.period != *b.period)
            return *a.period > *b.period;
        return a.series != b.series ? a.series < b.series : a.occupation < b.occupation;
    });
}

void StoredPay::readAll(std::int64_t career) {
    std::vector<Row> rows;
    Query query(m_connection, payRows(""));
    for (query.with(career); query.next();)
        rows.push_back(read(query));
    sort(rows);
    m_all[career] = std::move(rows);
}

StoredPay::Rows StoredPay::rowsAt(std::int64_t career, std::int64_t place) {
    if (const auto all = m_all.find(career); all != m_all.end()) {
        const auto first =
            std::lower_bound(all->second.cbegin(), all->second.cend(), place,
                             [](const Row& row, std::int64_t wanted) { return row.place < wanted; });
        const auto last =
            std::find_if(first, all->second.cend(), [place](const Row& row) { return row.place != place; });
        return {first, last};
    }
    if (!m_atPlace)
        m_atPlace.emplace(m_connection, payRows(" AND s.place = ?2"));
    m_here.clear();
    for (m_atPlace->with(career, place); m_atPlace->next();)
        m_here.push_back(read(*m_atPlace));
    sort(m_here);
    return {m_here.cbegin(), m_here.cend()};
}

std::vector<Salary> StoredPay::at(std::int64_t career, std::int64_t place) {
    const auto [begin, end] = rowsAt(career, place);
    std::vector<Salary> found;
    found.reserve(static_cast<std::size_t>(end - begin));
    for (auto row = begin; row != end; ++row)
        found.push_back(salaryOf(*row));
    return found;
}

std::optional<Salary> StoredPay::withMedianAndMean(std::int64_t career, std::int64_t place) {
    const auto [begin, end] = rowsAt(career, place);
    const auto row =
        std::find_if(begin, end, [](const Row& one) { return one.figures.median && one.figures.mean; });
    return row == end ? std::nullopt : std::optional(salaryOf(*row));
}

const Salary& StoredPay::seriesOf(std::int64_t id) {
    const auto [entry, isNew] = m_seriesById.try_emplace(id);
    if (!isNew)
        return entry->second;
    if (!m_series)
        m_series.emplace(m_connection, "SELECT period, currency, unit, basis, origin, method, measured_as,"
                                       " source FROM salary_series WHERE id = ?");
    Salary& series = entry->second;
    if (!m_series->with(id).next())
        return series;
    series.period = m_series->text(0);
    series.currency.code = m_series->text(1);
    series.unit = m_series->as<PayUnit>(2);
    series.basis = m_series->text(3);
    series.origin = m_series->as<PayOrigin>(4);
    series.method = m_series->text(5);
    series.measuredAs = m_series->text(6);
    series.sourceId = m_series->source(7);
    return series;
}

const std::string& StoredPay::occupationWords(std::int64_t id) {
    const auto [entry, isNew] = m_occupations.try_emplace(id);
    if (isNew) {
        Query query(m_connection, "SELECT 'SOC 2018 ' || code || ' ' || title FROM occupation WHERE id = ?");
        if (query.with(id).next())
            entry->second = query.text(0);
    }
    return entry->second;
}

Salary StoredPay::salaryOf(const Row& row) {
    Salary pay = seriesOf(row.series);
    pay.figures = row.figures;
    pay.topCode = row.topCode;
    pay.employment = row.employment;
    pay.sampleSize = row.sampleSize;
    pay.areasSharing = row.areasSharing;
    if (row.occupation)
        pay.measuredAs = *row.occupation == 0 ? std::string() : occupationWords(*row.occupation);
    return pay;
}

} // namespace waymark::db
