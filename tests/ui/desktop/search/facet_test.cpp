// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixture_catalog.h"
#include "ui/desktop/pages/search/facet_model.h"
#include "ui/desktop/pages/search/facet_panel.h"
#include "ui/words/names.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace {

using namespace waymark;
using namespace waymark::ui;
using namespace Qt::StringLiterals;
using db::Facet;

db::FacetValue value(const std::string& id, std::int64_t count, bool selected = false,
                     const std::string& parent = {}) {
    return {id, id, count, selected, parent};
}

db::FacetCounts providers(int number, const std::string& selected = {}) {
    db::FacetCounts counts{Facet::Provider, {}};
    for (int i = 0; i < number; ++i) {
        const std::string name = "Provider " + std::to_string(i);
        counts.values.push_back(value(name, 100 - i, name == selected));
    }
    return counts;
}

class FacetTest : public testing::Test {
protected:
    db::Catalog m_catalog = *db::Catalog::open(waymark::test::fixtureCatalog());
    FacetWords m_words{m_catalog};
    FacetModel m_model{m_words};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QStringList rows() {
        QStringList all;
        for (int row = 0; row < m_model.rowCount(); ++row)
            all << m_model.index(row).data().toString();
        return all;
    }
};

TEST_F(FacetTest, ANameThatIsLongerThanItsLineTakesFurtherOnes) {
    FacetPanel panel(m_words);
    panel.resize(panel.width(), 400);
    const std::string longer = "University of Applied Sciences and Arts of the Northern Lakes and Mountains";
    panel.show({{Facet::Provider, {value("edX", 9), value(longer, 2)}}});
    panel.QWidget::show();
    QTest::qWait(20);
    const auto* model = panel.model();
    ASSERT_EQ(model->index(2, 0).data().toString(), QString::fromStdString(longer));
    const int one = panel.visualRect(model->index(1, 0)).height(), more = panel.visualRect(model->index(2, 0)).height();
    EXPECT_GE(more, one + panel.fontMetrics().height());
}

TEST_F(FacetTest, KindsKeepTheirPlacesOthersComeAsCounted) {
    m_model.show({{Facet::Kind, {value("book", 9), value("career", 2), value("place", 0)}},
                  {Facet::Free, {value("yes", 61), value("no", 0)}},
                  {Facet::Level, {}}});
    EXPECT_EQ(rows(), (QStringList{u"Kind"_s, u"Careers"_s, u"Books"_s, u"Places"_s, u"Price"_s, u"Free"_s}));
    EXPECT_FALSE(m_model.index(3).flags() & Qt::ItemIsEnabled) << "nothing to be had there";
    EXPECT_FALSE(m_model.index(0).flags() & Qt::ItemIsEnabled) << "nothing to clear";
    EXPECT_EQ(m_model.index(2).data(Qt::AccessibleTextRole).toString(), u"Kind: Books, 9"_s);
}

TEST_F(FacetTest, TheLongTailOpensAndChosenValuesAreNeverHidden) {
    m_model.show({providers(9, "Provider 7")});
    EXPECT_EQ(m_model.rowCount(), 1 + 5 + 1 + 1) << rows().join(u'|').toStdString();
    EXPECT_EQ(rows().last(), u"Show 3 more"_s);
    EXPECT_TRUE(rows().contains(u"Provider 7"_s));
    m_model.toggleMore(Facet::Provider);
    EXPECT_EQ(m_model.rowCount(), 1 + 9 + 1);
    EXPECT_EQ(rows().last(), u"Show fewer"_s);
    m_model.show({providers(8)});
    EXPECT_EQ(m_model.rowCount(), 1 + 8 + 1) << "what was opened stays open";
}

TEST_F(FacetTest, TopicsOpenAlongWhatIsChosen) {
    const auto topics = [](bool chosen) {
        return db::FacetCounts{Facet::Topic,
                               {value("topic:a", 9), value("topic:a1", 5, false, "topic:a"),
                                value("topic:a11", 2, chosen, "topic:a1"), value("topic:b", 4)}};
    };
    m_model.show({topics(false)});
    EXPECT_EQ(rows(), (QStringList{u"Topic"_s, u"topic:a"_s, u"topic:b"_s}));
    m_model.show({topics(true)});
    EXPECT_EQ(rows(), (QStringList{u"Topic"_s, u"topic:a"_s, u"topic:a1"_s, u"topic:a11"_s, u"topic:b"_s}));
    EXPECT_EQ(m_model.index(3).data(FacetModel::DepthRole).toInt(), 2);
}

TEST_F(FacetTest, TheKeyboardStaysOnItsValueOverANewAnswer) {
    FacetPanel panel(m_words);
    panel.resize(216, 600);
    panel.show({providers(4)});
    panel.QWidget::show();
    panel.setFocus();
    panel.setCurrentIndex(panel.model()->index(2, 0));
    QSignalSpy toggled(&panel, &FacetPanel::valueToggled);
    QTest::keyClick(&panel, Qt::Key_Space);
    ASSERT_EQ(toggled.count(), 1);
    EXPECT_EQ(toggled.at(0).at(1).value<std::string>(), "Provider 1");
    EXPECT_TRUE(toggled.at(0).at(2).toBool());
    panel.show({{Facet::Kind, {value("book", 3)}}, providers(4, "Provider 1")});
    EXPECT_EQ(panel.currentIndex().data().toString(), u"Provider 1"_s);
    QTest::keyClick(&panel, Qt::Key_Return);
    ASSERT_EQ(toggled.count(), 2);
    EXPECT_FALSE(toggled.at(1).at(2).toBool());
    QSignalSpy cleared(&panel, &FacetPanel::facetCleared);
    const QRect heading = panel.visualRect(panel.model()->index(2, 0));
    QTest::mouseClick(panel.viewport(), Qt::LeftButton, {}, heading.center());
    EXPECT_EQ(cleared.count(), 1);
}

TEST_F(FacetTest, TopicsAndSkillsHaveTheNamesOfTheWindowsLanguage) {
    CatalogNames names({{"topic", "Programming", "Programmieren"}, {"skill", "Programming", "Programmieren (Können)"}});
    QCoreApplication::installTranslator(&names);
    EXPECT_EQ(m_words.valueText(Facet::Topic, "topic:programming", "Programming"), u"Programmieren"_s);
    EXPECT_EQ(m_words.valueText(Facet::Skill, "skill:2.B.3.e", "Programming"), u"Programmieren (Können)"_s);
    QCoreApplication::removeTranslator(&names);
    EXPECT_EQ(m_words.valueText(Facet::Topic, "topic:programming", "Programming"), u"Programming"_s);
}

TEST_F(FacetTest, RangesAndNamesAreWords) {
    EXPECT_EQ(m_words.valueText(Facet::Hours, "<10"), u"Under 10"_s);
    EXPECT_EQ(m_words.valueText(Facet::Hours, "10-20"), u"10 \u2013 20"_s);
    EXPECT_EQ(m_words.valueText(Facet::Year, ">=2023"), u"2023 or later"_s);
    EXPECT_EQ(m_words.valueText(Facet::Pay, "80000-120000"), u"80,000 \u2013 120,000 USD"_s);
    EXPECT_EQ(m_words.valueText(Facet::Growth, "<0"), u"Shrinking"_s);
    EXPECT_EQ(m_words.valueText(Facet::Group, "15"), u"Computer and mathematical"_s);
    EXPECT_EQ(m_words.valueText(Facet::Technology, "skill:tech/python"), u"Python"_s);
    EXPECT_EQ(m_words.chipText(Facet::Hours, "<10"), u"Under 10 hours"_s);
    EXPECT_EQ(m_words.chipText(Facet::JobZone, "3"), u"Zone 3"_s);
    EXPECT_TRUE(FacetWords::meaning(Facet::JobZone, "3").contains(u"one to two years"_s));
    EXPECT_TRUE(FacetWords::meaning(Facet::Provider, "3").isEmpty());
}

} // namespace
