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

/// Left out where all views agree about everything: then there is nothing to learn.
std::string viewRanksOf(const PayComparison& comparison, const PayRow& row) {
    std::string text;
    for (const PayView view : otherViews(comparison)) {
        const auto& rank = row.viewRanks[view];
        text += (text.empty() ? "" : " · ") + (rank ? std::to_string(*rank) : std::string(enDash));
    }
    return text;
}

/// Wage levels of the Department of Labor: means of parts of all who do the work, and not what beginners are paid.
constexpr const char *lowestThird = "lowest third", *upperThirds = "upper two thirds";

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
        whisker(shown.entry, shown.experienced, lowestThird, upperThirds);
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
    whisker(shown.entry, shown.experienced, lowestThird, upperThirds);
}

ChartSecond estimatedSecond(const EstimatedPay& estimate) {
    const double median = *estimate.shown.median;
    const double error = estimate.method.errors.across.nineInTen;
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

std::string changeFrom(const RowContext& context, const PayRow& row, std::optional<double> value) {
    if (context.basePlace.empty() || row.career >= context.base.size() || !context.base[row.career] || !value)
        return {};
    if (row.place.key.text() == context.basePlace && !row.offer)
        return {};
    const double percent = (*value / *context.base[row.career] - 1) * 100;
    const std::string digits = withThousands(std::abs(percent));
    return digits == "0" ? "0 %" : (percent < 0 ? "−" : "+") + digits + " %";
}

} // namespace

std::vector<PayView> otherViews(const PayComparison& comparison) {
    std::vector<PayView> views;
    for (const PayView view : db::enumValues<PayView>())
        if (view != comparison.options.view &&
            std::any_of(comparison.rows.begin(), comparison.rows.end(),
                        [view](const PayRow& row) { return row.viewRanks[view].has_value(); }))
            views.push_back(view);
    return views;
}

std::string roundedText(double value) {
    return std::abs(value) >= 1000 ? withThousands(std::round(value / 100) * 100) : centsText(value);
}

ChartRow chartRow(const RowContext& context, const PayRow& row, const std::string& label) {
    ChartRow out;
    out.placeKey = row.place.key.text();
    out.label = row.offer ? *row.offer : label;
    out.sublabel = row.offer ? label : widerAreaSublabel(row);
    if (!row.offer && out.sublabel == label) // a region that is named after its city
        out.sublabel.clear();
    out.own = row.offer.has_value();
    out.career = row.career;
    if (context.comparison.severalCareers())
        out.sublabel = row.offer ? std::string() : context.comparison.careers[row.career].title;
    out.flags = row.leading().flags;
    // The mark of a bracket belongs to the place, whichever figure leads there.
    if (row.official)
        for (const PayFlag& flag : row.figure.flags)
            if (flag.kind == FlagKind::FarInCountry)
                out.flags.push_back(flag);
    out.ranked = row.rank.has_value();
    out.rankText = row.rank ? std::to_string(*row.rank) + (row.rankShared ? "=" : "") : std::string(enDash);
    out.viewRanks = row.offer ? std::string() : viewRanksOf(context.comparison, row);

    const ConvertedPay* shown = &row.leading();
    if (!traitsOf(context.form).spread && !shown->headline() && row.figure.headline())
        shown = &row.figure;
    const auto mark = markOf(*shown, row.otherSurvey);
    if (mark)
        out.grade = mark->grade;
    if (mark && shown->shownCurrency.code != context.currency) {
        out.valueText = roundedText(mark->value) + ' ' + shown->shownCurrency.code;
    } else if (mark) {
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
