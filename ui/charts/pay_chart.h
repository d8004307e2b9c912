// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One pay chart in a scene: Qt Charts gives the plot area, the bars and the mapping from money to pixels, our own
// items draw everything else, also the grid: its axes lay out a text for every line of theirs, seen or not. A new spec replaces the contents of the same objects
// (replacing the chart of a view leaks it). Private to ui/charts: the only header that names Qt Charts.
// Owned by whoever shows or exports it; GUI thread.
#pragma once

#include "ui/charts/chart_painting.h"

#include <QGraphicsScene>
#include <QtCharts/QChart>
#include <QtCharts/QValueAxis>

#include <memory>

class QLineSeries;

namespace waymark::ui {

class ChartBars;

class PayChart final : public QGraphicsScene {
public:
    explicit PayChart(QObject* parent = nullptr);
    ~PayChart() override;

    void setSpec(const app::ChartSpec& spec);
    void setStyle(const ChartStyle& style);
    /// Where everything would stand at a width.
    ChartLayout measure(double width) const;
    /// Puts everything where the layout says; the scene's rectangle becomes the layout's.
    void arrange(const ChartLayout& layout);
    void arrange(double width) { arrange(measure(width)); }

    void setSelectedRow(int row);
    void setPointedRow(int row);
    int selectedRow() const { return m_selected; }

    const app::ChartSpec& spec() const { return m_spec; }
    const ChartStyle& style() const { return m_style; }
    const ChartLayout& layout() const { return m_layout; }
    const ChartPositions& positions() const { return m_positions; }
    ChartPicture picture() const { return {m_spec, m_style, m_layout, m_positions}; }
    QRectF rowRect(int row) const;

private:
    class Band;
    class Marks;

    void setAxes();
    void mapFigures();
    bool isLogarithmic() const;
    double onAxis(double value) const; ///< the value, or its logarithm
    double xOf(double value) const;

    app::ChartSpec m_spec;
    ChartStyle m_style;
    ChartLayout m_layout;
    ChartPositions m_positions;
    mutable std::optional<ColumnWidths> m_columns; ///< of this spec in this style
    QChart* m_chart = nullptr;                     // owned by the scene
    QValueAxis* m_money = nullptr;                 // owned by the chart
    QValueAxis* m_rows = nullptr;                  // owned by the chart
    QLineSeries* m_scale = nullptr;                // empty; carries the mapping
    std::unique_ptr<ChartBars> m_bars; ///< once a form with bars was asked for
    Band* m_band = nullptr; // owned by the chart, as all items
    Marks* m_marks = nullptr;
    int m_selected = -1;
    int m_pointed = -1;
};

} // namespace waymark::ui
