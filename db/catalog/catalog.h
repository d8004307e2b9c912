// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The embedded catalog, read-only: careers, skills, places, pay, courses, books and their sources. One
// Catalog per thread; copies of records own their text. The builder checks a file whole before it replaces
// the old one, so opening reads the header and first pages only and answers NotFound, Corrupt or NewerSchema
// with a sentence for the learner; verify() reads all. Damage met later is Corrupt.
#pragma once

#include "db/records/career.h"
#include "db/records/learning.h"
#include "db/records/place.h"
#include "db/records/salary.h"
#include "db/records/source.h"
#include "db/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waymark::db {

struct CatalogInfo {
    int schemaVersion = 0;
    std::string date;        ///< "2026-08": what the catalog's newest facts are of
    std::string contentHash; ///< of the text sources, hexadecimal
    struct Count {
        std::string what; ///< "careers"
        std::int64_t rows = 0;
    };
    std::vector<Count> counts;
};

struct CareerFilter {
    std::optional<std::string> group; ///< SOC major group, "15"
    std::optional<int> jobZone;
};

/// Which places a pay question is about. Nothing chosen: the places the career has own figures for, and if
/// it has none the countries its occupation has figures for.
struct PlaceSelection {
    std::vector<PlaceKey> places;
    std::vector<PlaceKind> all; ///< every place of these kinds that has a figure
};

struct LearningFilter {
    std::optional<TopicKey> topic; ///< with everything below it
    std::optional<std::string> language;
    std::optional<std::string> provider;
    std::string titleContains; ///< case-insensitive, for the list's own filter box
};

struct SkillRow {
    Skill skill;
    int careers = 0; ///< that need it (importance 3 or more) or use it
};

/// A career that needs a skill, for the skill's page.
struct SkillUse {
    CareerKey career;
    std::string title;
    std::optional<double> importance;
    std::optional<double> level;
    bool inDemand = false;
};

class Catalog {
public:
    static Result<Catalog> open(const std::filesystem::path& file);
    Catalog(Catalog&&) noexcept;
    Catalog& operator=(Catalog&&) noexcept;
    ~Catalog();

    /// quick_check, schema, check sum, references and word list of the whole file; Corrupt names the fault.
    Result<void> verify() const;
    Result<CatalogInfo> info() const;
    Result<std::vector<Source>> sources() const;
    Result<Source> source(const std::string& id) const;

    Result<std::vector<CareerGroup>> groups() const;
    /// By title; specialisations among the occupations.
    Result<std::vector<CareerRow>> careers(const CareerFilter& filter = {}) const;
    Result<Career> career(const CareerKey& key) const;
    Result<CareerFacts> careerFacts(const CareerKey& key) const;

    Result<PayFacts> payFacts(const CareerKey& key, const PlaceSelection& selection = {}) const;
    /// National figures of the career's occupation in the United States; NotFound when there are none.
    Result<Salary> nationalPay(const CareerKey& key) const;
    Result<std::vector<Place>> places(std::optional<PlaceKind> kind = std::nullopt) const;
    Result<Place> place(const PlaceKey& key) const;
    /// Currencies that yearly averages are known for, by code.
    Result<std::vector<Currency>> currencies() const;

    Result<std::vector<SkillRow>> skills(std::optional<SkillKind> kind = std::nullopt) const;
    Result<Skill> skill(const SkillKey& key) const;
    Result<std::vector<SkillUse>> skillUses(const SkillKey& key) const;

    Result<std::vector<Topic>> topics() const;
    Result<std::vector<Course>> courses(const LearningFilter& filter = {}) const;
    Result<Course> course(const CourseKey& key) const;
    Result<std::vector<Book>> books(const LearningFilter& filter = {}) const;
    Result<Book> book(const BookKey& key) const;

    /// A title for any key; NotFound when the catalog does not hold it.
    Result<std::string> titleOf(const ItemKey& key) const;

    struct Connection; ///< internal to db/
    Connection& connection() const { return *m_connection; }

private:
    explicit Catalog(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

} // namespace waymark::db
