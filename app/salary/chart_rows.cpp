// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/chart_rows.h"

#include "app/salary/place_labels.h"
#include "app/words/numbers.h"

#include <algorithm>
#include <cmath>

namespace waymark::app {

namespace {

constexpr std::string_view enDash = "\xE2\x80\x93";

/// Views that some row has a rank in, but the shown one.
std::vector<std::size_t> otherViews(const PayComparison& comparison) {
    std::vector<std::size_t> views;
    for (std::size_t view = 0; view < payViewCount; ++view)
        if (view != static_cast<std::size_t>(comparison.options.view) &&
            std::any_of(comparison.rows.begin(), comparison.rows.end(),
                        [view](const PayRow& row) { return row.viewRanks[view].has_value(); }))
            views.push_back(view);
    return views;
}

/// Left out where all views agree about everything: then there is nothing to learn.
std::string viewRanksOf(const PayComparison& comparison, const PayRow& row) {
    std::string text;
    for (const std::size_t view : otherViews(comparison))
        text += (text.empty() ? "" : " · ") +
                (row.viewRanks[view] ? std::to_string(*row.viewRanks[view]) : std::string(enDash));
    return text;
}

void addWhisker(ChartMark& mark, const ConvertedPay& pay) {
    const db::PayFigures& shown = pay.shown;
    const auto whisker = [&mark](std::optional<double> low, std::optional<double> high, const char* lowName,
                                 const char* highName) {
        if (mark.low || mark.high || (!low && !high))
            return;
        mark.low = low;
        mark.high = high;
        mark.lowName = low ? lowName : "";
        mark.highName = high ? highName : "";
    };
    // A mean stands between the means of the lower and the upper part, a median between percentiles: the
    // published ones, or those that were estimated with it.
    if (mark.isMean)
        whisker(shown.entry, shown.experienced, "entry", "experienced");
    if (pay.headlineIsEstimated())
        whisker(pay.estimate->shown.p10, pay.estimate->shown.p90, "p10", "p90");
    const bool outer = shown.p10 || shown.p90;
    auto p90 = shown.p90;
    if (outer && !p90 && pay.shownTopCode && *pay.shownTopCode >= mark.value) {
        p90 = pay.shownTopCode;
        mark.highIsLeast = true;
    }
    whisker(shown.p10, p90, "p10", "p90");
    if (!mark.isMean && shown.p25 && shown.p75) {
        mark.boxLow = shown.p25;
        mark.boxHigh = shown.p75;
        return;
    }
    whisker(shown.entry, shown.experienced, "entry", "experienced");
}

ChartSecond estimatedSecond(const EstimatedPay& estimate) {
    const double median = *estimate.shown.median;
    const double error = estimate.method.errors.areas.nineInTen;
    return {median, true, median * (1 - error), median * (1 + error)};
}

std::optional<ChartMark> markOf(const ConvertedPay& pay, const Boxed<ConvertedPay>& otherSurvey) {
    const auto headline = pay.headline();
    if (!headline)
        return std::nullopt;
    ChartMark mark;
    mark.value = *headline;
    mark.grade = pay.headlineGrade();
    mark.isMean = pay.headlineIsMean();
    mark.name = mark.isMean ? "mean" : "median";
    addWhisker(mark, pay);
    if (!mark.isMean)
        mark.mean = pay.shown.mean;
    else if (otherSurvey && otherSurvey->shown.median)
        mark.median = ChartSecond{*otherSurvey->shown.median, false, {}, {}};
    else if (pay.shown.median)
        mark.median = ChartSecond{*pay.shown.median, false, {}, {}};
    else if (pay.estimate && pay.estimate->shown.median)
        mark.median = estimatedSecond(*pay.estimate);
    if (pay.headlineIsEstimated()) {
        const ChartSecond error = estimatedSecond(*pay.estimate);
        mark.errorLow = error.errorLow;
        mark.errorHigh = error.errorHigh;
    }
    return mark;
}

std::string missingText(const PayRow& row) {
    const ConvertedPay& pay = row.leading();
    for (const PayFlag& flag : pay.flags) {
        if (flag.id == "no-rate")
            return "no exchange rate";
        if (flag.id == "no-ppp")
            return "no price level";
        if (flag.id == "no-figure")
            return "not known";
    }
    // The publisher withholds what lies above its top code.
    return pay.shownTopCode ? roundedText(*pay.shownTopCode) + " or more" : "not published";
}

std::string changeFrom(const RowContext& context, const PayRow& row, std::optional<double> value) {
    if (context.basePlace.empty() || row.career >= context.base.size() || !context.base[row.career] || !value)
        return {};
    if (row.place.key.text() == context.basePlace && !row.offer)
        return "base";
    const double percent = (*value / *context.base[row.career] - 1) * 100;
    const std::string digits = withThousands(std::abs(percent));
    return digits == "0" ? "0 %" : (percent < 0 ? "−" : "+") + digits + " %";
}

} // namespace

std::string roundedText(double value) {
    return withThousands(std::abs(value) >= 1000 ? std::round(value / 100) * 100 : value);
}

std::vector<std::string> otherViewNames(const PayComparison& comparison) {
    constexpr std::array names{"Local", "Market", "Country", "City", "Share"};
    std::vector<std::string> out;
    for (const std::size_t view : otherViews(comparison))
        out.emplace_back(names[view]);
    return out;
}

ChartRow chartRow(const RowContext& context, const PayRow& row, const std::string& label) {
    ChartRow out;
    out.placeKey = row.place.key.text();
    out.label = row.offer ? *row.offer : label;
    out.sublabel = row.offer ? "own offer, " + label : countrySublabel(row);
    out.own = row.offer.has_value();
    out.career = row.career;
    if (context.comparison.severalCareers())
        out.sublabel = row.offer ? "own offer" : context.comparison.careers[row.career].title;
    out.flags = row.leading().flags;
    // The mark of a bracket belongs to the place, whichever figure leads there.
    if (row.official)
        for (const PayFlag& flag : row.figure.flags)
            if (flag.id == "outlier-country")
                out.flags.push_back(flag);
    out.ranked = row.rank.has_value();
    out.rankText = row.rank ? std::to_string(*row.rank) + (row.rankShared ? "=" : "") : std::string(enDash);
    out.viewRanks = row.offer ? std::string() : viewRanksOf(context.comparison, row);

    const ConvertedPay* shown = &row.leading();
    if (context.form == ChartForm::Bars && !shown->headline() && row.figure.headline())
        shown = &row.figure;
    const auto mark = markOf(*shown, row.otherSurvey);
    if (mark)
        out.grade = mark->grade;
    if (!mark) {
        out.valueText = missingText(row);
    } else if (shown->shownCurrency.code != context.currency) {
        out.valueText = roundedText(mark->value) + ' ' + shown->shownCurrency.code;
    } else {
        out.mark = mark;
        out.valueText = roundedText(mark->value) + (context.mixed ? ' ' + context.currency : std::string());
        out.changeText = changeFrom(context, row, mark->value);
    }
    if (row.official && row.figure.grade == Grade::D && shown != &row.figure &&
        row.figure.shownCurrency.code == context.currency)
        out.undated = row.figure.headline();
    return out;
}

} // namespace waymark::app
