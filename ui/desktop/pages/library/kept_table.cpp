// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/kept_table.h"

#include "ui/desktop/pages/library/kept_delegate.h"
#include "ui/desktop/pages/library/kept_model.h"
#include "ui/desktop/widgets/table_head.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTimer>

#include <array>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, KeptModel::ColumnCount> widths{300, 98, 116, 82,  106, 84,
                                                         180, 84, 100, 104, 104, 104};
constexpr std::array hiddenAtFirst{KeptModel::Kind,  KeptModel::From,    KeptModel::Rating,  KeptModel::Price,
                                   KeptModel::Added, KeptModel::Started, KeptModel::Finished};

} // namespace

KeptTable::KeptTable(KeptModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model) {
    setObjectName(u"table"_s);
    setAccessibleName(tr("Kept items"));
    setItemDelegate(new KeptDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(KeptDelegate::rowHeight(font(), false));
    auto* head = new TableHead(KeptDelegate::titleLeft, KeptDelegate::padding, this);
    setHorizontalHeader(head);
    head->setSectionsMovable(true);
    head->setSortIndicatorClearable(true);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QHeaderView::customContextMenuRequested, this, [this, head](const QPoint& where) {
        QMenu menu(this);
        fillColumnMenu(menu);
        menu.exec(head->mapToGlobal(where));
    });
    setModel(&model);
    head->setSectionResizeMode(KeptModel::Title, QHeaderView::Stretch);
    for (int column = KeptModel::Status; column < KeptModel::ColumnCount; ++column)
        head->resizeSection(column, widths[static_cast<std::size_t>(column)]);
    for (const int column : hiddenAtFirst)
        head->hideSection(column);
    connect(&model, &QAbstractItemModel::modelReset, this, &KeptTable::fitAnew);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &KeptTable::fitSoon);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &KeptTable::fitAnew);
    connect(&model, &QAbstractItemModel::dataChanged, this, &KeptTable::fitAnew);
}

void KeptTable::fillColumnMenu(QMenu& menu) {
    for (int column = KeptModel::Status; column < KeptModel::ColumnCount; ++column) {
        QAction* action =
            menu.addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setObjectName(KeptModel::columnIds().at(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_columns.choose(column, shown);
            if (shown && columnWidth(column) < 40)
                setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
            fitSoon(); // others may have to give way, or have room again
        });
    }
}

QModelIndexList KeptTable::chosenRows() const {
    return selectionModel()->selectedRows();
}

void KeptTable::chooseRow(int row) {
    selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void KeptTable::fitAnew() {
    m_columns.forget();
    fitSoon();
}

void KeptTable::fitSoon() {
    if (std::exchange(m_fitting, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_fitting = false;
        fitRowsInSight();
    });
}

void KeptTable::fitRowsInSight() {
    const int plain = KeptDelegate::rowHeight(font(), false);
    const int higher = KeptDelegate::rowHeight(font(), true);
    const int first = std::max(0, rowAt(0));
    for (int row = first; row < m_model.rowCount(); ++row) {
        if (rowViewportPosition(row) > viewport()->height())
            break;
        m_columns.look(row);
        const bool second = !m_model.index(row, 0).data(WarningRole).toString().isEmpty();
        if (rowHeight(row) != (second ? higher : plain))
            verticalHeader()->resizeSection(row, second ? higher : plain);
    }
    m_columns.fit();
}

void KeptTable::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    fitSoon();
}

void KeptTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitSoon();
}

void KeptTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setDefaultSectionSize(KeptDelegate::rowHeight(font(), false));
        fitAnew();
    }
}

void KeptTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

void KeptTable::keyPressEvent(QKeyEvent* event) {
    const bool up = event->key() == Qt::Key_Up;
    if (event->modifiers() == Qt::ControlModifier && (up || event->key() == Qt::Key_Down)) {
        Q_EMIT shiftAsked(up ? -1 : 1);
        return;
    }
    QTableView::keyPressEvent(event);
}

void KeptTable::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuAsked(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                           : event->globalPos());
}

} // namespace waymark::ui
