// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop/frame/program_fixture.h"
#include "ui/desktop/catalog_check.h"
#include "ui/desktop/edit_actions.h"
#include "ui/desktop/help/about_dialog.h"
#include "ui/desktop/navigation/navigator.h"
#include "ui/desktop/navigation/page.h"
#include "ui/desktop/navigation/page_table.h"
#include "ui/desktop/navigation/search_box.h"
#include "ui/desktop/notices/banner.h"
#include "ui/desktop/notices/no_catalog.h"
#include "ui/desktop/notices/toast.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest/QTest>

#include <fstream>
#include <sstream>

namespace {

using namespace waymark;
using namespace waymark::test;
using namespace waymark::ui;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

const QString career = u"career:backend-software-engineer"_s;
const std::string damage(4096, '#');

std::string read(const fs::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

class WindowTest : public ProgramFixture {};

TEST_F(WindowTest, PaintsBeforeTheFilesAreOpen) {
    Program program({{fixtureCatalog().string(), dataDir().string()}, m_folder / "bin", {}, {}, utcNow, false},
                    m_dialogs);
    bool opened = true;
    QObject::connect(&program.window(), &MainWindow::firstPainted, &program.window(),
                     [&] { opened = program.session() != nullptr; });
    QSignalSpy painted(&program.window(), &MainWindow::firstPainted);
    // Connected before the program's own connection, so it sees the state before the files are opened.
    program.start();
    EXPECT_TRUE(waitFor([&] { return program.catalog() != nullptr; }));
    EXPECT_EQ(painted.count(), 1);
    EXPECT_FALSE(opened);
}

TEST_F(WindowTest, OpensTheItemAskedFor) {
    start(career);
    EXPECT_EQ(window().navigator().here().page, PageId::Careers);
    EXPECT_EQ(window().navigator().here().key, career);
    EXPECT_TRUE(window().banner().isHidden());
}

TEST_F(WindowTest, RemembersPageSizeAndAppearance) {
    start();
    window().navigator().go({PageId::Careers, career, {}});
    window().resize(780, 700);
    window().action(ActionId::AppearanceDark)->trigger();
    window().close();
    start();
    EXPECT_EQ(window().navigator().here().key, career);
    EXPECT_EQ(window().size(), QSize(780, 700));
    EXPECT_TRUE(window().action(ActionId::AppearanceDark)->isChecked());
    EXPECT_EQ(toneOf(window().palette()), Tone::Dark);
    window().action(ActionId::AppearanceSystem)->trigger();
}

TEST_F(WindowTest, ADamagedLibraryIsSetAsideAndTheBannerSaysSo) {
    fs::create_directories(dataDir());
    std::ofstream(dataDir() / "library.db", std::ios::binary) << damage;
    start();
    EXPECT_TRUE(window().isVisible());
    EXPECT_FALSE(window().banner().isHidden());
    EXPECT_TRUE(window().banner().text().contains(u"library-damaged-2026-08-03.db"_s));
    EXPECT_EQ(read(dataDir() / "library-damaged-2026-08-03.db"), damage);
    EXPECT_NE(window().navigator().page(), nullptr);
}

TEST_F(WindowTest, ABackupIsKeptForThatDay) {
    start(career);
    window().action(ActionId::Star)->trigger();
    stop();
    std::ofstream(dataDir() / "library.db", std::ios::binary | std::ios::trunc) << damage;
    fs::remove(dataDir() / "library.db-wal");
    start(career);
    EXPECT_TRUE(window().banner().text().contains(u"backup"_s));
    EXPECT_EQ(start(career).session()->count(), 1);
}

TEST_F(WindowTest, WithoutACatalogTheWindowSaysWhatToDo) {
    start({}, m_folder / "gone.db");
    EXPECT_TRUE(window().isVisible());
    const auto* words = window().findChild<NoCatalog*>();
    ASSERT_NE(words, nullptr);
    QString all;
    for (const auto* label : words->findChildren<QLabel*>())
        all += label->text();
    EXPECT_TRUE(all.contains(u"gone.db"_s));
    EXPECT_TRUE(all.contains(u"--catalog"_s));
}

TEST_F(WindowTest, ADamagedCatalogIsRefusedWithASentence) {
    std::ofstream(m_folder / "bad.db", std::ios::binary) << damage;
    start({}, m_folder / "bad.db");
    EXPECT_TRUE(window().isVisible());
    EXPECT_NE(window().findChild<NoCatalog*>(), nullptr);
    EXPECT_EQ(read(m_folder / "bad.db"), damage);
}

TEST_F(WindowTest, DamageThatOpeningDoesNotNoticeIsFoundByReadingAll) {
    const auto copy = m_folder / "copy.db";
    fs::copy_file(fixtureCatalog(), copy);
    const auto check = [&] {
        QString found;
        bool done = false;
        CatalogCheck reading(copy);
        QObject::connect(&reading, &CatalogCheck::damageFound, &reading,
                         [&](const QString& words) { found = words; });
        QObject::connect(&reading, &CatalogCheck::finished, &reading, [&] { done = true; });
        EXPECT_TRUE(waitFor([&] { return done; }));
        return found;
    };
    EXPECT_EQ(check(), QString());
    fs::permissions(copy, fs::perms::owner_all);
    std::fstream file(copy, std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(static_cast<std::streamoff>(fs::file_size(copy) / 2));
    file << damage;
    file.close();
    EXPECT_FALSE(check().isEmpty());
}

TEST_F(WindowTest, BackAndForwardAsInABrowser) {
    start(career);
    window().navigator().go({PageId::Books, {}, {}});
    EXPECT_TRUE(window().action(ActionId::Back)->isEnabled());
    window().action(ActionId::Back)->trigger();
    EXPECT_EQ(window().navigator().here().key, career);
    window().action(ActionId::Forward)->trigger();
    EXPECT_EQ(window().navigator().here().page, PageId::Books);
    EXPECT_FALSE(window().action(ActionId::Forward)->isEnabled());
}

TEST_F(WindowTest, StarringShowsAToastAndUndoTakesItBack) {
    auto& program = start(career);
    window().action(ActionId::Star)->trigger();
    EXPECT_TRUE(program.session()->isKept(career));
    EXPECT_TRUE(window().toast().isVisible());
    EXPECT_TRUE(window().toast().sentence().startsWith(u"Added "_s));
    const auto* undo = window().action(ActionId::Undo);
    EXPECT_TRUE(undo->isEnabled());
    EXPECT_TRUE(undo->text().startsWith(u"Undo: "_s)) << undo->text().toStdString();
    window().action(ActionId::Undo)->trigger();
    EXPECT_FALSE(program.session()->isKept(career));
    EXPECT_FALSE(window().action(ActionId::Undo)->isEnabled());
    window().action(ActionId::Redo)->trigger();
    EXPECT_TRUE(program.session()->isKept(career));
}

TEST_F(WindowTest, BackingUpWritesACopyAndSaysWhere) {
    start(career);
    window().action(ActionId::Star)->trigger();
    const auto copy = m_folder / "copy.db";
    m_dialogs.nextFile = QString::fromStdString(copy.string());
    window().action(ActionId::BackUp)->trigger();
    EXPECT_TRUE(fs::exists(copy));
    EXPECT_TRUE(window().toast().sentence().contains(m_dialogs.nextFile));
    Q_EMIT window().toast().folderRequested(m_dialogs.nextFile);
    EXPECT_EQ(m_dialogs.lastFolder, QString::fromStdString(copy.parent_path().string()));
}

TEST_F(WindowTest, AFileThatAPageWroteIsNamed) {
    start(career);
    EXPECT_FALSE(window().action(ActionId::OpenFolder)->isEnabled()) << "nothing was written yet";
    Q_EMIT window().navigator().page()->fileWritten(QString::fromStdString((m_folder / "backend-software-engineer.html").string()));
    EXPECT_TRUE(window().toast().isVisible());
    EXPECT_EQ(window().toast().sentence(), u"Wrote backend-software-engineer.html"_s);
    // The same without a mouse, and when the toast is gone.
    window().toast().dismiss();
    window().action(ActionId::OpenFolder)->trigger();
    EXPECT_EQ(m_dialogs.lastFolder, QString::fromStdString(m_folder.path().string()));
}

TEST_F(WindowTest, TypingSearchesAndEscReturns) {
    start(career);
    auto& box = window().searchBox();
    window().action(ActionId::Find)->trigger();
    auto* line = box.findChild<QWidget*>(u"search"_s);
    QTest::keyClicks(line, u"py"_s);
    EXPECT_EQ(window().navigator().here().page, PageId::Search);
    EXPECT_EQ(searchWords(window().navigator().here()), u"py"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_EQ(window().navigator().here().key, career);
    EXPECT_EQ(box.text(), QString());
}

TEST_F(WindowTest, AboutPrintsEveryAttribution) {
    auto& program = start();
    const auto sources = program.catalog()->sources();
    ASSERT_TRUE(sources);
    ASSERT_FALSE(sources->empty());
    const AboutDialog about(*sources, m_dialogs);
    for (const auto& source : *sources)
        EXPECT_TRUE(about.text().contains(QString::fromStdString(source.attribution).simplified()))
            << source.attribution;
    EXPECT_TRUE(about.text().contains(programVersion()));
    EXPECT_TRUE(about.text().contains(u"General Public License"_s));
    EXPECT_TRUE(about.text().contains(u"earns nothing from links"_s));
}

TEST_F(WindowTest, EveryPageFitsASmallWindow) {
    start(career);
    for (const auto& entry : pageTable()) {
        window().navigator().go({entry.id});
        QCoreApplication::processEvents();
        const QSize least = window().minimumSizeHint();
        EXPECT_LE(least.width(), 760) << entry.word;
        EXPECT_LE(least.height(), 480) << entry.word;
    }
}

TEST_F(WindowTest, TheTitleSaysWhatIsOpen) {
    start(career);
    EXPECT_EQ(window().windowTitle(), u"Backend Software Engineer"_s);
    window().navigator().go({PageId::Explore});
    EXPECT_EQ(window().windowTitle(), u"Explore"_s);
}

TEST_F(WindowTest, TextGrowsShrinksAndIsRemembered) {
    const int usual = QFontInfo(QApplication::font()).pixelSize();
    start(career);
    window().action(ActionId::LargerText)->trigger();
    window().action(ActionId::LargerText)->trigger();
    EXPECT_GT(QFontInfo(QApplication::font()).pixelSize(), usual);
    const int larger = QFontInfo(QApplication::font()).pixelSize();
    window().close();
    stop();
    start(career);
    EXPECT_EQ(QFontInfo(QApplication::font()).pixelSize(), larger);
    window().action(ActionId::UsualText)->trigger();
    EXPECT_EQ(QFontInfo(QApplication::font()).pixelSize(), usual);
}

TEST_F(WindowTest, TheWheelWithCtrlChangesTheSizeOfTextAndScrollsNothing) {
    auto& program = start(career);
    const auto turn = [this](int by, Qt::KeyboardModifiers held) {
        QWidget* under = window().navigator().page();
        QWheelEvent turned(QPointF(40, 40), under->mapToGlobal(QPointF(40, 40)), {}, {0, by}, Qt::NoButton, held,
                           Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(under, &turned);
    };
    turn(120, Qt::NoModifier);
    EXPECT_EQ(program.appearance().zoom(), 1);
    turn(120, Qt::ControlModifier);
    EXPECT_EQ(program.appearance().zoom(), 1.1);
    turn(-60, Qt::ControlModifier);
    EXPECT_EQ(program.appearance().zoom(), 1.1) << "half a notch";
    turn(-60, Qt::ControlModifier);
    EXPECT_EQ(program.appearance().zoom(), 1);
    turn(-240, Qt::ControlModifier);
    EXPECT_EQ(program.appearance().zoom(), 0.8);
    window().action(ActionId::UsualText)->trigger();
}

TEST_F(WindowTest, TheSearchBoxAsksInWholeWords) {
    SearchBox box;
    box.resize(700, box.height());
    box.show();
    const auto* field = box.findChild<QLineEdit*>(u"search"_s);
    EXPECT_TRUE(field->placeholderText().contains(u"courses"_s));
    box.resize(200, box.height());
    EXPECT_EQ(field->placeholderText(), u"Search"_s);
}

TEST_F(WindowTest, TheSearchBoxGrowsWithTheText) {
    auto& program = start();
    const auto& box = window().searchBox();
    const int before = box.height();
    program.appearance().setZoom(2);
    QApplication::processEvents();
    const int line = QFontMetrics(box.font()).height();
    EXPECT_GE(box.findChild<QLineEdit*>(u"search"_s)->height(), line);
    EXPECT_GE(box.parentWidget()->height(), box.height());
    program.appearance().setZoom(1);
    QApplication::processEvents();
    EXPECT_EQ(box.height(), before);
}

TEST_F(WindowTest, WordsOfAnAssistiveTechnologyAreSearched) {
    start();
    auto* field = window().searchBox().findChild<QLineEdit*>(u"search"_s);
    QSignalSpy typed(&window().searchBox(), &SearchBox::typed);
    auto* told = QAccessible::queryAccessibleInterface(field);
    ASSERT_NE(told->editableTextInterface(), nullptr);
    told->editableTextInterface()->insertText(0, u"electrician"_s);
    EXPECT_EQ(typed.count(), 1);
    EXPECT_EQ(window().navigator().here().page, PageId::Search);
    // The program shows what is searched for, or leaves: nobody typed that.
    window().navigator().go({PageId::Explore, {}});
    EXPECT_TRUE(field->text().isEmpty());
    EXPECT_EQ(typed.count(), 1);
    EXPECT_EQ(window().navigator().here().page, PageId::Explore);
    QTest::keyClicks(field, u"el"_s);
    EXPECT_EQ(typed.count(), 3);
    window().searchBox().offerRest(u"ectrician"_s);
    QTest::keyClick(field, Qt::Key_Tab);
    EXPECT_EQ(field->text(), u"electrician"_s);
    EXPECT_EQ(typed.count(), 4) << "once, also by Tab";
}

TEST_F(WindowTest, WordsThatTheMouseSelectedAreCopied) {
    QLabel words(u"What it pays"_s);
    words.setTextInteractionFlags(Qt::TextSelectableByMouse);
    words.setSelection(5, 2);
    EXPECT_EQ(copiedText(&words), u"it"_s);
    QPushButton figure;
    figure.setAccessibleName(u"133,080 USD, median"_s);
    EXPECT_EQ(copiedText(&figure), u"133,080 USD, median"_s);
    EXPECT_TRUE(copiedText(nullptr).isEmpty());
}

TEST_F(WindowTest, BackReturnsToThePlaceRead) {
    start(career);
    auto* page = window().navigator().page();
    QCoreApplication::processEvents();
    page->returnTo(300);
    ASSERT_EQ(page->readPlace(), 300);
    window().navigator().go({PageId::Careers, u"career:29-1141.00"_s});
    QCoreApplication::processEvents();
    EXPECT_EQ(page->readPlace(), 0);
    window().action(ActionId::Back)->trigger();
    EXPECT_TRUE(waitFor([page] { return page->readPlace() == 300; })) << page->readPlace();
}

} // namespace
