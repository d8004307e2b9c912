// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/builder_state.h"
#include "db/matching/skill_matcher.h"

#include <unordered_set>

namespace waymark::db {

namespace {

void learnWords(SQLite::Database& database, SkillMatcher& matcher) {
    for (SQLite::Statement rows(database, "SELECT skill, words FROM skill_word"); rows.executeStep();)
        matcher.addWords(rows.getColumn(0).getInt64(), rows.getColumn(1).getString());
    if (matcher.empty())
        return; // a catalog without our words is not to be linked
    for (SQLite::Statement rows(database, "SELECT id, name FROM skill WHERE kind = 3"); rows.executeStep();)
        matcher.addTechnology(rows.getColumn(0).getInt64(), rows.getColumn(1).getString());
}

/// Topics in and below the one about computing.
std::unordered_set<std::int64_t> computingTopics(SQLite::Database& database) {
    std::unordered_set<std::int64_t> topics;
    SQLite::Statement rows(database, "WITH RECURSIVE tree(id) AS (SELECT id FROM topic WHERE key ="
                                     " 'topic:computing' UNION SELECT t.id FROM topic t"
                                     " JOIN tree ON t.parent = tree.id) SELECT id FROM tree");
    while (rows.executeStep())
        topics.insert(rows.getColumn(0).getInt64());
    return topics;
}

struct Linking {
    SQLite::Database& database;
    SkillMatcher& matcher;
    const std::unordered_set<std::int64_t>& computing;

    /// Links the items of a table that `where` picks. A topic's name counts like words of the title.
    void link(const std::string& table, const std::string& where, std::int64_t value) const {
        Insert insert(database, ("INSERT OR IGNORE INTO " + table + "_skill VALUES(?,?,?)").c_str());
        SQLite::Statement topics(database, "SELECT t.id, t.name FROM " + table +
                                               "_topic f JOIN topic t ON t.id = f.topic WHERE f." + table +
                                               " = ?");
        SQLite::Statement items(database, "SELECT id, title FROM " + table + " WHERE " + where);
        items.bind(1, value);
        while (items.executeStep()) {
            const std::int64_t item = items.getColumn(0).getInt64();
            bool aboutComputing = false;
            std::vector<std::string> names{items.getColumn(1).getString()};
            topics.reset();
            topics.bind(1, item);
            while (topics.executeStep()) {
                aboutComputing = aboutComputing || computing.contains(topics.getColumn(0).getInt64());
                names.push_back(topics.getColumn(1).getString());
            }
            for (const std::string& name : names)
                for (const SkillMatch& match : matcher.match(name, aboutComputing))
                    insert(item, match.skill, match.words);
        }
    }
};

} // namespace

void linkSkills(CatalogBuilder::State& s) {
    SkillMatcher matcher;
    learnWords(s.database, matcher);
    if (matcher.empty())
        return;
    const auto computing = computingTopics(s.database);
    // Until its index is made, the topics of a course can only be found by reading all of them.
    s.database.exec("CREATE INDEX IF NOT EXISTS course_topic_by_course ON course_topic(course);"
                    "CREATE INDEX IF NOT EXISTS book_topic_by_book ON book_topic(book)");
    const Linking linking{s.database, matcher, computing};
    linking.link("course", "id > ?", s.coursesKnown);
    linking.link("book", "id > ?", s.booksKnown);
    for (const std::int64_t course : s.coursesReplaced)
        linking.link("course", "id = ?", course);
    for (const std::int64_t book : s.booksReplaced)
        linking.link("book", "id = ?", book);
}

} // namespace waymark::db
