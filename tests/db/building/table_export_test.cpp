// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/build.h"
#include "db/building/table_export.h"
#include "tests/support/fixture_catalog.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <map>

namespace waymark::db {
namespace {

namespace fs = std::filesystem;

std::map<std::string, std::string> filesIn(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        std::ifstream in(entry.path(), std::ios::binary);
        files[entry.path().filename().string()] = {std::istreambuf_iterator<char>(in), {}};
    }
    return files;
}

TEST(TableExport, BuildingFromTheTablesAndWritingThemAgainGivesTheSameBytes) {
    const waymark::test::TempFolder folder;
    const auto shipped = Catalog::open(waymark::test::fixtureCatalog());
    ASSERT_TRUE(shipped.ok());
    const auto first = exportTables(*shipped, folder / "first");
    ASSERT_TRUE(first.ok()) << first.error().message;
    EXPECT_GT(first->rows, 500);

    BuildOptions options;
    options.tables = folder / "first";
    options.out = folder / "again.db";
    const auto built = buildCatalog(options);
    ASSERT_TRUE(built.ok()) << built.error().message;
    const auto again = Catalog::open(options.out);
    ASSERT_TRUE(again.ok()) << again.error().message;
    ASSERT_TRUE(exportTables(*again, folder / "second").ok());
    EXPECT_EQ(filesIn(folder / "first"), filesIn(folder / "second"));

    EXPECT_EQ(again->careers()->size(), shipped->careers()->size());
    EXPECT_EQ(again->courses()->size(), shipped->courses()->size());
}

TEST(TableExport, RefusesAFolderThatHoldsSomething) {
    const waymark::test::TempFolder folder;
    std::ofstream(folder / "mine.txt") << "mine";
    const auto catalog = Catalog::open(waymark::test::fixtureCatalog());
    const auto refused = exportTables(*catalog, folder.path());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(filesIn(folder.path()).size(), 1U);
}

} // namespace
} // namespace waymark::db
