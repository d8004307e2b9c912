// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/pay_table.h"

#include "ui/desktop/pages/pay/pay_cell_delegate.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/widgets/flat_header.h"

#include <QClipboard>
#include <QFontInfo>
#include <QGuiApplication>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int placeColumn = 1;

} // namespace

PayTable::PayTable(PayColumns columns, WindowState& state, QWidget* parent)
    : QTableView(parent)
    , m_model(new PayTableModel(columns, this))
    , m_state(state) {
    setModel(m_model);
    setItemDelegate(new PayCellDelegate(this));
    auto* header = new FlatHeader(this);
    setHorizontalHeader(header);
    verticalHeader()->hide();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Pay by place, the same as the chart"));
    header->setSortIndicator(-1, Qt::AscendingOrder);
    const QString name = columns == PayColumns::Beside ? u"pay.columns.beside"_s : u"pay.columns.spread"_s;
    const QJsonObject remembered = state.value(name).toObject();
    m_widthsRemembered = !remembered.isEmpty();
    m_stateName = name;
    const QJsonObject chosen = state.value(name + u".chosen"_s).toObject();
    for (const QString& id : chosen.keys())
        (chosen[id].toBool() ? m_wanted : m_hidden).append(id);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](QPoint at) { chooseColumns(header->mapToGlobal(at)); });
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { chooseColumns(viewport()->mapToGlobal(at)); });
    rememberColumns(header, PayTableModel::columnIds(columns), state, name);
    setSortingEnabled(true);
    connect(header, &QHeaderView::sectionResized, this, [this] { m_widthsRemembered = true; });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        const bool choosing =
            QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
        if (!choosing && index.column() > placeColumn)
            activate(index);
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!m_quiet && now.isValid())
            Q_EMIT rowFocused(m_model->comparisonRow(now.row()));
    });
    applyFont();
}

void PayTable::show(const app::PayComparison& comparison, const app::ChartSpec& spec) {
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_model->show(comparison, spec);
    }
    fitColumns();
    updateGeometry();
}

void PayTable::selectRow(int comparisonRow) {
    const QScopedValueRollback quiet(m_quiet, true);
    const int row = m_model->tableRow(comparisonRow);
    if (row < 0)
        return clearSelection();
    QTableView::selectRow(row);
    scrollTo(m_model->index(row, placeColumn));
}

int PayTable::selectedRow() const {
    return currentIndex().isValid() ? m_model->comparisonRow(currentIndex().row()) : -1;
}

void PayTable::copy() const {
    std::vector<int> rows;
    const auto selected = selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        rows.push_back(index.row());
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    if (!rows.empty())
        QGuiApplication::clipboard()->setText(m_model->asText(rows, columns));
}

QSize PayTable::sizeHint() const {
    const int rows = m_model->rowCount() * verticalHeader()->defaultSectionSize();
    return {420, horizontalHeader()->sizeHint().height() + rows};
}

QSize PayTable::minimumSizeHint() const {
    const int rows = std::min(m_model->rowCount(), 4) * verticalHeader()->defaultSectionSize();
    return {240, horizontalHeader()->sizeHint().height() + rows};
}

// The window has Ctrl+C too, for whatever has the keyboard; here the table copies itself.
bool PayTable::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void PayTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        return activate(currentIndex());
    QTableView::keyPressEvent(event);
}

void PayTable::activate(const QModelIndex& index) {
    if (!index.isValid())
        return;
    Q_EMIT figureActivated(m_model->comparisonRow(index.row()),
                           PayTableModel::columnIds(m_model->columns()).value(index.column()),
                           visualRect(index));
}

void PayTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void PayTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

void PayTable::applyFont() {
    const double unit = QFontInfo(font()).pixelSize() / 13.0;
    verticalHeader()->setMinimumSectionSize(qRound(20 * unit));
    verticalHeader()->setDefaultSectionSize(qRound(28 * unit));
}

// Figures get the width they need and the place what is left. Where the place would lose its name, columns
// that the chart shows as well go first; the table does not scroll sideways. Widths that a person has chosen
// stay.
void PayTable::fitColumns() {
    const bool scrolls = height() < sizeHint().height();
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const QSignalBlocker ours(horizontalHeader()); // not a person's doing: nothing to remember
    const QStringList ids = PayTableModel::columnIds(m_model->columns());
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnHidden(column, m_model->isColumnEmpty(column) || m_hidden.contains(ids.value(column)));
    if (m_widthsRemembered || m_model->rowCount() == 0) {
        updateGeometries();
        return;
    }
    const int bar = scrolls ? verticalScrollBar()->sizeHint().width() : 0;
    const int names = std::min(wantedWidth(placeColumn), width() / 3);
    int room = width() - bar;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (isColumnHidden(column) || column == placeColumn)
            continue;
        setColumnWidth(column, wantedWidth(column));
        room -= columnWidth(column);
    }
    for (const QString& id : m_model->dispensableColumns()) {
        const int column = m_model->columnOf(id);
        if (room >= names)
            break;
        if (isColumnHidden(column) || m_wanted.contains(id))
            continue;
        room += columnWidth(column);
        setColumnHidden(column, true);
    }
    spread(room, names);
    updateGeometries(); // the header was not heard
    viewport()->update();
}

// Rank and place cannot be told apart without each other: they stay.
void PayTable::chooseColumns(QPoint globalPosition) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    const QStringList ids = PayTableModel::columnIds(m_model->columns());
    for (int column = placeColumn + 1; column < m_model->columnCount(); ++column) {
        const QString head = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (m_model->isColumnEmpty(column) || head.isEmpty())
            continue;
        auto* action = menu->addAction(head);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, id = ids.value(column)](bool shown) { showColumn(id, shown); });
    }
    menu->popup(globalPosition);
}

void PayTable::showColumn(const QString& id, bool shown) {
    m_hidden.removeAll(id);
    m_wanted.removeAll(id);
    (shown ? m_wanted : m_hidden).append(id);
    QJsonObject chosen;
    for (const QString& one : m_hidden)
        chosen[one] = false;
    for (const QString& one : m_wanted)
        chosen[one] = true;
    m_state.setValue(m_stateName + u".chosen"_s, chosen);
    m_widthsRemembered = false;
    fitColumns();
}

int PayTable::wantedWidth(int column) const {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = horizontalHeader()->sectionSizeHint(column);
    const auto* cells = qobject_cast<const PayCellDelegate*>(itemDelegate());
    const QStringList texts = m_model->longestTexts(column);
    for (const QString& text : texts)
        width = std::max(width, cells->widthOf(text, option.font, column));
    return width;
}

/// Half of what is spare parts the figures, the other half stays with the names.
void PayTable::spread(int room, int names) {
    QList<int> figures;
    for (int column = placeColumn + 1; column < m_model->columnCount(); ++column)
        if (!isColumnHidden(column))
            figures.append(column);
    const auto count = static_cast<int>(figures.size());
    const int each = count > 0 ? std::clamp((room - names) / 2 / count, 0, 24) : 0;
    for (const int column : figures)
        setColumnWidth(column, columnWidth(column) + each);
    setColumnWidth(placeColumn, std::max(60, room - each * count));
}

} // namespace waymark::ui
