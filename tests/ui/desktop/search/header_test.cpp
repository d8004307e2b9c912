// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/result_header.h"

#include "tests/support/fixture_catalog.h"
#include "ui/desktop/widgets/filter_chip.h"

#include <QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace {

using namespace waymark;
using namespace waymark::ui;
using namespace Qt::StringLiterals;

TEST(CorrectionMarkup, MarksOnlyCorrectedWords) {
    const QString markup = correctionMarkup(u"backend enginer py"_s, u"backend engineer py"_s);
    EXPECT_TRUE(markup.contains(u"<b>backend</b> <b><u>engineer</u></b> <b>py</b>"_s))
        << markup.toStdString();
    EXPECT_TRUE(markup.contains(u">backend enginer py</a>"_s));
}

TEST(CorrectionMarkup, WhatWasTypedIsNeverMarkup) {
    const QString markup = correctionMarkup(u"<img src=x> enginer"_s, u"<img src=x> engineer"_s);
    EXPECT_FALSE(markup.contains(u"<img"_s));
    EXPECT_TRUE(markup.contains(u"&lt;img"_s));
}

class ResultHeaderTest : public testing::Test {
protected:
    db::Catalog m_catalog = *db::Catalog::open(waymark::test::fixtureCatalog());
    FacetWords m_words{m_catalog};
    ResultHeader m_header{m_words};

    QStringList chips() {
        QStringList names;
        for (const auto* chip : m_header.findChildren<FilterChip*>())
            if (!chip->isHidden())
                names << chip->text();
        return names;
    }
};

TEST_F(ResultHeaderTest, SaysNothingWhenNothingWasCorrected) {
    SearchOutcome outcome;
    outcome.ask.text = u"python"_s;
    m_header.show(outcome);
    EXPECT_EQ(m_header.correctionText(), QString());
    outcome.ask.text = u"pythom"_s;
    outcome.corrected = u"python"_s;
    m_header.show(outcome);
    EXPECT_EQ(m_header.correctionText(), u"Showing results for python. Search instead for pythom"_s);
}

TEST_F(ResultHeaderTest, EverythingThatNarrowsIsAChipThatCanBeTakenOff) {
    SearchOutcome outcome;
    outcome.ask.text = u"level:advanced data"_s;
    outcome.ask.filter = filterFromText(u"lang=en|es&free=yes"_s);
    outcome.fields = {{{0, 14}, {db::Facet::Level, {"advanced"}, false}}};
    m_header.show(outcome);
    EXPECT_EQ(chips(), (QStringList{u"Advanced"_s, u"English"_s, u"Spanish"_s, u"Free"_s}));
    QSignalSpy values(&m_header, &ResultHeader::valueRemoved);
    QSignalSpy fields(&m_header, &ResultHeader::fieldRemoved);
    const auto shown = m_header.findChildren<FilterChip*>();
    QTest::keyClick(shown.at(2), Qt::Key_Delete);
    ASSERT_EQ(values.count(), 1);
    EXPECT_EQ(values.at(0).at(1).value<std::string>(), "es");
    QTest::keyClick(shown.at(0), Qt::Key_Delete);
    ASSERT_EQ(fields.count(), 1);
    EXPECT_EQ(fields.at(0).at(1).toInt(), 14);
    QSignalSpy cleared(&m_header, &ResultHeader::choicesCleared);
    m_header.findChild<QAbstractButton*>(u"clear-all"_s)->click();
    EXPECT_EQ(cleared.count(), 1);
}

TEST_F(ResultHeaderTest, WordsReadAsConditionsAreChipsThatTakeTheirWordsBack) {
    SearchOutcome outcome;
    outcome.ask.text = u"work with animals without a degree"_s;
    outcome.fields = {{{10, 7}, {}, true, "subject", u"animals"_s},
                      {{18, 16}, {}, true, "no-degree", u"without a degree"_s}};
    m_header.show(outcome);
    EXPECT_EQ(chips(), (QStringList{u"Work: animals"_s, u"No degree needed"_s}));
    QSignalSpy fields(&m_header, &ResultHeader::fieldRemoved);
    QTest::keyClick(m_header.findChildren<FilterChip*>().at(1), Qt::Key_Delete);
    ASSERT_EQ(fields.count(), 1);
    EXPECT_EQ(fields.at(0).at(0).toInt(), 18);
    EXPECT_EQ(fields.at(0).at(1).toInt(), 16);
}

} // namespace
