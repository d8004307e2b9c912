// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library_actions.h"

#include "db/records/kept_content.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/library/keep_chart.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/list_menu.h"
#include "ui/desktop/library/remembered_item.h"
#include "ui/desktop/navigation/navigator.h"
#include "ui/desktop/notices/toast.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QScopedValueRollback>
#include <QUrlQuery>
#include <QWidget>

namespace waymark::ui {

using namespace Qt::StringLiterals;

LibraryActions::LibraryActions(const Parts& parts, QWidget* window)
    : QObject(window)
    , m_actions(parts.actions)
    , m_navigator(parts.navigator)
    , m_toast(parts.toast)
    , m_dialogs(parts.dialogs)
    , m_window(window) {
    const auto connectAction = [this](ActionId id, void (LibraryActions::*act)()) {
        connect(m_actions.at(id), &QAction::triggered, this, act);
    };
    connectAction(ActionId::Undo, &LibraryActions::undo);
    connectAction(ActionId::Star, &LibraryActions::starShownItem);
    connectAction(ActionId::OpenLink, &LibraryActions::openShownLink);
    connectAction(ActionId::AddToList, &LibraryActions::addShownToList);
    connectAction(ActionId::BackUp, &LibraryActions::backUp);
    connect(m_actions.at(ActionId::OpenFolder), &QAction::triggered, this, [this] { openFolderOf(m_written); });
    m_actions.at(ActionId::OpenFolder)->setEnabled(false);
    connect(&m_toast, &Toast::undoRequested, this, &LibraryActions::undo);
    connect(&m_toast, &Toast::folderRequested, this, &LibraryActions::openFolderOf);
    connect(&m_navigator, &Navigator::fileWritten, this, &LibraryActions::tellWritten);
    showWhatCanBeUndone();
    showItem({});
}

void LibraryActions::begin(LibrarySession& session, const db::Catalog* catalog) {
    m_session = &session;
    m_catalog = catalog;
    connect(m_actions.at(ActionId::Redo), &QAction::triggered, &session, &LibrarySession::redo);
    connect(&session, &LibrarySession::libraryChanged, this, &LibraryActions::showWhatCanBeUndone);
    connect(&session, &LibrarySession::changeDescribed, this, [this](const QString& sentence, const QString& title) {
        m_toast.say(sentence, title, !m_undoing);
        showWhatCanBeUndone();
    });
    showWhatCanBeUndone();
}

void LibraryActions::showItem(const QString& key) {
    const auto kind = db::kindOfKey(key.toStdString());
    m_actions.at(ActionId::Star)->setEnabled(kind.has_value());
    m_actions.at(ActionId::AddToList)->setEnabled(kind.has_value());
    m_actions.at(ActionId::OpenLink)->setEnabled(kind == db::ItemKind::Course || kind == db::ItemKind::Book);
}

void LibraryActions::undo() {
    if (!m_session)
        return;
    const QScopedValueRollback guard(m_undoing, true);
    m_session->undo();
}

void LibraryActions::showWhatCanBeUndone() {
    const auto describe = [](QAction* action, const std::optional<QString>& what, const QString& name,
                             const QString& full) {
        action->setProperty("keyName", name);
        action->setEnabled(what.has_value());
        action->setText(what ? full.arg(QString(*what).replace(u'&', u"&&"_s)) : name);
    };
    const bool known = m_session != nullptr;
    describe(m_actions.at(ActionId::Undo), known ? m_session->undoText() : std::nullopt, tr("Undo"),
             tr("Undo: %1"));
    describe(m_actions.at(ActionId::Redo), known ? m_session->redoText() : std::nullopt, tr("Redo"),
             tr("Redo: %1"));
}

void LibraryActions::starShownItem() {
    if (!m_session || !m_catalog)
        return;
    if (m_navigator.here().page == PageId::Pay) {
        keepChart(*m_session, *m_catalog, m_navigator.here());
        return;
    }
    if (auto item = rememberedItem(*m_catalog, m_navigator.here().key))
        m_session->toggle(std::move(*item));
}

void LibraryActions::addShownToList() {
    if (!m_session || !m_catalog)
        return;
    const auto item = rememberedItem(*m_catalog, m_navigator.here().key);
    if (!item)
        return;
    QMenu menu(m_window);
    fillListMenu(menu, *m_session, {*item});
    menu.exec(m_navigator.mapToGlobal(QPoint(24, 24)));
}

void LibraryActions::openShownLink() {
    if (!m_catalog)
        return;
    const auto item = rememberedItem(*m_catalog, m_navigator.here().key);
    if (item && !item->url.empty() && !m_dialogs.openLink(QString::fromStdString(item->url)))
        Q_EMIT failed(tr("The browser could not be opened for %1").arg(QString::fromStdString(item->url)));
}

void LibraryActions::backUp() {
    if (!m_session)
        return;
    const QString file = m_dialogs.saveFileName(m_window, tr("Back Up My Library"), u"waymark-library.db"_s,
                                                tr("Waymark library (*.db)"));
    if (file.isEmpty())
        return;
    const QString failure = m_session->backUp(file.toStdString());
    if (failure.isEmpty())
        sayFile(tr("My library was backed up to %1").arg(file), file);
    else
        Q_EMIT failed(failure);
}

void LibraryActions::tellWritten(const QString& file) {
    sayFile(tr("Wrote %1").arg(QFileInfo(file).fileName()), file);
}

void LibraryActions::sayFile(const QString& sentence, const QString& file) {
    m_written = file;
    m_actions.at(ActionId::OpenFolder)->setEnabled(true);
    m_toast.sayFile(sentence, file);
}

void LibraryActions::openFolderOf(const QString& file) {
    const QString folder = QFileInfo(file).absolutePath();
    if (!m_dialogs.openFolder(folder))
        Q_EMIT failed(tr("The folder %1 could not be opened").arg(folder));
}

} // namespace waymark::ui
