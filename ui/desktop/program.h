// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts the program together: shows the window at once, opens catalog and library after its first paint, and
// owns everything the pages refer to; after an import it opens the learner's own catalog in the old one's
// place. However damaged the files are, a window with words follows. One per process; what a second start was
// asked for comes to open() (instance/one_window.h). GUI thread.
#pragma once

#include "ui/desktop/frame/services.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/library_files.h"
#include "ui/desktop/main_window.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/theme/appearance.h"
#include "ui/startup/clock.h"
#include "ui/startup/locations.h"

#include <QObject>

#include <memory>
#include <optional>

namespace waymark::ui {

class CatalogNames;
class Dialogs;
class SearchThread;

class Program final : public QObject {
    Q_OBJECT
public:
    struct Setup {
        LocationOptions places;
        std::filesystem::path programDir;
        QString item;          ///< key to open first; empty: `page`
        QString page;          ///< route of the page to open first; empty: where the last run ended
        LibrarySession::Clock clock;   ///< see LibrarySession
        bool remembers = true; ///< false: window state is neither read nor written
        QString file = {};     ///< a library to open or a list to import first; empty: none
    };

    /// `dialogs` outlives the program.
    Program(Setup setup, Dialogs& dialogs);
    ~Program() override;

    /// Shows the window; the files are opened once it is painted.
    void start();
    /// Opens catalog and library and furnishes the window; does nothing the second time.
    void openFiles();

    /// Comes to the front and opens a link or a file as the command line names it; empty: only to the front. Waits while
    /// a dialog is answered. `token` as the desktop gave it.
    void open(const QString& what, const QString& token = {});

    MainWindow& window() { return *m_window; }
    Appearance& appearance() { return m_appearance; }
    /// Null until the files are open.
    LibrarySession* session() { return m_session.get(); }
    /// Null until then, and when there is none.
    const db::Catalog* catalog() const { return m_catalog ? &*m_catalog : nullptr; }

private:
    void openSession();
    void openCatalog();
    void useNames();
    void connectCatalogs();
    void showAsked(const QString& what);
    void openImport();
    /// Shows another catalog file; the answer is empty when it worked.
    QString changeCatalog(const std::filesystem::path& file);
    void changeBetweenOwnAndOriginal();
    void nameOtherCatalog();
    Services services();
    void checkCatalog();
    void lookAtKept();
    Route firstRoute() const;

    Setup m_setup;
    Dialogs& m_dialogs;
    std::filesystem::path m_dataDir;
    Appearance m_appearance;
    WindowState m_state;
    LibraryFiles m_libraryFiles;
    std::filesystem::path m_catalogFile;
    std::filesystem::path m_ownCatalog;
    std::filesystem::path m_originalCatalog; ///< empty when there is none
    std::optional<db::Catalog> m_catalog;
    std::unique_ptr<SearchThread> m_search; ///< in the catalog shown
    std::unique_ptr<CatalogNames> m_names; ///< of the catalog shown, in the language that is spoken
    std::unique_ptr<LibrarySession> m_session;
    bool m_opened = false;
    std::unique_ptr<MainWindow> m_window; ///< last, so that it goes first
};

} // namespace waymark::ui
