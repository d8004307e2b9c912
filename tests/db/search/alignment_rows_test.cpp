// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/alignment_rows.h"

#include "db/search/word_table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace waymark::db::search_parts {

namespace {

using Table = std::vector<std::vector<std::size_t>>;

/// The whole table, cell by cell: what the quick way must agree with.
Table aligned(const std::string& a, const std::string& b) {
    Table cells(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        for (std::size_t j = 0; j <= b.size(); ++j) {
            auto& cell = cells[i][j];
            if (i == 0 || j == 0) {
                cell = i + j;
                continue;
            }
            cell = std::min({cells[i - 1][j] + 1, cells[i][j - 1] + 1,
                             cells[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cell = std::min(cell, cells[i - 2][j - 2] + 1);
        }
    return cells;
}

std::vector<std::string> randomWords(std::size_t count, std::mt19937& random) {
    std::set<std::string> words;
    while (words.size() < count) {
        std::string word(2 + random() % 9, ' ');
        for (auto& letter : word)
            letter = static_cast<char>('a' + random() % 3);
        words.insert(word);
    }
    return {words.begin(), words.end()};
}

WordTable tableOf(const std::vector<std::string>& words) {
    std::string letters;
    std::vector<std::uint8_t> lengths;
    for (const auto& word : words) {
        letters += word;
        lengths.push_back(static_cast<std::uint8_t>(word.size()));
    }
    return {letters, lengths, std::vector<std::uint32_t>(words.size(), 1)};
}

struct Reach {
    int limit = 1;
    bool heads = false;
};

class EveryWord : public testing::TestWithParam<Reach> {};

TEST_P(EveryWord, IsAsFarAsTheWholeTableSaysAndOnlyFarOnesAreLeftOut) {
    const auto [limit, heads] = GetParam();
    std::mt19937 random(5);
    const auto words = randomWords(500, random);
    const auto table = tableOf(words);
    for (const auto& typed : randomWords(25, random)) {
        if (typed.size() < 4)
            continue;
        AlignmentRows rows(std::u32string(typed.begin(), typed.end()), limit, heads);
        std::map<std::string, AlignmentRows::Distance, std::less<>> visited;
        table.visit({}, [&](std::string_view word, std::int64_t, std::size_t shared) {
            const auto distance = rows.to(word, shared);
            if (rows.hopelessBytes() == AlignmentRows::none)
                visited.emplace(word, distance);
            return rows.hopelessBytes();
        });
        const auto most = static_cast<std::size_t>(limit) + 1;
        for (const auto& word : words) {
            const auto last = aligned(typed, word).back();
            const auto whole = std::min(last.back(), most);
            const auto head = std::min(*std::min_element(last.begin() + 1, last.end()), most);
            const auto found = visited.find(word);
            if (found == visited.end()) {
                EXPECT_TRUE(whole == most && (head == most || !heads)) << typed << ", " << word;
                continue;
            }
            EXPECT_EQ(static_cast<std::size_t>(found->second.whole), whole) << typed << ", " << word;
            EXPECT_EQ(found->second.letters, word.size());
            if (heads) {
                EXPECT_EQ(static_cast<std::size_t>(found->second.head), head) << typed << ", " << word;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(AlignmentRows, EveryWord,
                         testing::Values(Reach{1, false}, Reach{1, true}, Reach{2, false}, Reach{2, true}));

TEST(AlignmentRows, LeavesOutWhatBeginsHopelessly) {
    AlignmentRows rows(U"engineer", 2, false);
    EXPECT_EQ(rows.to("xylophone", 0).whole, 3);
    EXPECT_EQ(rows.hopelessBytes(), 3U) << "no word that begins with \"xyl\" is two changes away";
    EXPECT_EQ(rows.to("engineers", 0).whole, 1);
    EXPECT_EQ(rows.hopelessBytes(), AlignmentRows::none);
}

TEST(AlignmentRows, CountsLettersAndNotBytes) {
    AlignmentRows rows(U"\u0437\u0430\u0432\u043e\u0434", 1, false);
    EXPECT_EQ(rows.to("\u0437\u0430\u0432\u043e", 0).whole, 1);
    // A letter of which only the first byte is shared is another letter.
    EXPECT_EQ(rows.to("\u0437\u0430\u0432\u043e\u0436", 9).whole, 1);
    EXPECT_EQ(rows.to("\u0437\u0430\u0432\u0434", 6).whole, 1);
}

} // namespace

} // namespace waymark::db::search_parts
