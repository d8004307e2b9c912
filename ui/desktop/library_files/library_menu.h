// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the menus do with the library as a whole: another one, a new one, one used lately, backups. Says in
// the banner what a person must know and in the toast what was done. Owned by the window; GUI thread.
#pragma once

#include "ui/desktop/navigation/actions.h"

#include <QObject>

#include <filesystem>

class QMenu;

namespace waymark::ui {

class Dialogs;
class LibrarySession;
class LibraryFiles;

class LibraryMenu final : public QObject {
    Q_OBJECT
public:
    LibraryMenu(const Actions& actions, Dialogs& dialogs, QWidget* window);

    /// Where links of what is imported are looked up; may be empty.
    void setCatalog(std::filesystem::path file) { m_catalogFile = std::move(file); }
    /// Until both are known, its actions are off.
    void begin(LibrarySession& session, LibraryFiles& files);
    /// Puts the menu of lately used libraries behind "Open Library".
    void addRecent(QMenu& fileMenu);
    /// A file that was named from outside: a library becomes My library, anything else is imported into it.
    void openFile(const std::filesystem::path& file);

Q_SIGNALS:
    void said(const QString& sentence);
    void failed(const QString& sentence);

private:
    void newLibrary();
    void openLibrary();
    void changeTo(const std::filesystem::path& file);
    void showBackups();
    void importFile();
    void exportAll();
    void findDuplicates();
    void fillRecent();

    const Actions& m_actions;
    Dialogs& m_dialogs;
    QWidget* m_window;
    QMenu* m_recent = nullptr;
    LibrarySession* m_session = nullptr;
    LibraryFiles* m_files = nullptr;
    std::filesystem::path m_catalogFile;
};

} // namespace waymark::ui
