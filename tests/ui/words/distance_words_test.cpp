// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/distance_words.h"

#include <gtest/gtest.h>

#include <QLocale>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

class DistanceWords : public testing::Test {
protected:
    ~DistanceWords() override {
        QLocale::setDefault(m_before);
        measureIn(DistanceUnit::Kilometers); // as the other tests have it
    }
    QLocale m_before;
};

TEST_F(DistanceWords, AreThoseOfTheCountry) {
    measureIn(DistanceUnit::OfCountry);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(distanceWords(12), u"7 miles"_s);
    EXPECT_EQ(distanceWords(1.7), u"one mile"_s);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(distanceWords(1234), u"1.234 km"_s);
}

TEST_F(DistanceWords, OrThoseThatWereChosen) {
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    measureIn(DistanceUnit::Miles);
    EXPECT_EQ(distanceWords(250), u"155 miles"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    measureIn(DistanceUnit::Kilometers);
    EXPECT_EQ(distanceWords(250), u"250 km"_s);
}

} // namespace
} // namespace waymark::ui
