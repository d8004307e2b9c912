// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/catalog.h"
#include "tests/db/building/source_folder.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::db {
namespace {

class Build : public testing::Test {
protected:
    std::string hash() { return Catalog::open(sources.out())->info()->contentHash; }
    waymark::test::SourceFolder sources;
};

TEST_F(Build, ReportsWhatItDid) {
    const auto report = sources.build();
    ASSERT_TRUE(report.ok()) << report.error().message;
    std::int64_t lines = 0;
    for (const auto& entry : std::filesystem::directory_iterator(sources.options().tables))
        lines += static_cast<std::int64_t>(sources.lines(entry.path()).size()) - 1;
    EXPECT_EQ(report->rows, lines + 2) << "all rows and two written careers";
    EXPECT_EQ(report->bytes, static_cast<std::int64_t>(std::filesystem::file_size(sources.out())));
    EXPECT_EQ(sources.strayFiles(), 0u);
}

TEST_F(Build, FileIsWholeAndReadOnlyFriendly) {
    ASSERT_TRUE(sources.build().ok());
    SQLite::Database database(sources.out().string());
    EXPECT_EQ(database.execAndGet("PRAGMA journal_mode").getString(), "delete");
    EXPECT_EQ(database.execAndGet("PRAGMA integrity_check").getString(), "ok");
    SQLite::Statement dangling(database, "PRAGMA foreign_key_check");
    EXPECT_FALSE(dangling.executeStep());
    EXPECT_EQ(database.execAndGet("PRAGMA application_id").getInt(), 0x574d4b43);
    EXPECT_EQ(database.execAndGet("PRAGMA user_version").getInt(), 8);
    EXPECT_GT(database.execAndGet("SELECT count(*) FROM sqlite_stat1").getInt(), 10);
}

TEST_F(Build, HashFollowsTheTextAndNothingElse) {
    ASSERT_TRUE(sources.build().ok());
    const std::string first = hash();
    EXPECT_THAT(first, testing::MatchesRegex("[0-9a-f]{64}"));
    ASSERT_TRUE(sources.build().ok());
    EXPECT_EQ(hash(), first);
    sources.setField("career.tsv", 2, 1, "Another Title");
    ASSERT_TRUE(sources.build().ok());
    EXPECT_NE(hash(), first);
}

TEST_F(Build, HashFollowsTheProfiles) {
    ASSERT_TRUE(sources.build().ok());
    const std::string first = hash();
    const auto file = sources.profile("backend-engineer.md");
    sources.write(file, sources.read(file) + "More.\n");
    ASSERT_TRUE(sources.build().ok());
    EXPECT_NE(hash(), first);
}

TEST_F(Build, CancelLeavesTheOldCatalog) {
    sources.write(sources.out(), "the old catalog");
    const std::string header = sources.lines(sources.table("topic.tsv")).front();
    std::string many = header + '\n';
    for (int i = 0; i < 10000; ++i)
        many += "topic:t" + std::to_string(i) + "\tT\t\n";
    sources.write(sources.table("topic.2.tsv"), many);
    BuildOptions options = sources.options();
    int calls = 0;
    options.progress = [&calls](const BuildProgress& progress) {
        EXPECT_GT(progress.rows, 0);
        EXPECT_FALSE(progress.table.empty());
        return ++calls < 2;
    };
    const auto report = buildCatalog(options);
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(calls, 2);
    EXPECT_EQ(sources.read(sources.out()), "the old catalog");
    EXPECT_EQ(sources.strayFiles(), 0u);
}

TEST_F(Build, ReadersOfTheOldCatalogAreNotDisturbed) {
    ASSERT_TRUE(sources.build().ok());
    auto reader = Catalog::open(sources.out());
    ASSERT_TRUE(reader.ok());
    sources.setField("career.tsv", 2, 1, "Another Title");
    ASSERT_TRUE(sources.build().ok());
    const CareerKey key = CareerKey::trusted("career:15-1243.00");
    EXPECT_EQ(reader->career(key)->title, "Database Architects");
    EXPECT_EQ(Catalog::open(sources.out())->career(key)->title, "Another Title");
}

TEST_F(Build, WithoutProfilesTheTablesAreEnough) {
    BuildOptions options = sources.options();
    options.profiles.clear();
    ASSERT_TRUE(buildCatalog(options).ok());
    const auto facts =
        Catalog::open(sources.out())->careerFacts(CareerKey::trusted("career:backend-engineer"));
    EXPECT_TRUE(facts->sections.empty());
}

TEST_F(Build, FolderThatIsMissingIsNotFound) {
    BuildOptions options = sources.options();
    options.out = sources.out().parent_path() / "nowhere/catalog.db";
    EXPECT_EQ(buildCatalog(options).error().kind, ErrorKind::NotFound);
}

} // namespace
} // namespace waymark::db
