// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/studies.h"

#include "db/catalog/catalog_rows.h"
#include "db/sqlite/errors.h"

namespace waymark::db {

namespace {

std::vector<SkillLesson> lessons(const Catalog::Connection& connection, const std::string& table,
                                 const SkillKey& skill) {
    std::vector<SkillLesson> found;
    Query query(connection, "SELECT i.key, i.title, l.words FROM skill k JOIN " + table +
                                "_skill l ON l.skill = k.id JOIN " + table + " i ON i.id = l." + table +
                                " WHERE k.key = ? ORDER BY i.title, i.id");
    for (query.with(skill.text()); query.next();)
        if (auto key = ItemKey::parse(query.text(0)))
            found.push_back({*std::move(key), query.text(1), query.text(2)});
    return found;
}

} // namespace

Result<std::vector<FieldOfStudy>> fieldsOfStudy(const Catalog& catalog, const CareerKey& career) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        static_cast<void>(careerIds(connection, career));
        std::vector<FieldOfStudy> fields;
        Query query(connection, "SELECT f.code, f.title, p.title, o.source FROM career c"
                                " JOIN occupation_field o ON o.soc = substr(c.soc, 1, 7)"
                                " JOIN field f ON f.id = o.field"
                                " LEFT JOIN field p ON p.code = substr(f.code, 1, 2)"
                                " WHERE c.key = ? ORDER BY f.code");
        for (query.with(career.text()); query.next();)
            fields.push_back({query.text(0), query.text(1), query.text(2), query.source(3)});
        return fields;
    });
}

Result<std::vector<TaughtSkill>> taughtSkills(const Catalog& catalog, const ItemKey& item) {
    if (item.kind() != ItemKind::Course && item.kind() != ItemKind::Book)
        return Error{ErrorKind::InvalidInput, item.text() + " is neither a course nor a book"};
    const std::string table = item.kind() == ItemKind::Course ? "course" : "book";
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        std::vector<TaughtSkill> taught;
        Query query(connection, "SELECT " + skillColumns + ", l.words FROM " + table + " i JOIN " + table +
                                    "_skill l ON l." + table + " = i.id JOIN skill k ON k.id = l.skill" +
                                    " LEFT JOIN skill_category kc ON kc.id = k.category" +
                                    " WHERE i.key = ? ORDER BY k.name");
        for (query.with(item.text()); query.next();)
            taught.push_back({readSkill(query), query.text(5)});
        return taught;
    });
}

Result<std::vector<SkillLesson>> lessonsFor(const Catalog& catalog, const SkillKey& skill) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        std::vector<SkillLesson> found = lessons(connection, "course", skill);
        std::vector<SkillLesson> books = lessons(connection, "book", skill);
        found.insert(found.end(), std::make_move_iterator(books.begin()),
                     std::make_move_iterator(books.end()));
        return found;
    });
}

Result<TopicCover> topicCover(const Catalog& catalog, const TopicKey& topic) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        TopicCover cover;
        Query groups(connection, "SELECT g.soc_group FROM topic t JOIN topic_group g ON g.topic = t.id"
                                 " WHERE t.key = ? ORDER BY 1");
        for (groups.with(topic.text()); groups.next();)
            cover.groups.push_back(groups.text(0));
        Query skills(connection, "SELECT " + skillColumns +
                                     " FROM topic t JOIN topic_skill s ON s.topic = t.id"
                                     " JOIN skill k ON k.id = s.skill"
                                     " LEFT JOIN skill_category kc ON kc.id = k.category"
                                     " WHERE t.key = ? ORDER BY k.name");
        for (skills.with(topic.text()); skills.next();)
            cover.knowledge.push_back(readSkill(skills));
        return cover;
    });
}

Result<std::vector<Salary>> groupPay(const Catalog& catalog, const std::string& group,
                                     const PlaceKey& place) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        std::vector<Salary> rows;
        Query query(connection, "SELECT e.period, e.currency, e.unit, e.basis, s.mean, s.p10, s.p25,"
                                " s.median, s.p75, s.p90, s.entry, s.experienced, s.top_code, s.employment,"
                                " s.n, e.origin, e.method, 'SOC 2018 ' || b.code || ' ' || b.title,"
                                " s.areas_sharing, e.source FROM occupation b"
                                " CROSS JOIN place w ON w.key = ?2"
                                " CROSS JOIN occupation_pay s ON s.occupation = b.id AND s.place = w.id"
                                " CROSS JOIN salary_series e ON e.id = s.series"
                                " WHERE b.code = ?1 || '-0000' ORDER BY e.period DESC");
        for (query.with(group, place.text()); query.next();) {
            rows.push_back(readSalary(query));
            rows.back().place = place;
        }
        return rows;
    });
}

} // namespace waymark::db
