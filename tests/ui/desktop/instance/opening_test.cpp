// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a second start or the desktop asks the open window for, and what a crash left.
#include "app/plan/plan_file.h"
#include "app/plan/week_hours.h"
#include "tests/ui/desktop/frame/program_fixture.h"
#include "ui/desktop/navigation/navigator.h"
#include "ui/desktop/notices/banner.h"
#include "ui/desktop/notices/crash_dialog.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>

#include <fstream>

namespace waymark::test {
namespace {

using namespace Qt::StringLiterals;
using ui::PageId;

class OpeningTest : public ProgramFixture {
protected:
    bool opens(const QString& what, PageId page) {
        window().navigator().go({PageId::Explore});
        m_started->open(what);
        return waitFor([&] { return window().navigator().here().page == page; });
    }
    void begin() { m_started = &start(); }

    ui::Program* m_started = nullptr;
};

TEST_F(OpeningTest, LinksGoToTheirPage) {
    begin();
    EXPECT_TRUE(opens(u"waymark:match"_s, PageId::Match));
    EXPECT_TRUE(opens(u"waymark:career:15-1252.00"_s, PageId::Careers));
    EXPECT_EQ(window().navigator().here().key, u"career:15-1252.00"_s);
    EXPECT_TRUE(opens(u"waymark:search?q=nurse%20practitioner"_s, PageId::Search));
    EXPECT_EQ(ui::searchWords(window().navigator().here()), u"nurse practitioner"_s);
}

TEST_F(OpeningTest, WhatIsNoLinkIsSaidAndChangesNothing) {
    begin();
    window().navigator().go({PageId::Pay});
    m_started->open(u"waymark:delete-everything"_s);
    EXPECT_TRUE(waitFor([&] { return window().banner().text().contains(u"delete-everything"_s); }));
    EXPECT_EQ(window().navigator().here().page, PageId::Pay);
}

TEST_F(OpeningTest, WaitsWhileADialogIsAnswered) {
    begin();
    QDialog dialog(&window());
    dialog.open();
    m_started->open(u"waymark:match"_s);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 300)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    EXPECT_NE(window().navigator().here().page, PageId::Match);
    dialog.close();
    EXPECT_TRUE(waitFor([&] { return window().navigator().here().page == PageId::Match; }));
}

TEST_F(OpeningTest, ALibraryBecomesMyLibrary) {
    begin();
    const auto other = m_folder / "other.db";
    ASSERT_TRUE(db::Library::open(other));
    m_started->open(QString::fromStdString("file://" + other.string()));
    EXPECT_TRUE(waitFor([&] { return std::filesystem::path(m_started->session()->library().file()) == other; }));
}

TEST_F(OpeningTest, APlanIsShownAndKeptWhereThePersonSaysSo) {
    begin();
    db::Plan plan;
    plan.start = "2026-09-07";
    plan.hours = app::evenHours(10);
    plan.steps.emplace_back().title = "Read";
    const auto file = m_folder / "of a friend.waymark-plan.json";
    std::ofstream(file) << app::asPlanFile({"Her plan", plan});
    m_started->open(QString::fromStdString(file.string()));
    QPushButton* keep = nullptr;
    ASSERT_TRUE(waitFor([&] { return (keep = window().findChild<QPushButton*>(u"keep-shared"_s)) != nullptr; }));
    EXPECT_EQ(window().navigator().here().page, PageId::Explore) << "nothing is kept yet";
    keep->click();
    EXPECT_TRUE(waitFor([&] { return window().navigator().here().page == PageId::Plan; }));
    EXPECT_TRUE(window().navigator().here().key.startsWith(u"plan:"_s));
}

TEST_F(OpeningTest, AFileThatCannotBeReadIsSaid) {
    begin();
    m_started->open(QString::fromStdString((m_folder / "gone.db").string()));
    EXPECT_TRUE(waitFor([&] { return window().banner().text().contains(u"gone.db"_s); }));
    EXPECT_FALSE(std::filesystem::exists(m_folder / "gone.db"));
}

TEST_F(OpeningTest, TheTextOfACrashIsShownAtTheNextStartOnce) {
    std::filesystem::create_directories(dataDir());
    std::ofstream(dataDir() / "crash.txt") << "waymark 1\nended by: something\n";
    begin();
    const auto* dialog = window().findChild<ui::CrashDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->findChild<QPlainTextEdit*>()->toPlainText(), u"waymark 1\nended by: something\n"_s);
    begin();
    EXPECT_FALSE(window().findChild<ui::CrashDialog*>());
}

} // namespace
} // namespace waymark::test
