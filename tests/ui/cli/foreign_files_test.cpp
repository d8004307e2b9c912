// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of other programs through the command line: what is asked, what is told, what a spreadsheet gets.
#include "tests/support/temp_folder.h"
#include "tests/ui/cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::test {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

class ForeignFiles : public testing::Test {
protected:
    Outcome run(const std::vector<std::string>& arguments) { return runProgram(arguments, m_data.path()); }
    Outcome read(const std::string& text, std::vector<std::string> more = {}) {
        std::vector<std::string> arguments{"library", "import", "-"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return runProgram(arguments, m_data.path(), text);
    }
    TempFolder m_data;
};

TEST_F(ForeignFiles, ATableOfTitlesAloneWantsToBeToldWhatItIs) {
    const std::string table = "Title,Remark\nCircuits,soon\n";
    const auto asked = read(table);
    EXPECT_EQ(asked.exitCode, 2);
    EXPECT_THAT(asked.err, HasSubstr("--as book"));
    EXPECT_TRUE(run({"--json", "library", "list"}).json()["items"].empty());
    EXPECT_EQ(read(table, {"--as", "film"}).exitCode, 2);
    EXPECT_EQ(read(table, {"--as", "book"}).exitCode, 0);
    EXPECT_THAT(run({"library", "list"}).out, HasSubstr("Circuits"));
}

TEST_F(ForeignFiles, AColumnIsNamedByHand) {
    const std::string table = "Was,Wo\nCircuits,https://a.example/c\n";
    const auto asked = read(table, {"--format", "csv"});
    EXPECT_EQ(asked.exitCode, 2);
    EXPECT_THAT(asked.err, HasSubstr("Was, Wo"));
    EXPECT_THAT(asked.err, HasSubstr("--map title="));
    EXPECT_EQ(read(table, {"--format", "csv", "--map", "title=Was", "--map", "url=Wo"}).exitCode, 0);
    EXPECT_EQ(read(table, {"--format", "csv", "--map", "title"}).exitCode, 2);
}

TEST_F(ForeignFiles, WhatStaysOutIsToldWithLineAndReason) {
    const auto told = read("@book{a, title={Circuits}}\n@article{b, title={A paper}}\n");
    EXPECT_EQ(told.exitCode, 0);
    EXPECT_THAT(told.out, HasSubstr("? line 2, article"));
    EXPECT_THAT(told.out, HasSubstr("1 left out"));
    const auto json = runProgram({"--json", "library", "import", "-", "--preview"}, m_data.path(), "title,url,rating\nA,https://a.example/a,good\n").json();
    EXPECT_EQ(json["faults"][0]["line"], 2);
    EXPECT_EQ(json["faults"][0]["value"], "good");
    EXPECT_EQ(json["left_out"], 0);
}

TEST_F(ForeignFiles, AnExportCountsWhatItWroteAndNamesTheRest) {
    ASSERT_EQ(read("@book{a, title={Circuits}}\n@book{b, title={Metal}, url={https://a.example/m}}\n").exitCode, 0);
    const auto file = (m_data.path() / "out.html").string();
    const auto told = run({"library", "export", "--format", "bookmarks", file});
    EXPECT_EQ(told.exitCode, 0);
    EXPECT_THAT(told.out, HasSubstr("1 of 2 items; left out: 1 book without a link."));
    const auto json = run({"--json", "library", "export", "--format", "bookmarks", file}).json();
    EXPECT_EQ(json["items"], 1);
    EXPECT_EQ(json["left_out"]["book"], 1);
    EXPECT_THAT(run({"library", "export", "--format", "ris", (m_data.path() / "out.ris").string()}).out, HasSubstr(": 2 items."));
}

TEST_F(ForeignFiles, ATableWithoutRowsSaysSo) {
    EXPECT_THAT(read("Title,Author,My Rating,Bookshelves,Exclusive Shelf\n").out, HasSubstr("a head and no rows"));
}

TEST_F(ForeignFiles, WhatIsNoFileOfAnyFormatIsNamed) {
    EXPECT_THAT(read("<!DOCTYPE html><html><body>Please sign in</body></html>").err, HasSubstr("a web page"));
    EXPECT_THAT(read(R"({"@context":"https://schema.org","@type":"Course","name":"A"})").err, HasSubstr("waymark-cli catalog import"));
    EXPECT_THAT(read("PK\x03\x04 and so on").err, HasSubstr("packed"));
    EXPECT_THAT(read("").err, HasSubstr("empty"));
    EXPECT_THAT(read("just words").err, HasSubstr("one of json, csv"));
}

TEST_F(ForeignFiles, DollarsOfNoCountryAreToldAndNamedByHand) {
    const std::string table = "title,url,price\nA,https://a.example/a,$19.99\n";
    EXPECT_THAT(read(table, {"--preview"}).out, HasSubstr("were read as USD"));
    EXPECT_THAT(read(table, {"--preview", "--map", "currency==CAD"}).out, testing::Not(HasSubstr("were read as")));
}

TEST_F(ForeignFiles, RoundedRatingsAndPagesThatBecomeCoursesAreTold) {
    const std::string shelf = "Title,Authors,ISBN/UID,Read Status,Star Rating\nA,Ann Roe,,read,4.5\nB,Ann Roe,,read,4.5\nC,Ann Roe,,read,3\n";
    EXPECT_THAT(read(shelf, {"--preview"}).out, HasSubstr("Ratings between whole stars were rounded: 4.5 became 5 (2 ×)."));
    const std::string saved = "title,url,time_added,tags,status\nA,https://a.example/1,1700000000,,unread\n";
    const auto pages = read(saved, {"--preview"});
    EXPECT_THAT(pages.out, HasSubstr("come in as courses: 1."));
    EXPECT_THAT(pages.out, HasSubstr("--as book"));
    const auto books = read(saved, {"--preview", "--as", "book"});
    EXPECT_THAT(books.out, HasSubstr("+ book:own/"));
    EXPECT_THAT(books.out, testing::Not(HasSubstr("as courses")));
    EXPECT_EQ(runProgram({"--json", "library", "import", "-", "--preview"}, m_data.path(), saved).json()["assumed_courses"], 1);
}

TEST_F(ForeignFiles, ASpreadsheetGetsItsOwnForm) {
    ASSERT_EQ(read("title,url,hours\n=1+1,https://a.example/a,1.5\n").exitCode, 0);
    const auto comma = run({"library", "export", "--format", "csv", "--decimal-comma"}).out;
    EXPECT_THAT(comma, StartsWith("\xef\xbb\xbfkey;kind;"));
    EXPECT_THAT(comma, HasSubstr(";'=1+1;"));
    EXPECT_THAT(comma, HasSubstr(";\"1,5\";"));
    EXPECT_THAT(run({"library", "export", "--format", "csv", "--for-excel"}).out, HasSubstr(",'=1+1,"));
    EXPECT_THAT(run({"library", "export", "--format", "csv"}).out, HasSubstr(",=1+1,"));
}

} // namespace
} // namespace waymark::test
