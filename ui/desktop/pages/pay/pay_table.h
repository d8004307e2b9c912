// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table beside the pay chart: flat rows with hairlines, grade chips, the selected row as in the chart.
// Enter or a click on a figure asks for its source; Ctrl+C copies the selected rows as text parted by tabs.
// The head's menu (or Shift+F10 in the table) chooses columns, which is remembered. GUI thread.
#pragma once

#include "ui/desktop/pages/pay/pay_table_model.h"

#include <QTableView>

namespace waymark::ui {

class WindowState;

class PayTable final : public QTableView {
    Q_OBJECT
public:
    PayTable(PayColumns columns, WindowState& state, QWidget* parent = nullptr);

    void show(const app::PayComparison& comparison, const app::ChartSpec& spec);
    using QTableView::show;
    PayTableModel& rows() const { return *m_model; }

    /// Of the comparison, -1 for none; selects without a signal.
    void selectRow(int comparisonRow);
    int selectedRow() const;
    void copy() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowFocused(int comparisonRow);
    /// `columnId` names the cell whose figure is asked for.
    void figureActivated(int comparisonRow, const QString& columnId, const QRect& cell);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitColumns();
    void chooseColumns(QPoint globalPosition);
    void showColumn(const QString& id, bool shown);
    int wantedWidth(int column) const;
    void spread(int room, int names);
    void applyFont();
    void activate(const QModelIndex& index);

    PayTableModel* m_model;
    WindowState& m_state;
    QString m_stateName;
    QStringList m_hidden,
        m_wanted; ///< columns a person took away, and those that stay although room is short
    bool m_quiet = false;
    bool m_widthsRemembered = false;
};

} // namespace waymark::ui
