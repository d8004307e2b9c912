// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changes of thousands of items do not hold up the window and can be stopped; what a learner does with one
// action is one step of undo; counts are those of the rows beside them.
#include "tests/support/file_locks.h"
#include "tests/ui/desktop/library/library_services.h"

#include "db/library/contents.h"
#include "ui/desktop/library/library_care.h"
#include "ui/desktop/library/list_menu.h"
#include "ui/desktop/library_files/duplicates_dialog.h"
#include "ui/desktop/pages/library/library_page.h"
#include "ui/desktop/pages/library/shelves/shelf_model.h"
#include "ui/desktop/pages/library/shelves/shelf_tree.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QMenu>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <fstream>

namespace waymark::ui {

namespace {

using namespace Qt::StringLiterals;

class LargeLibraryTest : public LibraryServices {
protected:
    std::vector<db::ItemKey> keepMany(int count) {
        db::LibraryContents contents;
        std::vector<db::ItemKey> keys;
        for (int i = 0; i < count; ++i) {
            db::KeptItem item;
            item.key = db::CourseKey::trusted("course:many/" + std::to_string(i));
            item.facts.title = "Course " + std::to_string(i);
            item.addedAt = "2026-08-01T10:00:00Z";
            keys.push_back(item.key);
            contents.items.push_back(std::move(item));
        }
        m_session.change([&](db::Library& library, const std::string& now) {
            return db::Contents(library).write(contents, "import", "many", now);
        });
        return keys;
    }
    int countOf(db::KeptStatus status) {
        db::ItemQuery query;
        query.statuses = {status};
        return db::Items(m_session.library()).count(query).valueOr(-1);
    }
    static db::ItemEdit doing() {
        db::ItemEdit edit;
        edit.status = db::KeptStatus::Doing;
        return edit;
    }
};

TEST_F(LargeLibraryTest, ChangesLeaveTheWindowFreeAndAreOneStep) {
    const auto keys = keepMany(3000);
    QSignalSpy changed(&m_session, &LibrarySession::libraryChanged);
    int turns = 0;
    QTimer turning;
    QObject::connect(&turning, &QTimer::timeout, &turning, [&] { ++turns; });
    turning.start(1);
    ASSERT_TRUE(m_session.edit(keys, doing(), u"Set them"_s));
    EXPECT_GT(turns, 2) << "the window went on";
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(countOf(db::KeptStatus::Doing), 3000);
    turns = 0;
    m_session.undo();
    EXPECT_GT(turns, 2);
    EXPECT_EQ(countOf(db::KeptStatus::Doing), 0);
    m_session.redo();
    EXPECT_EQ(countOf(db::KeptStatus::Doing), 3000);
}

TEST_F(LargeLibraryTest, ChangesAreStoppedByTheButtonAndLeaveNothing) {
    const auto keys = keepMany(4000);
    QSignalSpy failed(&m_session, &LibrarySession::failed);
    QTimer pressing;
    QObject::connect(&pressing, &QTimer::timeout, &pressing, [&] {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (widget->objectName() == u"long-change"_s)
                widget->findChild<QPushButton*>()->click();
    });
    pressing.start(1);
    EXPECT_FALSE(m_session.edit(keys, doing()));
    pressing.stop();
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.at(0).at(0).toString(), u"Stopped. Nothing was changed."_s);
    EXPECT_EQ(countOf(db::KeptStatus::Doing), 0);
    EXPECT_EQ(m_session.undoText(), u"Import many"_s);
    EXPECT_TRUE(m_session.edit({keys.front()}, doing())) << "the next change goes its way";
}

TEST_F(LargeLibraryTest, AChangeAskedForMeanwhileWaitsAndIsMade) {
    const auto keys = keepMany(2000);
    db::ItemEdit note;
    note.set(&db::KeptItem::note, "meanwhile");
    bool noted = false;
    QTimer::singleShot(0, &m_session, [&] { noted = m_session.edit({keys.front()}, note); });
    EXPECT_TRUE(m_session.edit(keys, doing()));
    EXPECT_TRUE(noted);
    EXPECT_EQ(db::Items(m_session.library()).item(keys.front())->note, "meanwhile");
    EXPECT_EQ(countOf(db::KeptStatus::Doing), 2000);
}

TEST_F(LargeLibraryTest, KeepingAndPuttingIntoAListIsOneStep) {
    m_session.change([&](db::Library& library, const std::string& now) -> db::Result<void> {
        const auto made = db::Lists(library).create("Evenings", {}, now);
        return made ? db::Result<void>() : db::Result<void>(made.error());
    });
    QMenu menu;
    fillListMenu(menu, m_session, {{keyOf(courseKey), "Databases, Part 1", {}, {}, {}}});
    menu.actions().constFirst()->trigger();
    EXPECT_TRUE(m_session.isKept(courseKey));
    EXPECT_EQ(db::Lists(m_session.library()).all()->front().items, 1);
    EXPECT_EQ(m_session.undoText(), u"Add to list: Databases, Part 1"_s);
    m_session.undo();
    EXPECT_FALSE(m_session.isKept(courseKey));
    EXPECT_EQ(db::Lists(m_session.library()).all()->front().items, 0);
    EXPECT_EQ(m_session.undoText(), u"Make list Evenings"_s);
}

TEST_F(LargeLibraryTest, JoiningAllDuplicatesIsOneStep) {
    for (const char* pair : {"a", "b"})
        for (const char* one : {"1", "2"})
            keep(u"course:%1/%2"_s.arg(QLatin1String(one), QLatin1String(pair)),
                 pair[0] == 'a' ? "Algebra" : "Biology", "",
                 pair[0] == 'a' ? "https://example.org/a" : "https://example.org/b", "2026-08-01T10:00:00Z");
    const int before = m_session.count();
    const auto step = m_session.undoText();
    DuplicatesDialog dialog(m_session, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.findChild<QTreeWidget*>()->topLevelItemCount() == 2; }));
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->objectName() == u"join-all"_s)
            button->click();
    EXPECT_LT(m_session.count(), before);
    m_session.undo();
    EXPECT_EQ(m_session.count(), before);
    EXPECT_EQ(m_session.undoText(), step);
}

TEST_F(LargeLibraryTest, CountsOnShelvesComeWithTheRows) {
    keepThree();
    LibraryPage page(m_services);
    page.resize(1100, 700);
    page.show();
    auto* tree = page.findChild<ShelfTree*>();
    const auto everything = [&] {
        return static_cast<const ShelfModel*>(tree->model())
            ->indexOf({ShelfKind::Everything, {}})
            .data(ShelfCountRole)
            .toInt();
    };
    EXPECT_EQ(everything(), 3);
    m_session.toggle({keyOf(courseKey), "Databases, Part 1", {}, {}, {}});
    QCoreApplication::processEvents();
    EXPECT_EQ(everything(), 2) << "no waiting";
}

TEST_F(LargeLibraryTest, CareLeavesTheLibraryItsLocks) {
    const auto file = m_session.library().file();
    keepMany(3);
    const auto held = waymark::test::locksOn(file);
    const auto heldBeside = waymark::test::locksOn(file.native() + "-shm");
    ASSERT_FALSE(held.empty());
    LibraryCare care(file, "2026-08-20T10:00:00Z");
    QSignalSpy finished(&care, &LibraryCare::finished);
    ASSERT_TRUE(finished.wait(20'000));
    EXPECT_EQ(waymark::test::locksOn(file), held) << "or another program takes itself for the only one";
    EXPECT_EQ(waymark::test::locksOn(file.native() + "-shm"), heldBeside);
}

TEST_F(LargeLibraryTest, DamageIsFoundAfterTheStartAndNotBackedUp) {
    const auto file = m_session.library().file();
    keepMany(400);
    const auto copy = file.parent_path() / "damaged.db";
    ASSERT_TRUE(m_session.library().backup(copy));
    {
        LibraryCare care(copy, "2026-08-20T10:00:00Z");
        QSignalSpy damage(&care, &LibraryCare::damageFound);
        QSignalSpy finished(&care, &LibraryCare::finished);
        ASSERT_TRUE(finished.wait(20'000));
        EXPECT_EQ(damage.count(), 0);
    }
    EXPECT_TRUE(std::filesystem::exists(file.parent_path() / "damaged-backups")) << "the backup of the day";
    std::filesystem::remove_all(file.parent_path() / "damaged-backups");
    {
        std::fstream bytes(copy, std::ios::binary | std::ios::in | std::ios::out);
        for (std::streamoff place = 8192; place < 120'000; place += 70)
            bytes.seekp(place).put('\x5a');
    }
    LibraryCare care(copy, "2026-08-20T10:00:00Z");
    QSignalSpy damage(&care, &LibraryCare::damageFound);
    QSignalSpy finished(&care, &LibraryCare::finished);
    ASSERT_TRUE(finished.wait(20'000));
    ASSERT_EQ(damage.count(), 1);
    EXPECT_TRUE(damage.at(0).at(0).toString().contains(u"damaged"_s));
    EXPECT_FALSE(std::filesystem::exists(file.parent_path() / "damaged-backups"));
}

} // namespace

} // namespace waymark::ui
