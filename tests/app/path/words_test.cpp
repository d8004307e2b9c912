// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/words.h"

#include <gtest/gtest.h>

namespace waymark::app {
namespace {

using Words = std::vector<std::string>;

TEST(PathWords, KeepNamesWhole) {
    EXPECT_EQ(wordsOf("C++ and C# for .NET"), (Words{"c++", "c#", ".net"}));
    EXPECT_EQ(wordsOf("Node.js, NodeJS & ASP.NET"), (Words{"node.js", "node.js", "asp", ".net"}));
    EXPECT_EQ(wordsOf("REST APIs"), (Words{"rest", "api"}));
    EXPECT_EQ(wordsOf("CI/CD"), (Words{"ci", "cd"}));
}

TEST(PathWords, PluralsAndEmptyWords) {
    EXPECT_EQ(wordsOf("The databases of libraries"), (Words{"database", "library"}));
    EXPECT_EQ(wordsOf("Redis, AWS, CSS, Canvas"), (Words{"redis", "aws", "css", "canva"}));
    EXPECT_EQ(wordsOf("canvas"), wordsOf("Canvas"));
    EXPECT_EQ(wordsOf("wireless analysis"), (Words{"wireless", "analysis"}));
}

TEST(PathWords, OddInput) {
    EXPECT_TRUE(wordsOf("").empty());
    EXPECT_TRUE(wordsOf("+++ ... ###").empty());
    EXPECT_EQ(wordsOf("Datenbanken für Anfänger"), (Words{"datenbanken", "für", "anfänger"}));
    EXPECT_EQ(wordsOf("."), Words{});
    EXPECT_EQ(wordsOf("x."), Words{"x"});
}

TEST(PathWords, GenericAndAmbiguous) {
    EXPECT_TRUE(isGenericWord("software"));
    EXPECT_TRUE(isGenericWord("introduction"));
    EXPECT_FALSE(isGenericWord("sql"));
    EXPECT_TRUE(isAmbiguousWord("go"));
    EXPECT_TRUE(isAmbiguousWord("c"));
    EXPECT_FALSE(isAmbiguousWord("c++"));
}

} // namespace
} // namespace waymark::app
