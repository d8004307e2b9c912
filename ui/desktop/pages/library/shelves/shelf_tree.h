// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The library's left side as a view. Arrow keys and clicks choose; Ctrl with an arrow key moves a list up,
// down, under the list before it and out again; F2 renames, Delete asks to remove. GUI thread.
#pragma once

#include "ui/desktop/pages/library/shelves/shelf.h"

#include <QTreeView>

namespace waymark::ui {

class ShelfModel;

class ShelfTree final : public QTreeView {
    Q_OBJECT
public:
    ShelfTree(ShelfModel& model, QWidget* parent);

    Shelf current() const;
    /// Chooses without a signal; an unknown shelf chooses nothing and answers false.
    bool setCurrent(const Shelf& shelf);

Q_SIGNALS:
    void shelfChosen();
    void removeAsked(const waymark::ui::Shelf& shelf);
    void menuAsked(const waymark::ui::Shelf& shelf, const QPoint& globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    bool moveList(int key);
    bool onTriangle(const QPoint& where) const;
    void keepPlaceOverReset();

    ShelfModel& m_model;
    bool m_quiet = false;
};

} // namespace waymark::ui
