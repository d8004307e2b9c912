// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/state/window_state.h"

#include "tests/support/temp_folder.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace {

using waymark::test::TempFolder;
using namespace waymark::ui;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

void write(const fs::path& file, const std::string& text) {
    std::ofstream(file) << text;
}

std::string read(const fs::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

TEST(WindowState, RemembersBetweenRuns) {
    const TempFolder folder;
    const fs::path file = folder / "deep/window.json";
    WindowState first(file);
    first.setValue(u"route"_s, u"careers"_s);
    first.setValue(u"window"_s, QJsonObject{{u"width"_s, 900}});
    ASSERT_TRUE(first.save());
    const WindowState second(file);
    EXPECT_EQ(second.value(u"route"_s).toString(), u"careers"_s);
    EXPECT_EQ(second.value(u"window"_s).toObject().value("width"_L1).toInt(), 900);
    EXPECT_TRUE(second.value(u"other"_s).isUndefined());
}

TEST(WindowState, ADamagedFileIsIgnoredAndReplaced) {
    const TempFolder folder;
    const fs::path file = folder / "window.json";
    for (const char* damage :
         {"", "{\"version\": 1, \"values\": {\"route\":", "[1, 2]", "\x01\x02\xff",
          "{\"version\": 99, \"values\": {\"route\": \"pay\"}}", "{\"values\": 3, \"version\": 1}"}) {
        write(file, damage);
        WindowState state(file);
        EXPECT_TRUE(state.value(u"route"_s).isUndefined()) << damage;
        state.setValue(u"route"_s, u"books"_s);
        ASSERT_TRUE(state.save());
        EXPECT_EQ(WindowState(file).value(u"route"_s).toString(), u"books"_s);
    }
}

TEST(WindowState, WritesOnlyWhatChanged) {
    const TempFolder folder;
    const fs::path file = folder / "window.json";
    WindowState state(file);
    EXPECT_TRUE(state.save());
    EXPECT_FALSE(fs::exists(file)) << "nothing to remember";
    state.setValue(u"a"_s, 1);
    ASSERT_TRUE(state.save());
    write(file, "touched");
    state.setValue(u"a"_s, 1);
    EXPECT_TRUE(state.save());
    EXPECT_EQ(read(file), "touched");
}

TEST(WindowState, AFolderThatCannotBeWrittenIsNoReasonToFail) {
    const TempFolder folder;
    write(folder / "file", "x");
    WindowState state(folder / "file/window.json");
    state.setValue(u"a"_s, 1);
    EXPECT_FALSE(state.save());
}

TEST(WindowState, WithoutAFileNothingIsKept) {
    WindowState state;
    state.setValue(u"a"_s, 1);
    EXPECT_EQ(state.value(u"a"_s).toInt(), 1);
    EXPECT_TRUE(state.save());
}

class Columns {
public:
    Columns()
        : m_model(0, 4) {
        m_table.setModel(&m_model);
        m_table.setSortingEnabled(true);
        header()->setSectionsMovable(true);
    }
    QHeaderView* header() { return m_table.horizontalHeader(); }
    static QStringList ids() { return {u"title"_s, u"hours"_s, u"price"_s, u"level"_s}; }

private:
    QStandardItemModel m_model;
    QTableView m_table;
};

TEST(RememberColumns, WidthOrderSortAndHiddenComeBack) {
    WindowState state;
    Columns before;
    rememberColumns(before.header(), Columns::ids(), state, u"courses"_s);
    before.header()->resizeSection(0, 333);
    before.header()->moveSection(3, 0);
    before.header()->resizeSection(2, 77);
    before.header()->setSortIndicator(1, Qt::DescendingOrder);
    before.header()->setSectionHidden(2, true);

    Columns after;
    rememberColumns(after.header(), Columns::ids(), state, u"courses"_s);
    EXPECT_EQ(after.header()->sectionSize(0), 333);
    EXPECT_EQ(after.header()->visualIndex(3), 0);
    EXPECT_TRUE(after.header()->isSectionHidden(2));
    EXPECT_EQ(after.header()->sortIndicatorSection(), 1);
    EXPECT_EQ(after.header()->sortIndicatorOrder(), Qt::DescendingOrder);
    after.header()->setSectionHidden(2, false);
    EXPECT_EQ(after.header()->sectionSize(2), 77) << "a hidden column keeps its width";
}

TEST(RememberColumns, ColumnsThatCameOrWentDoNoHarm) {
    WindowState state;
    state.setValue(
        u"courses"_s,
        QJsonObject{{u"order"_s, QJsonArray{u"gone"_s, u"price"_s, u"title"_s}},
                    {u"hidden"_s, QJsonArray{u"title"_s, u"hours"_s, u"price"_s, u"level"_s, u"gone"_s}},
                    {u"widths"_s, QJsonObject{{u"gone"_s, 50}, {u"title"_s, -4}, {u"price"_s, 1000000}}},
                    {u"sort"_s, u"gone"_s}});
    Columns columns;
    rememberColumns(columns.header(), Columns::ids(), state, u"courses"_s);
    EXPECT_EQ(columns.header()->visualIndex(2), 0);
    EXPECT_EQ(columns.header()->visualIndex(0), 1);
    EXPECT_LT(columns.header()->hiddenSectionCount(), 4) << "one column always stays";
    columns.header()->setSectionHidden(0, false);
    EXPECT_GE(columns.header()->sectionSize(0), 24);
}

TEST(RememberSplitter, SharesComeBackAtAnotherWidth) {
    WindowState state;
    const auto build = [&](QSplitter& splitter, int width) {
        splitter.addWidget(std::make_unique<QWidget>().release());
        splitter.addWidget(std::make_unique<QWidget>().release());
        splitter.resize(width, 100);
        rememberSplitter(&splitter, state, u"careers"_s);
        splitter.show();
    };
    QSplitter before;
    build(before, 1000);
    before.setSizes({250, 750});
    Q_EMIT before.splitterMoved(250, 1);
    QSplitter after;
    build(after, 500);
    const double share =
        static_cast<double>(after.sizes().at(0)) / (after.sizes().at(0) + after.sizes().at(1));
    EXPECT_NEAR(share, 0.25, 0.02);
}

} // namespace
