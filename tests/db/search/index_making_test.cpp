// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the index is made from: words with numbers, lists in pieces, texts as runs of words.
#include "db/search/index_texts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace waymark::db::search_parts {

namespace {

/// Different words of one to thirty bytes, many with long beginnings in common.
std::vector<std::string> manyWords(std::size_t count) {
    std::mt19937 random(11);
    std::vector<std::string> words;
    for (std::size_t i = 0; i < count; ++i) {
        std::string word = random() % 3 == 0 ? "978012345" : random() % 2 == 0 ? "\xd1\x88" : "";
        for (auto letters = 1 + random() % 20; letters > 0; --letters)
            word.push_back("abcdefghij0123456789\xd0\xb0"[random() % 22]);
        words.push_back(word);
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    std::shuffle(words.begin(), words.end(), random);
    return words;
}

} // namespace

TEST(WordNumbers, GiveEveryWordOneNumber) {
    const auto words = manyWords(100'000); // the table of words grows twice on the way
    WordNumbers numbers;
    for (int round = 0; round < 2; ++round)
        for (std::size_t i = 0; i < words.size(); ++i)
            ASSERT_EQ(numbers.numberOf(words[i]), i) << words[i];
    EXPECT_EQ(numbers.size(), words.size());
    for (WordId id = 0; id < words.size(); ++id)
        ASSERT_EQ(numbers[id], words[id]);
}

TEST(WordNumbers, SortByTheBytesOfTheWords) {
    auto words = manyWords(20'000);
    for (const char* each : {"a", "ab", "ab.", "ab2", "9780123456789", "978012345678", "97"})
        words.emplace_back(each);
    WordNumbers numbers;
    for (const auto& word : words)
        numbers.numberOf(word);
    std::vector<std::string> sorted;
    for (const auto id : numbers.sorted())
        sorted.emplace_back(numbers[id]);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    EXPECT_EQ(sorted, words);
}

TEST(WordNumbers, CutALongWordBetweenLetters) {
    WordNumbers numbers;
    std::string word(longestWordBytes - 1, 'x');
    const auto id = numbers.numberOf(word + "\xc3\xa9");
    EXPECT_EQ(numbers[id], word) << "half a letter is none";
    EXPECT_EQ(numbers.numberOf(word), id);
    EXPECT_EQ(numbers[numbers.numberOf(word + "yz")].size(), longestWordBytes);
}

TEST(PiecedLists, GrowOverTheirPieces) {
    PiecedList<std::uint16_t> list;
    for (std::size_t i = 0; i < 200'000; ++i)
        list.push_back(static_cast<std::uint16_t>(i * 7));
    ASSERT_EQ(list.size(), 200'000U);
    for (std::size_t i = 0; i < list.size(); ++i)
        ASSERT_EQ(list[i], static_cast<std::uint16_t>(i * 7));
}

TEST(TextRuns, KeepTheWordsOfEveryText) {
    WordNumbers numbers;
    TextRuns runs;
    const Words first("Learn learning to learn");
    runs.add(first, numbers);
    runs.endText();
    runs.endText();
    std::string longest;
    for (int i = 0; i < 400; ++i)
        longest += "word" + std::to_string(i) + " ";
    runs.add(Words(longest), numbers);
    runs.add(first, numbers);
    runs.endText();
    EXPECT_EQ(runs.wordCount(0), 4U);
    EXPECT_EQ(runs.wordCount(1), 0U);
    EXPECT_EQ(runs.wordCount(2), mostWordsInText);
    std::vector<std::string> words;
    runs.visit(0, [&](WordId id) { words.emplace_back(numbers[id]); });
    EXPECT_EQ(words, (std::vector<std::string>{"learn", "learning", "to", "learn"}));
}

} // namespace waymark::db::search_parts
