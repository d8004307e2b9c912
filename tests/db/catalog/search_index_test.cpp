// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/db/catalog/reading.h"

#include "db/sqlite/connection.h"

#include <SQLiteCpp/Statement.h>

#include <gmock/gmock.h>

namespace waymark::db {
namespace {

class SearchIndex : public testing::Test {
protected:
    std::vector<std::string> keys(const std::string& match) {
        SQLite::Statement query(database,
                                "SELECT e.key FROM search_text s JOIN search_entry e ON e.id = s.rowid"
                                " WHERE search_text MATCH ? ORDER BY s.rowid");
        query.bind(1, match);
        std::vector<std::string> found;
        while (query.executeStep())
            found.push_back(query.getColumn(0).getString());
        return found;
    }

    SQLite::Database database = sqlite::openCatalog(test::fixtureCatalog());
};

TEST_F(SearchIndex, EverythingThatIsSearchedHasOneEntry) {
    const char* const expected = "SELECT (SELECT count(*) FROM career) + (SELECT count(*) FROM skill) +"
                                 " (SELECT count(*) FROM place) + (SELECT count(*) FROM course) +"
                                 " (SELECT count(*) FROM book)";
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM search_entry").getInt(),
              database.execAndGet(expected).getInt());
}

TEST_F(SearchIndex, EachKindIsOneBlock) {
    SQLite::Statement blocks(database, "SELECT b.kind, b.first, b.last, min(e.id), max(e.id), count(e.id)"
                                       " FROM search_block b JOIN search_entry e ON e.kind = b.kind"
                                       " GROUP BY b.kind ORDER BY b.first");
    int expected = 1;
    while (blocks.executeStep()) {
        EXPECT_EQ(blocks.getColumn(1).getInt(), expected);
        EXPECT_EQ(blocks.getColumn(1).getInt(), blocks.getColumn(3).getInt());
        EXPECT_EQ(blocks.getColumn(2).getInt(), blocks.getColumn(4).getInt());
        EXPECT_EQ(blocks.getColumn(5).getInt(),
                  blocks.getColumn(2).getInt() - blocks.getColumn(1).getInt() + 1);
        expected = blocks.getColumn(2).getInt() + 1;
    }
}

TEST_F(SearchIndex, AlternateTitlesFindTheirCareer) {
    EXPECT_THAT(keys("other : \"Node.js Backend Developer\""),
                testing::ElementsAre("career:backend-software-engineer"));
}

TEST_F(SearchIndex, SymbolsAreWords) {
    EXPECT_THAT(keys("title : \"c++\""), testing::ElementsAre("skill:tech/c++"));
    EXPECT_THAT(keys("title : \"c#\""), testing::Not(testing::Contains("skill:tech/c++")));
}

TEST_F(SearchIndex, SpokenNamesFindDottedOnes) {
    EXPECT_THAT(keys("nodejs"), testing::Contains("skill:tech/node.js"));
    EXPECT_THAT(keys("dotnet"), testing::Contains("book:.net-book-zero"));
    EXPECT_THAT(keys("csharp"), testing::Contains("skill:tech/c#"));
}

TEST_F(SearchIndex, AccentsAndCaseDoNotMatter) {
    EXPECT_THAT(keys("activites DEBRANCHEES"), testing::ElementsAre("book:activités-débranchées"));
}

TEST_F(SearchIndex, CodesAreFound) {
    EXPECT_THAT(keys("aliases : \"15-1252.00\""), testing::Contains("career:15-1252.00"));
    EXPECT_THAT(keys("9780000000019"), testing::ElementsAre("book:9780000000019"));
}

TEST_F(SearchIndex, WrittenCareersAndLargerOnesStandFirst) {
    SQLite::Statement first(database, "SELECT key FROM search_entry WHERE kind = 0 ORDER BY id LIMIT 4");
    std::vector<std::string> order;
    while (first.executeStep())
        order.push_back(first.getColumn(0).getString());
    EXPECT_THAT(order, testing::ElementsAre("career:backend-engineer", "career:backend-software-engineer",
                                            "career:29-1141.00", "career:15-1252.00"));
}

TEST_F(SearchIndex, WordListHoldsEveryWordByLength) {
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM search_word").getInt(),
              database.execAndGet("SELECT count(*) FROM search_vocabulary").getInt());
    SQLite::Statement word(database, "SELECT entries FROM search_word WHERE letters = 6 AND word = 'python'");
    ASSERT_TRUE(word.executeStep());
    EXPECT_EQ(word.getColumn(0).getInt(), static_cast<int>(keys("python").size()));
}

} // namespace
} // namespace waymark::db
