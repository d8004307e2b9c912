// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the catalog's text sources into a CatalogBuilder: the tables (resources/catalog/README.md) and the
// written careers. Throws Failure "file:line: reason" (InvalidInput), Io or Cancelled. Internal to
// db/catalog.
#pragma once

#include "db/building/build.h"
#include "db/building/catalog_builder.h"
#include "db/building/sha256.h"
#include "db/building/table_list.h"
#include "db/building/text_table.h"

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

class TextCatalog {
public:
    TextCatalog(CatalogBuilder& builder, const BuildOptions& options);

    /// All tables, then all written careers.
    void read();

    std::int64_t rows() const { return m_rows; }
    const std::string& date() const { return m_date; }
    std::string contentHash() { return m_hash.hex(); }

private:
    template <class Row>
    void table(std::string_view name, const std::vector<std::string_view>& columns, Row row);
    /// NAME.tsv, then NAME.PART.tsv in the order of their names.
    std::vector<std::filesystem::path> partsOf(std::string_view name) const;
    std::string textOf(const std::filesystem::path& file);
    void tick(std::string_view table);

    void readCatalog();
    void readSources();
    void readCareers();
    void readCareerFacts();
    void readSkills();
    void readPlaces();
    void readSalaries();
    void readFields();
    void readFacts();
    void readTopicCovers();
    void readSkillWords();
    void readOccupations();
    void readOccupationPay();
    void readPrices();
    void readTopics();
    void readCourses();
    void readPrerequisites();
    void readBooks();
    void readProfiles();
    void refuseStrangers() const;

    CatalogBuilder& m_builder;
    const BuildOptions& m_options;
    Sha256 m_hash;
    TableList m_list;
    std::set<std::string> m_filesRead;
    std::string m_date;
    std::int64_t m_rows = 0;
};

/// Reads one table with its parts, row by row.
template <class Row>
void TextCatalog::table(std::string_view name, const std::vector<std::string_view>& columns, Row row) {
    for (const std::filesystem::path& path : partsOf(name)) {
        const std::string file = path.filename().string();
        m_filesRead.insert(file);
        const std::string text = textOf(path);
        std::int64_t count = 0;
        for (TextTable rows(file, text, columns); rows.next();) {
            m_builder.at(file, rows.line());
            row(rows);
            tick(name);
            ++count;
        }
        m_list.checkRows(file, count, count + 1);
    }
}

} // namespace waymark::db
