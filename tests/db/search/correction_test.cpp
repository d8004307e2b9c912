// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/correction.h"

#include "db/search/alignment_rows.h"
#include "db/text/utf8.h"
#include "word_list.h"

#include <gmock/gmock.h>

#include <optional>

namespace waymark::db::search_parts {

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

using Names = std::vector<std::string>;

/// The candidates, halves of a word with a space between them.
Names near(const WordList& words, std::string_view word, bool unfinished = false) {
    Names names;
    for (const auto& candidate : nearWords(words, word, unfinished)) {
        std::string name;
        for (const auto& part : candidate.words)
            name += (name.empty() ? "" : " ") + part;
        names.push_back(name);
    }
    return names;
}

/// Insertions, deletions, substitutions and swaps of neighbours; nothing when more than `limit`.
std::optional<int> editDistance(std::string_view a, std::string_view b, int limit) {
    std::u32string letters;
    for (std::size_t at = 0; at < a.size(); at += decodedAt(a, at).bytes)
        letters.push_back(decodedAt(a, at).point);
    const int distance = AlignmentRows(letters, limit, false).to(b, 0).whole;
    return distance > limit ? std::nullopt : std::optional(distance);
}

TEST(EditDistance, CountsOneForEachKindOfSlip) {
    EXPECT_EQ(editDistance("engineer", "engineer", 2), 0);
    EXPECT_EQ(editDistance("enginer", "engineer", 2), 1);
    EXPECT_EQ(editDistance("enggineer", "engineer", 2), 1);
    EXPECT_EQ(editDistance("enginear", "engineer", 2), 1);
    EXPECT_EQ(editDistance("enigneer", "engineer", 2), 1) << "a swap of neighbours is one slip";
    EXPECT_EQ(editDistance("enignere", "engineer", 2), 2);
    EXPECT_EQ(editDistance("abcdefgh", "engineer", 2), std::nullopt);
    EXPECT_EQ(editDistance("nurse", "nursery", 1), std::nullopt);
    EXPECT_EQ(editDistance("\u0437\u0430\u0432\u043e\u0434", "\u0437\u0430\u0432\u043e", 1), 1);
}

TEST(Correction, AllowsOneSlipFromFourLettersAndTwoFromEight) {
    EXPECT_EQ(allowedDistance(3), 0);
    EXPECT_EQ(allowedDistance(4), 1);
    EXPECT_EQ(allowedDistance(7), 1);
    EXPECT_EQ(allowedDistance(8), 2);
    const WordList words{{"cook", 5}, {"cat", 5}, {"kiln", 2}, {"engineer", 9}, {"carpenter", 3}};
    EXPECT_THAT(near(words, "coook"), ElementsAre("cook"));
    EXPECT_THAT(near(words, "cxxk"), IsEmpty());
    EXPECT_THAT(near(words, "caz"), IsEmpty()) << "three letters say too little";
    EXPECT_THAT(near(words, "kln"), ElementsAre("kiln")) << "unless one of four was lost";
    EXPECT_THAT(near(words, "egnieer"), IsEmpty());
    EXPECT_THAT(near(words, "karpentre"), ElementsAre("carpenter"));
}

TEST(Correction, PutsNearerThenMoreFrequentWordsFirst) {
    const WordList words{{"nurse", 40}, {"nurses", 12}, {"nursery", 90}, {"purse", 50}};
    EXPECT_THAT(near(words, "nurze"), ElementsAre("nurse"));
    const WordList twins{{"planer", 3}, {"planter", 8}, {"planner", 100}};
    EXPECT_THAT(near(twins, "planxer"), ElementsAre("planner", "planter", "planer"));
}

TEST(Correction, TrustsTheFirstLetterButNotBlindly) {
    const WordList words{{"manager", 1}, {"danger", 500}, {"ranger", 300}};
    EXPECT_THAT(near(words, "mqnager"), ElementsAre("manager"));
    EXPECT_THAT(near(words, "oanager"), ElementsAre("manager"));
    EXPECT_THAT(near(words, "anager"), Contains("manager"));
    EXPECT_THAT(near(words, "amnager"), Contains("manager"));
    const WordList initials{{"cooker", 1}, {"booker", 900}};
    EXPECT_THAT(near(initials, "cooger"), ElementsAre("cooker"));
    EXPECT_THAT(near(initials, "cooker"), ElementsAre("booker")) << "the word itself is no correction";
}

TEST(Correction, FindsWordsThatAreOnlyBegun) {
    const WordList words{{"software", 9}, {"sofa", 2}};
    EXPECT_THAT(near(words, "sofwar", true), Contains("software"));
    EXPECT_THAT(near(words, "sofwar", false), Not(Contains("software")));
}

TEST(Correction, FindsTwoWordsTypedAsOne) {
    const WordList words{{"software", 9}, {"engineer", 9}, {"soft", 1}};
    EXPECT_THAT(near(words, "softwareengineer"), Contains("software engineer"));
    EXPECT_THAT(near(words, "softwarexengineer"), Contains("software engineer"));
    EXPECT_THAT(near(words, "softwareenginexr"), IsEmpty());
}

TEST(Correction, WorksInOtherAlphabets) {
    const WordList words{{"\u0438\u043d\u0436\u0435\u043d\u0435\u0440", 3}, {"\u00e5ngstr\u00f6m", 1}};
    EXPECT_THAT(near(words, "\u0438\u043d\u0436\u0435\u043d\u0440"),
                ElementsAre("\u0438\u043d\u0436\u0435\u043d\u0435\u0440"));
    EXPECT_THAT(near(words, "\u0434\u043d\u0436\u0435\u043d\u0435\u0440"),
                ElementsAre("\u0438\u043d\u0436\u0435\u043d\u0435\u0440"));
}

TEST(Correction, LeavesVeryLongWordsAlone) {
    EXPECT_THAT(near(WordList{{"a", 1}}, std::string(400, 'x')), IsEmpty());
    EXPECT_THAT(near(WordList{}, ""), IsEmpty());
}

} // namespace

} // namespace waymark::db::search_parts
