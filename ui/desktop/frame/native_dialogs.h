// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dialogs as the desktop has them. GUI thread; owned by main.
#pragma once

#include "ui/desktop/frame/dialogs.h"

class QUrl;

namespace waymark::ui {

class NativeDialogs final : public Dialogs {
public:
    QString saveFileName(QWidget* parent, const QString& title, const QString& proposedName,
                         const QString& filter) override;
    QString openFileName(QWidget* parent, const QString& title, const QString& filter) override;
    QString openFolderName(QWidget* parent, const QString& title) override;
    bool openLink(const QString& url) override;
    bool openFolder(const QString& folder) override;
};

/// http or https with a host, and neither a user name nor a password in it.
bool isWebLink(const QUrl& url);

} // namespace waymark::ui
