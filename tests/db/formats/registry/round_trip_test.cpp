// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Export, import, export again: the same bytes, into an empty catalog and into the one they came from.
#include "db/formats/registry/export_feed.h"
#include "db/formats/registry/import_release.h"
#include "tests/support/fixture_catalog.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace waymark::db {
namespace {

std::string contents(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

class RoundTrip : public testing::TestWithParam<const char*> {
protected:
    std::filesystem::path file(const std::string& name) const { return folder / (name + "." + GetParam()); }

    FeedExport exported(const std::filesystem::path& catalog, const std::filesystem::path& out,
                        FeedSelection selection = {}) const {
        const auto opened = Catalog::open(catalog);
        FeedRequest request;
        request.selection = std::move(selection);
        request.out = out;
        request.form = *feedFormOf(out);
        const auto report = exportFeed(*opened, request);
        EXPECT_TRUE(report.ok()) << (report.ok() ? "" : report.error().message);
        return report.ok() ? *report : FeedExport();
    }

    ImportReport imported(const std::filesystem::path& feed, const std::filesystem::path& into) const {
        ImportRequest request;
        request.path = feed;
        request.into = into;
        const auto report = importRelease(request);
        EXPECT_TRUE(report.ok()) << (report.ok() ? "" : report.error().message);
        return report.ok() ? *report : ImportReport();
    }

    const waymark::test::TempFolder folder;
};

TEST_P(RoundTrip, GivesTheSameBytes) {
    const FeedExport first = exported(waymark::test::fixtureCatalog(), file("first"));
    EXPECT_EQ(first.courses, 24);
    EXPECT_GT(first.books, 10);
    EXPECT_GT(first.sources, 0);
    const ImportReport report = imported(file("first"), folder / "empty.db");
    EXPECT_EQ(report.rows, first.courses + first.books + first.sources + first.topics);
    exported(folder / "empty.db", file("second"));
    EXPECT_EQ(contents(file("second")), contents(file("first")));

    std::filesystem::copy_file(waymark::test::fixtureCatalog(), folder / "same.db");
    imported(file("first"), folder / "same.db");
    exported(folder / "same.db", file("third"));
    EXPECT_EQ(contents(file("third")), contents(file("first")));
}

TEST_P(RoundTrip, KeepsEveryFieldAndOddText) {
    const auto odd = folder / "odd.csv";
    std::ofstream(odd)
        << "kind,key,title,provider,instructor,authors,url,language,level,hours,price,currency,free,"
           "rating,year,isbn,formats,licence,checked,topics,prerequisites,source\n"
           "source,source:s,A source,P,,,,,,,,,,,,,,CC BY,,,,\n"
           "topic,topic:c#,C#,,,,,,,,,,,,,,,,,,,\n"
           "course,course:x/1,\"A \"\"b\"\", c\nd  e \\ \x01 é 漢\",P,\"I, J\",,https://a.example/?q=%20,tlh,"
           "advanced,12.3456789,0.1,EUR,no,3.7,1999,,,,2024-02-29,topic:c#,course:x/2,s\n"
           "course,course:x/2, padded ,,,,,,,,0,EUR,,,,,,,,,,s\n"
           "book,book:b,B,,,\"Smith, J., A and B\",,en,,,,,yes,,2000,9780000000018,\"HTML, PDF\",GFDL,,,,s\n";
    imported(odd, folder / "odd.db");
    const auto catalog = Catalog::open(folder / "odd.db");
    const auto course = catalog->course(CourseKey::trusted("course:x/1"));
    ASSERT_TRUE(course.ok());
    EXPECT_EQ(course->title, "A \"b\", c\nd  e \\ \x01 é 漢");
    EXPECT_EQ(course->price, (Money{0.1, {"EUR"}}));
    EXPECT_THAT(course->prerequisites, testing::ElementsAre(CourseKey::trusted("course:x/2")));
    EXPECT_FALSE(catalog->course(CourseKey::trusted("course:x/2"))->free.has_value())
        << "ours are read literally";
    exported(folder / "odd.db", file("first"));
    imported(file("first"), folder / "again.db");
    exported(folder / "again.db", file("second"));
    EXPECT_EQ(contents(file("second")), contents(file("first")));
    EXPECT_THAT(contents(file("first")), testing::HasSubstr("12.3456789"));
}

TEST_P(RoundTrip, OfASelection) {
    FeedSelection selection;
    selection.keys = {BookKey::trusted("book:9780000000019"),
                      CourseKey::trusted("course:example-academy/databases-1"),
                      CourseKey::trusted("course:example-academy/databases-1")};
    const FeedExport chosen = exported(waymark::test::fixtureCatalog(), file("chosen"), selection);
    EXPECT_EQ(chosen.courses, 1);
    EXPECT_EQ(chosen.books, 1);
    EXPECT_LT(chosen.topics, 10) << "only what the chosen are filed under";
    FeedSelection sql;
    sql.topic = TopicKey::trusted("topic:sql");
    sql.books = false;
    const FeedExport byTopic = exported(waymark::test::fixtureCatalog(), file("topic"), sql);
    EXPECT_GT(byTopic.courses, 0);
    EXPECT_LT(byTopic.courses, 24);
    EXPECT_EQ(byTopic.books, 0);
}

INSTANTIATE_TEST_SUITE_P(Forms, RoundTrip, testing::Values("jsonld", "csv"),
                         [](const auto& test) { return std::string(test.param); });

TEST(ExportFeed, UnknownKeyOrCancelLeavesTheOldFile) {
    const waymark::test::TempFolder folder;
    const auto catalog = Catalog::open(waymark::test::fixtureCatalog());
    FeedRequest request;
    request.out = folder / "feed.jsonld";
    std::ofstream(request.out) << "old";
    request.selection.keys = {CourseKey::trusted("course:none")};
    const auto unknown = exportFeed(*catalog, request);
    ASSERT_FALSE(unknown.ok());
    EXPECT_EQ(unknown.error().kind, ErrorKind::NotFound);
    request.selection.keys.clear();
    const std::atomic<bool> cancelled = true;
    request.cancelled = &cancelled;
    const auto stopped = exportFeed(*catalog, request);
    ASSERT_FALSE(stopped.ok());
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(contents(request.out), "old");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1)
        << "nothing left behind";
}

} // namespace
} // namespace waymark::db
