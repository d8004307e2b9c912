// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop/careers/careers_fixture.h"
#include "ui/desktop/pages/careers/career_list.h"
#include "ui/desktop/pages/careers/career_list_model.h"
#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/two_line_delegate.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;
using Reporting = QAbstractItemModelTester::FailureReportingMode;

db::CareerRow row(const std::string& key, const std::string& title, std::optional<double> pay,
                  std::optional<int> zone, std::optional<double> growth, const std::string& group = "15") {
    db::CareerRow career;
    career.key = db::CareerKey::trusted("career:" + key);
    career.title = title;
    career.medianPayUsd = pay;
    career.jobZone = zone;
    career.changePercent = growth;
    career.group = group;
    return career;
}

std::vector<db::CareerRow> rows() {
    return {row("a", "Actuaries", 130000, 4, 22.0), row("b", "\u00c9lectriciens", 62000, 3, 9.4, "47"),
            row("c", "Cooks", std::nullopt, 2, -1.2, "35"),
            row("d", "Dancers", 50000, std::nullopt, std::nullopt, "27"),
            row("e", "Engineers", 130000, 4, 22.0)};
}

QStringList titles(const CareerListModel& model) {
    QStringList shown;
    for (int number = 0; number < model.rowCount(); ++number)
        shown << model.index(number).data().toString();
    return shown;
}

class CareerModel : public testing::Test {
protected:
    CareerModel() { m_model.setCareers(rows(), 2034); }
    CareerListModel m_model{[](const QString& key) { return key == u"career:d"_s; }};
    QAbstractItemModelTester m_tester{&m_model, Reporting::Fatal};
};

TEST_F(CareerModel, SortsByPayAndPutsWhatIsNotKnownLast) {
    EXPECT_EQ(titles(m_model), (QStringList{u"Actuaries"_s, u"Engineers"_s, u"\u00c9lectriciens"_s,
                                            u"Dancers"_s, u"Cooks"_s}));
    m_model.setOrder(CareerOrder::Preparation);
    EXPECT_EQ(titles(m_model).first(), u"Cooks"_s);
    EXPECT_EQ(titles(m_model).last(), u"Dancers"_s);
    m_model.setOrder(CareerOrder::Growth);
    EXPECT_EQ(titles(m_model).mid(2), (QStringList{u"\u00c9lectriciens"_s, u"Cooks"_s, u"Dancers"_s}));
    m_model.setOrder(CareerOrder::Title);
    EXPECT_EQ(titles(m_model).first(), u"Actuaries"_s);
}

TEST_F(CareerModel, FiltersByEveryWordWithoutCaseAndAccents) {
    m_model.setWords(u"  ELEC cien"_s);
    EXPECT_EQ(titles(m_model), QStringList{u"\u00c9lectriciens"_s});
    m_model.setGroup(u"15"_s);
    EXPECT_EQ(m_model.rowCount(), 0);
    m_model.setWords({});
    EXPECT_EQ(titles(m_model), (QStringList{u"Actuaries"_s, u"Engineers"_s}));
    EXPECT_EQ(m_model.totalCount(), 5);
}

TEST_F(CareerModel, TheSecondLineNamesPayZoneAndGrowth) {
    EXPECT_EQ(m_model.index(0).data(SecondLineRole).toString(),
              u"130,000 USD \u00B7 zone 4 \u00B7 +22 % to 2034"_s);
    EXPECT_EQ(m_model.index(4).data(SecondLineRole).toString(),
              u"pay not published \u00B7 zone 2 \u00B7 \u22121 % to 2034"_s);
    auto top = rows();
    top.front().medianTopCoded = true;
    m_model.setCareers(std::move(top), 2034);
    EXPECT_TRUE(m_model.index(0).data(SecondLineRole).toString().startsWith(u"130,000 USD or more"_s));
}

TEST_F(CareerModel, KeysRowsAndStarsBelongTogether) {
    const int dancers = m_model.rowOf(u"career:d"_s);
    EXPECT_EQ(m_model.keyAt(dancers), u"career:d"_s);
    EXPECT_TRUE(m_model.index(dancers).data(KeptRole).toBool());
    EXPECT_FALSE(m_model.index(0).data(KeptRole).toBool());
    EXPECT_EQ(m_model.rowOf(u"career:none"_s), -1);
    EXPECT_TRUE(m_model.keyAt(99).isEmpty());
    QSignalSpy changed(&m_model, &CareerListModel::dataChanged);
    m_model.updateKept(u"career:d"_s);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.at(0).at(0).toModelIndex().row(), dancers);
}

class CareerListTest : public CareersTest {
protected:
    CareerListTest() {
        list.resize(264, 600);
        list.show();
    }
    QLineEdit* filter() { return list.findChild<QLineEdit*>(u"careerFilter"_s); }
    int shown() { return list.view()->model()->rowCount(); }
    CareerList list{desk};
};

TEST_F(CareerListTest, TypingOnTheRowsFiltersAndEscEndsIt) {
    const int all = shown();
    EXPECT_TRUE(filter()->isHidden());
    QTest::keyClicks(list.view(), u"n"_s);
    EXPECT_FALSE(filter()->isHidden());
    filter()->setText(u"nurses"_s);
    EXPECT_EQ(shown(), 1);
    QTest::keyClick(filter(), Qt::Key_Escape);
    EXPECT_EQ(shown(), all);
    EXPECT_TRUE(filter()->isHidden());
}

TEST_F(CareerListTest, ArrowsInTheFilterMoveThroughTheRows) {
    QSignalSpy selected(&list, &CareerList::careerSelected);
    list.startFilter();
    filter()->setText(u"soft"_s);
    QTest::keyClick(filter(), Qt::Key_Down);
    ASSERT_EQ(selected.count(), 1);
    EXPECT_EQ(list.selected(), selected.at(0).at(0).toString());
}

TEST_F(CareerListTest, TheSelectedCareerStaysSelectedWhileRowsChange) {
    ASSERT_TRUE(list.select(u"career:29-1141.00"_s));
    list.setGroup(u"29"_s);
    EXPECT_EQ(list.selected(), u"career:29-1141.00"_s);
    list.setGroup(u"15"_s);
    EXPECT_TRUE(list.selected().isEmpty());
}

TEST_F(CareerListTest, SelectingWhatAFilterHidesTakesTheFilterOff) {
    list.setGroup(u"15"_s);
    QSignalSpy selected(&list, &CareerList::careerSelected);
    EXPECT_TRUE(list.select(u"career:29-1141.00"_s));
    EXPECT_TRUE(list.group().isEmpty());
    EXPECT_EQ(selected.count(), 0) << "the program moved the selection, not the person";
    EXPECT_FALSE(list.select(u"career:nobody"_s));
}

TEST_F(CareerListTest, TheChipTakesTheGroupOff) {
    list.setGroup(u"29"_s);
    auto* chip = list.findChild<FilterChip*>(u"groupChip"_s);
    EXPECT_EQ(chip->form(), FilterChip::Form::Set);
    QTest::keyClick(chip, Qt::Key_Delete);
    EXPECT_TRUE(list.group().isEmpty());
    EXPECT_EQ(chip->form(), FilterChip::Form::Add);
}

TEST_F(CareerListTest, SpaceAndTheStarKeepACareer) {
    ASSERT_TRUE(list.select(u"career:15-2051.00"_s));
    QTest::keyClick(list.view(), Qt::Key_Space);
    EXPECT_TRUE(keeper.isKept(u"career:15-2051.00"_s));
    const QRect row = list.view()->visualRect(list.view()->currentIndex());
    QTest::mouseClick(list.view()->viewport(), Qt::LeftButton, {}, TwoLineDelegate::starArea(row).center());
    EXPECT_FALSE(keeper.isKept(u"career:15-2051.00"_s));
}

TEST_F(CareerListTest, GroupAndOrderAreRemembered) {
    list.setGroup(u"29"_s);
    state.setValue(u"careers.order"_s, u"title"_s);
    CareerList again(desk);
    EXPECT_EQ(again.group(), u"29"_s);
    EXPECT_EQ(again.view()->model()->index(0, 0).data().toString(), u"Anesthesiologists"_s);
}

TEST_F(CareerListTest, AnEmptyListSaysWhyAndOffersAWayBack) {
    list.startFilter();
    filter()->setText(u"zzz"_s);
    EXPECT_TRUE(list.view()->isHidden());
    QTest::keyClick(filter(), Qt::Key_Down);
    EXPECT_TRUE(list.selected().isEmpty());
    filter()->clear();
    EXPECT_FALSE(list.view()->isHidden());
}

} // namespace
} // namespace waymark::ui
