// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/linking.h"
#include "db/building/matching/skill_matcher.h"

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

/// Links the items of a table to the skills that their titles name; a topic's name counts like words of it.
class Linking {
public:
    Linking(SQLite::Database& database, SkillMatcher& matcher,
            const std::unordered_set<std::int64_t>& computing, const std::string& table)
        : m_matcher(matcher)
        , m_computing(computing)
        , m_insert(database, "INSERT OR IGNORE INTO " + table + "_skill VALUES(?,?,?)")
        , m_topics(database, "SELECT t.id, t.name FROM " + table +
                                 "_topic f JOIN topic t ON t.id = f.topic WHERE f." + table + " = ?")
        , m_after(database, "SELECT id, title FROM " + table + " WHERE id > ?")
        , m_one(database, "SELECT id, title FROM " + table + " WHERE id = ?") {}

    void linkAfter(std::int64_t id) { link(m_after, id); }
    void linkOne(std::int64_t id) { link(m_one, id); }

private:
    void link(SQLite::Statement& items, std::int64_t id) {
        items.bind(1, id);
        while (items.executeStep()) {
            const std::int64_t item = items.getColumn(0).getInt64();
            bool aboutComputing = false;
            m_names.assign(1, items.getColumn(1).getString());
            m_topics.bind(1, item);
            while (m_topics.executeStep()) {
                aboutComputing = aboutComputing || m_computing.contains(m_topics.getColumn(0).getInt64());
                m_names.push_back(m_topics.getColumn(1).getString());
            }
            m_topics.reset();
            for (const std::string& name : m_names)
                for (const SkillMatch& match : m_matcher.match(name, aboutComputing))
                    m_insert(item, match.skill, match.words);
        }
        items.reset();
    }

    SkillMatcher& m_matcher;
    const std::unordered_set<std::int64_t>& m_computing;
    Insert m_insert;
    SQLite::Statement m_topics;
    SQLite::Statement m_after;
    SQLite::Statement m_one;
    std::vector<std::string> m_names; ///< scratch: the title and its topics
};

} // namespace

void linkSkills(CatalogBuilder::State& s) {
    SkillMatcher matcher;
    learnWords(s.database, matcher);
    if (matcher.empty())
        return;
    const auto computing = computingTopics(s.database);
    linkItems<Linking>(s, matcher, computing);
}

} // namespace waymark::db
