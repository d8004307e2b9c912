// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/highlight.h"

#include "db/search/plan_query.h"
#include "word_list.h"

#include <gtest/gtest.h>

namespace waymark::db::search_parts {

namespace {

const WordList words{{"back", 1}, {"backend", 1}, {"end", 1}};

/// The title with what is marked in brackets.
std::string marked(std::string_view typed, std::string title) {
    const auto ranges = matchedRanges(title, planFor(typed, parsedQuery(typed), words));
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        title.insert(static_cast<std::size_t>(range->start + range->length), "]");
        title.insert(static_cast<std::size_t>(range->start), "[");
    }
    return title;
}

TEST(Highlight, MarksWholeWordsAndTheHeadOfTheLast) {
    EXPECT_EQ(marked("data eng", "Data Engineer"), "[Data] [Eng]ineer");
    EXPECT_EQ(marked("eng data", "Data Engineer"), "[Data] Engineer") << "only the last word may go on";
    EXPECT_EQ(marked("data", "Data about data"), "[Data] about [data]");
    EXPECT_EQ(marked("dat", "Sedate data"), "Sedate [dat]a") << "not inside a word";
}

TEST(Highlight, IgnoresCaseAndAccents) {
    EXPECT_EQ(marked("electricien", "L'\u00c9LECTRICIEN"), "L'[\u00c9LECTRICIEN]");
    EXPECT_EQ(marked("\u00e9lec", "Electrician"), "[Elec]trician");
    EXPECT_EQ(marked("ele", "e\u0301le\u0300ve"), "[e\u0301le\u0300]ve") << "accents stay with their letters";
}

TEST(Highlight, MarksSignsThatAreLetters) {
    EXPECT_EQ(marked("c++", "C and C++ and C#"), "C and [C++] and C#");
    EXPECT_EQ(marked("c#", "Learn C#"), "Learn [C#]");
}

TEST(Highlight, SpansWordsThatBelongTogether) {
    EXPECT_EQ(marked("node.js", "Learn Node.js now"), "Learn [Node.js] now");
    EXPECT_EQ(marked("backend", "Back-End Developer"), "[Back-End] Developer");
    EXPECT_EQ(marked("back end dev", "Backend Developer"), "[Backend] [Dev]eloper");
    EXPECT_EQ(marked("\"data engineer\"", "Data and Data Engineer"), "Data and [Data Engineer]");
}

TEST(Highlight, NeverOverlaps) {
    EXPECT_EQ(marked("data da", "Data"), "[Data]");
    EXPECT_EQ(marked("a a a", "a a"), "[a] [a]");
}

TEST(Highlight, TakesTitlesThatAreNoText) {
    EXPECT_EQ(marked("data", "\xff\xfe"), "\xff\xfe");
    EXPECT_EQ(marked("data", ""), "");
}

} // namespace

} // namespace waymark::db::search_parts
