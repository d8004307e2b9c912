// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the menus do with the learner's library: star what is shown, undo and redo with words, back up, open a
// kept item's page in the browser, or the folder of the last file that was written; and the toast that says what changed. Does not own what it is given, all
// of which outlives it. GUI thread.
#pragma once

#include "ui/desktop/frame/services.h"
#include "ui/desktop/navigation/actions.h"
#include "ui/desktop/navigation/route.h"

#include <QObject>

namespace waymark::ui {

class Navigator;
class Toast;

class LibraryActions final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        const Actions& actions;
        Navigator& navigator;
        Toast& toast;
        Dialogs& dialogs;
    };

    /// `window` owns it and the file dialogs.
    LibraryActions(const Parts& parts, QWidget* window);

    /// Until then there is nothing to undo. `catalog` may be null: then nothing can be starred.
    void begin(LibrarySession& session, const db::Catalog* catalog);
    /// Another item is shown: may it be starred, has it a link?
    void showItem(const QString& key);

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    void showWhatCanBeUndone();
    void undo();
    void starShownItem();
    void addShownToList();
    void openShownLink();
    void backUp();
    void tellWritten(const QString& file);
    void sayFile(const QString& sentence, const QString& file);
    void openFolderOf(const QString& file);

    const Actions& m_actions;
    Navigator& m_navigator;
    Toast& m_toast;
    Dialogs& m_dialogs;
    QWidget* m_window;
    LibrarySession* m_session = nullptr;
    const db::Catalog* m_catalog = nullptr;
    QString m_written; ///< the last file, whose folder can be opened
    bool m_undoing = false;
};

} // namespace waymark::ui
