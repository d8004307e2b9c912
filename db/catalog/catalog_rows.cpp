// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/catalog_rows.h"

#include "db/sqlite/errors.h"

namespace waymark::db {

Career readCareer(const Query& row) {
    Career career;
    career.key = CareerKey::trusted(row.text(0));
    career.title = row.text(1);
    career.summary = row.text(2);
    career.socCode = row.text(3);
    career.jobZone = row.maybeInteger(4);
    career.kind = row.as<CareerKind>(5);
    if (!row.absent(6))
        career.parent = CareerKey::trusted(row.text(6));
    career.group = row.text(7);
    career.sourceId = row.source(8);
    return career;
}

Place readPlace(const Query& row) {
    Place place;
    place.key = PlaceKey::trusted(row.text(0));
    place.name = row.text(1);
    place.kind = row.as<PlaceKind>(2);
    place.region = row.text(3);
    place.country = row.text(4);
    place.currency.code = row.text(5);
    place.latitude = row.maybeNumber(6);
    place.longitude = row.maybeNumber(7);
    if (!row.absent(8))
        place.parent = PlaceKey::trusted(row.text(8));
    place.sourceId = row.source(9);
    return place;
}

Skill readSkill(const Query& row) {
    return Skill{SkillKey::trusted(row.text(0)), row.text(1), row.as<SkillKind>(2), row.text(3),
                 row.source(4)};
}

Salary readSalary(const Query& row) {
    Salary pay;
    pay.period = row.text(0);
    pay.currency.code = row.text(1);
    pay.unit = row.as<PayUnit>(2);
    pay.basis = row.text(3);
    pay.figures = {row.maybeNumber(4), row.maybeNumber(5), row.maybeNumber(6),  row.maybeNumber(7),
                   row.maybeNumber(8), row.maybeNumber(9), row.maybeNumber(10), row.maybeNumber(11)};
    pay.topCode = row.maybeNumber(12);
    if (!row.absent(13))
        pay.employment = row.id(13);
    if (!row.absent(14))
        pay.sampleSize = row.id(14);
    pay.origin = row.as<PayOrigin>(15);
    pay.method = row.text(16);
    pay.measuredAs = row.text(17);
    pay.areasSharing = row.maybeInteger(18).value_or(1);
    pay.sourceId = row.source(19);
    return pay;
}

Source readSource(const Query& row) {
    return Source{row.text(0), row.text(1), row.text(2), row.text(3),
                  row.text(4), row.text(5), row.text(6), row.text(7)};
}

CareerIds careerIds(const Catalog::Connection& connection, const CareerKey& key) {
    Query query(connection, "SELECT id, parent FROM career WHERE key = ?");
    if (!query.with(key.text()).next())
        throwNotFound(key.text());
    return {query.id(0), query.absent(1) ? std::nullopt : std::optional(query.id(1))};
}

std::string occupationMeasured(const Career& occupation) {
    return "SOC 2018 " + occupation.socCode.substr(0, 7) + ' ' + occupation.title;
}

Career careerById(const Catalog::Connection& connection, std::int64_t id) {
    Query query(connection, "SELECT " + careerColumns + " FROM " + careerTables + " WHERE c.id = ?");
    if (!query.with(id).next())
        throw sqlite::Failure(ErrorKind::Corrupt, connection.file.string() +
                                                      " names a career that it does not "
                                                      "hold; put back a good copy of it");
    return readCareer(query);
}

void throwNotFound(const std::string& key) {
    throw sqlite::Failure(ErrorKind::NotFound,
                          "the catalog holds no " + key + "; check the key for typing errors");
}

Course readCourse(const Query& row) {
    Course course;
    course.key = CourseKey::trusted(row.text(0));
    course.title = row.text(1);
    course.provider = row.text(2);
    course.instructor = row.text(3);
    course.url = row.text(4);
    course.language = row.text(5);
    course.level = row.text(6);
    course.hours = row.maybeNumber(7);
    if (!row.absent(8))
        course.price = Money{row.number(8), Currency{row.text(9)}};
    course.free = row.maybeTruth(10);
    course.rating = row.maybeNumber(11);
    course.year = row.maybeInteger(12);
    course.lastChecked = row.text(13);
    course.sourceId = row.source(14);
    return course;
}

Book readBook(const Query& row) {
    Book book;
    book.key = BookKey::trusted(row.text(0));
    book.title = row.text(1);
    book.authors = row.text(2);
    book.year = row.maybeInteger(3);
    book.isbn = row.text(4);
    book.url = row.text(5);
    book.language = row.text(6);
    book.formats = row.text(7);
    book.licence = row.text(8);
    book.free = row.maybeTruth(9);
    book.lastChecked = row.text(10);
    book.sourceId = row.source(11);
    return book;
}

} // namespace waymark::db
