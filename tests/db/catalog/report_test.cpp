// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/report.h"

#include "db/building/seal.h"
#include "tests/support/fixture_catalog.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace waymark::db {
namespace {

using testing::Contains;
using testing::HasSubstr;

class Report : public testing::Test {
protected:
    Report() { std::filesystem::copy_file(waymark::test::fixtureCatalog(), file); }
    void change(const std::string& sql) const {
        SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec(sql);
        seal(file); // as if the catalog had been built with this fault
    }
    Catalog catalog() const { return *Catalog::open(file); }
    std::vector<std::string> found() const { return *findings(catalog()); }

    waymark::test::TempFolder folder;
    std::filesystem::path file = folder / "catalog.db";
    Catalog whole = *Catalog::open(waymark::test::fixtureCatalog());
};

TEST_F(Report, CoverageCountsSpecialisationsWithTheirOccupation) {
    const auto rows = *coverage(whole);
    const auto row = [&](const std::string& what) {
        return *std::find_if(rows.begin(), rows.end(), [&](const Coverage& r) { return r.what == what; });
    };
    EXPECT_EQ(row("with a field of study").careers, 4) << "developers, two specialisations, nurses";
    EXPECT_EQ(row("with a field of study").of, 14);
    EXPECT_EQ(row("with a written page").careers, 2);
    EXPECT_EQ(row("with pay in US metros").careers, 6);
}

TEST_F(Report, PayCoverageCountsMetros) {
    const auto pay = *payCoverage(whole);
    EXPECT_EQ(pay.occupations, 4);
    EXPECT_EQ(pay.usualOccupations, 4);
    EXPECT_GT(pay.rows, pay.occupations);
    EXPECT_EQ(static_cast<std::uintmax_t>(pay.fileBytes), std::filesystem::file_size(waymark::test::fixtureCatalog()));
}

TEST_F(Report, SoundCatalogHasNoFindings) {
    EXPECT_THAT(found(), testing::IsEmpty());
}

TEST_F(Report, EachFaultIsOneLineThatNamesIt) {
    const std::pair<const char*, const char*> faults[] = {
        // references, keys
        {"DELETE FROM place WHERE key = 'metro:35620'", "names nothing"},
        {"DELETE FROM source WHERE id = (SELECT source FROM course WHERE id = 1)",
         "names something that is not"},
        {"DELETE FROM skill WHERE key = 'skill:tech/python'", "names something that is not there"},
        {"UPDATE topic SET key = 'topic:DATABASE' WHERE key = 'topic:django'", "other case"},
        {"UPDATE course SET key = upper((SELECT key FROM course WHERE id = 1)) WHERE id = 2", "other case"},
        {"UPDATE book SET key = upper((SELECT key FROM book WHERE id = 1)) WHERE id = 2", "other case"},
        {"UPDATE career SET key = upper((SELECT key FROM career WHERE id = 1)) WHERE id = 2", "other case"},
        // the search index
        {"UPDATE search_index SET data = zeroblob(length(data)) WHERE rowid = 1", "search"},
        {"DELETE FROM search_index WHERE rowid = 2", "search"},
        // pay
        {"UPDATE occupation_pay SET p10 = 9e5, p25 = 1 WHERE p10 IS NOT NULL", "out of order"},
        {"UPDATE salary SET p90 = 1 WHERE median IS NOT NULL", "out of order"},
        {"UPDATE occupation_pay SET entry = 9e9 WHERE entry IS NOT NULL", "out of order"},
        {"UPDATE salary SET mean = -1", "not above zero"},
        {"UPDATE salary_series SET currency = '$' WHERE id = 1", "three capital letters"},
        {"UPDATE place SET currency = 'usd' WHERE id = 1", "three capital letters"},
        {"UPDATE salary_series SET currency = 'XXX' WHERE id = 1", "no exchange rate is known"},
        {"UPDATE exchange_rate_month SET per_usd = per_usd * 100 WHERE period = '2024-06'", "exchange rate"},
        {"UPDATE price_level SET value = 1250 WHERE series LIKE 'rpp%'", "price level cannot be"},
        // addresses
        {"UPDATE course SET url = 'javascript:alert(1)' WHERE id = 1", "is not a web address"},
        {"UPDATE course SET url = 'https:///path' WHERE id = 1", "is not a web address"},
        {"UPDATE book SET url = 'https://exa mple.org/x' WHERE id = 1", "is not a web address"},
        {"UPDATE book SET url = 'http://localhost' WHERE id = 1", "is not a web address"},
        {"UPDATE source SET url = 'file:///etc/passwd' WHERE id = 1", "is not a web address"},
        // ranges
        {"UPDATE career_skill SET importance = 5.5 WHERE importance IS NOT NULL", "between 1 and 5"},
        {"UPDATE career_skill SET level = -1 WHERE level IS NOT NULL", "between 0 and 7"},
        {"UPDATE career_interest SET s = 7.5", "an interest is not"},
        {"UPDATE career_education SET share = share * 2", "more than 100"},
        {"UPDATE place SET latitude = 91 WHERE latitude IS NOT NULL", "nowhere on earth"},
        {"UPDATE place SET longitude = NULL", "nowhere on earth"},
        {"UPDATE place SET country = 'Canada' WHERE kind = 5", "two capital letters"},
        {"DELETE FROM course_topic", "filed under no topic"},
    };
    for (const auto& [sql, words] : faults) {
        std::filesystem::copy_file(waymark::test::fixtureCatalog(), file,
                                   std::filesystem::copy_options::overwrite_existing);
        change(sql);
        EXPECT_THAT(found(), Contains(HasSubstr(words))) << sql;
    }
}

TEST_F(Report, BytesThatChangedAreAFinding) {
    std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
    bytes.seekp(static_cast<std::streamoff>(std::filesystem::file_size(file) - 3000));
    const auto at = bytes.tellp();
    const char was = static_cast<char>(bytes.seekg(at).get());
    bytes.seekp(at).put(static_cast<char>(was ^ 1)).flush();
    EXPECT_THAT(found(), Contains(HasSubstr("is damaged")));
}

TEST_F(Report, ManyFaultsOfOneKindAreCounted) {
    change("UPDATE course SET url = 'ftp://example.org'");
    const auto lines = found();
    EXPECT_LT(lines.size(), 30u);
    EXPECT_THAT(lines, Contains(HasSubstr("more addresses")));
}

TEST_F(Report, OutlierIsAFigureTenTimesTheUsual) {
    change("UPDATE occupation_pay SET mean = mean * 60, experienced = experienced * 90 WHERE occupation ="
           " (SELECT id FROM occupation WHERE code = '15-1252') AND place ="
           " (SELECT id FROM place WHERE key = 'metro:35620')");
    const auto lines = found();
    ASSERT_FALSE(lines.empty());
    for (const std::string& line : lines)
        EXPECT_THAT(line, testing::StartsWith("occupation 15-1252 at metro:35620: its mean is ten times"));
}

TEST_F(Report, NothingChangedBetweenACatalogAndItself) {
    EXPECT_THAT(*changesBetween(whole, catalog()), testing::IsEmpty());
}

TEST_F(Report, ChangesAreToldInWords) {
    change("UPDATE course SET title = 'Python from the start' WHERE key ="
           " 'course:alison.com/python-for-beginners'");
    change("UPDATE course SET key = 'course:alison.com/new' WHERE key = 'course:codecademy.com/learn-java'");
    change("UPDATE occupation_pay SET mean = mean + 1 WHERE mean IS NOT NULL");
    change("UPDATE catalog_info SET value = '2027-01' WHERE name = 'date'");
    const auto lines = *changesBetween(whole, catalog());
    EXPECT_THAT(lines, Contains("the newest facts are of 2027-01, before of 2026-08"));
    EXPECT_THAT(lines, Contains("1 course is new: Learn Java (course:alison.com/new)"));
    EXPECT_THAT(lines, Contains("1 course is gone: Learn Java (course:codecademy.com/learn-java)"));
    EXPECT_THAT(lines, Contains(HasSubstr("Python for Beginners is now Python from the start")));
    EXPECT_THAT(lines, Contains(testing::MatchesRegex(
                           "pay figures of occupations: 0 new, 0 gone, [0-9]+ changed, 0 as before")));
}

} // namespace
} // namespace waymark::db
