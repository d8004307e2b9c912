// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/builder_state.h"
#include "db/building/catalog_builder.h"

namespace waymark::db {

namespace {

std::optional<int> asNumber(const std::optional<bool>& truth) {
    return truth ? std::optional(*truth ? 1 : 0) : std::nullopt;
}

} // namespace

void CatalogBuilder::add(const Topic& topic) {
    State& s = *m_state;
    s.check(faultOf(topic));
    const std::int64_t id = s.newId(s.topics, topic.key.text());
    s.topic(id, topic.key.text(), topic.name);
    if (topic.parent)
        s.topicParents.push_back({id, topic.parent->text(), s.origin()});
}

void CatalogBuilder::add(const Course& course) {
    State& s = *m_state;
    s.check(faultOf(course));
    std::int64_t id = ++s.courses;
    const std::string& key = course.key.text();
    const auto amount = course.price ? std::optional(course.price->amount) : std::nullopt;
    const std::string currency = course.price ? course.price->currency.code : std::string();
    const std::int64_t source = s.sourceId(course.sourceId);
    const auto write = [&] {
        return s.course(id, key, course.title, course.provider, course.instructor, course.url,
                        course.language, course.level, course.hours, amount, currency, asNumber(course.free),
                        course.rating, course.year, course.lastChecked, source);
    };
    if (!write() && !((id = s.makeRoom(State::Table::Course, key)) != 0 && write()))
        s.refuse("'" + key + "' is given twice");
    for (const TopicKey& topic : course.topics)
        if (!s.courseTopic(s.topicId(topic), id))
            s.refuse("'" + topic.text() + "' is given twice for " + key);
    for (const CourseKey& needs : course.prerequisites)
        addPrerequisite(course.key, needs);
}

void CatalogBuilder::addPrerequisite(const CourseKey& course, const CourseKey& needs) {
    State& s = *m_state;
    if (course == needs)
        s.refuse("'" + course.text() + "' is its own prerequisite");
    s.prerequisite(course.text(), needs.text(), s.origin());
}

void CatalogBuilder::add(const Book& book) {
    State& s = *m_state;
    s.check(faultOf(book));
    std::int64_t id = ++s.books;
    const std::string& key = book.key.text();
    const std::int64_t source = s.sourceId(book.sourceId);
    const auto write = [&] {
        return s.book(id, key, book.title, book.authors, book.year, book.isbn, book.url, book.language,
                      book.formats, book.licence, asNumber(book.free), book.lastChecked, source);
    };
    if (!write() && !((id = s.makeRoom(State::Table::Book, key)) != 0 && write()))
        s.refuse("'" + key + "' is given twice");
    for (const TopicKey& topic : book.topics)
        if (!s.bookTopic(s.topicId(topic), id))
            s.refuse("'" + topic.text() + "' is given twice for " + key);
}

} // namespace waymark::db
