// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/fold.h"
#include "db/text/pieces.h"
#include "db/text/utf8.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::db {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Fold, CaseIsThatOfEveryScript) {
    EXPECT_EQ(fold("ÉLECTRICIEN Łódź", Strength::Case), "électricien łódź");
    EXPECT_EQ(fold("ΑΘΗΝΑΣ ΣΣ Σ", Strength::Case), "αθηνας σς σ");
    EXPECT_EQ(fold("İ МОСКВА Ё", Strength::Case), "i\xcc\x87 москва ё");
}

TEST(Fold, AccentsGoFromLatinLettersOnly) {
    EXPECT_EQ(fold("Électricien ĐẶNG ø", Strength::Accents), "electricien đang ø");
    EXPECT_EQ(fold("e\xcc\x81"
                   "cole Ёж が ά",
                   Strength::Accents),
              "ecole ёж が ά");
    EXPECT_EQ(fold("ΑΣ µ ſ", Strength::Accents), "ασ μ s") << "one letter however it is written";
}

TEST(Fold, StrokesBecomeWhatPeopleType) {
    EXPECT_EQ(fold("ŁÓDŹ Ørsted Đặng Straße Æther CS50’s", Strength::Strokes),
              "lodz orsted dang strasse aether cs50's");
    EXPECT_EQ(fold("日本語 C++ ﬁ", Strength::Strokes), "日本語 c++ ﬁ");
}

TEST(Fold, BytesThatAreNoTextStay) {
    for (const Strength strength : {Strength::Case, Strength::Accents, Strength::Strokes})
        EXPECT_EQ(fold("A\xe9z\xff", strength), "a\xe9z\xff");
}

TEST(Utf8, EveryCodePointComesBack) {
    for (char32_t point = 1; point <= 0x10ffff; ++point) {
        if (point >= 0xd800 && point < 0xe000)
            continue;
        std::string text;
        appendUtf8(text, point);
        const Decoded decoded = decodedAt(text, 0);
        ASSERT_TRUE(decoded.point == point && decoded.bytes == text.size())
            << static_cast<unsigned long>(point);
        ASSERT_EQ(firstInvalidUtf8(text), std::string_view::npos) << static_cast<unsigned long>(point);
    }
}

TEST(Pieces, AreCutAndPutTogether) {
    EXPECT_EQ(trimmed(" \t a b\r\n"), "a b");
    EXPECT_EQ(trimmed(" \n"), "");
    EXPECT_EQ(lowered("ÀB c"), "Àb c");
    EXPECT_THAT(split("a, b,", ","), ElementsAre("a", " b", ""));
    EXPECT_THAT(lines("a\r\nb\rc\n\n"), ElementsAre("a", "b", "c", ""));
    EXPECT_THAT(lines(""), IsEmpty());
    EXPECT_EQ(replaced("aaa", "aa", "b"), "ba");
    EXPECT_EQ(joined(std::vector<std::string>{"a", "", "b"}, ", "), "a, , b");
}

} // namespace
} // namespace waymark::db
