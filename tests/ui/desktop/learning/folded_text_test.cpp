// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/items/folded_text.h"
#include "ui/desktop/pages/items/language_name.h"

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

TEST(FoldedText, ForgetsCaseAccentsAndStrokes) {
    EXPECT_EQ(foldedText(u"Électricien"_s), u"electricien"_s);
    EXPECT_EQ(foldedText(u"ŁÓDŹ"_s), u"lodz"_s);
    EXPECT_EQ(foldedText(u"Straße"_s), u"strasse"_s);
    EXPECT_EQ(foldedText(u"CS50’s"_s), u"cs50's"_s);
    EXPECT_EQ(foldedText(u"C++ and .NET"_s), u"c++ and .net"_s);
}

TEST(FoldedText, EveryWordMustOccurInAnyOrder) {
    const QString folded = foldedText(u"Base de données, Élodie"_s);
    EXPECT_TRUE(containsWords(folded, foldedWords(u"  elo  donnees "_s)));
    EXPECT_FALSE(containsWords(folded, foldedWords(u"donnees sql"_s)));
    EXPECT_TRUE(containsWords(folded, foldedWords(u"   "_s)));
}

TEST(LanguageName, NamesLanguagesWithTheirVariant) {
    EXPECT_EQ(languageName(u"en"_s), u"English"_s);
    EXPECT_EQ(languageName(u"pt-BR"_s), u"Portuguese (Brazil)"_s);
    EXPECT_TRUE(languageName(u"zh-Hant"_s).startsWith(u"Chinese ("_s));
    EXPECT_EQ(languageName(u"qqq"_s), u"qqq"_s);
}

} // namespace
} // namespace waymark::ui
