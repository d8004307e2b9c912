// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library/row_menu.h"

#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/library/compared_keys.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/list_menu.h"
#include "ui/desktop/library/remembered_item.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char itemKey[] = "itemKey"; ///< the property of a widget that stands for an item

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

void standFor(QWidget& row, const QString& key) {
    row.setProperty(itemKey, key);
}

void addCopyLines(QMenu& menu, const QString& title, const QString& link, const QString& words) {
    const auto add = [&menu](const QString& line, const QString& text) {
        QObject::connect(menu.addAction(line), &QAction::triggered, &menu, [text] { QGuiApplication::clipboard()->setText(text); });
    };
    add(RowMenu::tr("Copy Title"), title);
    add(RowMenu::tr("Copy Link"), link);
    add(RowMenu::tr("Copy as Text"), words);
}

RowMenu::RowMenu(const Services& services, QAbstractItemView& view, KeyOf keyOf)
    : QObject(&view)
    , m_services(services) {
    listen(view, [&view, keyOf = std::move(keyOf)](const QPoint& at) {
        const QModelIndex row = view.indexAt(at);
        return row.isValid() ? Row{keyOf(row), wordsOf(row)} : Row();
    });
}

RowMenu::RowMenu(const Services& services, QWidget& page)
    : QObject(&page)
    , m_services(services) {
    listen(page, [&page](const QPoint& at) {
        for (const QWidget* widget = page.childAt(at); widget && widget != &page; widget = widget->parentWidget())
            if (const QString key = widget->property(itemKey).toString(); !key.isEmpty())
                return Row{key, widget->accessibleName()};
        return Row();
    });
}

RowMenu::RowMenu(const Services& services, QWidget& painted, RowAt rowAt)
    : QObject(&painted)
    , m_services(services) {
    listen(painted, std::move(rowAt));
}

void RowMenu::listen(QWidget& widget, RowAt rowAt) {
    widget.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&widget, &QWidget::customContextMenuRequested, this,
            [this, &widget, rowAt = std::move(rowAt)](const QPoint& at) {
                const auto* area = qobject_cast<QAbstractScrollArea*>(&widget);
                open(rowAt(at), widget, (area ? area->viewport() : &widget)->mapToGlobal(at));
            });
}

void RowMenu::open(const Row& row, QWidget& widget, const QPoint& at) {
    const auto item = rememberedItem(m_services.catalog, row.key);
    if (!item && widget.actions().isEmpty())
        return;
    auto* menu = new QMenu(&widget);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (item) {
        const QString title = itemName(item->key.kind(), item->title);
        menu->setAccessibleName(title);
        addDoors(*menu, *item);
        menu->addSeparator();
        addKeeping(*menu, *item);
        menu->addSeparator();
        addCopyLines(*menu, title, linkTo(*item), row.words.isEmpty() ? title : row.words);
        menu->addSeparator();
    }
    menu->addActions(widget.actions());
    menu->popup(at);
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

} // namespace waymark::ui
