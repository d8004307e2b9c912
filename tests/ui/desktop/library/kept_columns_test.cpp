// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Titles measured against the columns beside them.
#include "tests/ui/desktop/library/library_services.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/pages/library/kept_delegate.h"
#include "ui/desktop/pages/library/kept_model.h"
#include "ui/desktop/pages/library/kept_table.h"
#include "ui/desktop/state/window_state.h"

#include <QApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

class KeptColumnsTest : public LibraryServices {
protected:
    void keepALongTitle() {
        keepThree();
        keep(u"book:978-0-00-000000-2"_s, "A Practical Approach to Forecasting Time Series with Python", "", "",
             "2026-08-04T10:00:00Z");
    }
    void showAt(int width) {
        if (!m_model) {
            m_model = std::make_unique<KeptModel>(m_session, nullptr);
            m_table = std::make_unique<KeptTable>(*m_model, nullptr);
            rememberColumns(m_table->horizontalHeader(), KeptModel::columnIds(), m_state, u"columns"_s);
            m_model->setQuery({});
        }
        m_table->resize(width, 300);
        m_table->show();
        settle();
    }
    void settle() {
        for (int round = 0; round < 3; ++round)
            QApplication::processEvents();
    }
    /// What a title has beyond its words: negative where it is cut.
    int roomOfTitles() {
        int room = m_table->columnWidth(KeptModel::Title);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QString words = m_model->index(row, KeptModel::Title).data().toString();
            room = std::min(room, m_table->columnWidth(KeptModel::Title) - KeptDelegate::titleLeft - KeptDelegate::padding -
                                      m_table->fontMetrics().horizontalAdvance(words));
        }
        return room;
    }
    QStringList shown() {
        QStringList ids;
        for (int column = 0; column < KeptModel::ColumnCount; ++column)
            if (!m_table->isColumnHidden(column))
                ids << KeptModel::columnIds().at(column);
        return ids;
    }
    int widthOfTitles() { return m_table->columnWidth(KeptModel::Title) - roomOfTitles(); }

    WindowState m_state;
    std::unique_ptr<KeptModel> m_model;
    std::unique_ptr<KeptTable> m_table;
};

TEST_F(KeptColumnsTest, ColumnsWithoutAWordGoBeforeATitleIsCut) {
    keepALongTitle();
    showAt(1400);
    const QStringList all = shown();
    ASSERT_EQ(all.size(), 5) << all.join(u' ').toStdString();
    ASSERT_GE(roomOfTitles(), 0);
    showAt(widthOfTitles() + 150); // two of the four have no room beside it
    EXPECT_GE(roomOfTitles(), 0);
    EXPECT_LT(shown().size(), all.size());
    showAt(1400);
    EXPECT_EQ(shown(), all) << "they come back with the room";
}

TEST_F(KeptColumnsTest, AColumnThatSaysSomethingStays) {
    keepALongTitle();
    db::ItemEdit edit;
    edit.status = db::KeptStatus::Doing;
    ASSERT_TRUE(m_session.edit({keyOf(courseKey)}, edit));
    showAt(1400);
    showAt(widthOfTitles());
    EXPECT_FALSE(m_table->isColumnHidden(KeptModel::Status));
    EXPECT_TRUE(m_table->isColumnHidden(KeptModel::Tags));
    // A tag is given: its column is there again.
    edit = {};
    edit.addTags = {"python"};
    ASSERT_TRUE(m_session.edit({keyOf(courseKey)}, edit));
    m_model->refresh();
    settle();
    EXPECT_FALSE(m_table->isColumnHidden(KeptModel::Tags));
}

TEST_F(KeptColumnsTest, WhereATitleWouldBeAFewLettersOthersGiveWay) {
    keepALongTitle();
    db::ItemEdit edit;
    edit.status = db::KeptStatus::Doing;
    edit.addTags = {"python"};
    ASSERT_TRUE(m_session.edit({keyOf(courseKey)}, edit));
    showAt(300);
    EXPECT_GE(m_table->columnWidth(KeptModel::Title),
              KeptDelegate::titleLeft + 20 * m_table->fontMetrics().averageCharWidth());
}

TEST_F(KeptColumnsTest, WhatIsAskedForStaysAndWhatIsGivenUpIsNotRememberedAsHidden) {
    keepALongTitle();
    showAt(1400);
    showAt(widthOfTitles());
    ASSERT_TRUE(m_table->isColumnHidden(KeptModel::Tags));
    const QJsonArray hidden = m_state.value(u"columns"_s).toObject().value("hidden"_L1).toArray();
    EXPECT_FALSE(hidden.contains(KeptModel::columnIds().at(KeptModel::Tags)));
    EXPECT_TRUE(m_table->isColumnWanted(KeptModel::Tags)) << "a sheet of paper has room for it";

    QMenu menu;
    m_table->fillColumnMenu(menu);
    auto* tags = menu.findChild<QAction*>(KeptModel::columnIds().at(KeptModel::Tags));
    ASSERT_TRUE(tags);
    EXPECT_FALSE(tags->isChecked()) << "it is not seen";
    tags->trigger();
    settle();
    EXPECT_FALSE(m_table->isColumnHidden(KeptModel::Tags));
    tags->trigger();
    settle();
    EXPECT_FALSE(m_table->isColumnWanted(KeptModel::Tags));
    EXPECT_TRUE(m_state.value(u"columns"_s).toObject().value("hidden"_L1).toArray().contains(
        KeptModel::columnIds().at(KeptModel::Tags)));
}

} // namespace
} // namespace waymark::ui
