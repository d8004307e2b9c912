// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every feed importer refuses damage with file, line and reason, and the catalog stays as it was, byte for
// byte: what any text file can suffer, what only one form can, and what is no file at all.
#include "db/formats/registry/import_release.h"
#include "tests/db/formats/frame/feed_damages.h"
#include "tests/support/fixture_catalog.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/stat.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace waymark::db {
namespace {

using testing::HasSubstr;
namespace fs = std::filesystem;

std::string bytesOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

class EveryFeed : public testing::TestWithParam<waymark::db::test::GoodFeed> {
protected:
    void SetUp() override {
        fs::create_directory(folder / "catalog");
        fs::copy_file(waymark::test::fixtureCatalog(), catalog);
        before = bytesOf(catalog);
    }
    Result<ImportReport> import(const fs::path& path) const {
        ImportRequest request;
        request.path = path;
        request.into = catalog;
        request.kind = GetParam().kind;
        return importRelease(request);
    }
    /// What is imported when the feed has this text.
    fs::path written(const std::string& text) const {
        const fs::path file = folder / GetParam().file;
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
        return folder / GetParam().imported;
    }
    void expectUnchanged() const {
        EXPECT_TRUE(bytesOf(catalog) == before) << "the catalog was changed";
        EXPECT_EQ(std::distance(fs::directory_iterator(catalog.parent_path()), {}), 1) << "a file was left";
    }
    void expectRefused(const std::string& text, const std::string& reason) const {
        const auto report = import(written(text));
        ASSERT_FALSE(report.ok());
        EXPECT_EQ(report.error().kind, ErrorKind::InvalidInput) << report.error().message;
        // What is no whole archive, or holds nothing at all, has no line.
        EXPECT_THAT(report.error().message,
                    testing::MatchesRegex("(" + GetParam().imported + "|" + GetParam().imported +
                                          "/.*md):([0-9]+:)? (.|\n)*"));
        EXPECT_THAT(report.error().message, HasSubstr(reason));
        expectUnchanged();
    }

    const waymark::test::TempFolder folder;
    const fs::path catalog = folder / "catalog/catalog.db";
    std::string before;
};

TEST_P(EveryFeed, IsTakenInWhenWhole) {
    const auto report = import(written(GetParam().text));
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(report->kind, GetParam().kind);
    EXPECT_FALSE(report->counts.empty());
}

TEST_P(EveryFeed, IsRefusedWhenDamaged) {
    const waymark::db::test::GoodFeed& feed = GetParam();
    for (const waymark::db::test::FeedDamage& damage : waymark::db::test::damagesOfAnyFeed()) {
        SCOPED_TRACE(damage.name);
        if (std::find(feed.mended.begin(), feed.mended.end(), damage.name) == feed.mended.end())
            expectRefused(damage.apply(feed.text), damage.reason);
    }
    for (const waymark::db::test::FeedDamage& damage : feed.damages) {
        SCOPED_TRACE(damage.name);
        const std::string text = damage.apply(feed.text);
        EXPECT_NE(text, feed.text);
        expectRefused(text, damage.reason);
    }
}

TEST_P(EveryFeed, IsReadWithoutWhatIsBadInIt) {
    const test::GoodFeed& feed = GetParam();
    auto all = feed.passedOver;
    for (const test::FeedDamage& damage : test::damagesOfAnyFeed())
        if (std::find(feed.mended.begin(), feed.mended.end(), damage.name) != feed.mended.end())
            all.push_back({damage.name, damage.apply, ""});
    for (const test::FeedDamage& damage : all) {
        SCOPED_TRACE(damage.name);
        fs::copy_file(waymark::test::fixtureCatalog(), catalog, fs::copy_options::overwrite_existing);
        const auto report = import(written(damage.apply(feed.text)));
        ASSERT_TRUE(report.ok()) << report.error().message;
        EXPECT_GE(report->rows, 1);
        if (*damage.reason != '\0') {
            EXPECT_THAT(report->notes, testing::Contains(HasSubstr(damage.reason)));
        }
    }
}

TEST_P(EveryFeed, IsRefusedWhenThereIsNoFile) {
    fs::create_directory(folder / "empty");
    fs::create_symlink(folder / "nowhere", folder / "broken");
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    std::ofstream(folder / "file") << "x";
    const struct {
        const char* name;
        const char* reason;
    } paths[] = {{"missing", "there is no file"},
                 {"empty", "holds nothing of the kind"},
                 {"broken", "there is no file"},
                 {"pipe", "neither a file nor a folder"},
                 {"file/below", "there is no file"}};
    for (const auto& [name, reason] : paths) {
        SCOPED_TRACE(name);
        const auto report = import(folder / name);
        ASSERT_FALSE(report.ok());
        EXPECT_THAT(report.error().message, HasSubstr(name));
        EXPECT_THAT(report.error().message, HasSubstr(reason));
        expectUnchanged();
    }
}

TEST(CsvImport, CountsARowOnceWhateverIsPassedOver) {
    const waymark::test::TempFolder folder;
    std::ofstream(folder / "list.csv") << "title,url,level,isbn,language,date\n"
                                          "A,https://a.example/1,Undergraduate,12,Klingonese,9999\n"
                                          "A,https://a.example/1,Undergraduate,12,Klingonese,9999\n";
    ImportRequest request;
    request.path = folder / "list.csv";
    request.into = folder / "new.db";
    const auto report = importRelease(request);
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(report->rows, 2);
    EXPECT_GE(report->notes.size(), 5u) << "four values, the row listed twice and the columns";
}

TEST_P(EveryFeed, HasTwentyKindsOfDamageAndMore) {
    EXPECT_GE(waymark::db::test::damagesOfAnyFeed().size() + GetParam().damages.size() + GetParam().passedOver.size(), 20u);
}

INSTANTIATE_TEST_SUITE_P(Feeds, EveryFeed, testing::ValuesIn(waymark::db::test::goodFeeds()),
                         [](const auto& named) { return named.param.name; });

} // namespace
} // namespace waymark::db
