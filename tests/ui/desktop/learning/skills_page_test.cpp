// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/skills_page.h"

#include "tests/ui/desktop/learning/services_fixture.h"
#include "ui/desktop/pages/learning/skill_uses_model.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

class SkillsPageTest : public ServicesTest {
protected:
    SkillsPageTest() { present(m_page); }
    QTableView& uses() { return *named<QTableView>(m_page, "uses"); }
    SkillsPage m_page{m_services};
};

TEST_F(SkillsPageTest, AKindNarrowsTheListAndALinkToAnotherKindShowsAllAgain) {
    m_page.open({PageId::Skills, {}, u"skillkind=knowledge"_s});
    ASSERT_TRUE(waitFilled(m_page));
    const auto* model = named<QListView>(m_page, "list")->model();
    EXPECT_EQ(model->rowCount(), 6);
    m_page.open({PageId::Skills, u"skill:2.B.3.e"_s, {}});
    ASSERT_TRUE(waitFor([&] { return m_page.list()->selected() == u"skill:2.B.3.e"_s; }));
    EXPECT_GT(model->rowCount(), 6);
    EXPECT_TRUE(m_page.current().queryText().isEmpty());
}

TEST_F(SkillsPageTest, OpensWithWhatMostCareersNeedNotWithTheFirstOfTheAlphabet) {
    ASSERT_TRUE(waitFor([this] { return !m_page.current().key.isEmpty(); }));
    const auto skills = m_catalog.skills();
    ASSERT_TRUE(skills.ok());
    int most = 0;
    for (const auto& row : *skills)
        if (row.skill.kind != db::SkillKind::Ability) // had, not learnt
            most = std::max(most, row.careers);
    const auto first = std::find_if(skills->begin(), skills->end(), [this](const auto& row) {
        return QString::fromStdString(row.skill.key.text()) == m_page.current().key;
    });
    ASSERT_NE(first, skills->end());
    EXPECT_EQ(first->careers, most);
    EXPECT_NE(first->skill.kind, db::SkillKind::Ability);
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

TEST_F(SkillsPageTest, SaysWhyEachTeachesItAndWhoLearnsItFirst) {
    m_page.open({PageId::Skills, u"skill:tech/python"_s, {}});
    bool why = false;
    QStringList titles;
    for (const auto* link : m_page.findChildren<QAbstractButton*>())
        if (link->objectName().startsWith(u"link-course:"_s) || link->objectName().startsWith(u"link-book:"_s)) {
            why = why || link->accessibleDescription().contains(u"because it says"_s);
            titles << link->text();
        }
    EXPECT_TRUE(why);
    EXPECT_EQ(titles.removeDuplicates(), 0) << "no title twice";
    EXPECT_NE(m_page.findChild<QAbstractButton*>(u"link-career:backend-engineer"_s), nullptr)
        << "Python is core of what it has to learn";
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
