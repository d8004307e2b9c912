// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menu of one row, the same on every list of the catalog's items: open it, keep it, put it into a list, compare it,
// copy it. Asked for with the right mouse button, the Menu key or Shift+F10. Lives with its view. GUI thread.
#pragma once

#include "ui/desktop/frame/services.h"
#include "ui/desktop/navigation/route.h"

#include <QModelIndex>
#include <QObject>

#include <functional>

class QAbstractItemView;
class QMenu;

namespace waymark::db {
struct Bookmark;
}

namespace waymark::ui {

class RowMenu final : public QObject {
    Q_OBJECT
public:
    /// The key of the item in a row; empty for headings. What the row says is copied: its accessible text, or its cells.
    using KeyOf = std::function<QString(const QModelIndex& row)>;

    RowMenu(const Services& services, QAbstractItemView& view, KeyOf keyOf);

Q_SIGNALS:
    void routeAsked(const waymark::ui::Route& route);

private:
    void open(const QPoint& at);
    void addDoors(QMenu& menu, const db::Bookmark& item);
    void addKeeping(QMenu& menu, const db::Bookmark& item);
    void addCopies(QMenu& menu, const db::Bookmark& item, const QModelIndex& row);

    const Services m_services;
    QAbstractItemView& m_view;
    const KeyOf m_keyOf;
};

} // namespace waymark::ui
