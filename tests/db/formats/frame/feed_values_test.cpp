// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/address.h"
#include "db/records/stated_values.h"
#include "db/formats/frame/sha1.h"
#include "db/text/slug.h"

#include <gtest/gtest.h>

namespace waymark::db {
namespace {

TEST(FeedValues, HoursInEveryWriting) {
    EXPECT_EQ(hoursOf("PT12H"), 12);
    EXPECT_EQ(hoursOf("PT1H30M"), 1.5);
    EXPECT_EQ(hoursOf("PT34.5H"), 34.5);
    EXPECT_EQ(hoursOf("10 hrs and 15 mins"), 10.25) << "as Audible says it";
    EXPECT_EQ(hoursOf("2 Stunden und 30 Minuten"), 2.5);
    EXPECT_FALSE(hoursOf("3 and a half"));
    EXPECT_EQ(hoursOf("PT2,5H"), 2.5) << "ISO 8601 prefers the comma";
    EXPECT_EQ(hoursOf("P0Y0M0DT10H0M0S"), 10) << "as Java writes it";
    EXPECT_EQ(hoursOf("P0Y0M2DT1H"), 49);
    EXPECT_EQ(hoursOf("P1MT10H"), std::nullopt);
    EXPECT_EQ(hoursOf("1,5 hours"), 1.5);
    EXPECT_EQ(hoursOf("1,500 minutes"), 25);
    EXPECT_EQ(hoursOf("1 hour, 30 minutes"), 1.5);
    EXPECT_EQ(hoursOf("PT102M"), 1.7) << "not 1.7000000000000002";
    EXPECT_EQ(hoursOf("12.5"), 12.5);
    EXPECT_EQ(hoursOf("1.5 hours"), 1.5);
    EXPECT_EQ(hoursOf("2 hours 30 mins"), 2.5);
    EXPECT_EQ(hoursOf("90 Minutes"), 1.5);
    EXPECT_EQ(hoursOf("1:30:00"), 1.5);
    EXPECT_EQ(hoursOf("P1DT2H"), 26);
    EXPECT_EQ(hoursOf("P0DT5H30M"), 5.5);
    EXPECT_EQ(hoursOf("pt5h"), 5);
    for (const char* none :
         {"", "P10W", "P5D", "P1Y2M", "P4W", "PT", "10 weeks", "6-10 hours/week", "1:75", "1:2:3:4", "-3", "nan", "1e3 h"})
        EXPECT_EQ(hoursOf(none), std::nullopt) << none;
}

TEST(FeedValues, LevelsAndLanguages) {
    EXPECT_EQ(levelOf("Beginner Level"), "introductory");
    EXPECT_EQ(levelOf("INTERMEDIATE"), "intermediate");
    EXPECT_EQ(levelOf("Expert"), "advanced");
    EXPECT_EQ(levelOf("All Levels"), "");
    EXPECT_EQ(levelOf("Professional Certificate"), std::nullopt);
    EXPECT_EQ(languageOf("English"), "en");
    EXPECT_EQ(languageOf("eng"), "en");
    EXPECT_EQ(languageOf("pt_BR"), "pt-BR");
    EXPECT_EQ(languageOf("Portuguese (Brazil)"), "pt-BR");
    for (const char* none : {"", "x", "https://a.example", "en-", "not a language"})
        EXPECT_EQ(languageOf(none), std::nullopt) << none;
}

TEST(FeedValues, MoneyNeedsNoGuess) {
    EXPECT_EQ(moneyOf("19.99", "USD"), (Money{19.99, {"USD"}}));
    EXPECT_EQ(moneyOf("€ 1.299,00", ""), (Money{1299, {"EUR"}}));
    EXPECT_EQ(moneyOf("1,299.00 EUR", ""), (Money{1299, {"EUR"}}));
    EXPECT_EQ(moneyOf("£20", ""), (Money{20, {"GBP"}}));
    EXPECT_EQ(moneyOf("19,90 €", ""), (Money{19.9, {"EUR"}}));
    EXPECT_EQ(moneyOf("Free", "USD"), (Money{0, {"USD"}}));
    EXPECT_EQ(moneyOf("$20", "")->currency.code, "") << "whose dollar is not said";
    EXPECT_EQ(moneyOf("$20", "CAD"), (Money{20, {"CAD"}}));
    EXPECT_EQ(moneyOf("1.299", "kwd"), (Money{1.299, {"KWD"}})) << "three decimals, however its code is written";
    EXPECT_EQ(moneyOf("€20", "$"), (Money{20, {"EUR"}})) << "the amount's own sign";
    EXPECT_NE(moneyOf("COL$ 50.000", "").value_or(Money{}).currency.code, "COL") << "no code of three letters";
    EXPECT_EQ(moneyOf("soon", "USD"), std::nullopt);
}

TEST(FeedValues, YearsAndTruths) {
    EXPECT_EQ(yearOf("2017-01-18T20:58:58Z"), 2017);
    EXPECT_EQ(yearOf("May 2019"), 2019);
    for (const char* none : {"", "-750.0", "20190301", "2018/2019", "12"})
        EXPECT_EQ(yearOf(none), std::nullopt) << none;
    EXPECT_EQ(truthOf("http://schema.org/True"), true);
    EXPECT_EQ(truthOf("No"), false);
    EXPECT_EQ(truthOf("maybe"), std::nullopt);
}

TEST(FeedValues, IsbnWithACheckDigitOnly) {
    EXPECT_EQ(isbn13Of("978-0-262-03384-8"), "9780262033848");
    EXPECT_EQ(isbn13Of("0262033844"), "9780262033848");
    EXPECT_EQ(isbn13Of("439023483"), "9780439023481") << "a spreadsheet took the zero";
    EXPECT_EQ(isbn13Of("080442957X"), "9780804429573");
    for (const char* none : {"", "9780262033847", "9.78026E+12", "1234567890123", "12345"})
        EXPECT_EQ(isbn13Of(none), std::nullopt) << none;
}

TEST(FeedValues, LicencesAndAddresses) {
    EXPECT_EQ(licenceOf("https://creativecommons.org/licenses/by-nc-sa/4.0/"), "CC BY-NC-SA 4.0");
    EXPECT_EQ(licenceOf("http://creativecommons.org/publicdomain/zero/1.0/"), "CC0");
    EXPECT_EQ(licenceOf("GFDL"), "GFDL");
    EXPECT_EQ(addressOf("www.example.org/a b"), "https://www.example.org/a%20b");
    EXPECT_EQ(addressOf(" //cdn.example.org/x "), "https://cdn.example.org/x");
}

TEST(Slug, KeepsLettersOfEveryScript) {
    EXPECT_EQ(slug("C++ & Templates"), "c++-and-templates");
    EXPECT_EQ(slug("  ASP.NET / MVC... "), "asp.net-mvc");
    EXPECT_EQ(slug("Don’t \"Panic\"!"), "dont-panic");
    EXPECT_EQ(slug("Введение В Python"), "введение-в-python");
    EXPECT_EQ(slug("ÉLECTRICITÉ — Ça"), "électricité-ça");
    EXPECT_EQ(slug("ΟΔΟΣ ΣΟΦΙΑ"), "οδος-σοφια");
    EXPECT_EQ(slug("ไพธอน 101"), "ไพธอน-101");
    EXPECT_EQ(slug("→ ★"), "");
    EXPECT_EQ(shortSlug("one two three", 9), "one-two");
    EXPECT_EQ(shortSlug("ééé", 5), "éé") << "cut between letters, not within one";
}

TEST(Slug, HostsWithoutWww) {
    EXPECT_EQ(hostOf("https://www.Example.org:8080/a?b"), "example.org");
    EXPECT_EQ(hostOf("https://youtu.be/x"), "youtube.com");
    EXPECT_EQ(hostOf("https://web.archive.org/web/2019*/http://www.example.com/x"), "example.com");
    EXPECT_EQ(hostOf(""), "");
}

// Values of FIPS 180-4's own examples.
TEST(Sha1, KnownAnswers) {
    EXPECT_EQ(sha1("abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
    EXPECT_EQ(sha1("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "84983e441c3bd26ebaae4aa1f95129e5e54670f1");
    EXPECT_EQ(sha1(""), "da39a3ee5e6b4b0d3255bfef95601890afd80709");
}

} // namespace
} // namespace waymark::db
