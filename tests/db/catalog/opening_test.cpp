// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/db/catalog/reading.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <gmock/gmock.h>

#include <fstream>
#include <utility>
#include <vector>

namespace waymark::db {
namespace {

class CatalogOpening : public testing::Test {
protected:
    void SetUp() override { std::filesystem::copy_file(waymark::test::fixtureCatalog(), file); }
    void change(const std::string& sql) { SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec(sql); }
    Error refusal() {
        const auto catalog = Catalog::open(file);
        EXPECT_FALSE(catalog.ok());
        return catalog.ok() ? Error{} : catalog.error();
    }
    void overwrite(std::uintmax_t at, std::size_t length) {
        std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekp(static_cast<std::streamoff>(at));
        bytes << std::string(length, '\x5a');
    }

    waymark::test::TempFolder folder;
    std::filesystem::path file = folder / "catalog.db";
};

TEST_F(CatalogOpening, WholeCatalogOpensAndVerifies) {
    const auto catalog = Catalog::open(file);
    ASSERT_TRUE(catalog.ok());
    EXPECT_TRUE(catalog->verify().ok());
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1)
        << "no journal beside it";
}

TEST_F(CatalogOpening, MissingFileIsNotFound) {
    std::filesystem::remove(file);
    EXPECT_EQ(refusal().kind, ErrorKind::NotFound);
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST_F(CatalogOpening, CutShortIsCorrupt) {
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    const Error error = refusal();
    EXPECT_EQ(error.kind, ErrorKind::Corrupt);
    EXPECT_THAT(error.message, testing::HasSubstr("is cut short"));
    EXPECT_THAT(error.message, testing::HasSubstr(file.string()));
}

TEST_F(CatalogOpening, GarbageIsCorrupt) {
    std::ofstream(file) << std::string(100000, 'g');
    EXPECT_EQ(refusal().kind, ErrorKind::Corrupt);
    std::ofstream(file) << "";
    EXPECT_EQ(refusal().kind, ErrorKind::Corrupt);
}

TEST_F(CatalogOpening, AnotherProgramsDatabaseIsRefused) {
    change("PRAGMA application_id=1");
    const Error error = refusal();
    EXPECT_EQ(error.kind, ErrorKind::Corrupt);
    EXPECT_THAT(error.message, testing::HasSubstr("is not a Waymark catalog"));
}

TEST_F(CatalogOpening, NewerTablesAreAskedToUpdate) {
    change("PRAGMA user_version=99");
    const Error error = refusal();
    EXPECT_EQ(error.kind, ErrorKind::NewerSchema);
    EXPECT_THAT(error.message, testing::HasSubstr("update the program"));
}

TEST_F(CatalogOpening, OlderTablesAreRefused) {
    change("PRAGMA user_version=0");
    EXPECT_EQ(refusal().kind, ErrorKind::Corrupt);
}

TEST_F(CatalogOpening, WriteAheadModeIsRefused) {
    change("PRAGMA journal_mode=WAL");
    EXPECT_EQ(refusal().kind, ErrorKind::Corrupt);
}

TEST_F(CatalogOpening, DamagedSchemaPageIsCorrupt) {
    overwrite(100, 3000);
    EXPECT_EQ(refusal().kind, ErrorKind::Corrupt);
}

TEST_F(CatalogOpening, MissingTableIsCorrupt) {
    change("DROP TABLE source");
    EXPECT_EQ(refusal().kind, ErrorKind::Corrupt);
}

TEST_F(CatalogOpening, DamageDeepInsideIsFoundByVerify) {
    overwrite(std::filesystem::file_size(file) / 2, 4096);
    const auto catalog = Catalog::open(file);
    if (catalog.ok())
        EXPECT_EQ(catalog->verify().error().kind, ErrorKind::Corrupt);
    else
        EXPECT_EQ(catalog.error().kind, ErrorKind::Corrupt);
}

TEST_F(CatalogOpening, AnyByteThatChangedIsFoundByVerify) {
    // Every page once: also the roots of empty tables, free space and the middle of numbers.
    const auto size = std::filesystem::file_size(file);
    std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
    for (std::uintmax_t page = 1; page * 4096 < size; ++page) {
        const auto at = static_cast<std::streamoff>(page * 4096 + (page * 997) % 4096);
        const auto flip = [&] {
            const char was = static_cast<char>(bytes.seekg(at).get());
            bytes.seekp(at).put(static_cast<char>(was ^ 1)).flush();
        };
        flip();
        const auto catalog = Catalog::open(file);
        if (catalog.ok()) {
            EXPECT_EQ(catalog->verify().error().kind, ErrorKind::Corrupt) << at;
        }
        flip();
    }
    EXPECT_TRUE(Catalog::open(file)->verify().ok());
}

TEST_F(CatalogOpening, EveryTableAndIndexIsLookedFor) {
    std::vector<std::pair<std::string, std::string>> parts;
    {
        const SQLite::Database database(file.string());
        SQLite::Statement rows(database,
                               "SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite%'");
        while (rows.executeStep())
            parts.emplace_back(rows.getColumn(0).getString(), rows.getColumn(1).getString());
    }
    EXPECT_GT(parts.size(), 40u);
    for (const auto& [type, name] : parts) {
        std::filesystem::copy_file(waymark::test::fixtureCatalog(), file,
                                   std::filesystem::copy_options::overwrite_existing);
        change("DROP " + type + " " + name);
        const auto catalog = Catalog::open(file);
        ASSERT_FALSE(catalog.ok()) << name;
        EXPECT_EQ(catalog.error().kind, ErrorKind::Corrupt) << name;
        EXPECT_THAT(catalog.error().message, testing::HasSubstr("the " + type + " " + name + " is missing"));
    }
}

TEST_F(CatalogOpening, WhatIsNotOursIsRefusedBeforeTheFirstQuestion) {
    const std::string endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT ";
    const std::pair<std::string, std::string> guests[] = {
        {"CREATE TABLE guest (name TEXT)", "the table guest is none of them"},
        {"ALTER TABLE career_task RENAME COLUMN statement TO words", "the table career_task is not as it was made"},
        {"CREATE INDEX guest ON course(title)", "the index guest is none of them"},
        {"CREATE VIEW guest AS " + endless + "i FROM n", "the view guest is none of them"},
        {"DROP TABLE source; CREATE VIEW source AS " + endless +
             "i AS id, i AS name, '' AS title, '' AS publisher, '' AS url, '' AS licence, '' AS attribution, '' AS "
             "period FROM n",
         "the table source is missing"},
        {"CREATE TRIGGER guest BEFORE INSERT ON course BEGIN SELECT 1; END", "the trigger guest is none of them"},
        {"CREATE VIRTUAL TABLE guest USING fts5(text)", "is none of them"},
        {"ALTER TABLE course ADD COLUMN guest TEXT AS (hex(zeroblob(30000000)))", "the table course is not"},
    };
    for (const auto& [sql, words] : guests) {
        std::filesystem::copy_file(waymark::test::fixtureCatalog(), file,
                                   std::filesystem::copy_options::overwrite_existing);
        change("PRAGMA foreign_keys=OFF;" + sql);
        const auto catalog = Catalog::open(file);
        ASSERT_FALSE(catalog.ok()) << sql;
        EXPECT_THAT(catalog.error().message, testing::HasSubstr(words)) << sql;
    }
}

TEST_F(CatalogOpening, FiguresAndTextsOutOfReasonAreRefusedInWords) {
    for (const char* sql : {"UPDATE occupation_pay SET median = 9e999", "UPDATE occupation_pay SET median = -9e999",
                            "UPDATE career SET summary = printf('%.2000000c', 'x')",
                            "UPDATE salary_series SET origin = 4000000000"}) {
        std::filesystem::copy_file(waymark::test::fixtureCatalog(), file,
                                   std::filesystem::copy_options::overwrite_existing);
        change(sql);
        const auto catalog = Catalog::open(file);
        ASSERT_TRUE(catalog.ok()) << sql;
        const auto key = CareerKey::trusted("career:15-1252.00");
        const auto career = catalog->career(key);
        const auto pay = catalog->payFacts(key, {{}, {PlaceKind::Metro}});
        ASSERT_FALSE(career.ok() && pay.ok()) << sql;
        EXPECT_EQ((career.ok() ? pay.error().kind : career.error().kind), ErrorKind::Corrupt) << sql;
    }
}

TEST_F(CatalogOpening, DanglingReferenceIsFoundByVerify) {
    change("UPDATE OR IGNORE salary SET place = 9999");
    EXPECT_EQ(Catalog::open(file)->verify().error().kind, ErrorKind::Corrupt);
}

TEST_F(CatalogOpening, NoDamagedPageCrashesAReader) {
    const auto size = std::filesystem::file_size(file);
    const std::string whole = [&] {
        std::ifstream in(file, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(in), {});
    }();
    for (std::uintmax_t at = 0; at < size; at += 4096) {
        std::ofstream(file, std::ios::binary | std::ios::trunc) << whole;
        overwrite(at + 8, 2048);
        const auto catalog = Catalog::open(file);
        if (!catalog.ok()) {
            EXPECT_EQ(catalog.error().kind, ErrorKind::Corrupt) << at;
            continue;
        }
        EXPECT_FALSE(catalog->verify().ok()) << at;
        static_cast<void>(catalog->careers());
        static_cast<void>(catalog->careerFacts(CareerKey::trusted("career:backend-engineer")));
        static_cast<void>(catalog->payFacts(CareerKey::trusted("career:backend-software-engineer")));
        static_cast<void>(catalog->courses());
        static_cast<void>(catalog->books());
        static_cast<void>(catalog->skills());
    }
}

} // namespace
} // namespace waymark::db
