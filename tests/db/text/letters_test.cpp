// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Our words must be the index's words: compared with SQLite's own tokenizer code point by code point.
#include "db/text/fold.h"
#include "db/text/utf8.h"
#include "db/text/words.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <gmock/gmock.h>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace waymark::db::search_parts {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string utf8(char32_t point) {
    std::string text;
    appendUtf8(text, point);
    return text;
}

/// The engine's words of each text, in order.
std::vector<std::vector<std::string>> engineWords(const std::vector<std::string>& texts) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("CREATE VIRTUAL TABLE text USING fts5(x, tokenize=\"unicode61 remove_diacritics 2 "
                  "tokenchars '+#'\"); CREATE VIRTUAL TABLE word USING fts5vocab('text', 'instance'); BEGIN");
    SQLite::Statement insert(database, "INSERT INTO text (rowid, x) VALUES (?, ?)");
    for (std::size_t i = 0; i < texts.size(); ++i) {
        insert.reset();
        insert.bind(1, static_cast<std::int64_t>(i));
        insert.bind(2, texts[i]);
        insert.exec();
    }
    std::vector<std::vector<std::string>> words(texts.size());
    SQLite::Statement select(database, "SELECT doc, term FROM word ORDER BY doc, offset");
    while (select.executeStep())
        words[static_cast<std::size_t>(select.getColumn(0).getInt64())].push_back(
            select.getColumn(1).getString());
    return words;
}

TEST(Letters, AreThoseOfTheEngineInLatinGreekAndCyrillic) {
    std::vector<std::string> texts;
    std::vector<char32_t> points;
    for (char32_t point = 1; point < 0x3100; ++point) {
        const bool otherScript = point >= 0x530 && point < 0x1e00;
        const bool polytonic = point >= 0x1f00 && point < 0x2000;
        if (otherScript || polytonic || isAccent(point))
            continue;
        points.push_back(point);
        texts.push_back("a" + utf8(point) + "b");
    }
    const auto words = engineWords(texts);
    int signsSince = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto ours = Words(texts[i]).list();
        // The engine's table is Unicode 6.1: signs that came later are letters to it, and of two accents on one
        // letter (U+01E0) it takes none away.
        const bool signsOnly = points[i] >= 0x2000;
        const std::set<char32_t> later{0x378, 0x379, 0x37f, 0x380, 0x381, 0x382, 0x383, 0x38b,
                                       0x38d, 0x3a2, 0x528, 0x52a, 0x52c, 0x52e};
        const bool twoAccents = points[i] == 0x1e0 || points[i] == 0x1e1 || later.contains(points[i]);
        if (signsOnly && ours.size() != words[i].size()) {
            ++signsSince;
            EXPECT_THAT(ours, ElementsAre("a", "b")) << std::hex << "U+" << static_cast<unsigned>(points[i]);
            continue;
        }
        EXPECT_TRUE(signsOnly || twoAccents || ours == words[i])
            << std::hex << "U+" << static_cast<unsigned>(points[i]) << " " << testing::PrintToString(ours);
    }
    EXPECT_EQ(signsSince, 447) << "code points from U+2000 that no letter or sign had in Unicode 6.1";
}

TEST(Letters, WholeTextsAreCutAsTheEngineCutsThem) {
    const std::vector<std::string> texts{
        "L'Électricien \u00abqualifi\u00e9\u00bb",
        "e\u0301cole \u0301abc",
        "C++, C# & .NET: node.js don't back-end",
        "\u0141\u00f3d\u017a \u00d8rsted Stra\u00dfe",
        "ab\U0001F600cd \u200dzero\u200dwidth",
        "\u8f6f\u4ef6 \u5de5\u7a0b\u5e08",
        "\u0420\u0430\u0437\u0440\u0430\u0431\u043e\u0442\u0447\u0438\u043a \u0391\u03b8\u03ae\u03bd\u03b1",
        "Part 1\u00bd \u20ac5 10\u00b2",
    };
    const auto words = engineWords(texts);
    for (std::size_t i = 0; i < texts.size(); ++i)
        EXPECT_EQ(Words(texts[i]).list(), words[i]) << texts[i];
}

TEST(Words, KnowWhereTheyStandInTheText) {
    const std::string text = "L'\u00c9lectricien (C++)";
    const Words words(text);
    ASSERT_THAT(words.list(), ElementsAre("l", "electricien", "c++"));
    EXPECT_EQ(text.substr(words.begins(1), words.ends(1) - words.begins(1)), "\u00c9lectricien");
    EXPECT_EQ(text.substr(words.begins(2), words.ends(2) - words.begins(2)), "C++");
}

TEST(Words, KeepTheAccentThatFollowsALetterWithIt) {
    const std::string text = "cafe\u0301 x";
    const Words words(text);
    EXPECT_EQ(text.substr(words.begins(0), words.ends(0) - words.begins(0)), "cafe\u0301");
}

TEST(Words, HaveNoneInBytesThatAreNoText) {
    EXPECT_THAT(Words("\xff\xfe\x80 \xc0\xaf \xed\xa0\x80 \xf5\x80\x80\x80").list(), IsEmpty());
    EXPECT_THAT(Words("ab\xff"
                      "cd\xc3")
                    .list(),
                ElementsAre("ab", "cd"));
    EXPECT_THAT(Words(std::string_view("a\0b", 3)).list(), ElementsAre("a", "b"));
}

TEST(HeadBytes, CountAccentsWithTheirLetters) {
    EXPECT_EQ(headBytes("\u00e9lectricien", 3), 4U);
    EXPECT_EQ(headBytes("e\u0301cole", 1), 3U);
    EXPECT_EQ(headBytes("engineer", 3), 3U);
    EXPECT_EQ(headBytes("eng", 9), 3U);
}

} // namespace

} // namespace waymark::db::search_parts
