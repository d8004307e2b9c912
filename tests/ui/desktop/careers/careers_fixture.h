// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A desk over the fixture catalog for tests of the careers page: a library in a folder of its own, dialogs
// that answer and record, nothing remembered on disk.
#pragma once

#include "tests/support/fixture_catalog.h"
#include "tests/support/temp_folder.h"
#include "ui/desktop/frame/desk.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/keeping/keeper.h"
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
    Keeper keeper{*db::Library::open(folder / "library.db"),
                  [] { return std::string("2026-08-03T14:32:00Z"); }};
    Appearance appearance;
    CareerDialogs dialogs;
    WindowState state;
    SearchThread search{searchInCatalog(waymark::test::fixtureCatalog())};
    Desk desk{catalog, waymark::test::fixtureCatalog(), keeper, appearance, dialogs, state, search};
};

} // namespace waymark::ui
