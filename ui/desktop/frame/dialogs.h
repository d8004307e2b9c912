// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The seams to what is outside the window: file dialogs, the browser, the clipboard is Qt's own. Tests and
// the tour give answers instead of a person. Links open only for http and https. Owned by main; GUI thread.
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace waymark::ui {

class Dialogs {
public:
    virtual ~Dialogs() = default;
    /// An absolute path with the filter's suffix, or empty when the person cancelled.
    virtual QString saveFileName(QWidget* parent, const QString& title, const QString& proposedName,
                                 const QString& filter) = 0;
    virtual QString openFileName(QWidget* parent, const QString& title, const QString& filter) = 0;
    /// Empty when the person cancelled, or where nobody can be asked.
    virtual QString openFolderName(QWidget*, const QString&) { return {}; }
    /// Opens a web address in the browser; anything but http and https is refused with false.
    virtual bool openLink(const QString& url) = 0;
    /// Shows a folder of this computer in the desktop's own program; false where that is not possible.
    virtual bool openFolder(const QString&) { return false; }
};

} // namespace waymark::ui
