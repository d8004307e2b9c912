// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Services for tests of pages: the fixture catalog, a real library in a folder of its own, a clock that stands,
// and dialogs that remember which links were opened.
#pragma once

#include "db/catalog/catalog.h"
#include "db/library/library.h"
#include "tests/support/fixture_catalog.h"
#include "ui/desktop/frame/services.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/pages/search/search_thread.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/theme/appearance.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <iosfwd>
#include <stdexcept>

QT_BEGIN_NAMESPACE
void PrintTo(const QString& text, std::ostream* out); // of the tests' main
QT_END_NAMESPACE

namespace waymark::ui {

class RecordingDialogs final : public Dialogs {
public:
    QString saveFileName(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString openFileName(QWidget*, const QString&, const QString&) override { return {}; }
    bool openLink(const QString& url) override {
        opened << url;
        return true;
    }
    QStringList opened;
};

class ServicesTest : public testing::Test {
protected:
    /// Keys in the library's file as another program would read it.
    QStringList keysOnDisk() {
        QStringList keys;
        const db::Result<db::Library> library = db::Library::open(m_file);
        if (!library)
            return {QStringLiteral("unreadable")};
        const db::Result<std::vector<db::Bookmark>> bookmarks = library->bookmarks();
        for (const db::Bookmark& bookmark : *bookmarks)
            keys << QString::fromStdString(bookmark.key.text());
        return keys;
    }
    /// Shown without a window manager, large enough for three columns.
    static void present(QWidget& page) {
        page.resize(1240, 800);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    /// Lists are read on a thread of their own.
    template <class Condition>
    static bool waitFor(Condition condition) {
        return QTest::qWaitFor(condition, 10'000);
    }
    template <class Page>
    static bool waitFilled(const Page& page) {
        return waitFor([&page] { return !page.list()->busy(); });
    }
    template <class Widget>
    static Widget* named(const QWidget& page, const char* name) {
        // What was replaced a moment ago is still waiting to be deleted under the same name.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* found = page.findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            throw std::runtime_error("the page has no " + std::string(name)); // ends this test only
        return found;
    }

    QTemporaryDir m_folder;
    const std::filesystem::path m_file = m_folder.filePath(QStringLiteral("library.db")).toStdString();
    db::Catalog m_catalog = *db::Catalog::open(waymark::test::fixtureCatalog());
    std::string m_now = "2026-08-03T14:32:00Z";
    LibrarySession m_session{*db::Library::open(m_file), [this] { return m_now; }};
    Appearance m_appearance;
    RecordingDialogs m_dialogs;
    WindowState m_state;
    SearchThread m_search{searchInCatalog(waymark::test::fixtureCatalog())};
    const Services m_services{m_catalog,    waymark::test::fixtureCatalog(), m_session, m_appearance, m_dialogs, m_state,
                      m_search};
};

} // namespace waymark::ui
