// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where everything of a chart stands, in logical pixels from the chart's top left corner: worked out from
// the spec, the style and a width, before anything is drawn. Rows stand in slots of equal height; the line
// "not ranked" takes a slot of its own. What depends on the value axis (x of marks) is added by PayChart
// from Qt Charts' mapping. Plain values; GUI thread (font metrics).
#pragma once

#include "app/salary/chart_spec.h"
#include "ui/charts/chart_style.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <cmath>
#include <optional>

namespace waymark::ui {

/// One line of text on its baseline.
struct TextLine {
    QPointF at;
    QString text;
};

/// A sign of the key lines: mark, chip and words from `x` on, `y` in their middle.
struct KeyEntry {
    double x = 0, y = 0;
    app::Grade grade = app::Grade::A;
    bool whisker = false;
    bool bar = false;
    QString words;
    std::optional<std::size_t> career; ///< a career's sign instead of a grade's
    bool chipOnly = false;             ///< a grade beside careers: their marks show it in their own forms
};

/// The names of a row's ends and middle: "entry", "mean", "experienced".
struct EndNames {
    QString low, middle, high;
    QString second; ///< a median beside a mean
    bool operator==(const EndNames&) const = default;
};

struct ChartLayout {
    double width = 0, height = 0;
    QRectF blaze;
    QList<TextLine> title, subtitle, caption;
    QList<KeyEntry> keys;
    double headBaseline = 0; ///< of axis labels and column heads
    double headerBottom = 0; ///< what stays in sight while the rows scroll
    double nameLeft = 0, nameRight = 0;
    double valueLeft = 0, valueRight = 0;
    double changeRight = 0;  ///< of the changes against a base place; 0 without any
    double chipLeft = 0;     ///< right column; unused without `gradeColumn`
    bool gradeColumn = true; ///< false when all rows share one grade, which then stands in the head
    bool endNumbers = false; ///< low and high printed at the whiskers
    QString valueHead;       ///< "USD a year", or "Mean, USD a year"
    QRectF plot;             ///< inside the axes
    double firstSlotTop = 0;
    double pitch = 0;
    int slotCount = 0;
    int rankedRows = 0;
    bool separated = false;   ///< a slot for "not ranked" stands after `rankedRows`
    QString firstHeading;     ///< "Official figure", over the first group
    QList<EndNames> endNames; ///< per row; all empty where the names were said before

    int slotOfRow(int row) const { return separated && row >= rankedRows ? row + 1 : row; }
    /// The middle of a row, on a whole pixel: lines of two pixels stay sharp.
    double rowY(int row) const { return std::round(firstSlotTop + (slotOfRow(row) + 0.5) * pitch); }
    /// The row at a height, or nothing between and beyond them.
    std::optional<int> rowAt(double y) const;
    int rowCount() const { return slotCount - (separated ? 1 : 0); }
    /// Moves the rows closer or apart and what stands under them with them.
    void setPitch(double newPitch);
    /// Moves the caption down until the chart has this height.
    void growTo(double newHeight);
};

/// From the start of a key entry to its grade chip: the width of the sign before it.
double keySign(const KeyEntry& entry, const ChartStyle& style);
/// Between a place's name and the smaller words behind it.
double subGap(const ChartStyle& style);

/// The widest texts of the left and the right column. Measuring text is the dear part of a long chart, and
/// these do not depend on its width.
struct ColumnWidths {
    double names = 0, values = 0, changes = 0;
};
ColumnWidths columnWidths(const app::ChartSpec& spec, const ChartStyle& style);

ChartLayout layOut(const app::ChartSpec& spec, const ChartStyle& style, double width,
                   const ColumnWidths& columns);
ChartLayout layOut(const app::ChartSpec& spec, const ChartStyle& style, double width);

} // namespace waymark::ui
