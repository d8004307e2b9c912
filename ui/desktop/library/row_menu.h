// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menu of one row, the same wherever an item of the catalog stands, in lists and on pages: open it, keep it, put it
// into a list, compare it, copy it. Asked for with the right mouse button, the Menu key or Shift+F10. Lives with its view
// or page. GUI thread.
#pragma once

#include "ui/desktop/frame/services.h"
#include "ui/desktop/navigation/route.h"

#include <QModelIndex>
#include <QObject>

#include <functional>

class QAbstractItemView;
class QMenu;
class QPoint;
class QWidget;

namespace waymark::db {
struct Bookmark;
}

namespace waymark::ui {

/// Makes a widget of a page the row of an item. What is copied as text is its accessible name.
void standFor(QWidget& row, const QString& key);
/// "Copy Title", "Copy Link", "Copy as Text".
void addCopyLines(QMenu& menu, const QString& title, const QString& link, const QString& words);

class RowMenu final : public QObject {
    Q_OBJECT
public:
    /// The key of the item in a row; empty for headings. What the row says is copied: its accessible text, or its cells.
    /// What the view itself does with a row, its actions, stands below.
    using KeyOf = std::function<QString(const QModelIndex& row)>;

    RowMenu(const Services& services, QAbstractItemView& view, KeyOf keyOf);
    /// Of all that standFor() made rows, in a page or a part of one, now or later.
    RowMenu(const Services& services, QWidget& page);

    struct Row {
        QString key; ///< empty where there is none
        QString words;
    };
    using RowAt = std::function<Row(const QPoint& at)>;
    /// Of rows that a widget paints, which knows where they are.
    RowMenu(const Services& services, QWidget& painted, RowAt rowAt);

Q_SIGNALS:
    void routeAsked(const waymark::ui::Route& route);

private:
    void listen(QWidget& widget, RowAt rowAt);
    void open(const Row& row, QWidget& widget, const QPoint& at);
    void addDoors(QMenu& menu, const db::Bookmark& item);
    void addKeeping(QMenu& menu, const db::Bookmark& item);

    const Services m_services;
};

} // namespace waymark::ui
