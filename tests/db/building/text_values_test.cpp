// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/sha256.h"
#include "db/text/title_order.h"
#include "db/text/utf8.h"

#include <gtest/gtest.h>

namespace waymark::db {
namespace {

std::string hashOf(std::string_view text) {
    Sha256 hash;
    hash.add(text);
    return hash.hex();
}

// Examples of FIPS 180-4's companion, NIST CSRC "Example Values".
TEST(Sha256Test, KnownAnswers) {
    EXPECT_EQ(hashOf(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hashOf("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hashOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(hashOf(std::string(1000000, 'a')),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256Test, PiecesMakeTheSameHash) {
    const std::string text(300, 'x');
    for (std::size_t cut = 0; cut <= text.size(); ++cut) {
        Sha256 hash;
        hash.add(text.substr(0, cut));
        hash.add(text.substr(cut));
        ASSERT_EQ(hash.hex(), hashOf(text)) << cut;
    }
}

TEST(TitleOrder, IgnoresCaseAndAccents) {
    EXPECT_EQ(folded("Électricien"), "electricien");
    EXPECT_EQ(folded("ÅNGSTRÖM"), "angstrom");
    EXPECT_EQ(folded("Đặng Văn Ơn"), "dang van on");
    EXPECT_EQ(folded("Ştefan Țară"), "stefan tara");
    EXPECT_EQ(folded("ΑΘΗΝΑ"), "αθηνα");
    EXPECT_EQ(folded("МОСКВА Ёж"), "москва ёж");
    EXPECT_EQ(folded("e\xcc\x81"), "e") << "a letter followed by a combining accent";
    EXPECT_EQ(folded("日本語 C++"), "日本語 c++");
    EXPECT_EQ(folded("\xe9"), "\xe9") << "a stray byte stays";
}

TEST(TitleOrder, SortsAlikeEverywhere) {
    std::vector<std::string> titles{"Zebra", "éclair", "Eclair", "apple", "Ärzte", "10 Things"};
    sortByTitle(titles, [](const std::string& title) -> const std::string& { return title; });
    EXPECT_EQ(titles, (std::vector<std::string>{"10 Things", "apple", "Ärzte", "Eclair", "éclair", "Zebra"}));
}

TEST(Utf8, FindsTheFirstFault) {
    EXPECT_EQ(firstInvalidUtf8(""), std::string_view::npos);
    EXPECT_EQ(firstInvalidUtf8("plain text of more than eight bytes"), std::string_view::npos);
    EXPECT_EQ(firstInvalidUtf8("naïve € 𝄞 日本"), std::string_view::npos);
    EXPECT_EQ(firstInvalidUtf8("12345678\x80"), 8u);
    EXPECT_EQ(firstInvalidUtf8("a\xc3"), 1u) << "cut off";
    EXPECT_EQ(firstInvalidUtf8("\xc0\x80"), 0u) << "overlong";
    EXPECT_EQ(firstInvalidUtf8("\xe0\x80\x80"), 0u) << "overlong";
    EXPECT_EQ(firstInvalidUtf8("\xed\xa0\x80"), 0u) << "surrogate";
    EXPECT_EQ(firstInvalidUtf8("\xf4\x90\x80\x80"), 0u) << "above the last code point";
    EXPECT_EQ(firstInvalidUtf8("\xff"), 0u);
}

} // namespace
} // namespace waymark::db
