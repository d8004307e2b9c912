// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/people_at_work.h"

#include "db/catalog/career_code.h"
#include "db/sqlite/errors.h"

namespace waymark::db {

namespace {

/// Reads the row of the career's six-digit occupation with `read`, or of the code that counts it with others.
template <class Record, class Read>
Result<std::optional<Record>> ofOccupation(const Catalog& catalog, const CareerKey& career, const char* sql,
                                           Read read) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&]() -> std::optional<Record> {
        const CareerCode code = careerCode(connection, career);
        Query query(connection, sql);
        const bool own = query.with(code.occupation).next();
        const CombinedCode combined = own ? CombinedCode{} : combinedCode(connection, code);
        if (!own && (combined.code.empty() || !query.with(combined.code).next()))
            return std::nullopt;
        Record record = read(query);
        record.measuredFor = own ? measuredFor(code) : combined.title;
        return record;
    });
}

/// Reads the row of the career, or of the occupation a specialisation belongs to.
template <class Record, class Read>
Result<std::optional<Record>> ofCareer(const Catalog& catalog, const CareerKey& career, const char* sql,
                                       Read read) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&]() -> std::optional<Record> {
        const CareerCode code = careerCode(connection, career);
        Query query(connection, sql);
        for (const bool own : {true, false}) {
            if (!own && !code.ids.parent)
                break;
            if (!query.with(own ? code.ids.own : *code.ids.parent).next())
                continue;
            Record record = read(query);
            if (!own)
                record.measuredFor = code.occupationTitle;
            return record;
        }
        return std::nullopt;
    });
}

} // namespace

Result<std::optional<Separations>> separations(const Catalog& catalog, const CareerKey& career) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&]() -> std::optional<Separations> {
        Query query(connection,
                    "SELECT s.leave_work, s.change_occupation, s.source, iif(e.own, '', o.title), s.\"leave\","
                    " s.replaced"
                    " FROM career_entry e JOIN occupation_separation s ON s.occupation = e.occupation"
                    " JOIN occupation_entry o ON o.occupation = e.occupation WHERE e.career = ?");
        if (!query.with(careerIds(connection, career).own).next() || query.absent(0) || query.absent(1))
            return std::nullopt;
        const Separations found{query.number(0), query.number(1),      query.text(3),
                                query.source(2), query.maybeNumber(4), query.maybeNumber(5)};
        return found;
    });
}

Result<std::optional<WorkContext>> workContext(const Catalog& catalog, const CareerKey& career) {
    return ofCareer<WorkContext>(catalog, career,
                                 "SELECT schedule, hours, time_pressure, contact, freedom, error, conflict, "
                                 "sitting, standing, outdoors,"
                                 " source FROM work_context WHERE career = ?",
                                 [](const Query& row) {
                                     WorkContext context;
                                     if (!row.absent(0))
                                         context.schedule = row.as<Schedule>(0);
                                     if (!row.absent(1))
                                         context.hours = row.as<WeeklyHours>(1);
                                     for (int column = 2; auto& condition : context.conditions)
                                         condition = row.maybeNumber(column++);
                                     context.sourceId = row.source(10);
                                     return context;
                                 });
}

Result<std::vector<IndustryShare>> industries(const Catalog& catalog, const CareerKey& career) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        const CareerCode code = careerCode(connection, career);
        std::vector<IndustryShare> found;
        Query query(connection, "SELECT industry, share, source FROM occupation_industry WHERE occupation = ?"
                                " ORDER BY rank");
        for (query.with(code.occupation); query.next();)
            found.push_back({query.text(0), query.maybeNumber(1), measuredFor(code), query.source(2)});
        if (!found.empty())
            return found;
        const CombinedCode combined = combinedCode(connection, code);
        for (query.with(combined.code); query.next();)
            found.push_back({query.text(0), query.maybeNumber(1), combined.title, query.source(2)});
        return found;
    });
}

namespace {

/// The survey knows fewer occupations than the projections and gives one row to all that it counts as one.
std::vector<std::string> surveyedWith(const Catalog::Connection& connection, const std::string& occupation) {
    std::vector<std::string> titles;
    Query query(connection,
                "SELECT o.title FROM occupation_attainment a JOIN occupation_attainment b ON b.occupation <> a.occupation"
                " AND (a.less_than_high_school, a.high_school, a.some_college, a.associate, a.bachelor, a.master,"
                " a.doctorate) IS (b.less_than_high_school, b.high_school, b.some_college, b.associate, b.bachelor,"
                " b.master, b.doctorate) JOIN occupation_entry o ON o.occupation = b.occupation"
                " WHERE a.occupation = ? ORDER BY b.occupation");
    for (query.with(occupation); query.next();)
        titles.push_back(query.text(0));
    return titles;
}

} // namespace

Result<std::optional<Attainment>> attainment(const Catalog& catalog, const CareerKey& career) {
    return ofOccupation<Attainment>(
        catalog, career,
        "SELECT less_than_high_school, high_school, some_college, associate, bachelor,"
        " master, doctorate, source, occupation FROM occupation_attainment WHERE occupation = ?",
        [&catalog](const Query& row) {
            Attainment record;
            for (std::size_t i = 0; i < record.shares.size(); ++i)
                record.shares[i] = row.maybeNumber(static_cast<int>(i));
            record.sourceId = row.source(7);
            record.together = surveyedWith(catalog.connection(), row.text(8));
            return record;
        });
}

Result<std::optional<WorkerAges>> workerAges(const Catalog& catalog, const CareerKey& career) {
    return ofOccupation<WorkerAges>(
        catalog, career,
        "SELECT \"group\", employed, young, old, median_age, source FROM occupation_age WHERE occupation = ?",
        [](const Query& row) {
            return WorkerAges{row.text(0),        row.maybeNumber(1), row.maybeNumber(2),
                              row.maybeNumber(3), row.number(4),      {},
                              row.source(5)};
        });
}

Result<std::optional<WomenShare>> womenShare(const Catalog& catalog, const CareerKey& career) {
    return ofOccupation<WomenShare>(
        catalog, career, "SELECT \"group\", women, source FROM occupation_women WHERE occupation = ?",
        [](const Query& row) {
            return WomenShare{row.text(0), row.number(1), {}, row.source(2)};
        });
}

Result<std::optional<RemoteWork>> remoteWork(const Catalog& catalog, const CareerKey& career) {
    return ofCareer<RemoteWork>(catalog, career, "SELECT possible, source FROM remote_work WHERE career = ?",
                                [](const Query& row) {
                                    return RemoteWork{row.integer(0) != 0, {}, row.source(1)};
                                });
}

Result<std::vector<AiExposure>> aiExposure(const Catalog& catalog, const CareerKey& career) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        const CareerCode code = careerCode(connection, career);
        const CombinedCode combined = combinedCode(connection, code);
        std::vector<AiExposure> found;
        Query query(connection,
                    "SELECT x.measure, x.value, x.source, x.code, (SELECT avg(y.value < x.value) FROM"
                    " ai_exposure y WHERE y.measure = x.measure) FROM ai_exposure x"
                    " WHERE x.code IN (?1, ?2, ?3) ORDER BY x.measure, length(x.code) DESC, x.code = ?3");
        for (query.with(code.onet, code.occupation, combined.code); query.next();) {
            const auto measure = query.as<AiMeasure>(0);
            if (!found.empty() && found.back().measure == measure)
                continue;
            AiExposure exposure{measure, query.number(1), query.number(4), {}, query.source(2)};
            const std::string measured = query.text(3);
            const bool own = measured == code.onet ? !code.ids.parent : code.isOccupation;
            if (measured == combined.code)
                exposure.measuredFor = combined.title;
            else if (!own)
                exposure.measuredFor = code.occupationTitle;
            found.push_back(std::move(exposure));
        }
        return found;
    });
}

} // namespace waymark::db
