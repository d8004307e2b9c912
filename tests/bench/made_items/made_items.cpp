// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/made_items/made_items.h"

#include "db/building/text_table.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace waymark::bench {

namespace {

/// Columns of a table by name; a table may have more of them than are named here.
class Rows {
public:
    explicit Rows(const std::filesystem::path& file)
        : m_text(db::readText(file))
        , m_lines(m_text) {
        std::string header;
        std::getline(m_lines, header);
        m_names = split(header);
    }
    bool next() {
        std::string line;
        if (!std::getline(m_lines, line))
            return false;
        m_fields = split(line);
        return true;
    }
    const std::string& operator[](std::string_view name) const {
        const auto found = std::find(m_names.begin(), m_names.end(), name);
        if (found == m_names.end())
            throw std::runtime_error("no column " + std::string(name));
        return m_fields.at(static_cast<std::size_t>(found - m_names.begin()));
    }

private:
    static std::vector<std::string> split(const std::string& line) {
        std::vector<std::string> fields(1);
        for (const char c : line)
            if (c == '\t')
                fields.emplace_back();
            else
                fields.back().push_back(c);
        return fields;
    }
    std::string m_text;
    std::istringstream m_lines;
    std::vector<std::string> m_names, m_fields;
};

/// A title keeps to one language, as real ones do.
std::map<std::string, Titles> titlesByLanguage(const std::filesystem::path& file) {
    std::map<std::string, std::vector<std::string>> real;
    for (Rows rows(file); rows.next();)
        real[rows["language"]].push_back(rows["title"]);
    if (real.empty())
        throw std::runtime_error(file.string() + " has no rows");
    std::map<std::string, Titles> titles;
    for (const auto& [language, lines] : real)
        titles.emplace(language, Titles(lines));
    return titles;
}

std::vector<db::TopicKey> topicsIn(const std::string& keys) {
    std::vector<db::TopicKey> topics;
    std::istringstream words(keys);
    for (std::string key; words >> key;)
        topics.push_back(db::TopicKey::trusted(key));
    return topics;
}

std::string isbnOf(std::uint64_t number) {
    std::string digits = std::to_string(number);
    digits = "978" + std::string(9 - std::min<std::size_t>(digits.size(), 9), '0') + digits;
    int sum = 0;
    for (std::size_t i = 0; i < 12; ++i)
        sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
    return digits + std::to_string((10 - sum % 10) % 10);
}

std::string hostOf(const std::string& provider) {
    std::string host;
    for (const char c : provider)
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            host.push_back(c);
        else if (c >= 'A' && c <= 'Z')
            host.push_back(static_cast<char>(c - 'A' + 'a'));
    return host.empty() ? "elsewhere" : host;
}

} // namespace

MadeItems::MadeItems(const std::filesystem::path& tables, std::uint64_t seed)
    : m_seed(seed)
    , m_courseTitles(titlesByLanguage(tables / "course.tsv"))
    , m_bookTitles(titlesByLanguage(tables / "book.tsv")) {
    for (Rows rows(tables / "topic.tsv"); rows.next();) {
        db::Topic topic{db::TopicKey::trusted(rows["key"]), rows["name"], std::nullopt, 0, 0};
        if (!rows["parent"].empty())
            topic.parent = db::TopicKey::trusted(rows["parent"]);
        m_topics.push_back(std::move(topic));
    }
    for (Rows rows(tables / "course.tsv"); rows.next();)
        m_courses.push_back({rows["provider"], rows["language"], rows["level"], rows["topics"]});
    for (Rows rows(tables / "book.tsv"); rows.next();)
        m_books.push_back({{}, rows["language"], {}, rows["topics"]});
}

db::Source MadeItems::source() const {
    return {"made-up", "Waymark's measurements",         "Made-up courses and books",   "CC0",
            "",        "seed " + std::to_string(m_seed), "Made for measurements only.", ""};
}

std::string MadeItems::person(Random& random) const {
    return Titles::newWord(random) + " " + Titles::newWord(random);
}

db::Course MadeItems::course(std::uint64_t number) const {
    Random random(m_seed * 0x100000001b3U + number * 2);
    const Sample& like = m_courses[random.below(m_courses.size())];
    db::Course course;
    course.title = m_courseTitles.at(like.language).make(random);
    course.provider = like.provider;
    const std::string name = hostOf(like.provider) + "/course-" + std::to_string(number);
    course.key = db::CourseKey::trusted("course:" + name);
    course.url = "https://example.org/" + name;
    course.language = like.language;
    course.level = like.level;
    if (random.chance(600))
        course.instructor = person(random);
    if (random.chance(500))
        course.hours = static_cast<double>(1 + random.below(160)) / 2;
    course.free = random.chance(700);
    if (!*course.free && random.chance(800))
        course.price = db::Money{static_cast<double>(10 + random.below(290)), db::Currency{"USD"}};
    if (random.chance(300))
        course.rating = static_cast<double>(30 + random.below(21)) / 10;
    if (random.chance(400))
        course.year = 2010 + static_cast<int>(random.below(16));
    course.topics = topicsIn(like.topics);
    course.sourceId = source().id;
    return course;
}

db::Book MadeItems::book(std::uint64_t number) const {
    Random random(m_seed * 0x100000001b3U + number * 2 + 1);
    const Sample& like = m_books[random.below(m_books.size())];
    db::Book book;
    book.title = m_bookTitles.at(like.language).make(random);
    book.isbn = isbnOf(number);
    book.key = db::BookKey::trusted("book:" + book.isbn);
    book.url = "https://example.org/book-" + std::to_string(number);
    book.authors = person(random);
    if (random.chance(250))
        book.authors += " and " + person(random);
    book.language = like.language;
    if (random.chance(700))
        book.year = 1990 + static_cast<int>(random.below(36));
    if (random.chance(500))
        book.formats = random.chance(500) ? "HTML" : "HTML, PDF";
    if (random.chance(300))
        book.licence = "CC BY";
    book.free = random.chance(900);
    book.topics = topicsIn(like.topics);
    book.sourceId = source().id;
    return book;
}

} // namespace waymark::bench
