// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/db/catalog/reading.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/Database.h>

#include <gmock/gmock.h>

#include <fstream>

namespace waymark::db {
namespace {

class Opening : public testing::Test {
protected:
    void SetUp() override { std::filesystem::copy_file(test::fixtureCatalog(), file); }
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

    test::TempFolder folder;
    std::filesystem::path file = folder / "catalog.db";
};

TEST_F(Opening, WholeCatalogOpensAndVerifies) {
    const auto catalog = Catalog::open(file);
    ASSERT_TRUE(catalog.ok());
    EXPECT_TRUE(catalog->verify().ok());
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1)
        << "no journal beside it";
}

TEST_F(Opening, MissingFileIsNotFound) {
    std::filesystem::remove(file);
    EXPECT_EQ(refusal().kind, ErrorKind::NotFound);
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST_F(Opening, CutShortIsCorrupt) {
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    const Error error = refusal();
    EXPECT_EQ(error.kind, ErrorKind::Corrupt);
    EXPECT_THAT(error.message, testing::HasSubstr("is cut short"));
    EXPECT_THAT(error.message, testing::HasSubstr(file.string()));
}

TEST_F(Opening, GarbageIsCorrupt) {
    std::ofstream(file) << std::string(100000, 'g');
    EXPECT_EQ(refusal().kind, ErrorKind::Corrupt);
    std::ofstream(file) << "";
    EXPECT_EQ(refusal().kind, ErrorKind::Corrupt);
}

TEST_F(Opening, AnotherProgramsDatabaseIsRefused) {
    change("PRAGMA application_id=1");
    const Error error = refusal();
    EXPECT_EQ(error.kind, ErrorKind::Corrupt);
    EXPECT_THAT(error.message, testing::HasSubstr("is not a Waymark catalog"));
}

TEST_F(Opening, NewerTablesAreAskedToUpdate) {
    change("PRAGMA user_version=99");
    const Error error = refusal();
    EXPECT_EQ(error.kind, ErrorKind::NewerSchema);
    EXPECT_THAT(error.message, testing::HasSubstr("update the program"));
}

TEST_F(Opening, OlderTablesAreRefused) {
    change("PRAGMA user_version=0");
    EXPECT_EQ(refusal().kind, ErrorKind::Corrupt);
}

TEST_F(Opening, WriteAheadModeIsRefused) {
    change("PRAGMA journal_mode=WAL");
    EXPECT_EQ(refusal().kind, ErrorKind::Corrupt);
}

TEST_F(Opening, DamagedSchemaPageIsCorrupt) {
    overwrite(100, 3000);
    EXPECT_EQ(refusal().kind, ErrorKind::Corrupt);
}

TEST_F(Opening, MissingTableIsCorrupt) {
    change("DROP TABLE source");
    EXPECT_EQ(refusal().kind, ErrorKind::Corrupt);
}

TEST_F(Opening, DamageDeepInsideIsFoundByVerify) {
    overwrite(std::filesystem::file_size(file) / 2, 4096);
    const auto catalog = Catalog::open(file);
    if (catalog.ok())
        EXPECT_EQ(catalog->verify().error().kind, ErrorKind::Corrupt);
    else
        EXPECT_EQ(catalog.error().kind, ErrorKind::Corrupt);
}

TEST_F(Opening, DanglingReferenceIsFoundByVerify) {
    change("UPDATE OR IGNORE salary SET place = 9999");
    EXPECT_EQ(Catalog::open(file)->verify().error().kind, ErrorKind::Corrupt);
}

TEST_F(Opening, NoDamagedPageCrashesAReader) {
    const auto size = std::filesystem::file_size(file);
    const std::string whole = [&] {
        std::ifstream in(file, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(in), {});
    }();
    for (std::uintmax_t at = 0; at < size; at += 4096) {
        // The root of an empty table holds nothing that could be damaged: no cells (file format, 1.6).
        const auto page = static_cast<std::size_t>(at);
        if (at > 0 && (whole[page] == 0x0d || whole[page] == 0x0a) && whole[page + 3] == 0 &&
            whole[page + 4] == 0)
            continue;
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
