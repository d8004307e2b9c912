// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/catalog_builder.h"

#include "db/catalog/builder_state.h"
#include "db/catalog/schema.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/errors.h"

namespace waymark::db {

namespace {

SQLite::Database newCatalog(const std::filesystem::path& file) {
    SQLite::Database database = sqlite::openForBuilding(file);
    database.exec("PRAGMA application_id=" + std::to_string(catalogApplicationId));
    database.exec("PRAGMA user_version=" + std::to_string(catalogSchemaVersion));
    database.exec("BEGIN");
    database.exec(catalogSchema);
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

CatalogBuilder::State::State(const std::filesystem::path& path)
    : file(path)
    , database(newCatalog(path))
    , source(database, "INSERT INTO source VALUES(?,?,?,?,?,?,?,?,?)")
    , group(database, "INSERT INTO career_group VALUES(?,?)")
    , career(database, "INSERT INTO career VALUES(?,?,?,?,?,?,?,NULL,?,?)")
    , title(database, "INSERT INTO career_title VALUES(?,?,?)")
    , section(database, "INSERT INTO career_section VALUES(?,?,?)")
    , summary(database, "UPDATE career SET summary=?2 WHERE id=?1 AND summary=''")
    , skill(database, "INSERT INTO skill VALUES(?,?,?,?,?,0,?)")
    , category(database, "INSERT INTO skill_category VALUES(?,?)")
    , need(database, "INSERT INTO career_skill VALUES(?,?,?,?,?,?)")
    , interests(database, "INSERT INTO career_interest VALUES(?,?,?,?,?,?,?,?,?)")
    , education(database, "INSERT INTO career_education VALUES(?,?,?,?)")
    , outlook(database, "INSERT INTO career_outlook VALUES(?,?,?,?,?,?,?)")
    , relation(database, "INSERT INTO career_relation VALUES(?,?,?,?,?)")
    , careerTopic(database, "INSERT INTO career_topic VALUES(?,?)")
    , place(database, "INSERT INTO place VALUES(?,?,?,?,?,?,?,?,?,NULL,?)")
    , salarySeries(database, "INSERT INTO salary_series VALUES(?,?,?,?,?,?,?,?,?)")
    , salary(database, "INSERT INTO salary VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    , rate(database, "INSERT INTO exchange_rate_month VALUES(?,?,?,?)")
    , level(database, "INSERT INTO price_level VALUES(?,?,?,?,?)")
    , topic(database, "INSERT INTO topic VALUES(?,?,?,NULL)")
    , course(database, "INSERT INTO course VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    , courseTopic(database, "INSERT INTO course_topic VALUES(?,?)")
    , prerequisite(database, "INSERT INTO temp.pending_prerequisite VALUES(?,?,?)")
    , book(database, "INSERT INTO book VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)")
    , bookTopic(database, "INSERT INTO book_topic VALUES(?,?)") {}

std::string CatalogBuilder::State::origin() const {
    return originFile.empty() ? std::string()
                              : std::string(originFile) + ":" + std::to_string(originLine) + ": ";
}

void CatalogBuilder::State::refuse(const std::string& reason) const {
    throw sqlite::Failure(ErrorKind::InvalidInput, origin() + reason);
}

std::int64_t CatalogBuilder::State::newId(KeyIds& ids, const std::string& key) const {
    const auto id = ids.give(key);
    if (!id)
        refuse("'" + key + "' is given twice");
    return *id;
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

CatalogBuilder::CatalogBuilder(const std::filesystem::path& file)
    : m_state(std::make_unique<State>(file)) {}

CatalogBuilder::~CatalogBuilder() = default;

void CatalogBuilder::at(std::string_view file, std::int64_t line) {
    m_state->originFile = file;
    m_state->originLine = line;
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
    averageRates(s);
    s.database.exec(catalogIndexes);
    writeSkillUses(s);
    buildSearchIndex(s);
    writeCounts(s);
    writeAbout(s.database, about);
    s.database.exec("COMMIT");
    s.database.exec("ANALYZE");
    s.database.exec("INSERT INTO search_text(search_text, rank) VALUES('integrity-check', 1)");
    sqlite::checkIntegrity(s.database, s.file);
    // A file whose header says DELETE opens from a read-only folder; its journal is never needed again.
    s.database.exec("PRAGMA journal_mode=DELETE");
    m_state.reset();
}

} // namespace waymark::db
