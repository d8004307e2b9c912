// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One chart as plain data: what ui/charts draws, the table beside it shows, the CSV holds and a screen reader
// says. Made from a PayComparison; knows nothing of pixels or colours. Pure, any thread.
#pragma once

#include "app/salary/compare.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::app {

/// Dots with whiskers (the drawings' form) or bars from zero.
enum class ChartForm { Dots, Bars };

struct ChartMark {
    double value = 0;
    Grade grade = Grade::D;
    bool isMean = false;
    std::optional<double> low, high; ///< whisker
    std::string lowName, highName;   ///< "p10" / "p90", or "entry" / "experienced"
    std::string name;                ///< "median" or "mean"
};

struct ChartRow {
    std::string placeKey;
    std::string label;             ///< "Berlin"
    std::string sublabel;          ///< "Germany" where the figure is country-wide, else empty
    std::optional<ChartMark> mark; ///< leading figure; absent: nothing to draw, say why in `valueText`
    std::optional<double> undated; ///< grade D value beside an official one: a small hatched mark
    std::string valueText;         ///< rounded to 100, "187,600"
    bool ranked = false;
    std::string rankText; ///< "1=", "3" or an en dash
    std::vector<PayFlag> flags;
};

/// Two rows that cannot both be right.
struct ChartBracket {
    int firstRow = 0, secondRow = 0;
    std::string title; ///< "Factor 3.1 inside one country"
    std::string detail;
};

struct ChartAxis {
    double min = 0, max = 0;
    bool logarithmic = false;
    std::vector<double> ticks;           ///< of a linear axis from zero, "nice" steps
    std::vector<std::string> tickLabels; ///< "50k"
};

struct ChartSpec {
    std::string title;    ///< the finding in one line
    std::string subtitle; ///< what is measured, unit, rate
    std::string unit;     ///< column head, "USD a year"
    ChartForm form = ChartForm::Dots;
    ChartAxis axis;
    std::vector<ChartRow> rows; ///< ranked first
    int rankedRows = 0;         ///< the line "not ranked" stands after so many
    std::string unrankedTitle;  ///< "Estimate only, no date or method: not ranked"
    std::vector<Grade> gradesUsed;
    bool hasUndatedBeside = false;
    std::vector<ChartBracket> brackets;
    std::vector<std::string> sources; ///< caption lines
    std::string summary;              ///< one sentence for a screen reader
};

ChartSpec chartSpec(const PayComparison& comparison, ChartForm form = ChartForm::Dots);

/// The comparison as RFC 4180 CSV, UTF-8, CRLF, exact figures, sources as the last columns.
std::string comparisonCsv(const PayComparison& comparison);

} // namespace waymark::app
