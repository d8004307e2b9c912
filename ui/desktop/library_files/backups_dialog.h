// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The library's backups: when, why and how large, read back whole on request, put in the library's place.
// What is there now is backed up before it is replaced, so that restoring can be taken back too. GUI thread.
#pragma once

#include "db/library/backups.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace waymark::ui {

class LibrarySession;
class LibraryFiles;
class TextLabel;

class BackupsDialog final : public QDialog {
    Q_OBJECT
public:
    /// LibrarySession and files outlive the dialog.
    BackupsDialog(LibrarySession& session, LibraryFiles& files, QWidget* parent);

private:
    void fill();
    void makeOne();
    void verify();
    void restore();
    const db::Backup* chosen() const;

    LibrarySession& m_session;
    LibraryFiles& m_files;
    std::vector<db::Backup> m_backups;
    QTableWidget* m_table;
    TextLabel* m_words;
    QPushButton* m_verify;
    QPushButton* m_restore;
};

} // namespace waymark::ui
