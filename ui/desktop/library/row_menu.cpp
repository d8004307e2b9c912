// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library/row_menu.h"

#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/library/compared_keys.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/list_menu.h"
#include "ui/desktop/library/remembered_item.h"
#include "ui/words/text.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString titleIn(const QModelIndex& row) {
    return row.siblingAtColumn(0).data(Qt::DisplayRole).toString();
}

/// All that the row says: in words where it has them, else its cells.
QString wordsOf(const QModelIndex& row) {
    if (const QString words = row.data(Qt::AccessibleTextRole).toString(); !words.isEmpty())
        return words;
    QStringList cells;
    for (int column = 0; column < row.model()->columnCount(row.parent()); ++column)
        cells += row.siblingAtColumn(column).data(Qt::DisplayRole).toString();
    return cells.join(u'\t');
}

/// Its address on the web; what has none is opened by a link of this program.
QString linkTo(const db::Bookmark& item) {
    return item.url.empty() ? u"waymark:"_s + fromUtf8(item.key.text()) : fromUtf8(item.url);
}

} // namespace

RowMenu::RowMenu(const Services& services, QAbstractItemView& view, KeyOf keyOf)
    : QObject(&view)
    , m_services(services)
    , m_view(view)
    , m_keyOf(std::move(keyOf)) {
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this, &RowMenu::open);
}

void RowMenu::open(const QPoint& at) {
    const QModelIndex row = m_view.indexAt(at);
    const auto item = rememberedItem(m_services.catalog, row.isValid() ? m_keyOf(row) : QString());
    if (!item)
        return;
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(titleIn(row));
    addDoors(*menu, *item);
    menu->addSeparator();
    addKeeping(*menu, *item);
    menu->addSeparator();
    addCopies(*menu, *item, row);
    menu->popup(m_view.viewport()->mapToGlobal(at));
}

void RowMenu::addDoors(QMenu& menu, const db::Bookmark& item) {
    const QString key = fromUtf8(item.key.text());
    menu.addAction(tr("Open"), this, [this, key] { Q_EMIT routeAsked(routeToItem(key)); });
    if (!item.url.empty())
        menu.addAction(tr("Open in Browser"), this,
                       [this, url = fromUtf8(item.url)] { m_services.dialogs.openLink(url); });
    if (item.key.kind() == db::ItemKind::Career)
        menu.addAction(tr("Compare"), this,
                       [this, key] { Q_EMIT routeAsked(routeToCompared(m_services.state, key)); });
}

void RowMenu::addKeeping(QMenu& menu, const db::Bookmark& item) {
    const bool kept = m_services.session.isKept(fromUtf8(item.key.text()));
    menu.addAction(kept ? tr("Remove from My library") : tr("Keep in My library"), this,
                   [this, item] { m_services.session.toggle(item); });
    fillListMenu(*menu.addMenu(tr("Add to List")), m_services.session, {item});
}

void RowMenu::addCopies(QMenu& menu, const db::Bookmark& item, const QModelIndex& row) {
    const auto add = [this, &menu](const QString& words, const QString& text) {
        menu.addAction(words, this, [text] { QGuiApplication::clipboard()->setText(text); });
    };
    add(tr("Copy Title"), titleIn(row));
    add(tr("Copy Link"), linkTo(item));
    add(tr("Copy as Text"), wordsOf(row));
}

} // namespace waymark::ui
