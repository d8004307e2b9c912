// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an imported release adds to a career page: tasks in the publisher's words and work styles.
#include "db/formats/registry/import_release.h"
#include "tests/ui/desktop/careers/careers_fixture.h"
#include "ui/desktop/pages/careers/career_view.h"
#include "ui/desktop/pages/careers/careers_page.h"
#include "ui/desktop/pages/careers/sections/measure_bars.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/markdown_view.h"
#include "ui/desktop/widgets/section_bar.h"
#include "ui/desktop/widgets/text_label.h"

#include <QApplication>
#include <QTest>

#include <fstream>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

/// Makes a task wrap within the width of written words, but not within the whole page's.
const std::string longWords =
    ", which takes some more words to say than fit in a line as wide as what we write, and so "
    "must go on in a second line and then in a third, as the statements of a release do when "
    "they name every circumstance of the work";
const QString developers = u"career:15-1252.00"_s;

class ImportedWork : public CareersTest {
protected:
    ImportedWork() {
        std::filesystem::copy_file(waymark::test::fixtureCatalog(), file);
        std::string tasks = "O*NET-SOC Code\tTask ID\tTask\tTask Type\n";
        for (int task = 1; task <= 9; ++task)
            tasks += "15-1252.00\t" + std::to_string(task) + "\tTask <b>number</b> " + std::to_string(task) +
                     (task < 7 ? longWords : "") + (task == 9 ? ".\tCore\n" : ".\tSupplemental\n");
        import("Task Statements.txt", tasks);
        import("Work Styles.txt", "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\n"
                                  "15-1252.00\t1.D.1.a\tInnovation\tWI\t2.30\n"
                                  "15-1252.00\t1.D.1.b\tPatience\tWI\t-0.50\n");
        catalog = *db::Catalog::open(file);
        page.resize(1240, 828);
        page.show();
        page.open({PageId::Careers, developers, {}});
        for (int round = 0; round < 3; ++round)
            QApplication::processEvents();
    }
    void import(const std::string& name, const std::string& text) {
        db::ImportRequest request;
        request.path = folder / name;
        request.into = file;
        request.release = "30.2";
        std::ofstream(request.path, std::ios::binary) << text;
        const auto report = db::importRelease(request);
        EXPECT_TRUE(report.ok()) << (report.ok() ? "" : report.error().message);
    }
    std::vector<QWidget*> shownTasks() {
        std::vector<QWidget*> shown;
        for (QWidget* task : page.findChildren<QWidget*>(u"task"_s))
            if (!task->isHidden())
                shown.push_back(task);
        return shown;
    }

    std::filesystem::path file = folder / "catalog.db";
    CareersPage page{services};
};

TEST_F(ImportedWork, ShowsSomeTasksAndAllOnRequest) {
    ASSERT_EQ(shownTasks().size(), 6u);
    const auto words = shownTasks().front()->findChildren<TextLabel*>();
    EXPECT_EQ(words.last()->text(), u"Task <b>number</b> 9."_s) << "core first, and never read as markup";
    auto* all = page.findChild<LinkLabel*>(u"allTasks"_s);
    ASSERT_NE(all, nullptr);
    EXPECT_EQ(all->text(), u"See all 9 tasks"_s);
    QTest::mouseClick(all, Qt::LeftButton);
    EXPECT_EQ(shownTasks().size(), 9u);
    QTest::keyClick(all, Qt::Key_Return);
    EXPECT_EQ(shownTasks().size(), 6u);
}

TEST_F(ImportedWork, NothingIsCutOffAboveTheTasks) {
    page.resize(1900, 900);
    page.open(sectionRoute(u"career:backend-software-engineer"_s, u"work"_s));
    for (int round = 0; round < 3; ++round)
        QApplication::processEvents();
    auto* list = page.findChild<QWidget*>(u"tasks"_s);
    ASSERT_NE(list, nullptr);
    for (auto* view : page.findChildren<MarkdownView*>()) {
        EXPECT_GE(view->height(), view->heightForWidth(view->width())) << view->toPlainText().toStdString();
    }
    for (auto* words : list->findChildren<TextLabel*>())
        if (words->isVisible() && words->hasHeightForWidth()) {
            EXPECT_GE(words->height(), words->heightForWidth(words->width()));
        }
}

TEST_F(ImportedWork, ShowsWorkStylesAsBarsThatReadAloud) {
    QStringList spoken;
    for (auto* bars : page.findChildren<MeasureBars*>())
        spoken << bars->accessibleName() + u": "_s + bars->accessibleDescription();
    EXPECT_TRUE(spoken.contains(u"Work styles: Innovation: +2.3; Patience: \u22120.5"_s))
        << spoken.join(u'\n').toStdString();
}

TEST_F(ImportedWork, WithoutAReleaseNothingIsSaid) {
    page.open({PageId::Careers, u"career:29-1141.00"_s, {}});
    QApplication::processEvents();
    EXPECT_TRUE(shownTasks().empty());
    EXPECT_EQ(page.findChild<LinkLabel*>(u"allTasks"_s), nullptr);
}

} // namespace
} // namespace waymark::ui
