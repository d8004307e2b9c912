// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links courses and books to the learning topics that they teach (matching/topic_matcher.h). What teaches a topic
// teaches the wider one it belongs to as well, less surely; what is filed under a topic of the lists that means a
// learning topic teaches it even where the title does not say so.
#include "db/building/linking.h"
#include "db/building/matching/topic_matcher.h"
#include "db/sqlite/errors.h"
#include "db/text/stem.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace waymark::db {

namespace {

constexpr double toWiderTopic = 0.6;
constexpr double asFiled = 0.55;
constexpr double filedToo = 0.2; // of what is missing to 1, when the title and its place agree

struct Topics {
    std::unordered_map<std::string, std::int64_t> ids;
    std::unordered_map<std::int64_t, std::int64_t> parents;
    std::unordered_map<std::int64_t, std::vector<std::int64_t>> ofListTopic; ///< by id of `topic`
    std::unordered_map<std::int64_t, std::set<std::int64_t>> fields;         ///< topic_field, by id of `topic`

    std::int64_t groupOf(std::int64_t topic) const {
        const auto parent = parents.find(topic);
        return parent == parents.end() ? topic : parent->second;
    }
};

template <class Use>
void eachWord(std::string_view list, Use use) {
    while (!list.empty()) {
        const std::size_t end = list.find('|');
        use(list.substr(0, end));
        list.remove_prefix(end == std::string_view::npos ? list.size() : end + 1);
    }
}

void refuseUnknown(SQLite::Database& database, const std::string& sql, const std::string& table) {
    if (SQLite::Statement rows(database, sql); rows.executeStep())
        throw sqlite::Failure(ErrorKind::InvalidInput, table + ".tsv: '" + rows.getColumn(0).getString() +
                                                           "' is no learning topic of learning_topic.tsv");
}

void checkTopics(SQLite::Database& database) {
    const std::string known = " NOT IN (SELECT key FROM learning_topic)";
    refuseUnknown(database, "SELECT parent FROM learning_topic WHERE parent <> '' AND parent" + known,
                  "learning_topic");
    refuseUnknown(database, "SELECT topic FROM career_need WHERE topic" + known, "career_need");
    refuseUnknown(database, "SELECT learning FROM topic_learning WHERE learning" + known, "topic_learning");
    refuseUnknown(database, "SELECT learning FROM topic_field WHERE learning" + known, "topic_field");
    refuseUnknown(database, "SELECT topic FROM topic_nature WHERE topic" + known, "topic_nature");
}

Topics numbered(SQLite::Database& database) {
    database.exec("DELETE FROM learning_topic_number; INSERT INTO learning_topic_number(key)"
                  " SELECT key FROM learning_topic ORDER BY key;"
                  "UPDATE learning_topic_number SET parent = (SELECT p.id FROM learning_topic t"
                  " JOIN learning_topic_number p ON p.key = t.parent WHERE t.key = learning_topic_number.key)");
    Topics topics;
    for (SQLite::Statement rows(database, "SELECT id, key, parent FROM learning_topic_number");
         rows.executeStep();) {
        topics.ids[rows.getColumn(1).getString()] = rows.getColumn(0).getInt64();
        if (!rows.isColumnNull(2))
            topics.parents[rows.getColumn(0).getInt64()] = rows.getColumn(2).getInt64();
    }
    SQLite::Statement filed(database, "SELECT t.id, n.id FROM topic_learning l JOIN topic t ON t.key = l.topic"
                                      " JOIN learning_topic_number n ON n.key = l.learning");
    while (filed.executeStep())
        topics.ofListTopic[filed.getColumn(0).getInt64()].push_back(filed.getColumn(1).getInt64());
    SQLite::Statement fields(database,
                             "WITH RECURSIVE inside(topic, learning) AS (SELECT t.id, n.id FROM topic_field f"
                             " JOIN topic t ON t.key = f.topic JOIN learning_topic_number n ON n.key = f.learning"
                             " UNION SELECT t.id, i.learning FROM inside i JOIN topic t ON t.parent = i.topic)"
                             "SELECT topic, learning FROM inside");
    while (fields.executeStep())
        topics.fields[fields.getColumn(0).getInt64()].insert(fields.getColumn(1).getInt64());
    return topics;
}

void learnWords(SQLite::Database& database, const Topics& topics, TopicMatcher& matcher) {
    database.exec("DELETE FROM learning_phrase");
    Insert phrase(database, "INSERT OR IGNORE INTO learning_phrase VALUES(?,?)");
    SQLite::Statement rows(database, "SELECT key, name, names, words, namesakes FROM learning_topic");
    while (rows.executeStep()) {
        const std::int64_t topic = topics.ids.at(rows.getColumn(0).getString());
        for (const int column : {1, 2, 3})
            eachWord(rows.getColumn(column).getString(),
                     [&](std::string_view words) {
                         matcher.addWords(topic, words);
                         if (const std::string stems = stemsOf(words); !stems.empty())
                             phrase(stems, topic);
                     });
        eachWord(rows.getColumn(4).getString(),
                 [&](std::string_view words) { matcher.addNamesake(topic, words); });
    }
}

/// What one item teaches, by topic.
struct Link {
    double strength = 0;
    std::optional<std::int64_t> through;
    std::string words;
    bool titled = false; ///< the title says so
};
using Links = std::map<std::int64_t, Link>;

void addWider(Links& links, const Topics& topics) {
    const Links direct = links;
    for (const auto& [topic, link] : direct) {
        double strength = link.strength;
        for (auto parent = topics.parents.find(topic); parent != topics.parents.end();
             parent = topics.parents.find(parent->second)) {
            strength *= toWiderTopic;
            Link& wider = links[parent->second];
            if (strength > wider.strength)
                wider = {strength, topic, link.words, link.titled};
        }
    }
}

/// Links the items of a table, course or book.
class Linking {
public:
    Linking(SQLite::Database& database, TopicMatcher& matcher, const Topics& topics, const std::string& table)
        : m_matcher(matcher)
        , m_topics(topics)
        , m_insert(database, "INSERT OR REPLACE INTO " + table + "_teaches VALUES(?,?,?,?,?,?)")
        , m_filed(database, "SELECT t.id, t.name FROM " + table + "_topic f JOIN topic t ON t.id = f.topic"
                            " WHERE f." + table + " = ?")
        , m_after(database, "SELECT id, title, language FROM " + table + " WHERE id > ?")
        , m_one(database, "SELECT id, title, language FROM " + table + " WHERE id = ?") {}

    void linkAfter(std::int64_t id) { link(m_after, id); }
    void linkOne(std::int64_t id) { link(m_one, id); }

private:
    void link(SQLite::Statement& items, std::int64_t id) {
        items.bind(1, id);
        while (items.executeStep()) {
            const std::int64_t item = items.getColumn(0).getInt64();
            m_links.clear();
            for (const TopicMatch& match : m_matcher.match(items.getColumn(1).getString()))
                m_links[match.topic] = {match.strength, std::nullopt, match.words, true};
            dropNamesakes(item);
            addFiled(item);
            addWider(m_links, m_topics);
            std::string language = items.getColumn(2).getString();
            language.resize(std::min(language.find('-'), language.size()));
            for (const auto& [topic, link] : m_links)
                m_insert(item, topic, language, link.strength, link.through, link.words);
        }
        items.reset();
    }

    /// A title of one or two words says little: what all its places in the lists put into one field ("Lean" among
    /// mathematics) teaches nothing of another (lean production).
    void dropNamesakes(std::int64_t item) {
        if (m_links.empty() || !m_matcher.title().isShort())
            return;
        std::set<std::int64_t> fields;
        bool confined = false;
        for (m_filed.bind(1, item); m_filed.executeStep();) {
            const auto found = m_topics.fields.find(m_filed.getColumn(0).getInt64());
            confined = found != m_topics.fields.end();
            if (!confined)
                break;
            fields.insert(found->second.begin(), found->second.end());
        }
        m_filed.reset();
        if (confined)
            std::erase_if(m_links, [&](const auto& link) { return !fields.contains(m_topics.groupOf(link.first)); });
    }

    void addFiled(std::int64_t item) {
        m_filed.bind(1, item);
        while (m_filed.executeStep()) {
            const auto found = m_topics.ofListTopic.find(m_filed.getColumn(0).getInt64());
            if (found == m_topics.ofListTopic.end())
                continue;
            for (const std::int64_t topic : found->second) {
                Link& link = m_links[topic];
                if (!link.titled)
                    link = {asFiled, std::nullopt, m_filed.getColumn(1).getString(), false};
                else
                    link.strength += (1 - link.strength) * filedToo;
            }
        }
        m_filed.reset();
    }

    TopicMatcher& m_matcher;
    const Topics& m_topics;
    Insert m_insert;
    SQLite::Statement m_filed;
    SQLite::Statement m_after;
    SQLite::Statement m_one;
    Links m_links; ///< scratch
};

/// A list of a university's lectures, filed under a field or a part of it that is studied for a degree.
void markDegreeLectures(SQLite::Database& database) {
    database.exec("DELETE FROM course_degree;"
                  "WITH RECURSIVE field(provider, topic) AS (SELECT l.provider, t.id FROM degree_lecture l"
                  " JOIN topic t ON t.key = l.topic"
                  " UNION SELECT f.provider, t.id FROM field f JOIN topic t ON t.parent = f.topic)"
                  "INSERT INTO course_degree SELECT DISTINCT c.id FROM field f JOIN course_topic x"
                  " ON x.topic = f.topic JOIN course c ON c.id = x.course AND c.provider = f.provider");
}

} // namespace

void linkLearningTopics(CatalogBuilder::State& s) {
    checkTopics(s.database);
    markDegreeLectures(s.database);
    TopicMatcher matcher;
    const Topics topics = numbered(s.database);
    learnWords(s.database, topics, matcher);
    if (matcher.empty())
        return; // a catalog without our vocabulary is not to be linked
    linkItems<Linking>(s, matcher, topics);
}

} // namespace waymark::db
