// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/catalog_builder.h"

#include "db/building/builder_state.h"
#include "db/building/seal.h"
#include "db/catalog/schema.h"
#include "db/search/index_builder.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/errors.h"

#include <sqlite3.h>

namespace waymark::db {

namespace {

constexpr int kilobytesForIndex = 8000; // the index is made in memory and written in one go

SQLite::Database opened(const std::filesystem::path& file, CatalogBuilder::Start start) {
    SQLite::Database database = sqlite::openForBuilding(file);
    if (start == CatalogBuilder::Start::Empty) {
        database.exec("PRAGMA application_id=" + std::to_string(catalogApplicationId));
        database.exec("PRAGMA user_version=" + std::to_string(catalogSchemaVersion));
    }
    database.exec("BEGIN");
    if (start == CatalogBuilder::Start::Empty)
        database.exec(catalogSchema + factSchema());
    // Named before they were added; a table, because a feed of a million courses may name as many.
    database.exec("CREATE TEMP TABLE pending_prerequisite (course TEXT, needs TEXT, origin TEXT)");
    return database;
}

std::int64_t known(const KeyIds& ids, const std::string& key, const CatalogBuilder::State& state,
                   const char* what) {
    const auto id = ids.find(key);
    if (!id)
        state.refuse(std::string("unknown ") + what + " '" + key + "'");
    return *id;
}

void writeAbout(const SQLite::Database& database, const CatalogBuilder::About& about) {
    Insert info(database, "INSERT INTO catalog_info VALUES(?,?)");
    info(std::string("date"), about.date);
    info(std::string("content_hash"), about.contentHash);
    info(std::string("built"), about.built);
}

} // namespace

CatalogBuilder::State::State(const std::filesystem::path& path, Start begin)
    : file(path)
    , start(begin)
    , database(opened(path, begin))
    , coursesReplaced(database, "course")
    , booksReplaced(database, "book")
    , payReplaced(database)
    , source(database, "INSERT OR REPLACE INTO source VALUES(?,?,?,?,?,?,?,?,?)")
    , group(database, "INSERT OR REPLACE INTO career_group VALUES(?,?)")
    , career(database, "INSERT INTO career VALUES(?,?,?,?,?,?,?,NULL,?,?,NULL) ON CONFLICT(id) DO UPDATE SET"
                       " title=excluded.title, soc=excluded.soc, kind=excluded.kind,"
                       " job_zone=ifnull(excluded.job_zone, job_zone),"
                       " soc_group=excluded.soc_group, source=excluded.source")
    , title(database, row("career_title VALUES(?,?,?)"))
    , section(database, row("career_section VALUES(?,?,?)"))
    , summary(database, "UPDATE career SET summary=?2 WHERE id=?1 AND summary=''")
    , description(database, "UPDATE career SET summary=?2, summary_source=?3 WHERE id=?1"
                            " AND (summary='' OR summary_source IS NOT NULL)")
    , jobZone(database, "UPDATE career SET job_zone=?2 WHERE id=?1")
    , skill(database, "INSERT INTO skill VALUES(?,?,?,?,?,0,?) ON CONFLICT(id) DO UPDATE SET"
                      " name=excluded.name, kind=excluded.kind, category=excluded.category,"
                      " source=excluded.source")
    , category(database, "INSERT INTO skill_category VALUES(?,?)")
    , need(database, row("career_skill VALUES(?,?,?,?,?,?)"))
    , interests(database, row("career_interest VALUES(?,?,?,?,?,?,?,?,?)"))
    , education(database, row("career_education VALUES(?,?,?,?,?,?)"))
    , relation(database, row("career_relation VALUES(?,?,?,?,?)"))
    , careerTopic(database, row("career_topic VALUES(?,?)"))
    , task(database, row("career_task VALUES(?,?,?,?,?)"))
    , workStyle(database, "INSERT INTO work_style VALUES(?,?,?)")
    , careerStyle(database, row("career_work_style VALUES(?,?,?,?,?,?)"))
    , place(database, "INSERT INTO place VALUES(?,?,?,?,?,?,?,?,?,NULL,?) ON CONFLICT(id) DO UPDATE SET"
                      " name=excluded.name, kind=excluded.kind, region=excluded.region,"
                      " country=excluded.country, currency=excluded.currency,"
                      " latitude=ifnull(excluded.latitude, latitude),"
                      " longitude=ifnull(excluded.longitude, longitude), source=excluded.source")
    , salarySeries(database, "INSERT INTO salary_series VALUES(?,?,?,?,?,?,?,?,?)")
    , salary(database, row("salary VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"))
    , occupation(database, "INSERT INTO occupation VALUES(?,?,?,?) ON CONFLICT(id) DO UPDATE SET"
                           " title=excluded.title, members=excluded.members")
    , occupationPay(database, row("occupation_pay VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"))
    , field(database, "INSERT INTO field VALUES(?,?,?,?) ON CONFLICT(id) DO UPDATE SET"
                      " title=excluded.title, source=excluded.source")
    , occupationField(database, row("occupation_field VALUES(?,?,?)"))
    , topicGroup(database, row("topic_group VALUES(?,?)"))
    , topicSkill(database, row("topic_skill VALUES(?,?)"))
    , skillWord(database, row("skill_word VALUES(?,?)"))
    , rate(database, row("exchange_rate_month VALUES(?,?,?,?)"))
    , level(database, row("price_level VALUES(?,?,?,?,?)"))
    , topic(database, "INSERT INTO topic VALUES(?,?,?,NULL) ON CONFLICT(id) DO UPDATE SET name=excluded.name")
    , course(database, "INSERT INTO course VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    , courseTopic(database, "INSERT INTO course_topic VALUES(?,?)")
    , prerequisite(database, "INSERT INTO temp.pending_prerequisite VALUES(?,?,?)")
    , book(database, "INSERT INTO book VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)")
    , bookTopic(database, "INSERT INTO book_topic VALUES(?,?)")
    , facts(database, begin == Start::Catalog) {
    if (start == Start::Catalog) {
        knowKeys();
        forgetDerived();
    }
}

std::string CatalogBuilder::State::origin() const {
    return originFile.empty() ? std::string()
                              : std::string(originFile) + ":" + std::to_string(originLine) + ": ";
}

void CatalogBuilder::State::refuse(const std::string& reason) const {
    throw sqlite::Failure(ErrorKind::InvalidInput, origin() + reason);
}

std::int64_t CatalogBuilder::State::newId(KeyIds& ids, const std::string& key) const {
    const auto entry = ids.give(key);
    if (!entry)
        refuse("'" + key + "' is given twice");
    return entry->id;
}

std::int64_t CatalogBuilder::State::sourceId(const std::string& name) const {
    return known(sources, name, *this, "source");
}
std::int64_t CatalogBuilder::State::careerId(const CareerKey& key) const {
    return known(careers, key.text(), *this, "career");
}
std::int64_t CatalogBuilder::State::skillId(const SkillKey& key) const {
    return known(skills, key.text(), *this, "skill");
}
std::int64_t CatalogBuilder::State::placeId(const PlaceKey& key) const {
    return known(places, key.text(), *this, "place");
}
std::int64_t CatalogBuilder::State::topicId(const TopicKey& key) const {
    return known(topics, key.text(), *this, "topic");
}

CatalogBuilder::CatalogBuilder(const std::filesystem::path& file, Start start)
    : m_state(std::make_unique<State>(file, start)) {}

CatalogBuilder::~CatalogBuilder() = default;

void CatalogBuilder::at(std::string_view file, std::int64_t line) {
    m_state->originFile = file;
    m_state->originLine = line;
}

void CatalogBuilder::stopWhen(const std::atomic<bool>& cancelled) {
    m_state->cancelled = &cancelled;
    constexpr int instructionsBetweenLooks = 5000;
    sqlite3_progress_handler(
        m_state->database.getHandle(), instructionsBetweenLooks,
        [](void* flag) { return static_cast<const std::atomic<bool>*>(flag)->load() ? 1 : 0; },
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): SQLite takes any pointer; the handler only reads.
        const_cast<std::atomic<bool>*>(&cancelled));
}

void CatalogBuilder::add(const Source& source) {
    State& s = *m_state;
    s.check(faultOf(source));
    s.source(s.newId(s.sources, source.id), source.id, source.publisher, source.title, source.licence,
             source.url, source.vintage, source.changes, source.attribution);
}

void CatalogBuilder::finish(const About& about) {
    State& s = *m_state;
    s.originFile = {};
    resolveParents(s);
    resolvePrerequisites(s);
    joinPooledPay(s);
    joinOccupations(s);
    joinEntries(s);
    averageRates(s);
    linkSkills(s);
    linkLearningTopics(s);
    s.database.exec(catalogIndexes);
    writeSkillUses(s);
    sqlite::shrinkCache(s.database, kilobytesForIndex);
    search_parts::buildIndex(s.database, s.cancelled);
    writeCounts(s);
    writeAbout(s.database, about);
    prepareSeal(s.database);
    s.database.exec("COMMIT");
    s.database.exec("ANALYZE");
    sqlite::checkIntegrity(s.database, s.file);
    // A file whose header says DELETE opens from a read-only folder; its journal is never needed again.
    s.database.exec("PRAGMA journal_mode=DELETE");
    const std::filesystem::path file = s.file;
    m_state.reset();
    seal(file);
}

} // namespace waymark::db
