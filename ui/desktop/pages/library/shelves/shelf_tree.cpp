// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/shelves/shelf_tree.h"

#include "ui/desktop/pages/library/shelves/shelf_delegate.h"
#include "ui/desktop/pages/library/shelves/shelf_model.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace waymark::ui {

using namespace Qt::StringLiterals;

ShelfTree::ShelfTree(ShelfModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model) {
    setObjectName(u"shelves"_s);
    setAccessibleName(tr("Lists and tags"));
    setModel(&model);
    setItemDelegate(new ShelfDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setItemsExpandable(true);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(EditKeyPressed);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    keepPlaceOverReset();
}

void ShelfTree::keepPlaceOverReset() {
    // What was chosen and what was closed is found again by name.
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        std::vector<Shelf> closed;
        for (const ShelfRow& row : m_model.rows()) {
            const QModelIndex index = m_model.indexOf(row.shelf);
            if (m_model.hasChildren(index) && !isExpanded(index))
                closed.push_back(row.shelf);
        }
        const Shelf chosen = current();
        const bool any = currentIndex().isValid();
        const int scrolled = verticalScrollBar()->value();
        connect(
            &m_model, &QAbstractItemModel::modelReset, this,
            [this, closed, chosen, any, scrolled] {
                expandAll();
                for (const Shelf& shelf : closed)
                    collapse(m_model.indexOf(shelf));
                if (any)
                    setCurrent(chosen);
                verticalScrollBar()->setValue(scrolled);
            },
            Qt::SingleShotConnection);
    });
}

Shelf ShelfTree::current() const {
    return m_model.shelfAt(currentIndex());
}

bool ShelfTree::setCurrent(const Shelf& shelf) {
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex index = m_model.indexOf(shelf);
    setCurrentIndex(index);
    return index.isValid();
}

void ShelfTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT shelfChosen();
}

bool ShelfTree::moveList(int key) {
    const QModelIndex index = currentIndex();
    const bool arrow =
        key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Right || key == Qt::Key_Left;
    if (!arrow || current().kind != ShelfKind::List)
        return false;
    const QString list = current().id;
    const auto idOf = [this](const QModelIndex& at) {
        return at.isValid() ? m_model.shelfAt(at).id : QString();
    };
    const QModelIndex above = index.parent();
    const QString before = m_model.siblingOf(index, -1);
    if (key == Qt::Key_Up && !before.isEmpty())
        Q_EMIT m_model.listMoveAsked(list, idOf(above), before);
    else if (key == Qt::Key_Down && !m_model.siblingOf(index, 1).isEmpty())
        Q_EMIT m_model.listMoveAsked(list, idOf(above), m_model.siblingOf(index, 2));
    else if (key == Qt::Key_Right && !before.isEmpty())
        Q_EMIT m_model.listMoveAsked(list, before, {});
    else if (key == Qt::Key_Left && above.isValid())
        Q_EMIT m_model.listMoveAsked(list, idOf(above.parent()), m_model.siblingOf(above, 1));
    return true;
}

void ShelfTree::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() == Qt::ControlModifier && moveList(event->key()))
        return;
    const bool removes = event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier;
    if (removes && currentIndex().isValid()) {
        Q_EMIT removeAsked(current());
        return;
    }
    QTreeView::keyPressEvent(event);
}

bool ShelfTree::onTriangle(const QPoint& where) const {
    const QModelIndex index = indexAt(where);
    return index.isValid() && m_model.hasChildren(index) &&
           where.x() < ShelfDelegate::triangleRight(index.data(ShelfDepthRole).toInt());
}

void ShelfTree::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && onTriangle(event->position().toPoint())) {
        const QModelIndex index = indexAt(event->position().toPoint());
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::mousePressEvent(event);
}

void ShelfTree::mouseDoubleClickEvent(QMouseEvent* event) {
    if (onTriangle(event->position().toPoint()))
        return mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && (index.flags() & Qt::ItemIsEditable))
        edit(index);
}

void ShelfTree::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QPoint where = byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    Q_EMIT menuAsked(m_model.shelfAt(index), where);
}

} // namespace waymark::ui
