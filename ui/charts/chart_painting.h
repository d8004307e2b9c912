// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the parts of a chart that Qt Charts does not: header, names, marks, values, groups, brackets and
// sources. Reads a layout and the mapped positions, keeps nothing. Everything is text, lines and fills.
// GUI thread.
#pragma once

#include "ui/charts/chart_layout.h"

#include <optional>

class QPainter;

namespace waymark::ui {

/// Where the value axis puts the figures of a row.
struct RowPositions {
    std::optional<double> mark, low, high, undated;
    std::optional<double> boxLow, boxHigh, mean, median, errorLow, errorHigh;
};

struct ChartPositions {
    QList<RowPositions> rows;
    QList<double> ticks;        ///< in the order of the spec's tick labels
    std::optional<double> zero; ///< of the zero line, where the axis starts at zero
    std::optional<double> reference;
};

/// What painting reads; all four outlive the call.
struct ChartPicture {
    const app::ChartSpec& spec;
    const ChartStyle& style;
    const ChartLayout& layout;
    const ChartPositions& positions;
};

void paintHeader(QPainter& painter, const ChartPicture& picture);
/// Zero line, group headings and the line between ranked and unranked rows.
void paintGroups(QPainter& painter, const ChartPicture& picture);
void paintRow(QPainter& painter, const ChartPicture& picture, int row, bool selected = false);
void paintCaption(QPainter& painter, const ChartPicture& picture);

/// Half the height of a bar.
double barHalf(const ChartStyle& style);

/// Places the names of a row's ends over their ticks so that none touches another or leaves `plot`;
/// a name without room is left out. Exposed for tests.
struct PlacedName {
    QString text;
    double left = 0, right = 0;
};
QList<PlacedName> placeEndNames(const ChartPicture& picture, int row);

} // namespace waymark::ui
