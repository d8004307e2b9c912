// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/skills_page.h"

#include "tests/ui/desktop/learning/desk_fixture.h"
#include "ui/desktop/pages/learning/skill_uses_model.h"
#include "ui/desktop/widgets/segmented_switch.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

class SkillsPageTest : public DeskTest {
protected:
    SkillsPageTest() { present(m_page); }
    QTableView& uses() { return *named<QTableView>(m_page, "uses"); }
    SkillsPage m_page{m_desk};
};

TEST_F(SkillsPageTest, TheSwitchShowsOneKind) {
    auto* kinds = named<SegmentedSwitch>(m_page, "switch");
    QTest::keyClick(kinds, Qt::Key_Right);
    EXPECT_EQ(m_page.current().queryText(), u"kind=knowledge"_s);
    EXPECT_EQ(named<QListView>(m_page, "list")->model()->rowCount(), 6);
    m_page.open({PageId::Skills, u"skill:2.B.3.e"_s, {}});
    EXPECT_EQ(kinds->current(), 0) << "a link to a skill of another kind shows all kinds again";
}

TEST_F(SkillsPageTest, CareersStandByImportanceAndLeadToTheirPages) {
    m_page.open({PageId::Skills, u"skill:2.B.3.e"_s, {}});
    const QAbstractItemModel* model = uses().model();
    ASSERT_GT(model->rowCount(), 1);
    double before = 2;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QVariant share = model->index(row, SkillUsesModel::Importance).data(SharePaintedRole);
        EXPECT_LE(share.isValid() ? share.toDouble() : -1, before);
        before = share.isValid() ? share.toDouble() : -1;
    }
    QSignalSpy asked(&m_page, &Page::routeRequested);
    const QModelIndex first = model->index(0, SkillUsesModel::Career);
    QTest::mouseClick(uses().viewport(), Qt::LeftButton, {}, uses().visualRect(first).center());
    ASSERT_EQ(asked.count(), 1);
    const auto route = asked.at(0).at(0).value<Route>();
    EXPECT_EQ(route.page, PageId::Careers);
    EXPECT_EQ(m_catalog.titleOf(*db::ItemKey::parse(route.key.toStdString())).value(),
              first.data().toString().toStdString());
}

TEST_F(SkillsPageTest, SaysWhereToLearnItCoursesBesideBooks) {
    m_page.open({PageId::Skills, u"skill:tech/python"_s, {}});
    int courses = 0, books = 0;
    for (const auto* link : m_page.findChildren<QAbstractButton*>()) {
        courses += link->objectName().startsWith(u"link-course:"_s) ? 1 : 0;
        books += link->objectName().startsWith(u"link-book:"_s) ? 1 : 0;
    }
    EXPECT_GT(courses, 0);
    EXPECT_GT(books, 0);
    EXPECT_LE(courses + books, 6);
    QSignalSpy asked(&m_page, &Page::routeRequested);
    named<QAbstractButton>(m_page, "all-lessons")->click();
    ASSERT_EQ(asked.count(), 1);
    const auto route = asked.at(0).at(0).value<Route>();
    EXPECT_EQ(route.page, PageId::Search);
    EXPECT_TRUE(route.queryText().contains(u"skill:tech/python"_s)) << route.queryText().toStdString();
}

TEST_F(SkillsPageTest, EnterOnACareerOpensIt) {
    m_page.open({PageId::Skills, u"skill:2.B.3.e"_s, {}});
    QSignalSpy asked(&m_page, &Page::routeRequested);
    uses().setCurrentIndex(uses().model()->index(1, 0));
    QTest::keyClick(&uses(), Qt::Key_Return);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(SkillsPageTest, ATechnologyHasNoBarsButPostings) {
    m_page.open({PageId::Skills, u"skill:tech/c++"_s, {}});
    EXPECT_EQ(uses().model()->columnCount(), int(SkillUsesModel::ToolColumnCount));
    EXPECT_FALSE(uses().model()->index(0, 1).data(SharePaintedRole).isValid());
}

db::SkillUse use(const char* key, const char* title, std::optional<double> importance) {
    return {db::CareerKey::trusted(key), title, importance, std::nullopt, false};
}

TEST(SkillUsesModel, SortsBothWaysAndKeepsWhatIsPointedAt) {
    SkillUsesModel model(
        {use("career:a", "Alpha", 2.5), use("career:b", "beta", std::nullopt), use("career:c", "Gamma", 4.0)},
        db::SkillKind::Skill, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QPersistentModelIndex gamma = model.index(2, 0);
    model.sort(SkillUsesModel::Importance, Qt::DescendingOrder);
    EXPECT_EQ(model.careerKey(0), u"career:c"_s);
    EXPECT_EQ(model.careerKey(2), u"career:b"_s) << "not stated goes below every value";
    EXPECT_EQ(gamma.row(), 0);
    model.sort(SkillUsesModel::Career, Qt::AscendingOrder);
    EXPECT_EQ(model.careerKey(1), u"career:b"_s);
    EXPECT_DOUBLE_EQ(model.index(2, 1).data(SharePaintedRole).toDouble(), 0.75);
}

} // namespace
} // namespace waymark::ui
