// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Imports through the window, with the real importers and the real program around them.
#include "ui/desktop/importing/catalog_import_dialog.h"

#include "tests/ui/desktop/frame/program_fixture.h"
#include "ui/desktop/importing/column_mapping.h"
#include "ui/desktop/navigation/navigator.h"
#include "ui/desktop/notices/banner.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <fstream>

namespace {

using namespace waymark;
using namespace waymark::test;
using namespace waymark::ui;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

class ImportDialogTest : public ProgramFixture {
protected:
    void SetUp() override { start(); }
    QString write(const char* name, const std::string& text) const {
        const fs::path file = m_folder / name;
        std::ofstream(file, std::ios::binary) << text;
        return QString::fromStdString(file.string());
    }
    QString parities() const {
        return write("ppp.csv", "Country,Country ID,Year,PPP\nCanada,CA,2031,1.75\n");
    }
    fs::path own() const { return dataDir() / "catalog.db"; }
    CatalogImportDialog* open() {
        window().action(ActionId::Import)->trigger();
        return window().findChild<CatalogImportDialog*>();
    }
    static QPushButton* go(CatalogImportDialog* dialog) { return dialog->findChild<QPushButton*>(u"go"_s); }
    static QString words(const CatalogImportDialog* dialog) {
        QStringList all;
        for (const auto* label : dialog->findChildren<QLabel*>())
            if (label->isVisibleTo(dialog))
                all << label->text();
        return all.join(u'\n');
    }
    static bool holdsParity(const db::Catalog& catalog) {
        const auto facts = catalog.payFacts(db::CareerKey::trusted("career:15-1252.00"),
                                            {{db::PlaceKey::trusted("country:CA")}, {}});
        for (const auto& level : facts->levels)
            if (level.year == 2031)
                return true;
        return false;
    }
    bool importFile(const QString& file) {
        auto* dialog = open();
        dialog->choosePath(file);
        if (!waitFor([&] { return go(dialog)->isEnabled(); }))
            return false;
        go(dialog)->click();
        const bool ended = waitFor([&] { return !dialog->isRunning(); });
        dialog->close();
        return ended;
    }
};

TEST_F(ImportDialogTest, TheWindowShowsWhatWasImportedWithoutARestart) {
    window().navigator().go({PageId::Careers, u"career:15-1252.00"_s, {}});
    auto* dialog = open();
    dialog->choosePath(parities());
    auto* kind = dialog->findChild<QComboBox*>(u"kind"_s);
    ASSERT_TRUE(waitFor([&] { return go(dialog)->isEnabled(); }));
    EXPECT_EQ(kind->currentData().toString(), u"ppp"_s) << "recognised by its content";
    go(dialog)->click();
    ASSERT_TRUE(waitFor([&] { return !dialog->isRunning(); }));
    EXPECT_TRUE(waitFor([&] { return words(dialog).contains(u"1 row read"_s); }))
        << words(dialog).toStdString();
    EXPECT_EQ(window().navigator().here().key, u"career:15-1252.00"_s) << "one stays where one was";
    EXPECT_TRUE(holdsParity(*db::Catalog::open(own())));
    EXPECT_FALSE(holdsParity(*db::Catalog::open(fixtureCatalog()))) << "the original is never changed";
}

TEST_F(ImportDialogTest, TheOriginalComesBackAndTheOwnOneIsKept) {
    ASSERT_TRUE(importFile(parities()));
    auto* other = window().action(ActionId::OtherCatalog);
    ASSERT_TRUE(other->isEnabled());
    other->trigger();
    EXPECT_TRUE(window().banner().isHidden()) << window().banner().text().toStdString();
    EXPECT_FALSE(fs::exists(own()));
    other->trigger();
    EXPECT_TRUE(fs::exists(own()));
    EXPECT_TRUE(holdsParity(*db::Catalog::open(own())));
}

TEST_F(ImportDialogTest, WhatNobodyKnowsIsRefusedWithAReason) {
    auto* dialog = open();
    dialog->choosePath(write("letter.txt", "Dear Sir or Madam\n"));
    ASSERT_TRUE(waitFor([&] { return words(dialog).contains(u"letter.txt"_s); }))
        << words(dialog).toStdString();
    EXPECT_FALSE(go(dialog)->isEnabled());
}

TEST_F(ImportDialogTest, AFaultNamesFileAndLineAndLeavesNoCatalogBehind) {
    auto* dialog = open();
    dialog->choosePath(write("ppp.csv", "Country,Country ID,Year,PPP\nCanada,CA,2031,much\n"));
    ASSERT_TRUE(waitFor([&] { return go(dialog)->isEnabled(); }));
    go(dialog)->click();
    ASSERT_TRUE(waitFor([&] { return !dialog->isRunning(); }));
    EXPECT_TRUE(waitFor([&] { return words(dialog).contains(u"ppp.csv:2"_s); }))
        << words(dialog).toStdString();
    EXPECT_FALSE(fs::exists(own()));
    EXPECT_TRUE(go(dialog)->isVisible()) << "one may try again";
}

TEST_F(ImportDialogTest, TheColumnsOfAListAreShownAndCanBeChanged) {
    auto* dialog = open();
    dialog->choosePath(write("mine.csv", "Course name,Where,Length\n"
                                         "Baking for engineers,https://example.org/bake,12\n"));
    dialog->findChild<QComboBox*>(u"kind"_s)->setCurrentIndex(
        dialog->findChild<QComboBox*>(u"kind"_s)->findData(u"csv"_s));
    Q_EMIT dialog->findChild<QComboBox*>(u"kind"_s)->activated(0);
    ASSERT_TRUE(waitFor([&] { return dialog->findChild<ColumnMapping*>() != nullptr; }))
        << words(dialog).toStdString();
    auto* mapping = dialog->findChild<ColumnMapping*>();
    const auto read = [&](int column, const char* field) {
        auto* choice = mapping->choiceOf(column);
        choice->setCurrentIndex(choice->findData(QString::fromLatin1(field)));
    };
    read(0, "title");
    read(1, "url");
    read(2, "hours");
    read(0, "url"); // leaves the second column
    EXPECT_EQ(mapping->choiceOf(1)->currentIndex(), 0);
    read(1, "url");
    read(0, "title");
    go(dialog)->click();
    ASSERT_TRUE(waitFor([&] { return !dialog->isRunning(); }));
    const auto catalog = db::Catalog::open(own());
    ASSERT_TRUE(catalog) << words(dialog).toStdString();
    const auto courses = *catalog->courses();
    const auto found = std::find_if(courses.begin(), courses.end(), [](const db::Course& course) {
        return course.title == "Baking for engineers";
    });
    ASSERT_NE(found, courses.end()) << words(dialog).toStdString();
    EXPECT_EQ(found->url, "https://example.org/bake");
    EXPECT_EQ(found->hours, 12);
}

TEST_F(ImportDialogTest, CancelLeavesEverythingAsItWas) {
    std::string text = "Country,Country ID,Year,PPP\n";
    for (int row = 0; row < 200000; ++row)
        text += "Nowhere,Z" + std::to_string(row / 200) + "," + std::to_string(1950 + row % 200) + ",1.5\n";
    auto* dialog = open();
    dialog->choosePath(write("ppp.csv", text));
    ASSERT_TRUE(waitFor([&] { return go(dialog)->isEnabled(); }));
    go(dialog)->click();
    EXPECT_TRUE(dialog->isRunning());
    dialog->findChild<QPushButton*>(u"stop"_s)->click();
    ASSERT_TRUE(waitFor([&] { return !dialog->isRunning(); }));
    EXPECT_TRUE(waitFor([&] { return words(dialog).contains(u"Cancelled"_s); }))
        << words(dialog).toStdString();
    EXPECT_FALSE(fs::exists(own()));
}

} // namespace
