// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library_files/library_menu.h"

#include "db/library/migrate.h"
#include "db/sqlite/file_header.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/library_files.h"
#include "ui/desktop/library_files/backups_dialog.h"
#include "ui/desktop/library_files/duplicates_dialog.h"
#include "ui/desktop/library_files/export_dialog.h"
#include "ui/desktop/library_files/import_dialog.h"
#include "ui/desktop/notices/sentence.h"

#include <QAction>
#include <QFile>
#include <QMenu>

#include <array>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

namespace fs = std::filesystem;

constexpr std::array own{ActionId::NewLibrary,    ActionId::OpenLibrary,   ActionId::Backups,
                         ActionId::ImportLibrary, ActionId::ExportLibrary, ActionId::Duplicates};

QString name(const fs::path& file) {
    return QString::fromStdString(file.string());
}

/// Told from the file's own mark and not from its name: what is no library is never opened as one, which would set it
/// aside as damaged.
bool isLibrary(const fs::path& file) {
    const auto header = db::sqlite::readHeader(file);
    return header && header->applicationId == db::libraryApplicationId;
}

} // namespace

LibraryMenu::LibraryMenu(const Actions& actions, Dialogs& dialogs, QWidget* window)
    : QObject(window)
    , m_actions(actions)
    , m_dialogs(dialogs)
    , m_window(window) {
    for (const ActionId id : own)
        m_actions.at(id)->setEnabled(false);
    const auto connectAction = [this](ActionId id, void (LibraryMenu::*act)()) {
        connect(m_actions.at(id), &QAction::triggered, this, act);
    };
    connectAction(ActionId::NewLibrary, &LibraryMenu::newLibrary);
    connectAction(ActionId::OpenLibrary, &LibraryMenu::openLibrary);
    connectAction(ActionId::Backups, &LibraryMenu::showBackups);
    connectAction(ActionId::ImportLibrary, &LibraryMenu::importFile);
    connectAction(ActionId::ExportLibrary, &LibraryMenu::exportAll);
    connectAction(ActionId::Duplicates, &LibraryMenu::findDuplicates);
}

void LibraryMenu::addRecent(QMenu& fileMenu) {
    m_recent = new QMenu(tr("&Recent Libraries"), &fileMenu);
    const QList<QAction*> actions = fileMenu.actions();
    const qsizetype open = actions.indexOf(m_actions.at(ActionId::OpenLibrary));
    fileMenu.insertMenu(actions.value(open + 1), m_recent);
    m_recent->menuAction()->setEnabled(false);
    connect(m_recent, &QMenu::aboutToShow, this, &LibraryMenu::fillRecent);
}

void LibraryMenu::begin(LibrarySession& session, LibraryFiles& files) {
    m_session = &session;
    m_files = &files;
    for (const ActionId id : own)
        m_actions.at(id)->setEnabled(true);
    if (m_recent)
        m_recent->menuAction()->setEnabled(true);
}

void LibraryMenu::fillRecent() {
    m_recent->clear();
    for (const fs::path& file : m_files->recent()) {
        auto* action =
            m_recent->addAction(name(file).replace(u'&', u"&&"_s), this, [this, file] { changeTo(file); });
        action->setCheckable(true);
        action->setChecked(file == m_files->file());
    }
}

void LibraryMenu::newLibrary() {
    const QString file =
        m_dialogs.saveFileName(m_window, tr("New Library"), u"my-library.db"_s, tr("Waymark library (*.db)"));
    if (file.isEmpty())
        return;
    // What is there already is never replaced by an empty one.
    std::error_code failure;
    if (fs::exists(file.toStdString(), failure)) {
        Q_EMIT failed(
            tr("%1 is there already. Choose another name, or open it with Open Library.").arg(file));
        return;
    }
    changeTo(file.toStdString());
}

void LibraryMenu::openLibrary() {
    const QString file = m_dialogs.openFileName(m_window, tr("Open Library"), tr("Waymark library (*.db)"));
    if (!file.isEmpty())
        changeTo(file.toStdString());
}

void LibraryMenu::changeTo(const fs::path& file) {
    if (file == m_files->file())
        return;
    QString notice;
    if (const QString failure = m_files->change(*m_session, file, notice); !failure.isEmpty()) {
        Q_EMIT failed(failure);
        return;
    }
    Q_EMIT said(tr("My library is now %1").arg(name(file)));
    if (!notice.isEmpty())
        Q_EMIT failed(notice);
}

void LibraryMenu::openFile(const fs::path& file) {
    if (!m_session || !m_files)
        return;
    // The library that is open is never opened a second time, under whatever name: closing that would drop its locks.
    if (std::error_code none; file == m_files->file() || fs::equivalent(file, m_files->file(), none))
        return;
    if (QFile opened(name(file)); !opened.open(QIODevice::ReadOnly))
        return void(Q_EMIT failed(tr("%1 could not be read: %2.").arg(name(file), opened.errorString())));
    if (isLibrary(file))
        changeTo(file);
    else
        ImportDialog(*m_session, m_catalogFile, name(file), m_window).exec();
}

void LibraryMenu::importFile() {
    const QString file = m_dialogs.openFileName(
        m_window, tr("Import into My Library"),
        tr("Lists of things kept (*.json *.csv *.html *.htm *.bib *.ris);;All files (*)"));
    if (!file.isEmpty())
        ImportDialog(*m_session, m_catalogFile, file, m_window).exec();
}

void LibraryMenu::exportAll() {
    ExportDialog dialog(*m_session, m_dialogs, {{tr("My library"), {}, true}}, m_window);
    dialog.exec();
    if (!dialog.failure().isEmpty())
        Q_EMIT failed(dialog.failure());
    else if (!dialog.file().isEmpty())
        Q_EMIT said(tr("My library was saved as %1: %2").arg(dialog.file(), dialog.written()));
}

void LibraryMenu::findDuplicates() {
    DuplicatesDialog(*m_session, m_window).exec();
}

void LibraryMenu::showBackups() {
    BackupsDialog(*m_session, *m_files, m_window).exec();
}

} // namespace waymark::ui
