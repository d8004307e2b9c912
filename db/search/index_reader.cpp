// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/index_reader.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <string>
#include <unordered_map>

namespace waymark::db::search_parts {

namespace {

// Row id, title, two texts beside it, two weak texts; in order of renown.

// Those with a written page, then by people in work; "All Other" careers come last.
constexpr const char* careers =
    "SELECT c.id, c.title, '', '', g.name, ifnull(p.title, '') || ' ' || c.soc || ' ' || c.summary"
    " FROM career c JOIN career_group g ON g.code = c.soc_group LEFT JOIN career p ON p.id = c.parent"
    " LEFT JOIN career_entry e ON e.career = c.id AND c.parent IS NULL"
    " LEFT JOIN occupation_entry o ON o.occupation = e.occupation"
    " ORDER BY EXISTS (SELECT 1 FROM career_section s WHERE s.career = c.id) DESC,"
    " o.jobs IS NULL, o.jobs DESC, c.key";
// Abilities, kind 2, are had rather than learnt.
constexpr const char* skills =
    "SELECT k.id, k.name, ifnull((SELECT group_concat(title, ' ') FROM translated_title WHERE item = k.key), ''), '',"
    " ifnull(c.name, ''), '' FROM skill k"
    " LEFT JOIN skill_category c ON c.id = k.category ORDER BY k.kind = 2, k.careers DESC, k.key";
// Cities and countries are asked for more often than statistical areas.
constexpr const char* places =
    "SELECT p.id, p.name, p.region, ifnull((SELECT c.name FROM place c WHERE c.key = 'country:' || p.country"
    " AND c.id <> p.id), ''), '', '' FROM place p ORDER BY CASE p.kind WHEN 5 THEN 0 WHEN 4 THEN 1"
    " WHEN 2 THEN 2 WHEN 3 THEN 3 WHEN 0 THEN 4 ELSE 5 END, p.key";
// By id, which is quick; the last column says how good it may be. Of courses: the mean rating, drawn to 4.3
// as if a hundred people more had given that, so that three friends do not make a course the best; then, as
// of books, what surely teaches a topic that many careers need, and what says most of itself, since only
// those can be chosen well.
constexpr const char* needed =
    "WITH need AS (SELECT m.id AS topic, count(*) AS careers FROM career_need c JOIN learning_topic_number m"
    " ON m.key = c.topic GROUP BY m.id) ";
std::string teaching(const std::string& table) {
    return " LEFT JOIN (SELECT t." + table + " AS item, max(careers) AS careers FROM " + table +
           "_teaches t JOIN need USING (topic) WHERE t.through IS NULL AND t.strength >= 0.95 GROUP BY 1) u"
           " ON u.item = i.id ORDER BY i.id";
}
constexpr const char* few = "10 * (1000 - min(999, ifnull(u.careers, 0)))";
std::string courses() {
    return std::string(needed) +
           "SELECT i.id, i.title, i.provider, i.instructor, '', '', CASE WHEN i.rating IS NULL THEN 200000 "
           "+ " +
           few +
           " ELSE (SELECT CAST(16000 * (5 - (i.rating * n + 430) / (n + 100)) AS INTEGER) FROM (SELECT "
           "ifnull(max(ratings), 0)"
           " AS n FROM course_listing l WHERE l.course = i.key)) END + 8 * (i.level = '') + 4 * "
           "(i.instructor = '')"
           " + 2 * (i.hours IS NULL) + (i.year IS NULL) FROM course i" +
           teaching("course");
}
std::string books() {
    return std::string(needed) + "SELECT i.id, i.title, i.authors, '', i.isbn, '', " + few +
           " + 10000 * (i.authors = '')"
           " + 30000 * (i.licence = '') + 10000 * (i.formats = '') FROM book i" +
           teaching("book");
}
constexpr const char* titlesOfCareers =
    "SELECT career, title FROM career_title UNION SELECT c.id, t.title FROM translated_title t JOIN career c"
    " ON c.key = t.item ORDER BY 1, 2";

/// The forms that a name gives: of "Registered Nurse (RN)" also "Registered Nurse" and "RN".
std::vector<std::string_view> partsOf(std::string_view name) {
    const auto open = name.find('(');
    const auto close = name.find(')', open == std::string_view::npos ? name.size() : open);
    if (close == std::string_view::npos || open == 0 || close <= open + 1)
        return {};
    return {name.substr(0, open), name.substr(open + 1, close - open - 1)};
}

class Collector {
public:
    explicit Collector(SQLite::Database& database)
        : m_database(database) {}

    CollectedTexts texts() {
        m_texts.blocks.firsts[0] = 0;
        add(ItemKind::Career, careers, nullptr);
        addOtherNames();
        add(ItemKind::Skill, skills, nullptr);
        add(ItemKind::Place, places, nullptr);
        readTopics();
        add(ItemKind::Course, courses(), "SELECT course, topic FROM course_topic ORDER BY course");
        add(ItemKind::Book, books(), "SELECT book, topic FROM book_topic ORDER BY book");
        return std::move(m_texts);
    }

private:
    void add(ItemKind kind, const std::string& sql, const char* filedUnder) {
        SQLite::Statement rows(m_database, sql);
        SQLite::Statement topics(m_database, filedUnder == nullptr ? "SELECT 0, 0 WHERE 0" : filedUnder);
        bool topicsLeft = topics.executeStep();
        const auto first = static_cast<std::uint32_t>(m_texts.rows.size());
        while (rows.executeStep()) {
            const auto row = rows.getColumn(0).getInt64();
            m_texts.renowns.push_back(filedUnder == nullptr
                                            ? static_cast<std::uint32_t>(m_texts.rows.size()) - first
                                            : static_cast<std::uint32_t>(rows.getColumn(6).getInt64()));
            m_texts.rows.push_back(static_cast<std::uint32_t>(row));
            addText(rows, 1, m_texts.titles);
            m_texts.titles.endText();
            addText(rows, 2, m_texts.others);
            addText(rows, 3, m_texts.others);
            m_texts.others.endText();
            addText(rows, 4, m_texts.contents);
            addText(rows, 5, m_texts.contents);
            for (; topicsLeft && topics.getColumn(0).getInt64() <= row; topicsLeft = topics.executeStep())
                if (topics.getColumn(0).getInt64() == row)
                    addTopic(topics.getColumn(1).getInt64());
            m_texts.contents.endText();
        }
        m_texts.blocks.setLast(kind, static_cast<std::uint32_t>(m_texts.rows.size()));
    }

    void addText(SQLite::Statement& rows, int column, TextRuns& runs) {
        const auto value = rows.getColumn(column);
        const char* text = value.getText();
        const auto size = static_cast<std::size_t>(value.getBytes());
        if (size == 0)
            return;
        m_words.read({text, size});
        runs.add(m_words, m_texts.words);
    }

    void readTopics() {
        SQLite::Statement topics(m_database, "SELECT id, name FROM topic");
        while (topics.executeStep()) {
            const Words words(topics.getColumn(1).getString());
            for (std::size_t i = 0; i < words.size(); ++i)
                m_topics[topics.getColumn(0).getInt64()].push_back(m_texts.words.numberOf(words[i]));
        }
    }

    void addTopic(std::int64_t topic) {
        if (const auto known = m_topics.find(topic); known != m_topics.end())
            for (const auto word : known->second)
                m_texts.contents.addWord(word);
    }

    void addOtherNames() {
        std::unordered_map<std::int64_t, std::uint32_t> entries;
        for (std::uint32_t entry = 0; entry < m_texts.rows.size(); ++entry)
            entries[m_texts.rows[entry]] = entry;
        SQLite::Statement rows(m_database, titlesOfCareers);
        std::int64_t career = 0;
        std::uint16_t place = 0;
        while (rows.executeStep()) {
            place = rows.getColumn(0).getInt64() == career ? static_cast<std::uint16_t>(place + 1)
                                                           : std::uint16_t{0};
            career = rows.getColumn(0).getInt64();
            const auto title = rows.getColumn(1).getString();
            if (place >= partOfTitle)
                continue;
            addName(title, entries[career], place);
            for (const auto part : partsOf(title))
                addName(part, entries[career], static_cast<std::uint16_t>(place | partOfTitle));
        }
    }

    void addName(std::string_view name, std::uint32_t entry, std::uint16_t place) {
        m_words.read(name);
        if (m_words.empty())
            return;
        m_texts.names.add(m_words, m_texts.words);
        m_texts.names.endText();
        m_texts.nameCareers.push_back(entry);
        m_texts.namePlaces.push_back(place);
    }

    SQLite::Database& m_database;
    CollectedTexts m_texts;
    Words m_words;
    std::unordered_map<std::int64_t, std::vector<WordId>> m_topics;
};

} // namespace

CollectedTexts collectTexts(SQLite::Database& database) {
    return Collector(database).texts();
}

} // namespace waymark::db::search_parts
