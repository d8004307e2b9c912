// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/text_catalog.h"

namespace waymark::db {

namespace {

std::vector<TopicKey> topicsOf(const TextTable& row, std::size_t column) {
    std::vector<TopicKey> topics;
    std::string_view rest = row.text(column);
    while (!rest.empty()) {
        const std::string_view key = rest.substr(0, rest.find(' '));
        if (key.empty() || rest.ends_with(' '))
            row.refuseField(column, "is not a list of keys divided by one space");
        topics.push_back(TopicKey::trusted(std::string(key)));
        rest.remove_prefix(std::min(key.size() + 1, rest.size()));
    }
    return topics;
}

std::optional<Money> priceOf(const TextTable& row, std::size_t amount, std::size_t currency) {
    const auto number = row.number(amount);
    if (number.has_value() == row.text(currency).empty())
        row.refuseRow("price and currency are given only together");
    return number ? std::optional(Money{*number, Currency{row.string(currency)}}) : std::nullopt;
}

} // namespace

void TextCatalog::readTopics() {
    table("topic", {"key", "name", "parent"}, [this](const TextTable& row) {
        Topic topic;
        topic.key = TopicKey::trusted(row.string(0));
        topic.name = row.string(1);
        if (!row.text(2).empty())
            topic.parent = TopicKey::trusted(row.string(2));
        m_builder.add(topic);
    });
}

void TextCatalog::readCourses() {
    table("course",
          {"key", "title", "provider", "instructor", "url", "language", "level", "hours", "price", "currency",
           "free", "rating", "year", "checked", "topics", "source"},
          [this](const TextTable& row) {
              Course course;
              course.key = CourseKey::trusted(row.string(0));
              course.title = row.string(1);
              course.provider = row.string(2);
              course.instructor = row.string(3);
              course.url = row.string(4);
              course.language = row.string(5);
              course.level = row.string(6);
              course.hours = row.number(7);
              course.price = priceOf(row, 8, 9);
              course.free = row.truth(10);
              course.rating = row.number(11);
              course.year = row.smallInteger(12);
              course.lastChecked = row.string(13);
              course.topics = topicsOf(row, 14);
              course.sourceId = row.string(15);
              m_builder.add(course);
          });
}

void TextCatalog::readPrerequisites() {
    table("course_prerequisite", {"course", "needs"}, [this](const TextTable& row) {
        m_builder.addPrerequisite(CourseKey::trusted(row.required(0)), CourseKey::trusted(row.required(1)));
    });
}

void TextCatalog::readBooks() {
    table("book",
          {"key", "title", "authors", "year", "isbn", "url", "language", "formats", "licence", "free",
           "checked", "topics", "source"},
          [this](const TextTable& row) {
              Book book;
              book.key = BookKey::trusted(row.string(0));
              book.title = row.string(1);
              book.authors = row.string(2);
              book.year = row.smallInteger(3);
              book.isbn = row.string(4);
              book.url = row.string(5);
              book.language = row.string(6);
              book.formats = row.string(7);
              book.licence = row.string(8);
              book.free = row.truth(9);
              book.lastChecked = row.string(10);
              book.topics = topicsOf(row, 11);
              book.sourceId = row.string(12);
              m_builder.add(book);
          });
}

} // namespace waymark::db
