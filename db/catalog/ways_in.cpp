// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/ways_in.h"

#include "db/catalog/career_code.h"
#include "db/catalog/education_shares.h"
#include "db/records/sort_by_rank.h"
#include "db/sqlite/errors.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>
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

const std::string licenceColumns =
    "SELECT DISTINCT w.key, l.code, l.title, l.kind, l.exam, l.education, l.experience, l.continuing, l.certification,"
    " l.background, l.physical, a.name, a.url, l.updated, l.source FROM ";
const std::string placeAndAgency = " JOIN place w ON w.id = l.state JOIN agency a ON a.state = l.state AND a.number = l.agency";
const std::string licencesByOccupation =
    licenceColumns + "licence_occupation m JOIN licence l ON l.state = m.state AND l.code = m.code" + placeAndAgency;

const std::string licenceQuery =
    licencesByOccupation +
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

Result<std::set<std::string>> widelyFiledLicences(const Catalog& catalog, const CareerKey& career) {
    constexpr int many = 12, codeAndBlank = 8;
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        const std::string own = careerCode(connection, career).occupation;
        std::set<std::string> found;
        Query query(connection, "SELECT DISTINCT w.key, l.code FROM licence_occupation m JOIN licence l ON l.state = m.state AND l.code = m.code"
                                " JOIN place w ON w.id = l.state WHERE m.member IN (?1, ?2) AND length(l.occupations) >= ?3");
        for (query.with(own, broadCode(own), many * codeAndBlank - 1); query.next();)
            found.insert(query.text(0) + ' ' + query.text(1));
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
        Query query(connection, licencesByOccupation + " WHERE m.member BETWEEN ?1 AND ?2 AND m.member <> ?3 AND w.key = ?4 ORDER BY l.title");
        for (query.with(group + '0', group + '9', own, state.text()); query.next();)
            found.push_back(readLicence(query));
        return found;
    });
}

Result<std::vector<Licence>> federalLicences(const Catalog& catalog) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        std::vector<Licence> found;
        Query query(connection, licenceColumns + "licence l" + placeAndAgency + " WHERE w.key = 'country:US' ORDER BY l.title");
        while (query.next())
            found.push_back(readLicence(query));
        return found;
    });
}

Result<std::vector<Licence>> licencesTitled(const Catalog& catalog, const std::optional<PlaceKey>& state,
                                            const std::function<bool(const std::string& title)>& wanted) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        // Of all states from the index of the titles alone: few of thousands are wanted.
        Query titles(connection, state ? "SELECT l.title, l.state, l.code FROM place w JOIN licence l ON l.state = w.id WHERE w.key = ?1"
                                       : "SELECT title, state, code FROM licence WHERE ?1 = '' ORDER BY title COLLATE NOCASE");
        Query whole(connection, "SELECT w.key, l.kind, l.source FROM licence l JOIN place w ON w.id = l.state"
                                " WHERE l.state = ? AND l.code = ? AND w.key <> 'country:US'");
        using Found = std::pair<Licence, std::string>; // with its code
        std::vector<Found> found;
        std::string last;
        bool isWanted = false;
        for (titles.with(state ? state->text() : std::string()); titles.next();) {
            if (std::string title = titles.text(0); title != last || last.empty()) {
                isWanted = wanted(title);
                last = std::move(title);
            }
            if (!isWanted)
                continue;
            const std::string code = titles.text(2);
            if (!whole.with(titles.id(1), code).next())
                continue;
            Licence licence;
            licence.state = PlaceKey::trusted(whole.text(0));
            licence.title = last;
            licence.kind = word<LicenceKind>(whole, 1);
            licence.sourceId = whole.source(2);
            found.emplace_back(std::move(licence), code);
        }
        std::sort(found.begin(), found.end(), [](const Found& one, const Found& other) {
            return std::tie(one.first.state.text(), one.first.title, one.second) < std::tie(other.first.state.text(), other.first.title, other.second);
        });
        std::vector<Licence> licences;
        licences.reserve(found.size());
        for (Found& each : found)
            licences.push_back(std::move(each.first));
        return licences;
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

Result<std::vector<TitledCareer>> careerTitles(const Catalog& catalog) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        std::vector<TitledCareer> careers;
        Query query(connection, "SELECT key, title, kind FROM career");
        while (query.next())
            careers.push_back({CareerKey::trusted(query.text(0)), query.text(1), query.as<CareerKind>(2) == CareerKind::Occupation});
        return careers;
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

namespace {

/// States and fields are few and programs thousands: each of them is looked up once.
class NamedOnce {
public:
    explicit NamedOnce(const Catalog::Connection& connection)
        : m_place(connection, "SELECT key FROM place WHERE id = ?")
        , m_field(connection, "SELECT code, title FROM field WHERE id = ?") {}

    const PlaceKey& state(std::int64_t id) {
        const auto [found, isNew] = m_states.try_emplace(id);
        if (isNew && m_place.with(id).next())
            found->second = PlaceKey::trusted(m_place.text(0));
        return found->second;
    }
    /// Code and title.
    const std::pair<std::string, std::string>& field(std::int64_t id) {
        const auto [found, isNew] = m_fields.try_emplace(id);
        if (isNew && m_field.with(id).next())
            found->second = {m_field.text(0), m_field.text(1)};
        return found->second;
    }

private:
    Query m_place, m_field;
    std::unordered_map<std::int64_t, PlaceKey> m_states;
    std::unordered_map<std::int64_t, std::pair<std::string, std::string>> m_fields;
};

} // namespace

Result<std::vector<Programme>> programmes(const Catalog& catalog, const CareerKey& career) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        const CareerCode code = careerCode(connection, career);
        std::vector<Programme> found;
        NamedOnce named(connection);
        Query query(connection, "SELECT s.name, s.city, s.state, s.kind, s.latitude, s.longitude, s.website, o.field,"
                                " p.awards, p.completions, p.source FROM occupation_field o CROSS JOIN programme p ON p.field = o.field"
                                " CROSS JOIN school s ON s.id = p.school WHERE o.soc = ? ORDER BY o.field, p.school");
        for (query.with(code.occupation); query.next();) {
            Programme programme;
            programme.school = query.text(0);
            programme.city = query.text(1);
            programme.state = named.state(query.id(2));
            programme.kind = word<SchoolKind>(query, 3);
            programme.latitude = query.maybeNumber(4);
            programme.longitude = query.maybeNumber(5);
            programme.website = query.text(6);
            std::tie(programme.field, programme.fieldTitle) = named.field(query.id(7));
            programme.awards = query.words(8);
            programme.completions = query.maybeInteger(9);
            programme.sourceId = query.source(10);
            found.push_back(std::move(programme));
        }
        sortByRank(found, [](const Programme& each) { return std::pair(std::string_view(each.school), std::string_view(each.field)); });
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
