// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/catalog.h"
#include "db/catalog/catalog_rows.h"
#include "db/sqlite/errors.h"
#include "db/text/title_order.h"

#include <type_traits>
#include <unordered_map>

namespace waymark::db {

namespace {

using Connection = Catalog::Connection;

const std::string courseQuery = "SELECT " + courseColumns + ", c.id FROM course c ";
const std::string bookQuery = "SELECT " + bookColumns + ", b.id FROM book b ";

// A topic and everything below it.
const std::string topicTree = "WITH RECURSIVE tree(id) AS (SELECT id FROM topic WHERE key = ?1"
                              " UNION SELECT t.id FROM topic t JOIN tree ON t.parent = tree.id) ";

using TopicsById = std::unordered_map<std::int64_t, std::vector<TopicKey>>;

/// The topics of all items of a table, or of one.
TopicsById topicsOf(const Connection& connection, const std::string& table,
                    std::optional<std::int64_t> item) {
    TopicsById topics;
    Query query(connection, "SELECT f." + table + ", t.key FROM " + table +
                                "_topic f JOIN topic t ON t.id = f.topic" +
                                (item ? " WHERE f." + table + " = ?1" : std::string()) + " ORDER BY t.key");
    if (item)
        query.with(*item);
    while (query.next())
        topics[query.id(0)].push_back(TopicKey::trusted(query.text(1)));
    return topics;
}

using CoursesById = std::unordered_map<std::int64_t, std::vector<CourseKey>>;

/// What all courses, or one, want to be taken before them.
CoursesById prerequisitesOf(const Connection& connection, std::optional<std::int64_t> course) {
    CoursesById needed;
    Query query(connection, std::string("SELECT p.course, n.key FROM course_prerequisite p"
                                        " JOIN course n ON n.id = p.needs") +
                                (course ? " WHERE p.course = ?1" : "") + " ORDER BY n.key");
    if (course)
        query.with(*course);
    while (query.next())
        needed[query.id(0)].push_back(CourseKey::trusted(query.text(1)));
    return needed;
}

/// What the filter says in SQL; ?1 topic, ?2 language, ?3 provider. The title is compared in C++, folded.
std::string conditions(const LearningFilter& filter, const std::string& table, const std::string& alias) {
    std::string sql = "WHERE (?2 = '' OR " + alias + ".language = ?2)";
    if (filter.topic)
        sql += " AND " + alias + ".id IN (SELECT f." + table + " FROM tree JOIN " + table +
               "_topic f ON f.topic = tree.id)";
    else
        sql += " AND ?1 = ''";
    sql += table == "course" ? " AND (?3 = '' OR c.provider = ?3)" : " AND ?3 = ''";
    return sql;
}

/// Behind the columns of the record.
template <class Record>
constexpr int idColumn = std::is_same_v<Record, Course> ? 15 : 12;

template <class Record, class Read>
std::vector<Record> listOf(const Connection& connection, const std::string& select, const std::string& table,
                           const LearningFilter& filter, Read read) {
    Query query(connection, (filter.topic ? topicTree : std::string()) + select +
                                conditions(filter, table, table.substr(0, 1)));
    query.with(filter.topic ? filter.topic->text() : std::string(), filter.language.value_or(std::string()),
               filter.provider.value_or(std::string()));
    const std::string part = folded(filter.titleContains);
    TopicsById topics = topicsOf(connection, table, std::nullopt);
    CoursesById needed;
    if constexpr (std::is_same_v<Record, Course>)
        needed = prerequisitesOf(connection, std::nullopt);
    std::vector<Record> records;
    while (query.next()) {
        Record record = read(query);
        const auto id = query.id(idColumn<Record>);
        if (!part.empty() && folded(record.title).find(part) == std::string::npos)
            continue;
        if (const auto found = topics.find(id); found != topics.end())
            record.topics = std::move(found->second);
        if constexpr (std::is_same_v<Record, Course>)
            if (const auto found = needed.find(id); found != needed.end())
                record.prerequisites = std::move(found->second);
        records.push_back(std::move(record));
    }
    sortByTitle(records, [](const Record& record) -> const std::string& { return record.title; });
    return records;
}

template <class Read>
auto oneOf(const Connection& connection, const std::string& select, const std::string& table,
           const std::string& key, Read read) {
    Query query(connection, select + "WHERE " + table.substr(0, 1) + ".key = ?");
    if (!query.with(key).next())
        throwNotFound(key);
    auto record = read(query);
    const auto id = query.id(idColumn<decltype(record)>);
    record.topics = topicsOf(connection, table, id)[id];
    if constexpr (std::is_same_v<decltype(record), Course>)
        record.prerequisites = prerequisitesOf(connection, id)[id];
    return record;
}

} // namespace

Result<std::vector<Topic>> Catalog::topics() const {
    return sqlite::guarded(m_connection->file, [this] {
        std::vector<Topic> topics;
        Query query(*m_connection, "SELECT t.key, t.name, p.key,"
                                   " (SELECT count(*) FROM course_topic f WHERE f.topic = t.id),"
                                   " (SELECT count(*) FROM book_topic f WHERE f.topic = t.id)"
                                   " FROM topic t LEFT JOIN topic p ON p.id = t.parent");
        while (query.next()) {
            Topic topic{TopicKey::trusted(query.text(0)), query.text(1), std::nullopt, query.integer(3),
                        query.integer(4)};
            if (!query.absent(2))
                topic.parent = TopicKey::trusted(query.text(2));
            topics.push_back(std::move(topic));
        }
        sortByTitle(topics, [](const Topic& topic) -> const std::string& { return topic.name; });
        return topics;
    });
}

Result<std::vector<Course>> Catalog::courses(const LearningFilter& filter) const {
    return sqlite::guarded(m_connection->file, [&] {
        return listOf<Course>(*m_connection, courseQuery, "course", filter, readCourse);
    });
}

Result<Course> Catalog::course(const CourseKey& key) const {
    return sqlite::guarded(m_connection->file, [&] {
        return oneOf(*m_connection, courseQuery, "course", key.text(), readCourse);
    });
}

Result<std::vector<Book>> Catalog::books(const LearningFilter& filter) const {
    return sqlite::guarded(m_connection->file,
                           [&] { return listOf<Book>(*m_connection, bookQuery, "book", filter, readBook); });
}

Result<Book> Catalog::book(const BookKey& key) const {
    return sqlite::guarded(m_connection->file,
                           [&] { return oneOf(*m_connection, bookQuery, "book", key.text(), readBook); });
}

} // namespace waymark::db
