// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Damaged feeds, by the hundred in every run and by the thousand with WAYMARK_LONG: each is read or refused with a
// sentence that names file and line, and what was read is sound.
#include "db/formats/csv/csv_feed.h"
#include "db/formats/frame/delimited_rows.h"
#include "db/formats/schema_org/page_scripts.h"
#include "db/formats/schema_org/schema_org.h"
#include "db/sqlite/errors.h"
#include "db/text/divider.h"
#include "db/text/utf8.h"
#include "tests/db/formats/frame/collected_feed.h"
#include "tests/support/mutations.h"
#include "tests/support/rounds.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

namespace waymark::db {
namespace {

using testing::StartsWith;

struct MutatedFeed {
    std::string name;
    std::vector<std::string> sound;
    std::vector<std::string> pieces;
    std::function<void(const std::string&, test::CollectedFeed&)> read;
};

void PrintTo(const MutatedFeed& feed, std::ostream* out) {
    *out << feed.name;
}

class DamagedFeed : public testing::TestWithParam<MutatedFeed> {};

TEST_P(DamagedFeed, IsReadOrRefused) {
    const auto& feed = GetParam();
    const int count = waymark::test::rounds(200, 2000);
    int refused = 0;
    for (int seed = 0; seed < count && !HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        waymark::test::Mutations mutated(static_cast<std::uint32_t>(seed), feed.pieces);
        test::CollectedFeed read;
        try {
            feed.read(mutated(feed.sound[static_cast<std::size_t>(seed) % feed.sound.size()]), read);
        } catch (const sqlite::Failure& failure) {
            EXPECT_EQ(failure.error().kind, ErrorKind::InvalidInput);
            EXPECT_THAT(failure.error().message, StartsWith("feed:"));
            ++refused;
        }
        for (const auto& course : read.courses) {
            EXPECT_FALSE(course.title.empty());
            EXPECT_EQ(firstInvalidUtf8(course.title + course.provider + course.url), std::string::npos);
            EXPECT_TRUE(!course.hours || *course.hours >= 0);
        }
        for (const auto& book : read.books)
            EXPECT_EQ(firstInvalidUtf8(book.title + book.authors), std::string::npos);
    }
    EXPECT_LT(refused, count) << "some of it is read";
}

const std::string graph = R"({"@context":"https://schema.org","@graph":[{"@type":"Course","name":"R&amp;D &ndash; one","url":"https://a.example/1","provider":{"@id":"#o"},
"timeRequired":"PT2,5H","offers":{"price":"1.250,50","priceCurrency":"EUR"},"about":["x",{"name":"y"}]},{"@type":"Book","name":"B","author":[{"name":"Ann Roe"}],"isbn":"9780306406157"},
{"@type":"Organization","@id":"#o","name":"Bench"}]})";

void readJson(const std::string& text, test::CollectedFeed& feed) {
    test::TextStream stream(text);
    readSchemaOrg(stream, "feed", feed);
}

void readPage(const std::string& text, test::CollectedFeed& feed) {
    test::TextStream stream(text);
    const auto scripts = scriptsOfPage(stream, "feed", feed);
    readSchemaOrg(*scripts, "feed", feed);
}

void readTable(const std::string& text, test::CollectedFeed& feed) {
    const char divider = dividerOf(text);
    DelimitedRows rows(std::make_unique<test::TextStream>(text), {}, "feed", {divider, divider != '\t', true});
    readCsvFeed(rows, "feed", {}, feed);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, DamagedFeed,
    testing::Values(MutatedFeed{"jsonld", {graph, "{\"@type\":\"Course\",\"name\":\"A\"}\n{\"@type\":\"Course\",\"name\":\"B\"}\n"}, {"{", "}", "[", "]", "\"", ",", "null", "\\ud800", "1e999", "\"@id\":", "{\"@id\":\"#o\"}", "\xef\xbb\xbf"}, readJson},
                    MutatedFeed{"page", {"<!DOCTYPE html><html><script type=\"application/ld+json\"><!--" + graph + "--></script></html>"}, {"<script", "</script", ">", "<!--", "-->", "//<![CDATA[", "{", "}", "\""}, readPage},
                    MutatedFeed{"csv", {"title,url,price,currency,hours,year\nA,https://a.example/1,5,EUR,1h 30m,2001\n\"B, b\",https://a.example/2,,,,\n", "fullname\tshortname\nR&amp;D\tr\n\"x, y\"\tz\n"}, {"\"", ",", ";", "\t", "\n", "\r\n", "course:x/a", "=", "-1", "9e99"}, readTable}),
    [](const auto& instance) { return instance.param.name; });

} // namespace
} // namespace waymark::db
