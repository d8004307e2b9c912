// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes records into a catalog file: the one road into a catalog, for the text tables and for importers
// alike. One transaction, prepared statements, every reference and value checked as it comes; a record may
// only name what was added before it (parents may follow). finish() makes yearly exchange rates, counts, the
// full-text index and indices, and checks the whole file. Throws Failure InvalidInput beginning with the
// origin set by at(), or SQLite::Exception; the file is then worthless. One thread.
// In a copy of a finished catalog a record takes the place of the old one of its key (careers, skills and places
// keep what hangs on them); what a newer release no longer has goes only by forget().
#pragma once

#include "db/building/fact_kind.h"
#include "db/records/career.h"
#include "db/records/field_of_study.h"
#include "db/records/learning.h"
#include "db/records/place.h"
#include "db/records/salary.h"
#include "db/records/source.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

class CatalogBuilder {
public:
    /// The file is empty or missing, or a copy of a catalog that nobody else uses.
    enum class Start { Empty, Catalog };
    explicit CatalogBuilder(const std::filesystem::path& file, Start start = Start::Empty);
    ~CatalogBuilder();
    CatalogBuilder(const CatalogBuilder&) = delete;
    CatalogBuilder& operator=(const CatalogBuilder&) = delete;

    /// Where the next records come from; `file` must live until the next call.
    void at(std::string_view file, std::int64_t line);

    /// Long statements stop with Cancelled soon after the flag is set. The flag must outlive the builder.
    void stopWhen(const std::atomic<bool>& cancelled);

    void add(const Source& source);
    void add(const CareerGroup& group);
    void add(const Career& career);
    void addTitle(const CareerKey& career, const std::string& title, const std::string& sourceId);
    void add(const CareerKey& career, const CareerSection& section);
    /// Sets the summary of a career that has none.
    void addSummary(const CareerKey& career, const std::string& summary);
    /// A publisher's words for a summary: they never take the place of our own.
    void addDescription(const CareerKey& career, const std::string& text, const std::string& sourceId);
    void setJobZone(const CareerKey& career, int jobZone);
    void add(const Skill& skill);
    /// Of `need.skill` only the key counts.
    void add(const CareerKey& career, const CareerSkill& need);
    void add(const CareerKey& career, const CareerInterests& interests);
    void add(const CareerKey& career, const EducationShare& share);
    /// Of `relation` the title does not count.
    void add(const CareerKey& career, const CareerRelation& relation);
    void add(const CareerKey& career, const TopicKey& topic);
    void add(const FieldOfStudy& field);
    void addField(const std::string& soc, const std::string& field, const std::string& sourceId);
    /// A row of the fact table of this number (fact_table.h), its fields as text in the order of the columns.
    void addFact(std::size_t table, const std::vector<std::string>& fields);
    /// The rows of a fact table as the catalog continued has them, in the form that addFact() takes.
    std::vector<std::vector<std::string>> factsOf(std::size_t table) const;
    /// Removes them; with a column only those that hold this word there.
    void forgetFacts(std::size_t table, std::string_view column = {}, std::string_view word = {});
    void add(const CareerKey& career, const CareerTask& task);
    void add(const CareerKey& career, const CareerWorkStyle& style);

    void add(const Place& place);
    void add(const Salary& salary);
    void add(const PaidOccupation& occupation);
    /// Of `pay` career and measuredAs do not count.
    void addPay(const std::string& occupation, const Salary& pay);
    /// A month; yearly averages are made by finish().
    void add(const ExchangeRate& rate);
    void add(const PriceLevel& level);

    /// Course and book counts are not read.
    void add(const Topic& topic);
    /// `what` is a major group ("11") or the key of a knowledge area.
    void addCover(const TopicKey& topic, const std::string& what);
    void addWords(const SkillKey& skill, const std::string& words);
    /// Its prerequisites may follow.
    void add(const Course& course);
    /// For a list that names them apart from the courses; both may follow.
    void addPrerequisite(const CourseKey& course, const CourseKey& needs);
    void add(const Book& book);

    /// The title of a career; empty when there is none of this key.
    std::string titleOf(const CareerKey& career) const;
    /// Whether a career, skill, place, topic, course or book is there: of the catalog continued or added.
    bool holds(const ItemKey& key) const;
    bool holdsSource(const std::string& id) const;
    bool holdsGroup(const std::string& code) const;
    bool holdsField(const std::string& code) const;
    bool holdsOccupation(const std::string& code) const;
    bool knowsCurrency(const std::string& code) const;
    /// Keys of the careers or places of this name, two at most; case does not matter.
    std::vector<std::string> keysNamed(ItemKind kind, const std::string& name) const;

    /// Removes facts of one kind whose source's id begins with these letters ("onet-": of every release).
    void forget(FactKind facts, const std::string& sourcePrefix);

    struct About {
        std::string date;        ///< "2026-08"
        std::string contentHash; ///< of what the records were read from
        std::string built;       ///< UTC, ISO 8601
    };
    /// Of the catalog that is continued.
    About about() const;
    /// Completes and closes the file.
    void finish(const About& about);

    struct State; ///< internal
private:
    std::unique_ptr<State> m_state;
};

} // namespace waymark::db
