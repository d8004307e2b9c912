// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pay rows of careers as the catalog stores them: figures with the numbers of their place, series and
// occupation. A Salary with its words is made only for a row that is asked for; what a series or an
// occupation says is read once. Newest first, then in the order of the series. Throws SQLite::Exception.
// Lives for one question, on the Catalog's thread. Internal.
#pragma once

#include "db/catalog/catalog_rows.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace waymark::db {

class StoredPay {
public:
    explicit StoredPay(const Catalog::Connection& connection)
        : m_connection(connection) {}

    /// All rows of a career at once, for questions about hundreds of places.
    void readAll(std::int64_t career);

    /// Rows of a career at one place, without career and place, which the caller knows.
    std::vector<Salary> at(std::int64_t career, std::int64_t place);
    /// The first with a median and a mean, if there is one.
    std::optional<Salary> withMedianAndMean(std::int64_t career, std::int64_t place);

private:
    struct Row {
        std::int64_t place = 0, series = 0;
        /// Of an occupation's figure: 0 where that is the career itself.
        std::optional<std::int64_t> occupation;
        PayFigures figures;
        std::optional<double> topCode;
        std::optional<std::int64_t> employment, sampleSize;
        int areasSharing = 1;
        const std::string* period = nullptr;
    };
    struct Rows {
        std::vector<Row>::const_iterator begin, end;
    };

    Row read(const Query& query);
    Rows rowsAt(std::int64_t career, std::int64_t place);
    static void sort(std::vector<Row>& rows);
    const Salary& seriesOf(std::int64_t id);
    const std::string& occupationWords(std::int64_t id);
    Salary salaryOf(const Row& row);

    const Catalog::Connection& m_connection;
    std::optional<Query> m_atPlace, m_series;
    std::unordered_map<std::int64_t, Salary> m_seriesById; // everything but the figures
    std::unordered_map<std::int64_t, std::string> m_occupations;
    std::unordered_map<std::int64_t, std::vector<Row>> m_all; // by career; sorted by place first
    std::vector<Row> m_here;                                  // of the place asked last
};

} // namespace waymark::db
