// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/ways_in.h"

#include "db/catalog/career_code.h"
#include "db/catalog/education_shares.h"
#include "db/sqlite/errors.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace waymark::db {

namespace {

template <class Enumeration>
std::optional<Enumeration> word(const Query& row, int column) {
    return row.absent(column) ? std::nullopt : std::optional(row.as<Enumeration>(column));
}

OccupationEntry readEntry(const Query& row) {
    OccupationEntry entry;
    entry.occupation = row.text(0);
    entry.title = row.text(1);
    if (row.integer(12) == 0)
        entry.measuredFor = entry.title;
    entry.education = word<EntryEducation>(row, 2);
    entry.experience = word<EntryExperience>(row, 3);
    entry.training = word<EntryTraining>(row, 4);
    entry.jobs = row.maybeNumber(5);
    entry.projected = row.maybeNumber(6);
    entry.openings = row.maybeNumber(7);
    entry.selfEmployed = row.maybeNumber(8);
    entry.sourceId = row.source(9);
    entry.baseYear = row.integer(10);
    entry.projectedYear = row.integer(11);
    return entry;
}

Licence readLicence(const Query& row) {
    Licence licence;
    licence.state = PlaceKey::trusted(row.text(0));
    licence.code = row.text(1);
    licence.title = row.text(2);
    licence.kind = word<LicenceKind>(row, 3);
    licence.exam = word<LicenceExam>(row, 4);
    licence.education = word<LicenceSchooling>(row, 5);
    licence.experience = word<LicencePractice>(row, 6);
    licence.continuing = word<LicenceContinuing>(row, 7);
    licence.certification = word<LicenceCertification>(row, 8);
    licence.background = word<LicenceBackground>(row, 9);
    licence.physical = word<LicencePhysical>(row, 10);
    licence.agency = row.text(11);
    licence.url = row.text(12);
    licence.updated = row.text(13);
    licence.sourceId = row.source(14);
    return licence;
}

std::vector<std::string> wordsOf(const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

const std::string licenceColumns =
    "SELECT DISTINCT w.key, l.code, l.title, l.kind, l.exam, l.education, l.experience, l.continuing, l.certification,"
    " l.background, l.physical, a.name, a.url, l.updated, l.source"
    " FROM licence_occupation m JOIN licence l ON l.state = m.state AND l.code = m.code"
    " JOIN place w ON w.id = l.state JOIN agency a ON a.state = l.state AND a.number = l.agency";

const std::string licenceQuery =
    licenceColumns +
    " WHERE (m.member BETWEEN ?1 AND ?2 OR m.member = ?4) AND (?3 = '' OR w.key IN (?3, 'country:US')) ORDER BY w.key = 'country:US', w.key, "
    "l.title";

/// States license physicians and surgeons as one calling and file it under some of its codes.
std::pair<std::string, std::string> codesLicensedWith(const std::string& occupation) {
    constexpr std::string_view first = "29-1210", last = "29-1249";
    if (occupation >= first && occupation <= last)
        return {std::string(first), std::string(last)};
    return {occupation, occupation};
}

/// Some records are filed under the broad occupation that aides at home and personal ones are counted in: "31-1120".
std::string broadCode(const std::string& occupation) {
    return occupation.empty() ? occupation : occupation.substr(0, occupation.size() - 1) + '0';
}

} // namespace

Result<std::optional<OccupationEntry>> occupationEntry(const Catalog& catalog, const CareerKey& career) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&]() -> std::optional<OccupationEntry> {
        Query query(connection, "SELECT e.occupation, e.title, e.education, e.experience, e.training, e.jobs,"
                                " e.projected, e.openings, e.self_employed, e.source, e.base_year,"
                                " e.projected_year, c.own FROM career_entry c JOIN occupation_entry e"
                                " ON e.occupation = c.occupation WHERE c.career = ?");
        if (!query.with(careerIds(connection, career).own).next())
            return std::nullopt;
        return readEntry(query);
    });
}

Result<std::vector<Licence>> licences(const Catalog& catalog, const CareerKey& career,
                                      const std::optional<PlaceKey>& state) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        const CareerCode code = careerCode(connection, career);
        const auto codes = codesLicensedWith(code.occupation);
        std::vector<Licence> found;
        Query query(connection, licenceQuery);
        for (query.with(codes.first, codes.second, state ? state->text() : std::string(), broadCode(code.occupation)); query.next();)
            found.push_back(readLicence(query));
        return found;
    });
}

Result<std::vector<Licence>> neighbourLicences(const Catalog& catalog, const CareerKey& career, const PlaceKey& state) {
    constexpr std::size_t broadGroup = std::string_view("47-504").size();
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        std::vector<Licence> found;
        const std::string own = careerCode(connection, career).occupation;
        if (own.size() <= broadGroup)
            return found;
        const std::string group = own.substr(0, broadGroup);
        Query query(connection, licenceColumns + " WHERE m.member BETWEEN ?1 AND ?2 AND m.member <> ?3 AND w.key = ?4 ORDER BY l.title");
        for (query.with(group + '0', group + '9', own, state.text()); query.next();)
            found.push_back(readLicence(query));
        return found;
    });
}

Result<std::vector<Licence>> federalLicences(const Catalog& catalog) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        std::vector<Licence> found;
        Query query(connection, licenceColumns + " WHERE w.key = 'country:US' ORDER BY l.title");
        while (query.next())
            found.push_back(readLicence(query));
        return found;
    });
}

Result<std::vector<Licence>> licenceTitles(const Catalog& catalog, const std::optional<PlaceKey>& state) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        std::vector<Licence> found;
        Query query(connection, "SELECT w.key, l.title, l.kind, l.source FROM licence l JOIN place w ON w.id = l.state"
                                " WHERE w.key <> 'country:US' AND (?1 = '' OR w.key = ?1) ORDER BY w.key, l.title");
        for (query.with(state ? state->text() : std::string()); query.next();) {
            Licence licence;
            licence.state = PlaceKey::trusted(query.text(0));
            licence.title = query.text(1);
            licence.kind = word<LicenceKind>(query, 2);
            licence.sourceId = query.source(3);
            found.push_back(std::move(licence));
        }
        return found;
    });
}

Result<CareerNames> careerNames(const Catalog& catalog, const CareerKey& career) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        const CareerCode code = careerCode(connection, career);
        const auto titles = [&](const char* sql) {
            std::vector<std::string> found;
            Query query(connection, sql);
            for (query.with(code.ids.own); query.next();)
                found.push_back(query.text(0));
            return found;
        };
        CareerNames names;
        names.code = code.onet;
        names.title = titles("SELECT title FROM career WHERE id = ?").front();
        names.reported = titles("SELECT title FROM reported_title WHERE career = ? ORDER BY title");
        names.others = titles("SELECT title FROM career_title WHERE career = ? ORDER BY title");
        return names;
    });
}

Result<std::vector<EducationShare>> schoolingAnswers(const Catalog& catalog, const CareerKey& career) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] { return educationShares(connection, careerIds(connection, career).own); });
}

namespace {

/// `sql` asks for a row of the state ?1.
Result<bool> holds(const Catalog& catalog, const std::string& sql, const PlaceKey& state) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        Query query(connection, sql);
        return query.with(state.text()).next();
    });
}

} // namespace

Result<bool> holdsLicencesOf(const Catalog& catalog, const PlaceKey& state) {
    return holds(catalog, "SELECT 1 FROM licence l JOIN place w ON w.id = l.state WHERE w.key = ? LIMIT 1", state);
}

Result<bool> holdsSchoolsOf(const Catalog& catalog, const PlaceKey& state) {
    return holds(catalog, "SELECT 1 FROM school s JOIN place w ON w.id = s.state WHERE w.key = ? LIMIT 1", state);
}

Result<bool> holdsSponsorsOf(const Catalog& catalog, const PlaceKey& state) {
    return holds(catalog, "SELECT 1 FROM apprenticeship_sponsors a JOIN place w ON w.id = a.state WHERE w.key = ? LIMIT 1",
                 state);
}

Result<bool> isJobNameOfAnother(const Catalog& catalog, const CareerKey& career, const std::string& name) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        Query query(connection, "SELECT 1 FROM reported_title WHERE career <> ?1 AND title = ?2 COLLATE NOCASE"
                                " UNION ALL SELECT 1 FROM career_title WHERE career <> ?1 AND title = ?2 COLLATE NOCASE"
                                " UNION ALL SELECT 1 FROM career WHERE id <> ?1 AND (title = ?2 COLLATE NOCASE"
                                " OR title = ?2 || 's' COLLATE NOCASE) LIMIT 1");
        return query.with(careerIds(connection, career).own, name).next();
    });
}

Result<std::string> fieldsMeasuredFor(const Catalog& catalog, const CareerKey& career) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] { return measuredFor(careerCode(connection, career)); });
}

Result<FieldCoverage> fieldCoverage(const Catalog& catalog, const CareerKey& career) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        Query query(connection,
                    "SELECT f.title, EXISTS (SELECT 1 FROM programme p WHERE p.field = o.field), f.code"
                    " FROM occupation_field o JOIN field f ON f.id = o.field WHERE o.soc = ? ORDER BY f.code");
        FieldCoverage coverage;
        for (query.with(careerCode(connection, career).occupation); query.next();) {
            ++coverage.named;
            coverage.recorded += query.integer(1);
            const std::string code = query.text(2);
            if (!code.starts_with("60.") && !code.starts_with("61.")) // residencies and fellowships, which hospitals give
                (query.integer(1) != 0 ? coverage.taught : coverage.absent).push_back(query.text(0));
        }
        return coverage;
    });
}

Result<std::vector<Programme>> programmes(const Catalog& catalog, const CareerKey& career) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        const CareerCode code = careerCode(connection, career);
        std::vector<Programme> found;
        Query query(
            connection,
            "SELECT s.name, s.city, w.key, s.kind, s.latitude, s.longitude, s.website, f.code, f.title,"
            " p.awards, p.completions, p.source FROM occupation_field o JOIN programme p ON p.field = o.field"
            " JOIN school s ON s.id = p.school JOIN field f ON f.id = o.field JOIN place w ON w.id = s.state"
            " WHERE o.soc = ? ORDER BY s.name, f.code");
        for (query.with(code.occupation); query.next();) {
            Programme programme;
            programme.school = query.text(0);
            programme.city = query.text(1);
            programme.state = PlaceKey::trusted(query.text(2));
            programme.kind = word<SchoolKind>(query, 3);
            programme.latitude = query.maybeNumber(4);
            programme.longitude = query.maybeNumber(5);
            programme.website = query.text(6);
            programme.field = query.text(7);
            programme.fieldTitle = query.text(8);
            programme.awards = wordsOf(query.text(9));
            programme.completions = query.maybeInteger(10);
            programme.sourceId = query.source(11);
            found.push_back(std::move(programme));
        }
        return found;
    });
}

Result<std::vector<ApprenticeshipRoute>> apprenticeshipRoutes(const Catalog& catalog,
                                                              const CareerKey& career) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        const CareerCode code = careerCode(connection, career);
        std::vector<ApprenticeshipRoute> routes;
        Query query(
            connection,
            "SELECT r.code, r.title, r.source, EXISTS (SELECT 1 FROM apprenticeship_route m WHERE m.code = r.code AND"
            " (m.title GLOB '*([0-9][a-z][0-9]x[0-9])*' OR m.title LIKE '%(Mil Only)%' OR m.title LIKE '%(Active Duty Military)%'"
            " OR m.title LIKE '%(Military)%')) FROM apprenticeship_route r WHERE r.occupation = ? ORDER BY 2, 1");
        for (query.with(code.occupation); query.next();)
            routes.push_back({query.text(0), query.text(1), query.source(2), query.integer(3) != 0});
        return routes;
    });
}

Result<std::vector<ApprenticeshipSponsors>> apprenticeshipSponsors(const Catalog& catalog,
                                                                   const CareerKey& career) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        const CareerCode code = careerCode(connection, career);
        std::vector<ApprenticeshipSponsors> states;
        Query query(connection, "SELECT w.key, a.sponsors, a.source FROM apprenticeship_sponsors a"
                                " JOIN place w ON w.id = a.state WHERE a.occupation = ? ORDER BY 1");
        for (query.with(code.occupation); query.next();)
            states.push_back({PlaceKey::trusted(query.text(0)), query.integer(1), query.source(2)});
        return states;
    });
}

} // namespace waymark::db
