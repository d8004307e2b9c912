// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/file_locks.h"
#include "tests/ui/desktop/library/library_services.h"
#include "ui/desktop/library/catalog_watcher.h"
#include "ui/desktop/library_files/duplicates_dialog.h"
#include "ui/desktop/library_files/export_dialog.h"
#include "ui/desktop/library_files/import_dialog.h"
#include "ui/desktop/pages/library/detail/own_item_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>

#include <algorithm>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

/// Answers one file name for every question.
class OneFile final : public Dialogs {
public:
    explicit OneFile(QString file)
        : m_file(std::move(file)) {}
    QString saveFileName(QWidget*, const QString&, const QString&, const QString&) override { return m_file; }
    QString openFileName(QWidget*, const QString&, const QString&) override { return m_file; }
    bool openLink(const QString&) override { return true; }

private:
    QString m_file;
};

class LibraryFormsTest : public LibraryServices {
protected:
    QString exportAs(const QString& ending, bool notes = true) {
        const QString file = m_folder.filePath(u"out."_s + ending);
        OneFile dialogs(file);
        ExportDialog dialog(m_session, dialogs, {{u"My library"_s, {}, true}}, nullptr);
        auto* form = dialog.findChild<QComboBox*>(u"form"_s);
        form->setCurrentIndex(form->findText(u"*."_s + ending, Qt::MatchContains));
        dialog.findChild<QCheckBox*>(u"notes"_s)->setChecked(notes);
        QSignalSpy done(&dialog, &QDialog::accepted);
        dialog.findChild<QPushButton*>(u"save"_s)->click();
        EXPECT_TRUE(done.count() > 0 || done.wait(5000));
        EXPECT_EQ(dialog.failure(), QString());
        QFile written(file);
        EXPECT_TRUE(written.open(QIODevice::ReadOnly));
        return QString::fromUtf8(written.readAll());
    }
    std::unique_ptr<ImportDialog> importing(const QString& file) {
        auto dialog = std::make_unique<ImportDialog>(m_session, std::filesystem::path(), file, nullptr);
        auto* title = dialog->findChild<QLabel*>();
        for (int i = 0; i < 500 && title->text().startsWith(u"Reading"_s); ++i)
            QTest::qWait(10);
        return dialog;
    }
};

TEST_F(LibraryFormsTest, LookingAtTheLibrarysOwnFilesLeavesItItsLocks) {
    keepThree();
    const auto file = m_session.library().file();
    const auto held = waymark::test::locksOn(file);
    const auto heldBeside = waymark::test::locksOn(file.native() + "-shm");
    ASSERT_FALSE(held.empty());
    for (const char* side : {"", "-wal", "-shm"}) {
        const auto dialog = importing(QString::fromStdString(file.string() + side));
        EXPECT_FALSE(dialog->findChild<QLabel*>(u"summary"_s)->text().contains(u"new"_s)) << side;
        EXPECT_EQ(waymark::test::locksOn(file), held) << side;
        EXPECT_EQ(waymark::test::locksOn(file.native() + "-shm"), heldBeside) << side;
    }
    // A file dialog that looks into files to choose their pictures would do the same harm.
    QFileDialog choosing(nullptr, QString(), QString::fromStdString(file.parent_path().string()));
    choosing.setOption(QFileDialog::DontUseNativeDialog);
    choosing.show();
    QTest::qWait(300);
    EXPECT_EQ(waymark::test::locksOn(file), held) << "after a file dialog";
    EXPECT_EQ(waymark::test::locksOn(file.native() + "-shm"), heldBeside) << "after a file dialog";
}

TEST_F(LibraryFormsTest, ClosingWhileAFileIsReadOrWrittenWaitsForNone) {
    keepThree();
    exportAs(u"csv"_s);
    auto* pool = QThreadPool::globalInstance();
    const int threads = pool->maxThreadCount();
    pool->setMaxThreadCount(1);
    QSemaphore released;
    pool->start([&released] { released.acquire(); }); // until then nothing is read and nothing written
    std::make_unique<ImportDialog>(m_session, std::filesystem::path(), m_folder.filePath(u"out.csv"_s), nullptr).reset();
    std::make_unique<DuplicatesDialog>(m_session, nullptr).reset();
    OneFile dialogs(m_folder.filePath(u"never.csv"_s));
    {
        ExportDialog dialog(m_session, dialogs, {{u"My library"_s, {}, true}}, nullptr);
        dialog.findChild<QPushButton*>(u"save"_s)->click();
        dialog.reject();
        EXPECT_EQ(dialog.file(), QString()) << "nothing was saved, and nobody says so";
    }
    released.release();
    pool->waitForDone();
    pool->setMaxThreadCount(threads);
    EXPECT_FALSE(QFile::exists(m_folder.filePath(u"never.csv"_s)));
}

TEST_F(LibraryFormsTest, WhatIsExportedComesBackAndTheSecondTimeChangesNothing) {
    keepThree();
    db::ItemEdit edit;
    edit.set(&db::KeptItem::note, "joins");
    edit.addTags = {"sql"};
    ASSERT_TRUE(m_session.edit({keyOf(courseKey)}, edit));
    ASSERT_TRUE(exportAs(u"json"_s).contains(u"joins"_s));
    const std::vector keys{keyOf(courseKey), keyOf(goneKey)};
    ASSERT_TRUE(m_session.change([&](db::Library& library, const std::string& now) {
        db::Items items(library);
        if (auto removed = items.remove(keys, now); !removed)
            return removed;
        const auto emptied = items.emptyTrash({}, now);
        return emptied ? db::Result<void>() : db::Result<void>(emptied.error());
    }));
    const auto first = importing(m_folder.filePath(u"out.json"_s));
    EXPECT_TRUE(first->findChild<QLabel*>(u"summary"_s)->text().contains(u"2 new"_s))
        << first->findChild<QLabel*>(u"summary"_s)->text().toStdString();
    EXPECT_EQ(m_session.count(), 1) << "the preview changes nothing";
    first->accept();
    EXPECT_EQ(m_session.count(), 3);
    EXPECT_EQ(db::Items(m_session.library()).item(keyOf(courseKey))->note, "joins");
    const auto again = importing(m_folder.filePath(u"out.json"_s));
    EXPECT_FALSE(again->findChild<QPushButton*>(u"import"_s)->isEnabled());
    m_session.undo();
    EXPECT_EQ(m_session.count(), 1) << "an import is one step";
}

TEST_F(LibraryFormsTest, WhereBothDifferMineStaysUnlessWishedOtherwise) {
    keepThree();
    db::ItemEdit edit;
    edit.set(&db::KeptItem::note, "theirs");
    ASSERT_TRUE(m_session.edit({keyOf(courseKey)}, edit));
    exportAs(u"json"_s);
    edit.set(&db::KeptItem::note, "mine");
    ASSERT_TRUE(m_session.edit({keyOf(courseKey)}, edit));
    const auto dialog = importing(m_folder.filePath(u"out.json"_s));
    auto* rows = dialog->findChild<QTreeWidget*>(u"rows"_s);
    QStringList shown;
    for (int row = 0; row < rows->topLevelItemCount(); ++row)
        for (int child = 0; child < rows->topLevelItem(row)->childCount(); ++child)
            shown << rows->topLevelItem(row)->child(child)->text(2)
                  << rows->topLevelItem(row)->child(child)->text(3);
    EXPECT_EQ(shown, (QStringList{u"mine"_s, u"theirs"_s}));
    EXPECT_FALSE(dialog->findChild<QPushButton*>(u"import"_s)->isEnabled());
    dialog->findChild<QCheckBox*>(u"take-theirs"_s)->setChecked(true);
    dialog->accept();
    EXPECT_EQ(db::Items(m_session.library()).item(keyOf(courseKey))->note, "theirs");
}

TEST_F(LibraryFormsTest, AFileInNoKnownFormIsRefusedWithWords) {
    QFile file(m_folder.filePath(u"photo.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG nothing");
    file.close();
    const auto dialog = importing(file.fileName());
    EXPECT_FALSE(dialog->findChild<QLabel*>(u"summary"_s)->text().isEmpty());
    EXPECT_FALSE(dialog->findChild<QPushButton*>(u"import"_s)->isEnabled());
}

TEST_F(LibraryFormsTest, ATableOfTitlesAloneAsksWhatTheyAreBeforeItImports) {
    QFile file(m_folder.filePath(u"titles.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Title,Remark\nCircuits,soon\nMetals,later\n");
    file.close();
    const auto dialog = importing(file.fileName());
    auto* summary = dialog->findChild<QLabel*>(u"summary"_s);
    EXPECT_TRUE(summary->text().contains(u"courses, books or careers"_s)) << summary->text().toStdString();
    EXPECT_FALSE(dialog->findChild<QPushButton*>(u"import"_s)->isEnabled());
    auto* kind = dialog->findChild<QComboBox*>(u"rows-are"_s);
    ASSERT_TRUE(kind);
    kind->setCurrentIndex(kind->findText(u"Books"_s));
    for (int i = 0; i < 500 && !summary->text().contains(u"new"_s); ++i)
        QTest::qWait(10);
    EXPECT_TRUE(summary->text().contains(u"2 new"_s)) << summary->text().toStdString();
    dialog->accept();
    EXPECT_EQ(m_session.count(), 2);
}

TEST_F(LibraryFormsTest, ATableNobodyKnowsIsReadAsOneSaysBesideItsFirstValues) {
    QFile file(m_folder.filePath(u"unknown.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Was;Wo;Std.\nWeld;https://a.example/1;40\nSolder;https://a.example/2;60\n");
    file.close();
    const auto dialog = importing(file.fileName());
    const auto meaningOf = [&](const QString& column) {
        for (auto* box : dialog->findChildren<QComboBox*>())
            if (box->accessibleName() == u"Column %1 is read as"_s.arg(column))
                return box;
        return static_cast<QComboBox*>(nullptr);
    };
    const auto labels = dialog->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text() == u"Weld \u00b7 Solder"_s; }));
    EXPECT_FALSE(dialog->findChild<QPushButton*>(u"import"_s)->isEnabled()) << "nothing becomes a course unasked";
    auto* what = meaningOf(u"Was"_s);
    auto* where = meaningOf(u"Wo"_s);
    ASSERT_TRUE(what && where);
    what->setCurrentIndex(what->findData(u"title"_s));
    where->setCurrentIndex(where->findData(u"url"_s));
    auto* summary = dialog->findChild<QLabel*>(u"summary"_s);
    for (int i = 0; i < 500 && !summary->text().contains(u"2 new"_s); ++i)
        QTest::qWait(10);
    EXPECT_TRUE(summary->text().contains(u"come in as courses: 2"_s)) << summary->text().toStdString();
    dialog->accept();
    EXPECT_EQ(m_session.count(), 2);
}

TEST_F(LibraryFormsTest, SavedPagesAreCoursesAndBooksWhereOneSaysSo) {
    QFile file(m_folder.filePath(u"saved.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("title,url,time_added,tags,status\nA,https://a.example/1,1700000000,,unread\n");
    file.close();
    const auto dialog = importing(file.fileName());
    auto* summary = dialog->findChild<QLabel*>(u"summary"_s);
    auto* books = dialog->findChild<QCheckBox*>(u"as-books"_s);
    ASSERT_TRUE(books);
    EXPECT_TRUE(books->isVisibleTo(dialog.get()));
    EXPECT_TRUE(summary->text().contains(u"come in as courses: 1"_s)) << summary->text().toStdString();
    books->setChecked(true);
    for (int i = 0; i < 500 && summary->text().contains(u"as courses"_s); ++i)
        QTest::qWait(10);
    dialog->accept();
    db::ItemQuery query;
    query.kinds = {db::ItemKind::Book};
    EXPECT_EQ(db::Items(m_session.library()).find(query)->size(), 1U);
}

TEST_F(LibraryFormsTest, RowsThatStayOutAreShownWithLineAndReason) {
    QFile file(m_folder.filePath(u"books.bib"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("@book{a, title={Circuits}}\n@article{b, title={A paper}}\n");
    file.close();
    const auto dialog = importing(file.fileName());
    EXPECT_TRUE(dialog->findChild<QLabel*>(u"summary"_s)->text().contains(u"1 left out"_s));
    const auto* faults = dialog->findChild<QTreeWidget*>(u"rows"_s)->topLevelItem(0);
    ASSERT_EQ(faults->childCount(), 1);
    EXPECT_TRUE(faults->child(0)->text(0).contains(u"line 2"_s)) << faults->child(0)->text(0).toStdString();
    EXPECT_TRUE(faults->child(0)->text(0).contains(u"article"_s));
}

TEST_F(LibraryFormsTest, ClosingWhileAFileIsReadDoesNotWaitForIt) {
    QFile file(m_folder.filePath(u"many.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("title,url\n");
    for (int i = 0; i < 20000; ++i)
        file.write(QStringLiteral("T%1,https://a.example/%1\n").arg(i).toUtf8());
    file.close();
    auto dialog = std::make_unique<ImportDialog>(m_session, std::filesystem::path(), file.fileName(), nullptr);
    dialog.reset();
    EXPECT_EQ(m_session.count(), 0);
}

TEST_F(LibraryFormsTest, NotesStayAtHomeWhenWished) {
    keepThree();
    db::ItemEdit edit;
    edit.set(&db::KeptItem::note, "private words");
    ASSERT_TRUE(m_session.edit({keyOf(courseKey)}, edit));
    EXPECT_TRUE(exportAs(u"md"_s, true).contains(u"private words"_s));
    EXPECT_FALSE(exportAs(u"md"_s, false).contains(u"private words"_s));
}

TEST_F(LibraryFormsTest, DuplicatesAreJoinedAndNothingOfThemIsLost) {
    keep(u"course:a/one"_s, "Databases", "Somebody", "https://example.org/databases", "2026-08-01T10:00:00Z");
    keep(u"course:b/two"_s, "Databases again", "Somebody", "http://www.example.org/databases/",
         "2026-08-02T10:00:00Z");
    db::ItemEdit edit;
    edit.set(&db::KeptItem::note, "joins");
    edit.addTags = {"sql"};
    ASSERT_TRUE(m_session.edit({keyOf(u"course:b/two"_s)}, edit));
    DuplicatesDialog dialog(m_session, nullptr);
    const auto* groups = dialog.findChild<QTreeWidget*>(u"groups"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return groups->topLevelItemCount() == 1; }));
    for (const auto* button : dialog.findChildren<QPushButton*>())
        EXPECT_TRUE(!button->objectName().startsWith(u"join"_s) || !(button->autoDefault() || button->isDefault()))
            << "Enter in the list joins nothing";
    dialog.findChild<QPushButton*>(u"join"_s)->click();
    EXPECT_EQ(m_session.count(), 1);
    const auto kept = db::Items(m_session.library()).item(keyOf(u"course:a/one"_s));
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->note, "joins");
    EXPECT_EQ(kept->tags, std::vector<std::string>{"sql"});
    EXPECT_TRUE(QTest::qWaitFor([&] { return groups->topLevelItemCount() == 0; }));
}

TEST_F(LibraryFormsTest, AnOwnCourseIsMadeAndChanged) {
    OwnItemDialog dialog(m_session, db::ItemKind::Course, nullptr);
    const auto type = [](QDialog& into, const char* field, const QString& words) {
        auto* line = into.findChild<QLineEdit*>(QString::fromLatin1(field));
        line->clear();
        QTest::keyClicks(line, words);
    };
    type(dialog, "own-title", u"Evening class"_s);
    type(dialog, "own-amount", u"a lot"_s);
    EXPECT_FALSE(dialog.findChild<QLabel*>(u"fault"_s)->text().isEmpty()) << "said while typing";
    dialog.accept();
    EXPECT_EQ(m_session.count(), 0);
    type(dialog, "own-amount", u"120 CHF"_s);
    type(dialog, "own-hours", u"16"_s);
    dialog.accept();
    ASSERT_FALSE(dialog.key().isEmpty());
    auto made = db::Items(m_session.library()).item(keyOf(dialog.key()));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->facts.price, (db::Money{120, {"CHF"}}));
    EXPECT_EQ(made->facts.hours, 16);
    OwnItemDialog change(m_session, *made, nullptr);
    type(change, "own-title", u"Morning class"_s);
    change.accept();
    EXPECT_EQ(db::Items(m_session.library()).item(made->key)->facts.title, "Morning class");
}

TEST_F(LibraryFormsTest, ANewCatalogIsLookedAtOnce) {
    keepThree();
    CatalogWatcher watcher(m_session, waymark::test::fixtureCatalog(), nullptr);
    QSignalSpy finished(&watcher, &CatalogWatcher::finished);
    watcher.look();
    ASSERT_TRUE(finished.count() > 0 || finished.wait(5000));
    EXPECT_FALSE(db::Items(m_session.library()).item(keyOf(goneKey))->goneSince.empty());
    EXPECT_TRUE(db::Items(m_session.library()).item(keyOf(courseKey))->goneSince.empty());
    CatalogWatcher again(m_session, waymark::test::fixtureCatalog(), nullptr);
    QSignalSpy second(&again, &CatalogWatcher::finished);
    again.look();
    EXPECT_FALSE(second.wait(200)) << "the same catalog needs no second look";
}

} // namespace
} // namespace waymark::ui
