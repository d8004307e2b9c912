// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is read from what is typed. Each clause is written as its words with spaces, in quotes when it was a
// phrase, with a star when it may go on, with a minus when it is excluded.
#include "db/search/query_text.h"

#include <gmock/gmock.h>

#include <random>

namespace waymark::db::search_parts {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string written(const Clause& clause, bool excluded) {
    std::string text = excluded ? "-" : "";
    text += clause.quoted ? "\"" : "";
    for (std::size_t i = 0; i < clause.words.size(); ++i)
        text += (i > 0 ? " " : "") + clause.words[i];
    return text + (clause.quoted ? "\"" : "") + (clause.unfinished ? "*" : "");
}

std::string written(const Query& query) {
    std::string text;
    for (const auto& clause : query.wanted)
        text += (text.empty() ? "" : " | ") + written(clause, false);
    for (const auto& clause : query.excluded)
        text += (text.empty() ? "" : " | ") + written(clause, true);
    for (const auto kind : query.kinds)
        text += (text.empty() ? "" : " | ") + std::string("kind=") + std::string(itemKindName(kind));
    return text;
}

struct Case {
    std::string typed;
    std::string read;
};

class QueryText : public testing::TestWithParam<Case> {};

TEST_P(QueryText, IsReadAsWritten) {
    EXPECT_EQ(written(parsedQuery(GetParam().typed)), GetParam().read) << GetParam().typed;
}

INSTANTIATE_TEST_SUITE_P(Plain, QueryText,
                         testing::Values(Case{"", ""}, Case{"   \t\n ", ""}, Case{"nurse", "nurse*"},
                                         Case{"Backend Software ENGINEER", "backend | software | engineer*"},
                                         Case{"nurse ", "nurse*"}, Case{"\u00c9lectricien", "electricien*"},
                                         Case{"c++", "c++*"}, Case{"C#", "c#*"}, Case{".NET", "net*"},
                                         Case{"node.js", "node js*"}, Case{"don't", "don t*"},
                                         Case{"back-end dev", "back end | dev*"}, Case{"TCP/IP", "tcp ip*"},
                                         Case{"...", ""}, Case{"\U0001F600", ""},
                                         Case{"nurse \U0001F600", "nurse*"},
                                         Case{"AND OR NOT NEAR", "and | or | not | near*"},
                                         Case{"a* b^ {c} (d", "a | b | c | d*"}));

INSTANTIATE_TEST_SUITE_P(Quotes, QueryText,
                         testing::Values(Case{"\"data engineer\"", "\"data engineer\""},
                                         Case{"\"data engineer\" x", "\"data engineer\" | x*"},
                                         Case{"\"data eng", "\"data eng\"*"}, Case{"\"", ""},
                                         Case{"\"\"", ""}, Case{"\"\"\"", ""}, Case{"x \"", "x*"},
                                         Case{"5\" pipe", "5 | pipe*"}, Case{"a\"b", "a b*"},
                                         Case{"\"a\"\"b\"", "\"a\" | \"b\""}));

INSTANTIATE_TEST_SUITE_P(Minus, QueryText,
                         testing::Values(Case{"nurse -dental", "nurse | -dental"}, Case{"nurse -", "nurse*"},
                                         Case{"-", ""}, Case{"--", ""}, Case{"-nurse", "-nurse"},
                                         Case{"--nurse", "-nurse"},
                                         Case{"x -\"dental care\"", "x | -\"dental care\""},
                                         Case{"x -\"dent", "x | -\"dent\""},
                                         Case{"front-end -c#", "front end | -c#"}, Case{"a - b", "a | b*"}));

INSTANTIATE_TEST_SUITE_P(Fields, QueryText,
                         testing::Values(Case{"kind:course sql", "sql* | kind=course"},
                                         Case{"kind:Courses", "kind=course"},
                                         Case{"KIND:book kind:course", "kind=book | kind=course"},
                                         Case{"kind:book kind:book x", "x* | kind=book"}, Case{"kind:", ""},
                                         Case{"kind:cheese", "kind cheese*"},
                                         Case{"colour:red", "colour red*"}, Case{":", ""},
                                         Case{"a:b:c", "a b c*"}, Case{"\"kind:book\"", "\"kind book\""},
                                         Case{"nurse kind:career", "nurse* | kind=career"}));

TEST(QueryTextLimits, ALongQueryIsCutAtAWholeLetterAndAFewWords) {
    std::string accents;
    for (int i = 0; i < 1000; ++i)
        accents += "\u00e9";
    const auto cut = parsedQuery(accents);
    ASSERT_EQ(cut.wanted.size(), 1U);
    EXPECT_EQ(cut.wanted.front().words.front(), std::string(250, 'e'));
    std::string many;
    for (int i = 0; i < 200; ++i)
        many += "a ";
    EXPECT_LE(parsedQuery(many).wanted.size(), 24U);
}

TEST(QueryTextLimits, ClausesSayWhereTheyStand) {
    const std::string typed = "-x \"Data Eng\" caf\u00e9";
    const auto query = parsedQuery(typed);
    ASSERT_EQ(query.wanted.size(), 2U);
    const auto text = [&](const Clause& clause) {
        return typed.substr(clause.begins, clause.ends - clause.begins);
    };
    EXPECT_EQ(text(query.wanted[0]), "Data Eng");
    EXPECT_EQ(text(query.wanted[1]), "caf\u00e9");
    EXPECT_EQ(text(query.excluded[0]), "x");
}

TEST(QueryTextLimits, AnyBytesAreAQuery) {
    std::mt19937 random(1);
    for (int i = 0; i < 2000; ++i) {
        std::string bytes(random() % 40, '\0');
        for (auto& byte : bytes)
            byte = static_cast<char>(random() % 256);
        for (const auto& clause : parsedQuery(bytes).wanted) {
            EXPECT_THAT(clause.words, testing::Not(IsEmpty()));
            EXPECT_LE(clause.ends, bytes.size());
            EXPECT_LE(clause.begins, clause.ends);
        }
    }
}

} // namespace

} // namespace waymark::db::search_parts
