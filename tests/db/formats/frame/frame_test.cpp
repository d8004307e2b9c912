// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds for every import: all or nothing, cancelled in time, kinds known by content, archives.
#include "tests/db/formats/frame/catalog_copy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <sys/stat.h>

namespace waymark::db {
namespace {

using waymark::test::bytesOf;
using waymark::test::countOf;
using testing::HasSubstr;
using testing::StartsWith;

const std::string header = "Country,Country ID,Year,PPP\n";
const std::string table = header + "Canada,CA,2025,1.25\n";

TEST(Import, ReplacesTheCatalogAsAWhole) {
    const waymark::test::CatalogCopy copy;
    const std::string before = bytesOf(copy.catalogFile());
    const auto report = copy.import(copy.write("any name.txt", table));
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(report->rows, 1);
    EXPECT_NE(bytesOf(copy.catalogFile()), before);
    EXPECT_EQ(copy.strayFiles(), 0u);
    EXPECT_EQ(copy.catalog().info()->date, "2026-08");
    EXPECT_TRUE(copy.catalog().verify().ok());
}

TEST(Import, OfTheSameAgainChangesNoCount) {
    const waymark::test::CatalogCopy copy;
    ASSERT_TRUE(copy.import(copy.write("ppp.csv", table)).ok());
    const auto counts = copy.catalog().info()->counts;
    ASSERT_TRUE(copy.import(copy.path("ppp.csv")).ok());
    const auto again = copy.catalog().info()->counts;
    ASSERT_EQ(again.size(), counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i)
        EXPECT_EQ(again[i].rows, counts[i].rows) << counts[i].what;
}

TEST(Import, ReadsAFolderAndAnArchive) {
    const waymark::test::CatalogCopy copy;
    copy.write("folder/deep/ppp.csv", table);
    copy.write("folder/read me.txt", "Not a table.\n");
    const auto folder = copy.import(copy.path("folder"));
    ASSERT_TRUE(folder.ok()) << folder.error().message;
    EXPECT_EQ(countOf(*folder, "price levels"), 1);
    const auto archive = copy.import(copy.zip("ppp.zip", {{"read me.txt", "x"}, {"in/ppp.csv", table}}));
    ASSERT_TRUE(archive.ok()) << archive.error().message;
    EXPECT_EQ(countOf(*archive, "price levels"), 1);
}

TEST(Import, NamesFileAndLineWithinAnArchive) {
    const waymark::test::CatalogCopy copy;
    const auto report = copy.import(copy.zip("ppp.zip", {{"in/ppp.csv", table + "Chile,CL,2025,-1\n"}}));
    ASSERT_FALSE(report.ok());
    EXPECT_THAT(report.error().message, StartsWith("ppp.zip/in/ppp.csv:3: "));
}

TEST(Import, KnowsTheKindByTheContent) {
    const waymark::test::CatalogCopy copy;
    EXPECT_EQ(*detectImportKind(copy.write("mystery", table)), "ppp");
    const auto unknown = detectImportKind(copy.write("ppp.csv", "a,b\n1,2\n"));
    ASSERT_FALSE(unknown.ok());
    EXPECT_THAT(unknown.error().message, HasSubstr("ppp.csv:1: no importer knows this layout (a, b)"));
}

TEST(Import, RefusesWhatIsNotThereAndWhatNobodyKnows) {
    const waymark::test::CatalogCopy copy;
    EXPECT_EQ(copy.import(copy.path("nowhere.csv")).error().kind, ErrorKind::NotFound);
    EXPECT_THAT(copy.import(copy.write("ppp.csv", table), "tarot").error().message,
                HasSubstr("no kind 'tarot'"));
}

TEST(Import, ThatStoresNothingIsRefused) {
    const waymark::test::CatalogCopy copy;
    const std::string before = bytesOf(copy.catalogFile());
    const auto report = copy.import(copy.write("ppp.csv", header + "World,1W,2025,1.25\n"));
    ASSERT_FALSE(report.ok());
    EXPECT_THAT(report.error().message, HasSubstr("none of its 1 rows"));
    EXPECT_EQ(bytesOf(copy.catalogFile()), before);
}

TEST(Import, RefusesACatalogThatIsNone) {
    const waymark::test::CatalogCopy copy;
    std::ofstream(copy.catalogFile()) << "not a catalog";
    const auto report = copy.import(copy.write("ppp.csv", table));
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(bytesOf(copy.catalogFile()), "not a catalog");
}

TEST(Import, CancelledLeavesTheCatalogAsItWas) {
    const waymark::test::CatalogCopy copy;
    const std::string before = bytesOf(copy.catalogFile());
    std::string many = header;
    for (int year = 1900; year < 2100; ++year)
        many += "Canada,CA," + std::to_string(year) + ",1.25\nChile,CL," + std::to_string(year) + ",300\n";
    std::atomic<bool> cancelled = false;
    std::chrono::steady_clock::time_point asked;
    ImportRequest request;
    request.path = copy.write("ppp.csv", many);
    request.into = copy.catalogFile();
    request.cancelled = &cancelled;
    request.progress = [&](const ImportProgress& progress) {
        if (progress.step == ImportProgress::Step::Completing) {
            cancelled = true;
            asked = std::chrono::steady_clock::now();
        }
    };
    const auto report = importRelease(request);
    const auto took = std::chrono::steady_clock::now() - asked;
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.error().kind, ErrorKind::Cancelled);
    EXPECT_LT(took, std::chrono::milliseconds(200));
    EXPECT_EQ(bytesOf(copy.catalogFile()), before);
    EXPECT_EQ(copy.strayFiles(), 0u);
}

TEST(Import, MakesANewCatalogWhenThereIsNone) {
    const waymark::test::CatalogCopy copy;
    std::filesystem::remove(copy.catalogFile());
    const auto report = copy.import(copy.write("ppp.csv", table));
    ASSERT_FALSE(report.ok()); // prices alone name places that an empty catalog does not have
    EXPECT_THAT(report.error().message, HasSubstr("country:CA"));
    EXPECT_FALSE(std::filesystem::exists(copy.catalogFile()));
}

} // namespace
} // namespace waymark::db
