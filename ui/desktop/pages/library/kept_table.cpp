// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/kept_table.h"

#include "ui/desktop/widgets/table_head.h"

#include "ui/desktop/pages/library/kept_delegate.h"
#include "ui/desktop/pages/library/kept_model.h"

#include <QMenu>

namespace waymark::ui {

using namespace Qt::StringLiterals;

KeptTable::KeptTable(QWidget* parent)
    : QTableView(parent) {
    setObjectName(u"table"_s);
    setAccessibleName(tr("Kept items"));
    setItemDelegate(new KeptDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* head = new TableHead(KeptDelegate::titleLeft, KeptDelegate::padding, this);
    setHorizontalHeader(head);
    head->setSectionsMovable(true);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QHeaderView::customContextMenuRequested, this, &KeptTable::showColumnMenu);
}

void KeptTable::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    horizontalHeader()->setSectionResizeMode(KeptModel::Title, QHeaderView::Stretch);
    horizontalHeader()->resizeSection(KeptModel::Kind, 90);
    horizontalHeader()->resizeSection(KeptModel::From, 200);
    horizontalHeader()->resizeSection(KeptModel::Added, 110);
    connect(model, &QAbstractItemModel::modelReset, this, &KeptTable::setRowHeights);
    connect(model, &QAbstractItemModel::layoutChanged, this, &KeptTable::setRowHeights);
    connect(model, &QAbstractItemModel::rowsInserted, this, &KeptTable::setRowHeights);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &KeptTable::setRowHeights);
    setRowHeights();
}

void KeptTable::setRowHeights() {
    const int plain = KeptDelegate::rowHeight(font(), false);
    const int higher = KeptDelegate::rowHeight(font(), true);
    verticalHeader()->setDefaultSectionSize(plain);
    for (int row = 0; row < model()->rowCount(); ++row)
        verticalHeader()->resizeSection(row, model()->index(row, 0).data(LeftCatalogRole).toBool() ? higher
                                                                                                   : plain);
}

void KeptTable::showColumnMenu(const QPoint& where) {
    QHeaderView* head = horizontalHeader();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The title stays: a row without it would not say what it is.
    for (int column = KeptModel::Title + 1; column < head->count(); ++column) {
        QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!head->isSectionHidden(column));
        connect(action, &QAction::toggled, head,
                [head, column](bool shown) { head->setSectionHidden(column, !shown); });
    }
    menu->popup(head->mapToGlobal(where));
}

} // namespace waymark::ui
