// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Services for tests of the pay page: the fixture catalog, an empty library in a folder of its own, and dialogs
// that answer with a file in that folder.
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

#include <QTemporaryDir>

#include <filesystem>

namespace waymark::ui {

class PayDialogs final : public Dialogs {
public:
    QString saveFileName(QWidget*, const QString&, const QString& proposedName, const QString&) override {
        proposed.append(proposedName);
        return folder.isEmpty() ? QString() : folder + QLatin1Char('/') + proposedName;
    }
    QString openFileName(QWidget*, const QString&, const QString&) override { return {}; }
    bool openLink(const QString&) override { return true; }

    QString folder; ///< empty: the person cancels
    QStringList proposed;
};

struct PayServices {
    QTemporaryDir folder;
    db::Catalog catalog = *db::Catalog::open(waymark::test::fixtureCatalog());
    LibrarySession session{*db::Library::open(std::filesystem::path(folder.path().toStdString()) / "library.db"),
                  [] { return std::string("2026-08-03T14:32:00Z"); }};
    Appearance appearance;
    PayDialogs dialogs;
    WindowState state;
    SearchThread search{searchInCatalog(waymark::test::fixtureCatalog())};
    Services services{catalog, waymark::test::fixtureCatalog(), session, appearance, dialogs, state, search};
};

} // namespace waymark::ui
