// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/kept_actions.h"

#include "db/library/lists.h"
#include "db/records/kept_content.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/library/compared_keys.h"
#include "ui/desktop/library/keep_chart.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/list_menu.h"
#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/library_files/export_dialog.h"
#include "ui/desktop/pages/library/detail/hours_dialog.h"
#include "ui/desktop/pages/library/detail/own_item_dialog.h"
#include "ui/desktop/pages/library/kept_model.h"
#include "ui/desktop/pages/library/kept_paper.h"
#include "ui/desktop/pages/library/kept_summary.h"
#include "ui/desktop/pages/library/kept_table.h"
#include "ui/desktop/pages/search/saved_search.h"
#include "ui/desktop/widgets/kept_status.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <optional>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

const std::string& linkOf(const db::KeptItem& item) {
    return item.ownUrl.empty() ? item.facts.url : item.ownUrl;
}

db::Bookmark bookmarkOf(const db::KeptItem& item) {
    return {item.key, item.facts.title, item.facts.detail, item.facts.url, item.addedAt};
}

/// Has facts of its own that a dialog shows.
bool changeable(const db::KeptItem& item) {
    return db::isOwn(item.key) && item.key.kind() != db::ItemKind::Chart &&
           item.key.kind() != db::ItemKind::Search;
}

} // namespace

KeptActions::KeptActions(const Services& services, KeptModel& model, KeptTable& table, QWidget* page)
    : QObject(page)
    , m_services(services)
    , m_model(model)
    , m_table(table)
    , m_page(page) {
    addKeys();
    table.installEventFilter(this);
    connect(&table, &KeptTable::shiftAsked, this, &KeptActions::shiftInList);
    connect(&model, &KeptModel::itemsMoveAsked, this, &KeptActions::moveInList);
    connect(&table, &KeptTable::menuAsked, this, &KeptActions::showMenu);
    connect(&table, &QTableView::doubleClicked, this, &KeptActions::open);
}

void KeptActions::addKeys() {
    const auto add = [this](const QString& words, const QList<QKeySequence>& keys,
                            void (KeptActions::*act)()) {
        auto* action = new QAction(words, &m_table);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_table.addAction(action);
    };
    add(tr("Open"), {Qt::Key_Return, Qt::Key_Enter}, &KeptActions::open);
    add(tr("Open in Browser"), {}, &KeptActions::openInBrowser);
    add(tr("Log Hours"), {Qt::CTRL | Qt::Key_L}, &KeptActions::logHours);
    add(tr("Remove from My Library"), {QKeySequence::Delete}, &KeptActions::remove);
    add(tr("Change"), {Qt::Key_F2}, &KeptActions::change);
    auto* printing = new QAction(tr("Print..."), m_page);
    printing->setShortcut(QKeySequence::Print);
    printing->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(printing, &QAction::triggered, this, &KeptActions::print);
    m_page->addAction(printing);
}

// The window has Ctrl+C too, for whatever has the keyboard; here it takes the links along.
bool KeptActions::eventFilter(QObject* watched, QEvent* event) {
    const bool asked = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!asked || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        copy();
    event->accept();
    return true;
}

const db::KeptItem* KeptActions::current() const {
    return m_model.item(m_table.currentIndex().row());
}

std::vector<db::ItemKey> KeptActions::chosenKeys() const {
    return m_model.keysOf(m_table.chosenRows());
}

QString KeptActions::subject(std::size_t count) const {
    const db::KeptItem* item = current();
    if (count == 1 && item)
        return fromUtf8(item->facts.title);
    return tr("%Ln item(s)", nullptr, plural(count));
}

void KeptActions::open() {
    const db::KeptItem* item = current();
    if (!item)
        return;
    if (item->key.kind() == db::ItemKind::Offer || item->key.kind() == db::ItemKind::Plan) {
        change();
    } else if (item->key.kind() == db::ItemKind::Search) {
        const auto search = db::savedSearchFrom(item->content);
        Q_EMIT routeRequested(search ? routeOf(*search) : searchRoute(savedSearchText(*item)));
    } else if (item->key.kind() == db::ItemKind::Chart) {
        if (const auto chart = db::chartViewFrom(item->content))
            Q_EMIT routeRequested(routeOfChart(*chart));
    } else if (db::isOwn(item->key) || !item->goneSince.empty()) {
        // It has no page; its link is all there is to open.
        openInBrowser();
    } else {
        Q_EMIT routeRequested(routeToItem(fromUtf8(item->key.text())));
    }
}

void KeptActions::openInBrowser() {
    if (const db::KeptItem* item = current(); item && !linkOf(*item).empty())
        m_services.dialogs.openLink(fromUtf8(linkOf(*item)));
}

void KeptActions::copy() {
    QStringList lines;
    for (const QModelIndex& index : m_table.chosenRows()) {
        const db::KeptItem* item = m_model.item(index.row());
        if (!item)
            continue;
        lines << fromUtf8(item->facts.title);
        if (!linkOf(*item).empty())
            lines << fromUtf8(linkOf(*item));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void KeptActions::remove() {
    const auto keys = chosenKeys();
    if (keys.empty() || m_model.query().inTrash)
        return;
    const QString what = subject(keys.size());
    const int shown = m_table.currentIndex().row();
    m_services.session.change(
        [&](db::Library& library, const std::string& now) { return db::Items(library).remove(keys, now); },
        tr("Removed %1 from My library").arg(what), what, keys.size());
    // The row that took its place is next, so that Delete can be pressed again.
    if (const int rows = m_model.rowCount(); rows > 0)
        m_table.chooseRow(std::min(shown, rows - 1));
}

void KeptActions::restore() {
    const auto keys = chosenKeys();
    if (keys.empty())
        return;
    const QString what = subject(keys.size());
    m_services.session.change(
        [&](db::Library& library, const std::string& now) { return db::Items(library).restore(keys, now); },
        tr("Restored %1").arg(what), what, keys.size());
}

void KeptActions::setStatus(db::KeptStatus status) {
    const auto keys = chosenKeys();
    if (keys.empty())
        return;
    db::ItemEdit edit;
    edit.status = status;
    const QString what = subject(keys.size());
    m_services.session.edit(keys, edit,
                       keys.size() > 1 ? tr("Set %1 to %2").arg(what, statusWord(status)) : QString(), what);
}

void KeptActions::change() {
    const db::KeptItem* item = current();
    if (!item)
        return;
    // A dialog would show less than there is, and saving would make that all there is.
    if (const auto editable = db::checkEditable(item->key.kind(), item->content); !editable)
        return m_services.session.tell(editable.error());
    if (item->key.kind() == db::ItemKind::Plan)
        Q_EMIT routeRequested({PageId::Plan, fromUtf8(item->key.text()), {}});
    else if (changeable(*item))
        OwnItemDialog(m_services.session, *item, m_page, {&m_services.catalog, {}}).exec();
}

void KeptActions::makeOwn(const QString& kind) {
    OwnItemDialog dialog(m_services.session, *db::itemKindFromName(kind.toStdString()), m_page,
                         {&m_services.catalog, {}});
    if (dialog.exec() == QDialog::Accepted && !dialog.key().isEmpty())
        Q_EMIT made(dialog.key());
}

void KeptActions::logHours() {
    if (const db::KeptItem* item = current())
        HoursDialog(m_services.session, *item, m_page).exec();
}

void KeptActions::showLists(QWidget* anchor) {
    std::vector<db::Bookmark> items;
    for (const QModelIndex& index : m_table.chosenRows())
        if (const db::KeptItem* item = m_model.item(index.row()))
            items.push_back(bookmarkOf(*item));
    if (items.empty())
        return;
    QMenu menu(m_page);
    fillListMenu(menu, m_services.session, items);
    menu.exec(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void KeptActions::moveInList(const QStringList& keys, const QString& before) {
    std::vector<db::ItemKey> rows;
    for (const QString& key : keys)
        if (const auto item = db::ItemKey::parse(key.toStdString()))
            rows.push_back(*item);
    std::optional<db::ItemKey> next;
    if (const auto item = db::ItemKey::parse(before.toStdString()))
        next = *item;
    const std::string list = m_model.query().list;
    const db::KeptItem* item = current();
    const QString stays = item ? fromUtf8(item->key.text()) : QString();
    m_services.session.change([&](db::Library& library, const std::string& now) {
        return db::Lists(library).moveItems(list, rows, next, now);
    });
    Q_EMIT moved(stays);
}

void KeptActions::shiftInList(int step) {
    const QModelIndexList chosen = m_table.chosenRows();
    if (m_model.query().order != db::ItemOrder::InList || chosen.isEmpty())
        return;
    std::vector<int> rows;
    for (const QModelIndex& index : chosen)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    const int target = step < 0 ? rows.front() - 1 : rows.back() + 2;
    if (target < 0 || target > m_model.rowCount())
        return;
    QStringList keys;
    for (const int row : rows)
        if (const db::KeptItem* item = m_model.item(row))
            keys << fromUtf8(item->key.text());
    const db::KeptItem* next = m_model.item(target);
    moveInList(keys, next ? fromUtf8(next->key.text()) : QString());
}

void KeptActions::exportChosen() {
    std::vector<ExportDialog::Part> parts;
    const auto keys = chosenKeys();
    if (keys.size() > 1)
        parts.push_back({subject(keys.size()), keys, false});
    const db::Items items(m_services.session.library());
    std::vector<db::ItemKey> shown;
    for (const db::KeptItem& item : items.read(items.find(m_model.query()).valueOr({})).valueOr({}))
        shown.push_back(item.key);
    const auto name = m_page->findChild<QLabel*>(u"shelf-title"_s)->text();
    parts.push_back({name, std::move(shown), false});
    parts.push_back({tr("My library"), {}, true});
    ExportDialog dialog(m_services.session, m_services.dialogs, std::move(parts), m_page);
    dialog.exec();
    if (!dialog.failure().isEmpty())
        m_services.session.tell({db::ErrorKind::Io, dialog.failure().toStdString()});
    else if (!dialog.file().isEmpty())
        Q_EMIT fileWritten(dialog.file());
}

void KeptActions::print() {
    if (!m_table.isVisible())
        return;
    const auto words = [this](const QString& name) { return m_page->findChild<QLabel*>(name)->text(); };
    askAndPrint(m_page, keptPaper(words(u"shelf-title"_s), words(u"count"_s), m_table));
}

void KeptActions::fillStatuses(QMenu& menu) {
    for (const db::KeptStatus status : {db::KeptStatus::None, db::KeptStatus::Want, db::KeptStatus::Doing,
                                        db::KeptStatus::Done, db::KeptStatus::Dropped})
        menu.addAction(statusMark(status, toneOf(m_page->palette())), statusWord(status), this,
                       [this, status] { setStatus(status); });
}

/// What the current row shows, cell by cell.
QString KeptActions::wordsOfRow() const {
    const QModelIndex row = m_table.currentIndex();
    QStringList cells;
    for (int column = 0; column < m_model.columnCount(); ++column)
        if (const QString cell = row.siblingAtColumn(column).data().toString(); !m_table.isColumnHidden(column) && !cell.isEmpty())
            cells << cell;
    return cells.join(u'\t');
}

void KeptActions::showMenu(const QPoint& where) {
    const db::KeptItem* item = current();
    if (!item)
        return;
    QMenu menu(m_page);
    const auto add = [&](const QString& words, const QKeySequence& keys, void (KeptActions::*act)()) {
        menu.addAction(words, this, act)->setShortcut(keys);
    };
    if (m_model.query().inTrash) {
        add(tr("Restore"), {}, &KeptActions::restore);
        menu.exec(where);
        return;
    }
    add(tr("Open"), Qt::Key_Return, &KeptActions::open);
    if (!linkOf(*item).empty())
        add(tr("Open in Browser"), {}, &KeptActions::openInBrowser);
    if (item->key.kind() == db::ItemKind::Career)
        menu.addAction(tr("Compare"), this, [this, key = fromUtf8(item->key.text())] {
            Q_EMIT routeRequested(routeToCompared(m_services.state, key));
        });
    menu.addSeparator();
    add(tr("Copy Title and Link"), QKeySequence::Copy, &KeptActions::copy);
    const QString link = linkOf(*item).empty() ? u"waymark:"_s + fromUtf8(item->key.text()) : fromUtf8(linkOf(*item));
    addCopyLines(menu, fromUtf8(item->facts.title), link, wordsOfRow());
    menu.addSeparator();
    fillStatuses(*menu.addMenu(tr("Status")));
    std::vector<db::Bookmark> items;
    for (const QModelIndex& index : m_table.chosenRows())
        if (const db::KeptItem* chosen = m_model.item(index.row()))
            items.push_back(bookmarkOf(*chosen));
    fillListMenu(*menu.addMenu(tr("Add to List")), m_services.session, items);
    add(tr("Log Hours\u2026"), Qt::CTRL | Qt::Key_L, &KeptActions::logHours);
    if (changeable(*item))
        add(tr("Change\u2026"), Qt::Key_F2, &KeptActions::change);
    menu.addSeparator();
    add(tr("Export\u2026"), {}, &KeptActions::exportChosen);
    add(tr("Remove"), QKeySequence::Delete, &KeptActions::remove);
    menu.exec(where);
}

} // namespace waymark::ui
