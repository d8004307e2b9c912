// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/career_traits.h"

#include "db/catalog/catalog_rows.h"
#include "db/catalog/change_percent.h"
#include "db/catalog/national_pay.h"
#include "db/sqlite/errors.h"

#include <cstdint>
#include <unordered_map>

namespace waymark::db {

namespace {

using Places = std::unordered_map<std::string, std::size_t>;

Places placesOf(const std::vector<CareerTraits>& careers) {
    Places places;
    for (std::size_t place = 0; place < careers.size(); ++place)
        places.emplace(careers[place].key.text(), place);
    return places;
}

/// By row number: facts of a career name it so, and reading its key with each of them is what would take the time.
std::unordered_map<std::int64_t, std::size_t> placesByRow(const Catalog::Connection& connection, const Places& places) {
    std::unordered_map<std::int64_t, std::size_t> rows;
    Query query(connection, "SELECT id, key FROM career");
    while (query.next())
        if (const auto career = places.find(query.text(1)); career != places.end())
            rows.emplace(query.id(0), career->second);
    return rows;
}

/// What a specialisation has none of is its occupation's.
template <class Value>
void inherit(const std::vector<CareerTraits>& careers, const Places& places, std::vector<Value>& values) {
    for (std::size_t place = 0; place < careers.size(); ++place) {
        if (!careers[place].parent || !values[place].empty())
            continue;
        if (const auto parent = places.find(careers[place].parent->text()); parent != places.end())
            values[place] = values[parent->second];
    }
}

CareerTraits readTraits(const Query& row, const NationalMedians& medians) {
    CareerTraits traits;
    traits.key = CareerKey::trusted(row.text(0));
    traits.title = row.text(1);
    traits.group = row.text(2);
    traits.kind = row.as<CareerKind>(3);
    traits.jobZone = row.maybeInteger(4);
    if (!row.absent(5))
        traits.parent = CareerKey::trusted(row.text(5));
    traits.changePercent = row.maybeNumber(7);
    if (!row.absent(8)) {
        auto& ratings = traits.interests.emplace();
        for (int type = 0; type < 6; ++type)
            ratings[static_cast<std::size_t>(type)] = row.number(8 + type);
    }
    traits.entryEducation = row.maybeInteger(14);
    traits.outdoors = row.maybeNumber(15);
    traits.standing = row.maybeNumber(16);
    traits.contact = row.maybeNumber(17);
    traits.conflict = row.maybeNumber(18);
    traits.timePressure = row.maybeNumber(19);
    traits.possibleAtHome = row.maybeTruth(20);
    traits.entryMeasuredFor = row.text(21);
    traits.payMeasuredFor = row.text(22);
    if (const auto pay = medians.find(row.id(6)); pay != medians.end()) {
        if (!pay->second.measuredFor.empty())
            traits.payMeasuredFor = pay->second.measuredFor;
        traits.medianPayUsd = pay->second.amount;
        traits.medianTopCoded = pay->second.topCoded;
    }
    return traits;
}

} // namespace

Result<std::vector<CareerTraits>> careerTraits(const Catalog& catalog) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        const NationalMedians medians = nationalMedians(connection);
        Query query(connection,
                    "SELECT c.key, c.title, c.soc_group, c.kind, ifnull(c.job_zone, p.job_zone), p.key,"
                    " ifnull(p.id, c.id)," WAYMARK_CHANGE_PERCENT("o") ", i.r, i.i, i.a, i.s, i.e, i.c,"
                    " o.education, w.outdoors, w.standing, w.contact, w.conflict, w.time_pressure,"
                    " h.possible, iif(e.own, '', o.title), p.title"
                    " FROM career c LEFT JOIN career p ON p.id = c.parent"
                    " LEFT JOIN career_entry e ON e.career = c.id"
                    " LEFT JOIN occupation_entry o ON o.occupation = e.occupation"
                    " LEFT JOIN career_interest i ON i.career = ifnull(p.id, c.id)"
                    " LEFT JOIN work_context w ON w.career = ifnull(p.id, c.id)"
                    " LEFT JOIN remote_work h ON h.career = ifnull(p.id, c.id) ORDER BY c.key");
        std::vector<CareerTraits> careers;
        while (query.next())
            careers.push_back(readTraits(query, medians));
        return careers;
    });
}

Result<SkillNeeds> skillNeeds(const Catalog& catalog, const std::vector<CareerTraits>& careers) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        SkillNeeds needs;
        needs.careers.resize(careers.size());
        std::unordered_map<std::int64_t, std::uint32_t> skills;
        Query named(connection, "SELECT " + skillColumns + ", k.id FROM " + skillTables +
                                    " WHERE k.kind IN (0, 1) ORDER BY k.key"); // skills and knowledge
        while (named.next()) {
            skills.emplace(named.id(5), static_cast<std::uint32_t>(needs.skills.size()));
            needs.skills.push_back(readSkill(named));
        }
        const Places places = placesOf(careers);
        const auto rows = placesByRow(connection, places);
        Query query(connection,
                    "SELECT career, skill, importance, level FROM career_skill WHERE importance IS NOT NULL"
                    " AND level IS NOT NULL AND flags & 7 = 0"); // nothing withheld or irrelevant
        while (query.next()) {
            const auto skill = skills.find(query.id(1));
            const auto career = rows.find(query.id(0));
            if (skill != skills.end() && career != rows.end())
                needs.careers[career->second].push_back({skill->second, query.number(2), query.number(3)});
        }
        inherit(careers, places, needs.careers);
        return needs;
    });
}

Result<std::vector<TitlesAndKnowledge>> titlesAndKnowledge(const Catalog& catalog,
                                                           const std::vector<CareerTraits>& careers) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        const Places places = placesOf(careers);
        std::vector<TitlesAndKnowledge> known(careers.size());
        for (std::size_t place = 0; place < careers.size(); ++place)
            known[place].titles.push_back(careers[place].title);
        Query titles(
            connection,
            "SELECT c.key, t.title FROM career_title t JOIN career c ON c.id = t.career ORDER BY t.title");
        while (titles.next())
            if (const auto career = places.find(titles.text(0)); career != places.end())
                known[career->second].titles.push_back(titles.text(1));
        std::vector<std::vector<double>> knowledge(careers.size());
        constexpr double least = 1; // of the scale of importance
        Query areas(connection, "SELECT c.key, ifnull(s.importance, ?1) FROM career_skill s"
                                " JOIN skill k ON k.id = s.skill JOIN career c ON c.id = s.career"
                                " WHERE k.kind = 1 ORDER BY k.key");
        for (areas.with(least); areas.next();)
            if (const auto career = places.find(areas.text(0)); career != places.end())
                knowledge[career->second].push_back(areas.number(1));
        inherit(careers, places, knowledge);
        for (std::size_t place = 0; place < careers.size(); ++place)
            known[place].knowledge = std::move(knowledge[place]);
        return known;
    });
}

} // namespace waymark::db
