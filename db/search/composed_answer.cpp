// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/composed_answer.h"

#include "db/catalog/query.h"
#include "db/text/fold.h"
#include "db/text/stem.h"
#include "db/text/utf8.h"

#include <algorithm>

namespace waymark::db::search_parts {

namespace {

constexpr double firstScore = 2000;
constexpr double exactScore = 880; // a name that is just the words asked for
constexpr int mostOfSubject = 5;
constexpr int mostLessons = 8;
constexpr std::size_t mostMeeting = 300;
constexpr std::size_t mostBesides = 5;

const char* rowOf(ItemKind kind) {
    switch (kind) {
    case ItemKind::Career:
        return "SELECT c.title, g.name, c.summary FROM career c JOIN career_group g ON g.code = c.soc_group"
               " WHERE c.key = ?";
    case ItemKind::Skill:
        return "SELECT k.name, ifnull(c.name, '') FROM skill k LEFT JOIN skill_category c ON c.id = k.category"
               " WHERE k.key = ?";
    case ItemKind::Place:
        return "SELECT name, region || CASE WHEN region = '' THEN '' ELSE ', ' END || country FROM place"
               " WHERE key = ?";
    case ItemKind::Course:
        return "SELECT title, provider FROM course WHERE key = ?";
    case ItemKind::Book:
        return "SELECT title, authors FROM book WHERE key = ?";
    default:
        return nullptr;
    }
}

class Composer {
public:
    Composer(SearchAnswer& answer, const Catalog::Connection& connection, const SearchRequest& request,
             const FurtherSearch& search)
        : m_answer(answer)
        , m_connection(connection)
        , m_request(request)
        , m_search(search) {}

    void putNamed(const std::vector<KnownWord>& named) {
        const std::string& name = m_answer.corrected.empty() ? m_request.query : m_answer.corrected;
        for (const KnownWord& word : named) {
            const std::string said = word.kind == WordKind::Counted ? "Counted here: " : "Also called ";
            put(word.item, word.kind == WordKind::Place || word.kind == WordKind::Skill ? std::string()
                                                                                        : said + name);
        }
    }

    void putMeeting(const Understanding& question) {
        // A single word may mean anything else that has it, too.
        const bool alone = question.words == 1;
        const auto keys = careersMeeting(m_connection, question, alone ? mostBesides : mostMeeting);
        if (keys.empty())
            return;
        if (alone) {
            for (const std::string& key : keys)
                put(key, {});
            return;
        }
        m_answer.results.clear();
        m_answer.corrected.clear();
        m_answer.facets.clear(); // they counted what has the words
        readAs(question.conditions);
        m_answer.counts = {{ItemKind::Career, std::ssize(keys)}};
        m_answer.total = std::ssize(keys);
        for (const std::string& key : keys)
            if (m_first.size() < static_cast<std::size_t>(std::max(m_request.limit, 0)))
                put(key, {});
    }

    void putAsked(const Understanding& asked) {
        if (asked.courses)
            putLessons(asked, ItemKind::Course, "course");
        if (asked.books)
            putLessons(asked, ItemKind::Book, "book");
        const bool ofOtherName = m_first.empty();
        putSubject(asked);
        if (ofOtherName && asked.courses)
            putLessonsOfCareer(asked, "course");
        if (ofOtherName && asked.books)
            putLessonsOfCareer(asked, "book");
        if (!asked.places.empty())
            putPlaceIn(asked);
        for (const std::string& place : asked.places)
            put(place, {});
        // What has only some of the words ("Coursera" for "electrician course") was not asked for.
        if (!m_first.empty() && !m_answer.results.empty() && m_answer.results.front().partial)
            leaveOutTheRest();
    }

    /// What was put stands first, in its order; the rest follows.
    void finish() {
        if (m_first.empty())
            return;
        std::erase_if(m_answer.results, [this](const SearchResult& result) { return isPut(result.key); });
        for (std::size_t i = 0; i < m_first.size(); ++i)
            m_first[i].score = firstScore - static_cast<double>(i);
        m_answer.results.insert(m_answer.results.begin(), m_first.begin(), m_first.end());
        m_answer.total = std::max(m_answer.total, std::ssize(m_answer.results));
        for (const SearchResult& first : m_first)
            countAtLeastOne(first.key.kind());
    }

private:
    void leaveOutTheRest() {
        m_answer.results.clear();
        m_answer.facets.clear(); // they counted what has the words
        m_answer.counts.clear();
        m_answer.total = std::ssize(m_first);
        for (const SearchResult& put : m_first) {
            const auto same = std::find_if(m_answer.counts.begin(), m_answer.counts.end(),
                                           [&put](const auto& count) { return count.kind == put.key.kind(); });
            if (same == m_answer.counts.end())
                m_answer.counts.push_back({put.key.kind(), 1});
            else
                ++same->count;
        }
    }

    /// The words are conditions, not words to find.
    void readAs(const std::vector<Condition>& conditions) {
        std::erase_if(m_answer.reading, [](const QueryPart& part) { return part.role == QueryPart::Role::Word; });
        for (const Condition& condition : conditions) {
            QueryPart part;
            part.role = QueryPart::Role::Condition;
            part.begins = condition.begins;
            part.ends = condition.ends;
            part.condition = condition.name;
            m_answer.reading.push_back(std::move(part));
        }
    }

    bool isPut(const ItemKey& key) const {
        return std::any_of(m_first.begin(), m_first.end(),
                           [&key](const SearchResult& result) { return result.key == key; });
    }

    void put(const std::string& text, const std::string& detail) {
        auto key = ItemKey::parse(text);
        if (!key || isPut(*key) || (m_request.kind && *m_request.kind != key->kind()))
            return;
        const auto known = std::find_if(m_answer.results.begin(), m_answer.results.end(),
                                        [&key](const SearchResult& result) { return result.key == *key; });
        SearchResult result;
        if (known != m_answer.results.end()) {
            result = *known;
        } else {
            const char* sql = rowOf(key->kind());
            if (sql == nullptr)
                return;
            Query row(m_connection, sql);
            if (!row.with(text).next())
                return; // a word of ours for what this catalog does not hold
            result.key = *std::move(key);
            result.title = row.text(0);
            result.detail = row.text(1);
            if (result.key.kind() == ItemKind::Career)
                result.summary = row.text(2);
        }
        result.partial = false;
        if (!detail.empty())
            result.detail = detail;
        m_first.push_back(std::move(result));
    }

    SearchAnswer of(const std::string& words, ItemKind kind, int most) const {
        SearchRequest further;
        further.query = words;
        further.kind = kind;
        further.limit = most;
        further.cancelled = m_request.cancelled;
        return m_search(further);
    }

    void putSubject(const Understanding& asked) {
        for (const KnownWord& word : asked.subjectNamed)
            put(word.item, {});
        for (const SearchResult& career : of(asked.subject, ItemKind::Career, mostOfSubject).results)
            if (!career.partial)
                put(career.key.text(), career.detail);
    }

    /// By title, and what teaches the learning topic of this name.
    void putLessons(const Understanding& asked, ItemKind kind, const std::string& table) {
        const std::string words = asked.free ? asked.subject + " free:yes" : asked.subject;
        for (const SearchResult& item : of(words, kind, mostLessons).results)
            if (!item.partial)
                put(item.key.text(), item.detail);
        Query taught(m_connection, "SELECT i.key FROM learning_phrase p CROSS JOIN " + table +
                                       "_teaches l ON l.topic = p.topic CROSS JOIN " + table + " i ON i.id = l." + table +
                                       " WHERE p.words = ?1 AND l.language IN ('en', '') AND l.through IS NULL" +
                                       (asked.free ? " AND i.free = 1" : "") +
                                       " ORDER BY l.strength DESC, i.id LIMIT ?2");
        for (taught.with(stemsOf(asked.subject), mostLessons); taught.next();)
            put(taught.text(0), {});
    }

    /// Nothing is called as a career is ("electrician course"): what teaches the needs that weigh most in it, two of
    /// each. The path tells more; here it is a beginning.
    void putLessonsOfCareer(const Understanding& asked, const std::string& table) {
        const auto career = std::find_if(m_first.begin(), m_first.end(), [](const SearchResult& result) {
            return result.key.kind() == ItemKind::Career;
        });
        if (career == m_first.end())
            return;
        const std::string key = career->key.text();
        Query taught(m_connection,
                     "SELECT i.key FROM (SELECT l." + table + " AS item, l.strength, n.weight, row_number() OVER"
                     " (PARTITION BY n.topic ORDER BY l.strength DESC, l." + table + ") AS place FROM career c"
                     " JOIN career_need n ON n.career = c.id JOIN learning_topic_number t ON t.key = n.topic JOIN " +
                     table + "_teaches l ON l.topic = t.id WHERE c.key = ?1 AND n.kind <= 1 AND"
                     " l.language IN ('en', '') AND l.through IS NULL AND l.strength >= 0.7 AND NOT EXISTS"
                     " (SELECT 1 FROM topic_nature g WHERE g.topic = n.topic AND g.nature = 0)" +
                     (table == "course" ? " AND (c.job_zone > 3 OR NOT EXISTS"
                                          " (SELECT 1 FROM course_degree d WHERE d.course = l.course))"
                                        : "") +
                     ") JOIN " + table + " i ON i.id = item WHERE place <= 2" +
                     (asked.free ? " AND i.free = 1" : "") +
                     " ORDER BY weight DESC, strength DESC, item LIMIT ?2");
        for (taught.with(key, mostLessons); taught.next();)
            put(taught.text(0), {});
    }

    /// "Columbus Ohio": the place of the first name in the second.
    void putPlaceIn(const Understanding& asked) {
        for (const std::string& place : asked.places) {
            if (!place.starts_with("state:"))
                continue;
            const std::string code = place.substr(place.find(':') + 1);
            Query inside(m_connection, "SELECT key FROM place WHERE name >= ?1 COLLATE NOCASE AND"
                                       " name < ?1 || char(1114111) COLLATE NOCASE AND"
                                       " (name LIKE '%, ' || ?2 || '%' OR region = ?2) ORDER BY length(name), id LIMIT 3");
            for (inside.with(asked.subject, code); inside.next();)
                put(inside.text(0), {});
        }
    }

    void countAtLeastOne(ItemKind kind) {
        const auto same = std::find_if(m_answer.counts.begin(), m_answer.counts.end(),
                                       [kind](const auto& count) { return count.kind == kind; });
        if (same == m_answer.counts.end())
            m_answer.counts.push_back({kind, 1});
    }

    SearchAnswer& m_answer;
    const Catalog::Connection& m_connection;
    const SearchRequest& m_request;
    const FurtherSearch& m_search;
    std::vector<SearchResult> m_first;
};

bool isWithoutBlanks(std::string_view query) {
    const auto isAny = [](char32_t point) {
        return (point >= 0x0e00 && point < 0x10a0) ||  // Thai, Lao, Tibetan, Burmese
               (point >= 0x1780 && point < 0x1800) ||  // Khmer
               (point >= 0x3040 && point < 0xa000) ||  // kana, Chinese characters
               (point >= 0x20000 && point < 0x40000);  // rarer Chinese characters
    };
    while (!query.empty())
        if (const char32_t point = takePoint(query); isWordLetter(point) && isAny(point))
            return true;
    return false;
}

} // namespace

bool isPlainQuery(const SearchRequest& request) {
    return request.facets.empty() && request.sort == SortOrder::Relevance &&
           request.query.find_first_of("\":") == std::string::npos &&
           request.query.find(" -") == std::string::npos && !request.query.starts_with('-');
}

void compose(SearchAnswer& answer, const Catalog::Connection& connection, const SearchRequest& request,
             const Understanding& meaning, const FurtherSearch& search) {
    Composer composer(answer, connection, request, search);
    const bool allFound = !answer.results.empty() && !answer.results.front().partial && answer.corrected.empty();
    const bool exact = allFound && answer.results.front().score >= exactScore;
    if (!meaning.named.empty())
        composer.putNamed(meaning.named);
    else if (meaning.isQuestion())
        composer.putMeeting(meaning);
    else if (meaning.asks() && !exact && (meaning.asksForKind() || !allFound))
        composer.putAsked(meaning);
    composer.finish();
}

void findPieces(SearchAnswer& answer, const Catalog::Connection& connection, const SearchRequest& request) {
    if (!answer.results.empty() || !isWithoutBlanks(request.query) ||
        request.query.find(' ') != std::string::npos)
        return;
    for (const ItemKind kind : {ItemKind::Course, ItemKind::Book}) {
        if (request.kind && *request.kind != kind)
            continue;
        Query rows(connection, kind == ItemKind::Course
                                   ? "SELECT key, title, provider FROM course WHERE instr(title, ?1) > 0 LIMIT ?2"
                                   : "SELECT key, title, authors FROM book WHERE instr(title, ?1) > 0 LIMIT ?2");
        for (rows.with(request.query, request.limit); rows.next();) {
            SearchResult result;
            if (auto key = ItemKey::parse(rows.text(0)))
                result.key = *std::move(key);
            result.title = rows.text(1);
            result.detail = rows.text(2);
            result.score = exactScore;
            const auto at = static_cast<int>(result.title.find(request.query));
            result.matched.push_back({at, static_cast<int>(request.query.size())});
            answer.results.push_back(std::move(result));
        }
    }
    answer.total = std::max(answer.total, std::ssize(answer.results));
    if (!answer.results.empty())
        answer.corrected.clear();
}

} // namespace waymark::db::search_parts
