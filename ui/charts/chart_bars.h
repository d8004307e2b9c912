// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bars of a pay chart: one horizontal bar series of Qt Charts with a set for each grade (or career), so
// that they differ in form. The hatching of grade D is drawn over its bars by the marks layer, because
// pattern brushes become pictures in exported drawings. Private to ui/charts; owned by PayChart; GUI thread.
#pragma once

#include "ui/charts/chart_layout.h"

#include <array>

class QBarSet;
class QChart;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace waymark::ui {

class ChartBars final {
public:
    /// The series belongs to `chart` from here on.
    ChartBars(QChart* chart, QValueAxis* money, QValueAxis* rows);

    void show(const app::ChartSpec& spec, const ChartLayout& layout, const ChartStyle& style);
    void clear();

private:
    QHorizontalStackedBarSeries* m_series;
    std::array<QBarSet*, app::mostCareers> m_sets{}; // by grade, or by career where there are several
};

} // namespace waymark::ui
