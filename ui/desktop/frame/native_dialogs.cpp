// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/frame/native_dialogs.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// "png" of "PNG picture (*.png)"; empty when the filter names no single ending.
QString suffixOf(const QString& filter) {
    static const QRegularExpression pattern(uR"(\*\.([A-Za-z0-9]+))"_s);
    return pattern.match(filter).captured(1);
}

QString startFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return documents.isEmpty() ? QDir::homePath() : documents;
}

} // namespace

QString NativeDialogs::saveFileName(QWidget* parent, const QString& title, const QString& proposedName,
                                    const QString& filter) {
    QFileDialog dialog(parent, title, startFolder(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffixOf(filter));
    dialog.selectFile(proposedName);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

QString NativeDialogs::openFileName(QWidget* parent, const QString& title, const QString& filter) {
    return QFileDialog::getOpenFileName(parent, title, startFolder(), filter);
}

QString NativeDialogs::openFolderName(QWidget* parent, const QString& title) {
    return QFileDialog::getExistingDirectory(parent, title, startFolder());
}

bool NativeDialogs::openLink(const QString& url) {
    const QUrl address(url, QUrl::StrictMode);
    return isWebLink(address) && QDesktopServices::openUrl(address);
}

/// Only a folder that is there: a file would be opened by whatever program takes it.
bool NativeDialogs::openFolder(const QString& folder) {
    return QFileInfo(folder).isDir() && QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

bool isWebLink(const QUrl& url) {
    const QString scheme = url.scheme().toLower();
    return url.isValid() && (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty() &&
           url.userInfo().isEmpty();
}

} // namespace waymark::ui
