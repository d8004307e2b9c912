// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How records are read from the catalog's rows; each reader goes with the columns and tables named beside
// it. Shared by the parts of Catalog. Internal to db/catalog.
#pragma once

#include "db/catalog/query.h"

#include <optional>
#include <string>

namespace waymark::db {

inline const std::string careerColumns =
    "c.key, c.title, c.summary, c.soc, c.job_zone, c.kind, p.key, c.soc_group, c.source";
inline const std::string careerTables = "career c LEFT JOIN career p ON p.id = c.parent";
Career readCareer(const Query& row);

inline const std::string placeColumns = "w.key, w.name, w.kind, w.region, w.country, w.currency, w.latitude,"
                                        " w.longitude, wp.key, w.source";
inline const std::string placeTables = "place w LEFT JOIN place wp ON wp.id = w.parent";
Place readPlace(const Query& row);

inline const std::string courseColumns =
    "c.key, c.title, c.provider, c.instructor, c.url, c.language, c.level, c.hours, c.price, c.currency, c.free, c.rating,"
    " c.year, c.checked, c.source";
Course readCourse(const Query& row);
inline const std::string bookColumns = "b.key, b.title, b.authors, b.year, b.isbn, b.url, b.language, b.formats, b.licence,"
                                       " b.free, b.checked, b.source";
Book readBook(const Query& row);

inline const std::string skillColumns = "k.key, k.name, k.kind, kc.name, k.source";
inline const std::string skillTables = "skill k LEFT JOIN skill_category kc ON kc.id = k.category";
Skill readSkill(const Query& row);

inline const std::string salaryColumns =
    "e.period, e.currency, e.unit, e.basis, s.mean, s.p10, s.p25, s.median, s.p75, s.p90, s.entry,"
    " s.experienced, s.top_code, s.employment, s.n, e.origin, e.method, e.measured_as, s.areas_sharing,"
    " e.source";
inline const std::string salaryTables = "salary s JOIN salary_series e ON e.id = s.series";
/// The same columns for what a career's occupations (career_occupation o) are paid; measured_as is given by
/// the occupation where it is wider than the career.
inline const std::string occupationPayColumns =
    "e.period, e.currency, e.unit, e.basis, s.mean, s.p10, s.p25, s.median, s.p75, s.p90, s.entry,"
    " s.experienced, s.top_code, s.employment, s.n, e.origin, e.method,"
    " iif(o.own, '', 'SOC 2018 ' || b.code || ' ' || b.title), s.areas_sharing, e.source";
inline const std::string occupationPayTables =
    "career_occupation o CROSS JOIN occupation b ON b.id = o.occupation"
    " CROSS JOIN occupation_pay s ON s.occupation = o.occupation"
    " CROSS JOIN salary_series e ON e.id = s.series";
/// Without career and place, which the caller knows.
Salary readSalary(const Query& row);

inline const std::string sourceQuery =
    "SELECT name, publisher, title, licence, url, vintage, changes, attribution FROM source ";
Source readSource(const Query& row);

/// Ids of a career and, for a specialisation, of its parent.
struct CareerIds {
    std::int64_t own = 0;
    std::optional<std::int64_t> parent;
    std::int64_t occupation() const { return parent.value_or(own); }
};
/// Throws Failure NotFound for a key that the catalog does not hold.
CareerIds careerIds(const Catalog::Connection& connection, const CareerKey& key);
/// What measuredAs says where the figure is of that whole occupation: "SOC 2018 15-1252 Software Developers".
std::string occupationMeasured(const Career& occupation);
Career careerById(const Catalog::Connection& connection, std::int64_t id);

[[noreturn]] void throwNotFound(const std::string& key);

} // namespace waymark::db
