// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/text_catalog.h"

#include "db/building/profile.h"
#include "db/building/record_faults.h"
#include "db/sqlite/errors.h"

#include <algorithm>
#include <vector>

namespace waymark::db {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t rowsBetweenTicks = 4096;
constexpr std::string_view needed[] = {"catalog.tsv", "source.tsv", "career_group.tsv", "career.tsv"};

std::vector<fs::path> filesOf(const fs::path& folder, std::string_view extension) {
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error))
        if (entry.path().extension() == extension)
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

/// Written careers, in folders of their own or not; every README.md is about them.
std::vector<fs::path> profilesBelow(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& entry : fs::recursive_directory_iterator(folder, error))
        if (entry.path().extension() == ".md" && entry.path().filename() != "README.md")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

TextCatalog::TextCatalog(CatalogBuilder& builder, const BuildOptions& options)
    : m_builder(builder)
    , m_options(options) {}

void TextCatalog::read() {
    std::error_code error;
    if (!fs::is_directory(m_options.tables, error))
        throw sqlite::Failure(ErrorKind::NotFound, "there is no folder " + m_options.tables.string() +
                                                       " to read the catalog's tables from");
    for (const std::string_view file : needed)
        if (!fs::exists(m_options.tables / file, error))
            throw sqlite::Failure(ErrorKind::InvalidInput,
                                  std::string(file) + " is missing in " + m_options.tables.string());
    readCatalog();
    readSources();
    readCareers();
    readSkills();
    readSkillWords();
    readTopics();
    readTopicCovers();
    readFields();
    readCareerFacts();
    readPlaces();
    readFacts();
    readSalaries();
    readOccupations();
    readOccupationPay();
    readPrices();
    readCourses();
    readPrerequisites();
    readBooks();
    refuseStrangers();
    readProfiles();
}

std::vector<fs::path> TextCatalog::partsOf(std::string_view name) const {
    std::vector<fs::path> parts;
    const std::string start = std::string(name) + ".";
    for (const fs::path& file : filesOf(m_options.tables, ".tsv"))
        if (const std::string called = file.filename().string(); called.starts_with(start))
            parts.push_back(file);
    const auto whole = std::find(parts.begin(), parts.end(), m_options.tables / (start + "tsv"));
    if (whole != parts.end())
        std::rotate(parts.begin(), whole, whole + 1);
    return parts;
}

std::string TextCatalog::textOf(const fs::path& file) {
    std::string text = readText(file);
    // Name and length keep two files apart whose joined bytes are the same.
    m_hash.add(file.filename().string() + '\n' + std::to_string(text.size()) + '\n');
    m_hash.add(text);
    return text;
}

void TextCatalog::tick(std::string_view table) {
    if (++m_rows % rowsBetweenTicks == 0 && m_options.progress && !m_options.progress({m_rows, table}))
        throw sqlite::Failure(ErrorKind::Cancelled, "building the catalog was cancelled");
}

/// A table under a wrong name would otherwise be left out in silence.
void TextCatalog::refuseStrangers() const {
    for (const fs::path& file : filesOf(m_options.tables, ".tsv"))
        if (!m_filesRead.contains(file.filename().string()))
            refuse(file.filename().string(), 1, "no table of the catalog has this name");
}

void TextCatalog::readCatalog() {
    table("catalog", {"name", "value"}, [this](const TextTable& row) {
        constexpr std::string_view rows = "rows:";
        if (row.text(0).starts_with(rows))
            return m_list.add(row.string(0).substr(rows.size()), row.requiredInteger(1), row.line());
        if (row.text(0) != "date")
            row.refuseField(0, "is not a name known here");
        if (!m_date.empty())
            row.refuseRow("the date is given twice");
        m_date = row.required(1);
        if (!isMonth(m_date))
            row.refuseField(1, "is not a month (YYYY-MM)");
    });
    if (m_date.empty())
        refuse("catalog.tsv", 1, "the row 'date' is missing");
    m_list.checkFiles(filesOf(m_options.tables, ".tsv"));
}

void TextCatalog::readSources() {
    table("source", {"id", "publisher", "title", "licence", "url", "vintage", "changes", "attribution"},
          [this](const TextTable& row) {
              m_builder.add(Source{row.string(0), row.string(1), row.string(2), row.string(3), row.string(4),
                                   row.string(5), row.string(6), row.string(7)});
          });
}

void TextCatalog::readProfiles() {
    if (m_options.profiles.empty())
        return;
    for (const fs::path& file : profilesBelow(m_options.profiles)) {
        const std::string name = file.filename().string();
        const std::string text = textOf(file);
        addProfile(m_builder, readProfile(name, text), name);
        tick("profiles");
    }
}

} // namespace waymark::db
