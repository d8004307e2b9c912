// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The library's left side: title, a button for what is new, and the shelves as the library has them. Makes,
// renames, moves and removes lists, renames and joins tags; what is dropped on a shelf is put there. Says
// which shelf was chosen. Follows the LibrarySession, once for all changes of one event. GUI thread.
#pragma once

#include "ui/desktop/pages/library/shelves/shelf.h"

#include <QTimer>
#include <QWidget>

namespace waymark::ui {

class LibrarySession;
class ShelfModel;
class ShelfTree;

class ShelfPane final : public QWidget {
    Q_OBJECT
public:
    /// The session outlives the pane.
    ShelfPane(LibrarySession& session, QWidget* parent);

    Shelf current() const;
    /// Chooses without a signal; everything when there is no such shelf any more.
    void setCurrent(const Shelf& shelf);
    QString nameOf(const Shelf& shelf) const;
    ShelfTree* tree() const { return m_tree; }
    void newList();

Q_SIGNALS:
    void shelfChosen();
    /// An own item of this kind (by its name) shall be made.
    void ownItemAsked(const QString& kind);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void refreshSoon();
    std::vector<ShelfRow> readRows() const;
    void addLists(std::vector<ShelfRow>& rows) const;
    void addSearches(std::vector<ShelfRow>& rows) const;
    void rename(const Shelf& shelf, const QString& name);
    void moveList(const QString& list, const QString& parent, const QString& before);
    void putInto(const Shelf& shelf, const QStringList& keys);
    void remove(const Shelf& shelf);
    void showMenu(const Shelf& shelf, const QPoint& where);
    void showNewMenu(QWidget* anchor);

    LibrarySession& m_session;
    ShelfModel* m_model;
    ShelfTree* m_tree;
    QTimer m_soon;
    bool m_stale = false;
};

} // namespace waymark::ui
