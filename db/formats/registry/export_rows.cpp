// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/registry/export_rows.h"

#include "db/catalog/catalog_rows.h"
#include "db/sqlite/errors.h"

#include <algorithm>
#include <set>

namespace waymark::db {

namespace {

// Keys of what belongs to a row, sorted and joined by a blank, so that rows stream without a second query.
const std::string courseQuery =
    "SELECT " + courseColumns +
    ", (SELECT group_concat(key, ' ') FROM (SELECT t.key FROM course_topic f JOIN topic t ON t.id = f.topic"
    " WHERE f.course = c.id ORDER BY t.key)),"
    " (SELECT group_concat(key, ' ') FROM (SELECT n.key FROM course_prerequisite p JOIN course n ON n.id = p.needs"
    " WHERE p.course = c.id ORDER BY n.key)) FROM course c ";
const std::string bookQuery =
    "SELECT " + bookColumns +
    ", (SELECT group_concat(key, ' ') FROM (SELECT t.key FROM book_topic f JOIN topic t ON t.id = f.topic"
    " WHERE f.book = b.id ORDER BY t.key)) FROM book b ";

template <class KeyType>
std::vector<KeyType> keysIn(const std::string& text) {
    std::vector<KeyType> keys;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        keys.push_back(KeyType::trusted(text.substr(at, end - at)));
        at = end + 1;
    }
    return keys;
}

Course courseAt(const Query& row) {
    Course course = readCourse(row);
    course.topics = keysIn<TopicKey>(row.text(15));
    course.prerequisites = keysIn<CourseKey>(row.text(16));
    return course;
}

Book bookAt(const Query& row) {
    Book book = readBook(row);
    book.topics = keysIn<TopicKey>(row.text(12));
    return book;
}

/// ?1 topic, ?2 language, ?3 provider.
std::string conditions(const std::string& table, const FeedSelection& selection) {
    const std::string row = table.substr(0, 1);
    std::string sql = "WHERE (?2 = '' OR " + row + ".language = ?2)";
    if (selection.topic)
        sql += " AND " + row +
               ".id IN (WITH RECURSIVE tree(id) AS (SELECT id FROM topic WHERE key = ?1 UNION"
               " SELECT t.id FROM topic t JOIN tree ON t.parent = tree.id) SELECT f." +
               table + " FROM tree JOIN " + table + "_topic f ON f.topic = tree.id)";
    else
        sql += " AND ?1 = ''";
    sql += table == "course" ? " AND (?3 = '' OR c.provider = ?3)" : " AND ?3 = ''";
    return sql + " ORDER BY " + row + ".key";
}

template <class Record, class Read>
void forEach(const Catalog& catalog, const FeedSelection& selection, ItemKind kind,
             const std::string& columns, Read read, const std::function<void(const Record&)>& take) {
    const std::string table(itemKindName(kind));
    if (selection.keys.empty()) {
        Query query(catalog.connection(), columns + conditions(table, selection));
        query.with(selection.topic ? selection.topic->text() : std::string(), selection.language,
                   selection.provider);
        while (query.next())
            take(read(query));
        return;
    }
    std::vector<std::string> keys;
    for (const ItemKey& key : selection.keys)
        if (key.kind() == kind)
            keys.push_back(key.text());
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    Query query(catalog.connection(), columns + "WHERE " + table.substr(0, 1) + ".key = ?");
    for (const std::string& key : keys) {
        if (!query.with(key).next())
            throw sqlite::Failure(ErrorKind::NotFound, "the catalog has no " + key + " to export");
        take(read(query));
    }
}

/// In the order of their keys.
std::vector<std::int64_t> chosenCareers(const Catalog& catalog, const FeedSelection& selection) {
    std::vector<std::int64_t> careers;
    if (!selection.keys.empty()) {
        std::set<std::string> keys;
        for (const ItemKey& key : selection.keys)
            if (key.kind() == ItemKind::Career)
                keys.insert(key.text());
        for (const std::string& key : keys)
            careers.push_back(careerIds(catalog.connection(), CareerKey::trusted(key)).own);
        return careers;
    }
    // Careers have neither a language nor a provider: who asks for one does not mean them.
    if (!selection.careers || !selection.language.empty() || !selection.provider.empty())
        return careers;
    const std::string tree = "WHERE id IN (WITH RECURSIVE tree(id) AS (SELECT id FROM topic WHERE key = ?"
                             " UNION SELECT t.id FROM topic t JOIN tree ON t.parent = tree.id)"
                             " SELECT f.career FROM tree JOIN career_topic f ON f.topic = tree.id) ";
    Query query(catalog.connection(),
                "SELECT id FROM career " + (selection.topic ? tree : "") + "ORDER BY key");
    for (selection.topic ? query.with(selection.topic->text()) : query.with(); query.next();)
        careers.push_back(query.id(0));
    return careers;
}

} // namespace

void forEachCourse(const Catalog& catalog, const FeedSelection& selection,
                   const std::function<void(const Course&)>& take) {
    if (selection.courses || !selection.keys.empty())
        forEach<Course>(catalog, selection, ItemKind::Course, courseQuery, courseAt, take);
}

void forEachBook(const Catalog& catalog, const FeedSelection& selection,
                 const std::function<void(const Book&)>& take) {
    // A provider is asked for: books have none.
    if ((selection.books && selection.provider.empty()) || !selection.keys.empty())
        forEach<Book>(catalog, selection, ItemKind::Book, bookQuery, bookAt, take);
}

void forEachCareer(const Catalog& catalog, const FeedSelection& selection,
                   const std::function<void(const Career&)>& take) {
    for (const std::int64_t id : chosenCareers(catalog, selection))
        take(careerById(catalog.connection(), id));
}

} // namespace waymark::db
