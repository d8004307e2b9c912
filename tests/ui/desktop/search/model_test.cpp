// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/result_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

using namespace waymark;
using namespace waymark::ui;
using namespace Qt::StringLiterals;
using db::ItemKind;

ResultItem item(const QString& key, ItemKind kind) {
    return {key, kind, key, {}, u"detail"_s, u"free"_s, {}};
}

std::shared_ptr<const SearchOutcome> twoGroups() {
    auto outcome = std::make_shared<SearchOutcome>();
    outcome->groups = {{ItemKind::Career,
                        false,
                        2,
                        {item(u"career:a"_s, ItemKind::Career), item(u"career:b"_s, ItemKind::Career)}},
                       {ItemKind::Book, false, 9, {item(u"book:c"_s, ItemKind::Book)}}};
    return outcome;
}

class ResultModelTest : public testing::Test {
protected:
    bool m_kept = false;
    ResultModel m_model{[this](const QString& key) { return m_kept && key == u"book:c"_s; }};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ResultModelTest, HeadingsAndItemsInOneList) {
    EXPECT_EQ(m_model.rowCount(), 0);
    m_model.show(twoGroups());
    ASSERT_EQ(m_model.rowCount(), 5);
    EXPECT_TRUE(m_model.index(0).data(ResultIsHeadingRole).toBool());
    EXPECT_EQ(m_model.index(0).data().toString(), u"Careers"_s);
    EXPECT_EQ(m_model.index(1).data().toString(), u"career:a"_s);
    EXPECT_EQ(m_model.index(3).data().toString(), u"Books"_s);
    EXPECT_FALSE(m_model.index(3).flags() & Qt::ItemIsSelectable);
    EXPECT_TRUE(m_model.index(4).flags() & Qt::ItemIsSelectable);
    EXPECT_EQ(m_model.index(4).data(Qt::AccessibleTextRole).toString(), u"book:c, detail, free"_s);
    m_model.show(nullptr);
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(ResultModelTest, SelectionStepsOverHeadings) {
    m_model.show(twoGroups());
    EXPECT_EQ(m_model.itemFrom({}, 1).row(), 1);
    EXPECT_EQ(m_model.itemFrom({}, -1).row(), 4);
    EXPECT_EQ(m_model.itemFrom(m_model.index(2), 1).row(), 4);
    EXPECT_EQ(m_model.itemFrom(m_model.index(4), -1).row(), 2);
    EXPECT_EQ(m_model.itemFrom(m_model.index(4), 8).row(), 4);
    EXPECT_EQ(m_model.itemFrom(m_model.index(4), -8).row(), 1);
    m_model.show(nullptr);
    EXPECT_FALSE(m_model.itemFrom({}, 1).isValid());
}

TEST_F(ResultModelTest, OneListHasNoHeadingAndGrowsAtItsEnd) {
    const auto oneList = [](int rows) {
        auto outcome = std::make_shared<SearchOutcome>();
        outcome->ask.filter.oneList = true;
        outcome->ask.rows = rows;
        ResultGroup group;
        group.mixed = true;
        group.total = 9;
        for (int i = 0; i < rows; ++i)
            group.items.push_back(item(u"course:p/"_s + QString::number(i), ItemKind::Course));
        outcome->groups = {group};
        return outcome;
    };
    m_model.show(oneList(3));
    EXPECT_EQ(m_model.rowCount(), 3);
    const QPersistentModelIndex last = m_model.index(2);
    const QSignalSpy resets(&m_model, &ResultModel::modelReset);
    m_model.show(oneList(6));
    EXPECT_EQ(m_model.rowCount(), 6);
    EXPECT_EQ(resets.count(), 0) << "what one looks at stays where it is";
    EXPECT_EQ(last.data().toString(), u"course:p/2"_s);
    m_model.show(oneList(2));
    EXPECT_EQ(resets.count(), 1);
}

TEST_F(ResultModelTest, StarsFollow) {
    m_model.show(twoGroups());
    const QSignalSpy changed(&m_model, &ResultModel::dataChanged);
    EXPECT_FALSE(m_model.index(4).data(ResultKeptRole).toBool());
    m_kept = true;
    m_model.keptChanged(u"book:c"_s);
    EXPECT_TRUE(m_model.index(4).data(ResultKeptRole).toBool());
    m_model.keptChanged(u"book:not-listed"_s);
    EXPECT_EQ(changed.count(), 1);
}

} // namespace
