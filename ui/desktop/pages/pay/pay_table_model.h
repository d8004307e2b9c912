// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of a pay comparison as a table: the same order and figures as the chart, with local amounts.
// Two sets of columns: official and estimate side by side for a career with figures of its own, or the
// spread of one official figure. Sorting moves rows here, never in the chart. Holds texts, not records. GUI
// thread.
#pragma once

#include "app/salary/chart_spec.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace waymark::ui {

enum class PayColumns { Beside, Spread };

/// Beside when a row has an official figure next to its own, or an estimate of its own.
PayColumns payColumnsFor(const app::PayComparison& comparison);

class PayTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        GradeRole = Qt::UserRole + 1, ///< int of app::Grade, in the grade column only
        FlaggedRole,                  ///< the row has a flag that a reader must see
        OfficialRole,                 ///< the cell holds an official figure: printed heavier
        SecondRole,                   ///< the cell is a second figure or an absent one: printed fainter
    };

    explicit PayTableModel(PayColumns columns, QObject* parent = nullptr);

    /// `spec` must be made from `comparison`.
    void show(const app::PayComparison& comparison, const app::ChartSpec& spec);

    PayColumns columns() const { return m_columns; }
    static QStringList columnIds(PayColumns columns);
    int columnOf(const QString& id) const;
    /// Columns without a single figure, which need not be shown.
    bool isColumnEmpty(int column) const;
    /// Some texts of the column, the longest among them: what its width is measured with.
    QStringList longestTexts(int column) const;
    /// Columns to leave out first where there is no room: the chart shows the same.
    QStringList dispensableColumns() const;
    int comparisonRow(int tableRow) const;
    int tableRow(int comparisonRow) const;
    /// Lines of cells parted by tabs, the heads first.
    QString asText(std::vector<int> tableRows, const std::vector<int>& columns) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Cell {
        QString text;
        std::optional<double> number; ///< what the column sorts by; texts sort by themselves
        bool official = false;
        bool second = false;
    };
    struct Row {
        std::vector<Cell> cells;
        std::optional<app::Grade> grade;
        bool flagged = false;
    };

    Row emptyRow(const app::PayRow& row, const app::ChartRow& drawn) const;
    Cell& cellOf(Row& row, const QString& id) const;
    Row besideRow(const app::PayRow& row, const app::ChartRow& drawn) const;
    Row spreadRow(const app::PayRow& row, const app::ChartRow& drawn) const;
    void setHeads(const app::PayComparison& comparison, const app::ChartSpec& spec);
    bool comesBefore(int one, int other, int column, Qt::SortOrder order) const;

    PayColumns m_columns;
    app::ChartSpec m_spec; ///< for the sentences of its rows
    QStringList m_heads;
    std::vector<Row> m_rows;  ///< in the comparison's order
    std::vector<int> m_order; ///< comparison row of each table row
    bool m_several = false;   ///< careers
    bool m_local = false;     ///< the local view
    int m_sorted = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace waymark::ui
