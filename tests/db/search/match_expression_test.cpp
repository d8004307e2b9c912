// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The MATCH text and what the real engine makes of it.
#include "db/search/match_expression.h"

#include "db/search/plan_query.h"
#include "word_list.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <gmock/gmock.h>

#include <random>

namespace waymark::db::search_parts {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const WordList words{{"back", 3},  {"backend", 3}, {"end", 3}, {"engineer", 9},
                     {"nurse", 5}, {"c", 1},       {"c++", 2}};

std::string expression(std::string_view typed, WordEnds ends = WordEnds::AsTyped,
                       std::string_view column = {}) {
    return matchExpression(planFor(typed, parsedQuery(typed), words), ends, column);
}

TEST(MatchExpression, QuotesEveryWordAndStarsTheLast) {
    EXPECT_EQ(expression("nurse eng"), R"(("nurse") AND ("eng" *))");
    EXPECT_EQ(expression("nurse eng", WordEnds::Whole), R"(("nurse") AND ("eng"))");
    EXPECT_EQ(expression("nurse", WordEnds::AsTyped, "title"), R"({title} : (("nurse" *)))");
    EXPECT_EQ(expression("node.js"), R"(("node js" *))");
    EXPECT_EQ(expression("\"charge nurse\""), R"(("charge nurse"))");
    EXPECT_EQ(expression("nurse -c++"), R"((("nurse")) NOT ("c++"))");
}

TEST(MatchExpression, LooksForWordsWrittenTogetherAndApart) {
    EXPECT_EQ(expression("back end engineer"), R"((("back" AND "end") OR "backend") AND ("engineer" *))");
    EXPECT_EQ(expression("back-end engineer"), R"(("back end" OR "backend") AND ("engineer" *))");
}

TEST(MatchExpression, IsEmptyWhenNothingIsWanted) {
    EXPECT_EQ(expression(""), "");
    EXPECT_EQ(expression("-nurse"), "");
    EXPECT_EQ(expression("\"\" ..."), "");
}

class WithEngine : public testing::Test {
protected:
    WithEngine()
        : m_database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {
        m_database.exec("CREATE VIRTUAL TABLE text USING fts5(title, other, tokenize=\"unicode61 "
                        "remove_diacritics 2 tokenchars '+#'\", prefix='2 3')");
        SQLite::Statement insert(m_database, "INSERT INTO text (rowid, title, other) VALUES (?, ?, ?)");
        int id = 0;
        for (const auto* title : {"C++ developer", "C developer", "C# developer", "Back End Engineer",
                                  "Backend Engineer", "\u00c9lectricien", "Charge nurse", "Dental nurse"}) {
            insert.reset();
            insert.bind(1, ++id);
            insert.bind(2, title);
            insert.bind(3, "other");
            insert.exec();
        }
    }

    std::vector<std::string> found(const std::string& match) {
        SQLite::Statement select(m_database, "SELECT title FROM text WHERE text MATCH ? ORDER BY rowid");
        select.bind(1, match);
        std::vector<std::string> titles;
        while (select.executeStep())
            titles.push_back(select.getColumn(0).getString());
        return titles;
    }

private:
    SQLite::Database m_database;
};

TEST_F(WithEngine, FindsWhatWasMeant) {
    EXPECT_THAT(found(expression("c++")), ElementsAre("C++ developer"));
    EXPECT_THAT(found(expression("C dev")), ElementsAre("C developer"));
    EXPECT_THAT(found(expression("electric")), ElementsAre("\u00c9lectricien"));
    EXPECT_THAT(found(expression("back end engineer")), ElementsAre("Back End Engineer", "Backend Engineer"));
    EXPECT_THAT(found(expression("nurse -dental")), ElementsAre("Charge nurse"));
    EXPECT_THAT(found(expression("nurse -\"dental nurse\" -charge")), IsEmpty());
    EXPECT_THAT(found(expression("other nurse")), ElementsAre("Charge nurse", "Dental nurse"));
    EXPECT_THAT(found(expression("other nurse", WordEnds::AsTyped, "title")), IsEmpty());
}

/// Bytes drawn from what hurts: operators of the query language, quotes, odd Unicode, broken UTF-8.
std::string nastyText(std::mt19937& random) {
    static const std::vector<std::string> pieces{
        "\"",     "\"\"",    "*",      "^",          ":",      "{",       "}",     "(",
        ")",      "-",       "+",      "#",          "AND ",   "OR ",     "NOT ",  "NEAR",
        " ",      "\t",      "a",      "Be",         "c++",    "node.js", "don't", "kind:",
        "title:", "\\",      "'",      ";",          "--",     "/*",      "%",     "_",
        "\u00e9", "e\u0301", "\u8f6f", "\U0001F600", "\u200d", "\xff",    "\xc3",  "\xed\xa0\x80",
        "\u02c2", "\ufe0f",  "\u0301"};
    std::string text;
    for (auto left = random() % 14; left > 0; --left) {
        if (random() % 8 == 0)
            text.push_back(static_cast<char>(random() % 256));
        else
            text += pieces[random() % pieces.size()];
    }
    return text;
}

TEST_F(WithEngine, AcceptsTheExpressionOfAnyBytes) {
    std::mt19937 random(20260803);
    for (int i = 0; i < 2000; ++i) {
        const auto typed = nastyText(random);
        auto plan = planFor(typed, parsedQuery(typed), words);
        if (i % 2 == 0)
            correctUnknown(plan, parsedQuery(typed), words);
        for (const auto ends : {WordEnds::AsTyped, WordEnds::Whole}) {
            for (const auto* column : {"", "title"}) {
                const auto match = matchExpression(plan, ends, column);
                if (match.empty())
                    continue;
                EXPECT_NO_THROW(found(match)) << testing::PrintToString(typed) << " -> " << match;
            }
        }
    }
}

} // namespace

} // namespace waymark::db::search_parts
