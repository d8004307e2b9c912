// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/query.h"
#include "db/catalog/report.h"
#include "db/sqlite/errors.h"

#include <algorithm>
#include <utility>

namespace waymark::db {

namespace {

// Many rows may share one fault; this many are named before the rest is only counted.
constexpr std::size_t mostNamed = 20;

/// Lines of a query that gives one text a row.
void collect(const Catalog::Connection& connection, const std::string& sql, const std::string& fault,
             std::vector<std::string>& lines) {
    std::size_t found = 0;
    for (Query query(connection, sql); query.next();)
        if (++found <= mostNamed)
            lines.push_back(query.text(0) + ": " + fault);
    if (found > mostNamed)
        lines.push_back("... and " + std::to_string(found - mostNamed) + " more: " + fault);
}

/// http or https, a host with a dot, no blanks or control signs.
bool isWellFormed(const std::string& url) {
    const std::size_t start = url.starts_with("https://") ? 8 : url.starts_with("http://") ? 7 : 0;
    if (start == 0)
        return false;
    const std::string host = url.substr(start, url.find_first_of("/?#", start) - start);
    const auto isStray = [](char sign) {
        return static_cast<unsigned char>(sign) <= ' ' || sign == 0x7f || sign == '"' || sign == '<' ||
               sign == '>';
    };
    if (std::any_of(url.begin(), url.end(), isStray))
        return false;
    return host.size() > 3 && host.find('.') != std::string::npos && host.front() != '.' &&
           host.back() != '.';
}

void checkAddresses(const Catalog::Connection& connection, std::vector<std::string>& lines) {
    std::size_t found = 0;
    Query query(connection, "SELECT key, url FROM course UNION ALL SELECT key, url FROM book"
                            " UNION ALL SELECT 'source ' || name, url FROM source");
    while (query.next())
        if (!query.text(1).empty() && !isWellFormed(query.text(1)) && ++found <= mostNamed)
            lines.push_back(query.text(0) + ": the address '" + query.text(1) + "' is not a web address");
    if (found > mostNamed)
        lines.push_back("... and " + std::to_string(found - mostNamed) + " more addresses like these");
}

void checkKeys(const Catalog::Connection& connection, std::vector<std::string>& lines) {
    for (const char* table : {"career", "skill", "place", "course", "book", "topic"})
        collect(connection,
                std::string("SELECT min(key) FROM ") + table + " GROUP BY lower(key) HAVING count(*) > 1",
                "this key is there twice, in other case", lines);
}

void checkPay(const Catalog::Connection& connection, std::vector<std::string>& lines) {
    const std::string rows =
        "SELECT c.key || ' at ' || w.key AS item, s.* FROM salary s JOIN career c ON c.id = s.career"
        " JOIN place w ON w.id = s.place UNION ALL SELECT 'occupation ' || b.code || ' at ' || w.key, s.*"
        " FROM occupation_pay s JOIN occupation b ON b.id = s.occupation JOIN place w ON w.id = s.place";
    collect(connection,
            "SELECT item FROM (" + rows +
                ") WHERE p10 > p25 OR p25 > median OR median > p75 OR p75 > p90 OR p10 > median"
                " OR median > p90 OR entry > mean OR mean > experienced",
            "percentiles or levels are out of order", lines);
    collect(connection,
            "SELECT item FROM (" + rows +
                ") WHERE min(ifnull(mean, 1), ifnull(p10, 1),"
                " ifnull(median, 1), ifnull(entry, 1)) <= 0",
            "a figure is not above zero", lines);
    collect(connection,
            "SELECT 'series of ' || o.name || ' ' || e.period FROM salary_series e"
            " JOIN source o ON o.id = e.source WHERE e.currency NOT GLOB '[A-Z][A-Z][A-Z]'",
            "the currency is not a code of three capital letters", lines);
    collect(connection, "SELECT key FROM place WHERE currency NOT GLOB '[A-Z][A-Z][A-Z]'",
            "the currency is not a code of three capital letters", lines);
    collect(connection,
            "SELECT DISTINCT 'currency ' || e.currency FROM salary_series e WHERE e.currency <> 'USD'"
            " AND NOT EXISTS (SELECT 1 FROM exchange_rate_year r WHERE r.currency = e.currency)",
            "pay is stated in it but no exchange rate is known", lines);
}

/// What the builder would have refused: a catalog may come from elsewhere.
void checkRanges(const Catalog::Connection& connection, std::vector<std::string>& lines) {
    const std::pair<const char*, const char*> faults[] = {
        {"SELECT c.key || ' ' || k.key FROM career_skill s JOIN career c ON c.id = s.career JOIN skill k"
         " ON k.id = s.skill WHERE s.importance NOT BETWEEN 1 AND 5 OR s.level NOT BETWEEN 0 AND 7",
         "its importance is not between 1 and 5 or its level not between 0 and 7"},
        {"SELECT 'licence ' || l.code || ' of ' || w.key FROM licence l JOIN place w ON w.id = l.state WHERE "
         "NOT EXISTS"
         " (SELECT 1 FROM agency a WHERE a.state = l.state AND a.number = l.agency)",
         "its agency is not there"},
        {"SELECT DISTINCT 'school ' || p.school FROM programme p WHERE NOT EXISTS"
         " (SELECT 1 FROM school s WHERE s.id = p.school)",
         "it has programmes but is not there"},
        {"SELECT 'occupation ' || s.occupation FROM occupation_separation s WHERE NOT EXISTS"
         " (SELECT 1 FROM occupation_entry e WHERE e.occupation = s.occupation)",
         "people leave it but it is not counted"},
        {"SELECT c.key FROM career_interest i JOIN career c ON c.id = i.career"
         " WHERE min(r, i.i, a, s, e, i.c) < 1 OR max(r, i.i, a, s, e, i.c) > 7",
         "an interest is not between 1 and 7"},
        {"SELECT c.key FROM career_education s JOIN career c ON c.id = s.career GROUP BY s.career"
         " HAVING sum(s.share) > 100.5 OR min(s.share) < 0",
         "its education shares add to more than 100"},
        {"SELECT key FROM place WHERE latitude NOT BETWEEN -90 AND 90 OR longitude NOT BETWEEN -180 AND 180"
         " OR (latitude IS NULL) <> (longitude IS NULL)",
         "its coordinates are nowhere on earth"},
        {"SELECT key FROM place WHERE kind IN (0, 5) AND country NOT GLOB '[A-Z][A-Z]'",
         "its country is not a code of two capital letters"},
        {"SELECT w.key || ' ' || l.year FROM price_level l JOIN place w ON w.id = l.place"
         " WHERE l.value <= 0 OR (l.series LIKE 'rpp%' AND l.value NOT BETWEEN 20 AND 500)",
         "the price level cannot be"},
        {"SELECT key FROM course WHERE id NOT IN (SELECT course FROM course_topic) UNION ALL"
         " SELECT key FROM book WHERE id NOT IN (SELECT book FROM book_topic)",
         "it is filed under no topic"},
    };
    for (const auto& [sql, fault] : faults)
        collect(connection, sql, fault, lines);
}

/// A figure ten times the usual one of its occupation is a slip of unit or comma, not a labour market.
void checkOutliers(const Catalog::Connection& connection, std::vector<std::string>& lines) {
    collect(connection,
            "WITH ranked AS (SELECT occupation, series, mean, row_number() OVER bySize AS place,"
            " count(*) OVER (PARTITION BY occupation, series) AS areas FROM occupation_pay"
            " WHERE mean IS NOT NULL WINDOW bySize AS (PARTITION BY occupation, series ORDER BY mean)),"
            " usual AS (SELECT occupation, series, mean FROM ranked WHERE place = (areas + 1) / 2)"
            " SELECT 'occupation ' || b.code || ' at ' || w.key FROM occupation_pay s"
            " JOIN usual u ON u.occupation = s.occupation AND u.series = s.series"
            " JOIN occupation b ON b.id = s.occupation JOIN place w ON w.id = s.place"
            " WHERE s.mean > u.mean * 10 OR s.mean < u.mean / 10",
            "its mean is ten times or a tenth of the occupation's usual one", lines);
    collect(connection,
            "SELECT currency || ' ' || period FROM (SELECT currency, period, per_usd, lag(per_usd)"
            " OVER (PARTITION BY currency ORDER BY period) AS before FROM exchange_rate_month)"
            " WHERE per_usd > before * 10 OR per_usd < before / 10",
            "the exchange rate is ten times or a tenth of the one before", lines);
}

} // namespace

Result<std::vector<std::string>> findings(const Catalog& catalog) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        std::vector<std::string> lines;
        if (const auto whole = catalog.verify(); !whole)
            lines.push_back(whole.error().message);
        collect(connection,
                "SELECT 'table ' || \"table\" || ', row ' || ifnull(rowid, 'with a key of parts')"
                " FROM pragma_foreign_key_check",
                "it names something that is not there", lines);
        checkKeys(connection, lines);
        checkPay(connection, lines);
        checkAddresses(connection, lines);
        checkRanges(connection, lines);
        checkOutliers(connection, lines);
        return lines;
    });
}

} // namespace waymark::db
