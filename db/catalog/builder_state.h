// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a CatalogBuilder keeps while it works: the file, the ids given to keys, the parents still to be found
// and one prepared statement for each table. Internal to the builder's own files.
#pragma once

#include "db/catalog/catalog_builder.h"
#include "db/catalog/insert.h"
#include "db/catalog/record_faults.h"

#include <SQLiteCpp/Database.h>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace waymark::db {

/// Ids by key, found without making a string.
class KeyIds {
public:
    std::optional<std::int64_t> find(std::string_view key) const {
        const auto found = m_ids.find(key);
        return found == m_ids.end() ? std::nullopt : std::optional(found->second);
    }
    /// The id given, counting from 1; nothing when the key is there already.
    std::optional<std::int64_t> give(const std::string& key) {
        const auto id = static_cast<std::int64_t>(m_ids.size()) + 1;
        return m_ids.try_emplace(key, id).second ? std::optional(id) : std::nullopt;
    }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, std::int64_t, Hash, std::equal_to<>> m_ids;
};

/// A parent named before it was added.
struct PendingParent {
    std::int64_t child = 0;
    std::string parent;
    std::string origin;
};

/// How many careers need a skill (importance 3 or more) or use a technology: the number its page shows.
struct SkillUses {
    bool technology = false;
    int careers = 0;
};

struct CatalogBuilder::State {
    explicit State(const std::filesystem::path& path);

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
    std::int64_t seriesId(const Salary& salary);
    std::int64_t newId(KeyIds& ids, const std::string& key) const;

    std::filesystem::path file;
    SQLite::Database database;
    std::string_view originFile;
    std::int64_t originLine = 0;

    KeyIds sources, groups, careers, skills, categories, places, series, topics;
    std::vector<std::string> careerTitles; ///< by id - 1
    std::vector<SkillUses> skillUses;      ///< by id - 1
    std::vector<PendingParent> careerParents, placeParents, topicParents;
    std::int64_t courses = 0;
    std::int64_t books = 0;
    std::string seriesName; ///< scratch

    Insert source, group, career, title, section, summary, skill, category, need, interests, education,
        outlook, relation, careerTopic, place, salarySeries, salary, rate, level, topic, course, courseTopic,
        prerequisite, book, bookTopic;
};

/// The builder's last steps, in this order (finish_*.cpp).
void resolveParents(CatalogBuilder::State& state);
void resolvePrerequisites(CatalogBuilder::State& state);
void averageRates(CatalogBuilder::State& state);
void writeSkillUses(CatalogBuilder::State& state);
void buildSearchIndex(CatalogBuilder::State& state);
void writeCounts(CatalogBuilder::State& state);

} // namespace waymark::db
