// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Services over the fixture catalog for tests of the careers page: a library in a folder of its own, dialogs
// that answer and record, nothing remembered on disk.
#pragma once

#include "tests/support/fixture_catalog.h"
#include "tests/support/temp_folder.h"
#include "ui/desktop/frame/services.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/pages/search/search_thread.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/theme/appearance.h"

#include <gtest/gtest.h>

namespace waymark::ui {

class CareerDialogs final : public Dialogs {
public:
    QString saveFileName(QWidget*, const QString&, const QString& proposedName, const QString&) override {
        proposed = proposedName;
        return answer;
    }
    QString openFileName(QWidget*, const QString&, const QString&) override { return {}; }
    bool openLink(const QString& url) override {
        links.append(url);
        return true;
    }
    QString answer, proposed;
    QStringList links;
};

class CareersTest : public testing::Test {
protected:
    waymark::test::TempFolder folder;
    db::Catalog catalog = *db::Catalog::open(waymark::test::fixtureCatalog());
    LibrarySession session{*db::Library::open(folder / "library.db"),
                  [] { return std::string("2026-08-03T14:32:00Z"); }};
    Appearance appearance;
    CareerDialogs dialogs;
    WindowState state;
    SearchThread search{searchInCatalog(waymark::test::fixtureCatalog())};
    Services services{catalog, waymark::test::fixtureCatalog(), session, appearance, dialogs, state, search};
};

} // namespace waymark::ui
