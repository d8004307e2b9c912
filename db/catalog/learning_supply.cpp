// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/learning_supply.h"

#include "db/catalog/catalog_rows.h"
#include "db/sqlite/errors.h"
#include "db/text/number.h"
#include "db/text/stem.h"

#include <unordered_map>

namespace waymark::db {

namespace {

constexpr const char* courseColumns = "i.key, i.title, i.provider, i.instructor, i.url, i.language, i.level,"
                                      " i.hours, i.price, i.currency, i.free, i.rating,"
                                      " EXISTS(SELECT 1 FROM course_degree d WHERE d.course = i.id)";
constexpr const char* bookColumns = "i.key, i.title, i.authors, '', i.url, i.language, '', NULL, NULL, '', i.free,"
                                    " NULL, 0";

std::string natureNumber(TopicNature nature) {
    return std::to_string(static_cast<int>(nature));
}

/// Of what teaches only the wider topic, less than this stays below any floor.
constexpr double leastBackground = 0.58;

/// The surest items of a topic in one language.
std::string surest(const std::string& table, bool freeOnly) {
    return "SELECT l." + table + ", l.strength, l.words, " +
           (table == "course" ? courseColumns : bookColumns) + " FROM " + table + "_teaches l JOIN " + table +
           " i ON i.id = l." + table + " WHERE l.topic = ?1 AND l.language = ?2 AND l.strength >= ?3" +
           " AND (?5 = 0 OR l.through IS NULL)" +
           (freeOnly ? " AND i.free = 1" : "") + " ORDER BY l.strength DESC, l." + table + " LIMIT ?4";
}

LearningItem readItem(const Query& row, int first) {
    LearningItem item;
    item.key = *ItemKey::parse(row.text(first));
    item.title = row.text(first + 1);
    item.detail = row.text(first + 2);
    if (const std::string instructor = row.text(first + 3); !instructor.empty() && instructor != item.detail)
        item.detail += (item.detail.empty() ? "" : " · ") + instructor;
    item.url = row.text(first + 4);
    item.language = row.text(first + 5);
    item.level = row.text(first + 6);
    item.hours = row.maybeNumber(first + 7);
    if (const auto price = row.maybeNumber(first + 8))
        item.price = Money{*price, Currency{row.text(first + 9)}};
    item.free = row.maybeTruth(first + 10);
    item.rating = row.maybeNumber(first + 11);
    item.degreeLecture = row.integer(first + 12) != 0;
    return item;
}

std::vector<std::string> languagesOf(const SupplyQuestion& question) {
    std::vector<std::string> languages = question.languages;
    for (std::string& language : languages)
        language.resize(std::min(language.find('-'), language.size()));
    languages.emplace_back(); // not stated
    return languages;
}

/// Gathers the items of topic after topic, each item once.
class Gathering {
public:
    enum class Parts { Count, DoNot }; ///< whether what teaches a narrower topic teaches this one

    Gathering(const Catalog::Connection& connection, const SupplyQuestion& question, Parts parts,
              LearningSupply& supply)
        : m_itself(parts == Parts::DoNot)
        , m_languages(languagesOf(question))
        , m_most(question.itemsPerNeed)
        , m_supply(supply)
        , m_courses(connection, surest("course", question.freeOnly))
        , m_books(connection, surest("book", question.freeOnly)) {}

    void add(std::size_t need, std::int64_t topic, bool background) {
        for (const std::string& language : m_languages) {
            read(m_courses, m_courseAt, need, topic, language, background);
            read(m_books, m_bookAt, need, topic, language, background);
        }
    }

private:
    using Places = std::unordered_map<std::int64_t, std::size_t>;

    void read(Query& rows, Places& places, std::size_t need, std::int64_t topic, const std::string& language,
              bool background) {
        for (rows.with(topic, language, background ? leastBackground : leastTeaching, m_most, m_itself ? 1 : 0);
             rows.next();) {
            const auto [place, isNew] = places.try_emplace(rows.id(0), m_supply.items.size());
            if (isNew)
                m_supply.items.push_back(readItem(rows, 3));
            m_supply.teachings.push_back(
                {place->second, need, rows.number(1), background, rows.text(2)});
        }
    }

    bool m_itself;
    std::vector<std::string> m_languages;
    int m_most;
    LearningSupply& m_supply;
    Query m_courses;
    Query m_books;
    Places m_courseAt;
    Places m_bookAt;
};

/// Of the careers of its group where the career states none ("All Other"): a group's work is alike.
std::optional<int> jobZone(const Catalog::Connection& connection, std::int64_t career) {
    Query zone(connection, "SELECT ifnull(c.job_zone, (SELECT CAST(round(avg(o.job_zone)) AS INTEGER)"
                           " FROM career o WHERE o.soc_group = c.soc_group)) FROM career c WHERE c.id = ?");
    return zone.with(career).next() ? zone.maybeInteger(0) : std::nullopt;
}

std::int64_t careerId(const Catalog::Connection& connection, const CareerKey& career) {
    Query query(connection, "SELECT id FROM career WHERE key = ?");
    if (!query.with(career.text()).next())
        throw sqlite::Failure(ErrorKind::NotFound, "the catalog holds no career '" + career.text() + "'");
    return query.id(0);
}

} // namespace

Result<LearningSupply> learningSupply(const Catalog& catalog, const CareerKey& career,
                                      const SupplyQuestion& question) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        LearningSupply supply;
        const std::int64_t id = careerId(connection, career);
        supply.jobZone = jobZone(connection, id);
        Gathering gathering(connection, question, Gathering::Parts::DoNot, supply);
        Query needs(connection, "SELECT n.topic, t.name, n.kind, n.weight, m.id, m.parent,"
                                " (SELECT count(*) FROM career_need o WHERE o.topic = n.topic), w.name,"
                                " EXISTS(SELECT 1 FROM topic_nature f WHERE f.topic = n.topic"
                                " AND f.nature = " + natureNumber(TopicNature::General) + "),"
                                " EXISTS(SELECT 1 FROM topic_nature f WHERE f.topic IN (n.topic, t.parent)"
                                " AND f.nature = " + natureNumber(TopicNature::Degree) + ")"
                                " FROM career_need n JOIN learning_topic t ON t.key = n.topic"
                                " JOIN learning_topic_number m ON m.key = n.topic"
                                " LEFT JOIN learning_topic w ON w.key = t.parent"
                                " WHERE n.career = ? ORDER BY n.position");
        for (needs.with(id); needs.next();) {
            supply.needs.push_back({needs.text(0), needs.text(1), needs.as<NeedKind>(2),
                                    needs.integer(3), needs.integer(6), needs.text(7), needs.integer(8) != 0,
                                    needs.integer(9) != 0});
            gathering.add(supply.needs.size() - 1, needs.id(4), false);
            if (!needs.absent(5))
                gathering.add(supply.needs.size() - 1, needs.id(5), true);
        }
        return supply;
    });
}

Result<std::vector<TaughtTopic>> taughtTopics(const Catalog& catalog, const ItemKey& item) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        if (item.kind() != ItemKind::Course && item.kind() != ItemKind::Book)
            throw sqlite::Failure(ErrorKind::InvalidInput, item.text() + " is no course and no book");
        const std::string table = item.kind() == ItemKind::Course ? "course" : "book";
        std::vector<TaughtTopic> taught;
        Query rows(connection, "SELECT t.key, t.name, l.strength, l.words FROM " + table + " i JOIN " + table +
                                   "_teaches l ON l." + table + " = i.id JOIN learning_topic_number n"
                                   " ON n.id = l.topic JOIN learning_topic t ON t.key = n.key"
                                   " WHERE i.key = ? AND l.through IS NULL ORDER BY l.strength DESC, t.name");
        for (rows.with(item.text()); rows.next();)
            taught.push_back({rows.text(0), rows.text(1), rows.number(2), rows.text(3)});
        return taught;
    });
}

Result<std::vector<TopicUse>> careersNeeding(const Catalog& catalog, const std::string& topic, int most) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        std::vector<TopicUse> uses;
        Query rows(connection, "SELECT c.key, c.title, n.kind, n.weight FROM career_need n JOIN career c"
                               " ON c.id = n.career WHERE n.topic = ?"
                               " ORDER BY n.weight DESC, n.kind <> 1, n.position, c.title LIMIT ?");
        for (rows.with(topic, most); rows.next();)
            uses.push_back({CareerKey::trusted(rows.text(0)), rows.text(1), rows.as<NeedKind>(2),
                            rows.integer(3)});
        return uses;
    });
}

Result<std::vector<TopicLesson>> lessonsOn(const Catalog& catalog, const std::string& topic,
                                           const SupplyQuestion& question) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        LearningSupply supply;
        Query number(connection, "SELECT id FROM learning_topic_number WHERE key = ?");
        if (number.with(topic).next())
            Gathering(connection, question, Gathering::Parts::Count, supply).add(0, number.id(0), false);
        std::vector<TopicLesson> lessons;
        for (const Teaching& teaching : supply.teachings)
            lessons.push_back({supply.items[teaching.item], teaching.strength, teaching.words});
        std::stable_sort(lessons.begin(), lessons.end(), [](const auto& first, const auto& second) {
            return first.strength > second.strength;
        });
        return lessons;
    });
}

Result<std::string> topicNamed(const Catalog& catalog, const std::string& name) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        Query query(connection, "SELECT t.key FROM learning_phrase p JOIN learning_topic_number n ON n.id = p.topic"
                                " JOIN learning_topic t ON t.key = n.key WHERE p.words = ?1"
                                " ORDER BY t.name <> ?2 COLLATE NOCASE, t.key LIMIT 1");
        return query.with(stemsOf(name), name).next() ? query.text(0) : std::string();
    });
}

Result<std::string> learningTopicName(const Catalog& catalog, const std::string& key) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        Query query(connection, "SELECT name FROM learning_topic WHERE key = ?");
        if (!query.with(key).next())
            throw sqlite::Failure(ErrorKind::NotFound, "the catalog holds no " + key + "; check the key for typing errors");
        return query.text(0);
    });
}

Result<std::vector<UntaughtTopic>> untaughtTopics(const Catalog& catalog) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        const auto taughtBy = [](const std::string& table) {
            return "SELECT 1 FROM " + table + "_teaches l WHERE l.topic = n.id AND l.strength >= " +
                   numberText(leastTeaching) + " AND l.through IS NULL";
        };
        std::vector<UntaughtTopic> topics;
        Query rows(connection, "SELECT t.key, t.name, count(c.career) FROM career_need c JOIN learning_topic t"
                               " ON t.key = c.topic JOIN learning_topic_number n ON n.key = t.key"
                               " WHERE NOT EXISTS (" + taughtBy("course") + ") AND NOT EXISTS (" + taughtBy("book") +
                                   ") GROUP BY t.key ORDER BY 3 DESC, t.name");
        while (rows.next())
            topics.push_back({rows.text(0), rows.text(1), rows.integer(2)});
        return topics;
    });
}

} // namespace waymark::db
