// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a CatalogBuilder keeps while it works: the file, the ids given to keys, the parents still to be found
// and one prepared statement for each table. Internal to the builder's own files.
#pragma once

#include "db/building/catalog_builder.h"
#include "db/building/fact_inserts.h"
#include "db/building/given_keys.h"
#include "db/building/insert.h"
#include "db/building/key_ids.h"
#include "db/building/record_faults.h"
#include "db/building/replaced_pay.h"
#include "db/building/replaced_rows.h"

#include <SQLiteCpp/Database.h>

#include <string>
#include <vector>

namespace waymark::db {

/// A parent named before it was added.
struct PendingParent {
    std::int64_t child = 0;
    std::string parent, origin;
};

struct CatalogBuilder::State {
    /// Tables whose rows have a key of several parts.
    enum class Table {
        Title,
        Section,
        Need,
        Interests,
        Education,
        Relation,
        Topic,
        Task,
        WorkStyle,
        Salary,
        OccupationPay,
        Rate,
        Level,
        Course,
        Book
    };

    State(const std::filesystem::path& path, Start begin);

    [[noreturn]] void refuse(const std::string& reason) const;
    void check(const Fault& fault) const {
        if (fault)
            refuse(*fault);
    }
    std::string origin() const;

    std::int64_t sourceId(const std::string& name) const;
    std::int64_t careerId(const CareerKey& key) const;
    std::int64_t skillId(const SkillKey& key) const;
    std::int64_t placeId(const PlaceKey& key) const;
    std::int64_t topicId(const TopicKey& key) const;
    std::int64_t categoryId(const std::string& name);
    std::int64_t seriesId(const Salary& pay);
    std::int64_t newId(KeyIds& ids, const std::string& key) const;
    FactField factField(const FactColumn& column, const std::string& text) const;
    FactField factNumber(const FactColumn& column, const std::string& text) const;

    /// False when this run has written the row already. A new file finds that out by itself, when inserting.
    template <class... Parts>
    bool isFirst(Table table, const Parts&... parts) {
        return start == Start::Empty || given.give(static_cast<int>(table), parts...);
    }
    /// Takes away a course or book of the catalog continued and answers the id that its new row shall have,
    /// so that what refers to it stays true; 0 when the row there is of this run.
    std::int64_t makeRoom(Table table, const std::string& key);
    std::string row(const char* tableAndValues) const {
        return (start == Start::Empty ? "INSERT INTO " : "INSERT OR REPLACE INTO ") +
               std::string(tableAndValues);
    }
    void knowKeys();
    void forgetDerived();

    std::filesystem::path file;
    Start start;
    SQLite::Database database;
    const std::atomic<bool>* cancelled = nullptr; ///< for work between statements
    std::string_view originFile;
    std::int64_t originLine = 0;

    KeyIds sources, groups, careers, skills, categories, places, series, occupations, fields, topics,
        workStyles;
    GivenKeys given;
    std::vector<PendingParent> careerParents, placeParents, topicParents;
    std::int64_t courses = 0, books = 0;           ///< the last ids given
    std::int64_t coursesKnown = 0, booksKnown = 0; ///< the last ids of the catalog that is continued
    ReplacedRows coursesReplaced, booksReplaced;
    ReplacedPay payReplaced;
    std::string seriesName; ///< scratch
    About before;           ///< of the catalog that is continued
    Insert source, group, career, title, section, summary, description, jobZone, skill, category, need, interests, education, relation,
        careerTopic, task, workStyle, careerStyle, place, salarySeries, salary, occupation, occupationPay, field, occupationField,
        topicGroup, topicSkill, skillWord, rate, level, topic, course, courseTopic, prerequisite, book, bookTopic;
    FactInserts facts;
};

/// The builder's last steps, in this order (finish_*.cpp).
void resolveParents(CatalogBuilder::State& state);
void resolvePrerequisites(CatalogBuilder::State& state);
void joinPooledPay(CatalogBuilder::State& state);
void joinOccupations(CatalogBuilder::State& state);
void joinEntries(CatalogBuilder::State& state);
void averageRates(CatalogBuilder::State& state);
void linkSkills(CatalogBuilder::State& state);
void linkLearningTopics(CatalogBuilder::State& state);
void writeSkillUses(CatalogBuilder::State& state);
void writeCounts(CatalogBuilder::State& state);

} // namespace waymark::db
