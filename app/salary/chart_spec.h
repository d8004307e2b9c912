// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One chart as plain data: what ui/charts draws, the table beside it shows, the CSV holds and a screen reader
// says. Made from a PayComparison; knows nothing of pixels or colours. Of several careers each place has a
// row a career. Pure, any thread.
#pragma once

#include "app/salary/chart_form.h"
#include "app/salary/compare.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::app {

/// A median beside a mean that leads: published by another survey, or estimated with its error.
struct ChartSecond {
    double value = 0;
    bool estimated = false;
    std::optional<double> errorLow, errorHigh; ///< nine of ten lie within
};

struct ChartMark {
    double value = 0;
    Grade grade = Grade::D;
    bool isMean = false;
    std::optional<double> low, high;           ///< whisker
    std::string lowName, highName;             ///< "p10" / "p90", or "lowest third" / "upper two thirds"
    std::optional<double> boxLow, boxHigh;     ///< p25 and p75, where p10 and p90 are the whisker
    std::string name;                          ///< "median" or "mean"
    std::optional<double> mean;                ///< published beside a median that leads
    std::optional<ChartSecond> median;         ///< beside a mean that leads
    std::optional<double> errorLow, errorHigh; ///< of an estimated headline
    bool highIsLeast = false;                  ///< the publisher withheld it: `high` is the least it can be
};

struct ChartRow {
    std::string placeKey;
    std::string label;             ///< "Berlin"
    std::string sublabel;          ///< "Germany" where the figure is country-wide, else empty
    std::optional<ChartMark> mark; ///< leading figure; absent: nothing to draw, say why in `valueText`
    std::optional<Grade> grade;    ///< of the leading figure, also where its currency is not the axis's
    std::optional<double> undated; ///< grade D value beside an official one: a small hatched mark
    std::string valueText;         ///< rounded to 100, "187,600"
    std::string changeText;        ///< against the base place, "+12 %"; "base" at itself
    bool ranked = false;
    bool own = false;      ///< the learner's own, not of the catalog
    std::string rankText;  ///< "1=", "3" or an en dash
    std::string measure;   ///< "median", "mean" or "estimated median"; empty without a figure
    std::string period;    ///< when it was measured, "May 2025"
    std::string notRanked; ///< why, where it has a figure and no rank
    std::string viewRanks; ///< in the other views, "2 · 1 · 4 · 3", in the order of `ChartSpec::otherViews`
    std::vector<PayFlag> flags;
    std::size_t career = 0;
    bool startsPlace = true; ///< the first row of its place
};

/// An upright line that the rows are read against.
struct ChartReference {
    double value = 0;
    std::string text;    ///< "Berlin, 85,500"
    std::size_t row = 0; ///< whose figure it is
    bool ofBase = false; ///< the others are measured against it; else the title speaks of its lowest-paid third
};

/// Two rows that cannot both be right.
struct ChartBracket {
    int firstRow = 0, secondRow = 0;
    double factor = 0;
    std::string title; ///< "Factor 3.1 inside one country"
    std::string detail;
};

struct ChartAxis {
    double min = 0, max = 0;
    bool logarithmic = false;
    std::vector<double> ticks;           ///< "nice" steps, even ones on a linear axis
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
    std::vector<std::string> sources;    ///< caption lines
    std::vector<std::string> inText;     ///< the same for a table without the picture
    std::string tableNote;               ///< a further line where the table with its ranks stands beside
    std::string summary;                 ///< one sentence for a screen reader
    std::vector<std::string> careers;    ///< titles, where there are several
    std::vector<std::string> otherViews; ///< short names of the views whose ranks stand beside
    std::optional<ChartReference> reference;
    std::string currency; ///< that the axis counts
    bool mixedCurrencies = false;
};

struct ChartOptions {
    ChartForm form = ChartForm::Dots;
    std::string basePlace; ///< key of the place that the others are measured against; empty for none
};

/// All but the words, which ui/words/chart_words adds: titles, notes, what a row says where it has no mark.
ChartSpec chartData(const PayComparison& comparison, const ChartOptions& options = {});

/// The comparison as RFC 4180 CSV, UTF-8, CRLF, exact figures, sources as the last columns.
std::string comparisonCsv(const PayComparison& comparison);

} // namespace waymark::app
