// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/chart_spec.h"

#include "app/salary/captions.h"
#include "app/salary/finding.h"
#include "app/salary/nice_axis.h"
#include "app/salary/outliers.h"
#include "app/salary/period.h"
#include "app/salary/place_labels.h"
#include "app/salary/ranking.h"
#include "app/words/numbers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace waymark::app {

namespace {

constexpr std::string_view enDash = "\xE2\x80\x93";

std::string roundedText(double value) {
    return withThousands(std::abs(value) >= 1000 ? std::round(value / 100) * 100 : value);
}

std::optional<ChartMark> markOf(const ConvertedPay& pay) {
    const auto headline = pay.headline();
    if (!headline)
        return std::nullopt;
    const db::PayFigures& shown = pay.shown;
    ChartMark mark;
    mark.value = *headline;
    mark.grade = pay.grade;
    mark.isMean = pay.headlineIsMean();
    mark.name = mark.isMean ? "mean" : "median";
    const auto whisker = [&mark](std::optional<double> low, std::optional<double> high, const char* lowName,
                                 const char* highName) {
        if (mark.low || mark.high || (!low && !high))
            return;
        mark.low = low;
        mark.high = high;
        mark.lowName = low ? lowName : "";
        mark.highName = high ? highName : "";
    };
    whisker(shown.p10, shown.p90, "p10", "p90");
    whisker(shown.p25, shown.p75, "p25", "p75");
    whisker(shown.entry, shown.experienced, "entry", "experienced");
    return mark;
}

/// The currency whose amounts an axis can carry: the one that most rows share.
std::string axisCurrency(const PayComparison& comparison) {
    std::map<std::string, int> count;
    for (const PayRow& row : comparison.rows)
        if (row.leading().headline())
            ++count[row.leading().shownCurrency.code];
    const auto most = std::max_element(count.begin(), count.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == count.end() ? std::string() : most->first;
}

std::string missingText(const PayRow& row) {
    for (const PayFlag& flag : row.leading().flags) {
        if (flag.id == "no-rate")
            return "no exchange rate";
        if (flag.id == "no-ppp")
            return "no price level";
        if (flag.id == "no-figure")
            return "not known";
    }
    return "not published";
}

ChartRow chartRow(const PayRow& row, const std::string& label, const std::string& currency, ChartForm form) {
    ChartRow out;
    out.placeKey = row.place.key.text();
    out.label = label;
    out.sublabel = countrySublabel(row);
    out.flags = row.leading().flags;
    // The mark of a bracket belongs to the place, whichever figure leads there.
    if (row.official)
        for (const PayFlag& flag : row.figure.flags)
            if (flag.id == "outlier-country")
                out.flags.push_back(flag);
    out.ranked = row.rank.has_value();
    out.rankText = row.rank ? std::to_string(*row.rank) + (row.rankShared ? "=" : "") : std::string(enDash);

    const ConvertedPay* shown = &row.leading();
    if (form == ChartForm::Bars && !shown->headline() && row.figure.headline())
        shown = &row.figure;
    const auto mark = markOf(*shown);
    if (!mark) {
        out.valueText = missingText(row);
    } else if (shown->shownCurrency.code != currency) {
        out.valueText = roundedText(mark->value) + ' ' + shown->shownCurrency.code;
    } else {
        out.mark = mark;
        out.valueText = roundedText(mark->value);
    }
    if (row.official && row.figure.grade == Grade::D && shown != &row.figure &&
        row.figure.shownCurrency.code == currency)
        out.undated = row.figure.headline();
    return out;
}

ChartAxis axisOf(const std::vector<ChartRow>& rows, ChartForm form) {
    double lowest = std::numeric_limits<double>::infinity();
    double highest = 0;
    const auto reach = [&](std::optional<double> value) {
        if (!value || !(*value > 0))
            return;
        lowest = std::min(lowest, *value);
        highest = std::max(highest, *value);
    };
    for (const ChartRow& row : rows) {
        reach(row.undated);
        if (!row.mark)
            continue;
        reach(row.mark->value);
        reach(row.mark->low);
        reach(row.mark->high);
    }
    return niceAxis(lowest, highest, form);
}

std::string unrankedTitle(const PayComparison& comparison) {
    if (mixedCurrencies(comparison.rows))
        return "Different currencies: not ranked";
    std::set<std::string> reasons;
    for (const PayRow& row : comparison.rows) {
        if (row.rank)
            continue;
        const ConvertedPay& pay = row.leading();
        reasons.insert(!pay.headline()         ? "nothing"
                       : pay.grade == Grade::D ? "undated"
                       : pay.headlineIsMean()  ? "mean"
                                               : "median");
    }
    reasons.erase(reasons.size() > 1 ? "nothing" : "");
    if (reasons.size() != 1)
        return reasons.empty() ? std::string()
                               : "Estimates without date or method and other measures: not ranked";
    const std::string& reason = *reasons.begin();
    if (reason == "undated")
        return "Estimate only, no date or method: not ranked";
    if (reason == "mean")
        return "Only a mean is published: not ranked";
    return reason == "median" ? "A median where others have a mean: not ranked" : "No figure";
}

/// "Gross pay" where one word fits all leading figures, else "Pay".
std::string payWords(const PayComparison& comparison) {
    std::set<std::string> words;
    for (const PayRow& row : comparison.rows)
        if (row.leading().headline() && row.leading().grade != Grade::D)
            words.insert(row.leading().published.basis);
    if (words.size() != 1 || words.begin()->empty() || words.begin()->find(' ') != std::string::npos)
        return "Pay";
    return *words.begin() == "wage" ? "Wages" : capitalised(*words.begin()) + " pay";
}

std::string subtitleOf(const PayComparison& comparison) {
    bool beside = false;
    std::set<std::string> periods;
    for (const PayRow& row : comparison.rows) {
        beside |= row.official.has_value();
        if (row.leading().headline())
            periods.insert(row.leading().published.period);
    }
    std::string text = comparison.career.title;
    if (comparison.parent && beside)
        text += "; official figures: " + lowerTitle(comparison.parent->title);
    text += ". " + payWords(comparison) + ", " + comparison.unit;
    if (periods.size() == 1 && !periods.begin()->empty())
        text += ", " + periodWords(*periods.begin());
    if (comparison.options.view == PayView::Local)
        text += ", as published";
    return text;
}

std::string columnUnit(const std::string& currency) {
    return (currency == "XID" ? std::string("int. dollars") : currency) + " a year";
}

void addLine(std::vector<std::string>& lines, const std::string& head,
             const std::vector<std::string>& parts) {
    if (parts.empty())
        return;
    std::string text = head;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i > 0 ? "; " : "") + parts[i];
    lines.push_back(text + '.');
}

std::vector<std::string> captionLines(const PayComparison& comparison, const std::vector<ChartRow>& rows) {
    std::set<std::string> official, estimated;
    for (const PayRow& row : comparison.rows)
        for (const ConvertedPay* pay : {&row.figure, &row.leading()})
            (pay->published.origin == db::PayOrigin::Estimated ? estimated : official)
                .insert(pay->published.sourceId);
    std::vector<std::string> officialLines, estimatedLines;
    for (const db::Source& source : comparison.sources) {
        if (official.contains(source.id))
            officialLines.push_back(sourceLine(source));
        else if (estimated.contains(source.id))
            estimatedLines.push_back(sourceLine(source));
    }
    std::vector<std::string> lines;
    addLine(lines, officialLines.size() == 1 ? "Source: " : "Sources: ", officialLines);
    addLine(lines, "Estimates: ", estimatedLines);
    std::string notes;
    const bool thirds = std::any_of(rows.begin(), rows.end(), [](const ChartRow& row) {
        return row.mark && row.mark->lowName == "entry";
    });
    if (thirds)
        notes = "Entry: mean of the lowest-paid third. Experienced: mean of the upper two thirds.";
    for (const std::string& note : comparison.notes)
        notes += (notes.empty() ? "" : " ") + note;
    if (!notes.empty())
        lines.push_back(notes);
    return lines;
}

std::vector<ChartBracket> bracketsOf(const PayComparison& comparison, const std::vector<ChartRow>& rows) {
    std::vector<ChartBracket> brackets;
    for (const CountryPair& pair : countryOutliers(comparison.rows)) {
        const auto drawn = [&](std::size_t i) { return rows[i].mark || rows[i].undated; };
        if (!drawn(pair.high) || !drawn(pair.low))
            continue;
        brackets.push_back({static_cast<int>(std::min(pair.high, pair.low)),
                            static_cast<int>(std::max(pair.high, pair.low)),
                            "Factor " + withDecimals(pair.factor, 1) + " inside one country",
                            "At least one of the two is doubtful"});
    }
    return brackets;
}

} // namespace

ChartSpec chartSpec(const PayComparison& comparison, ChartForm form) {
    ChartSpec spec;
    spec.form = form;
    spec.title = finding(comparison);
    spec.subtitle = subtitleOf(comparison);
    spec.summary = spokenSummary(comparison);
    const std::string currency = axisCurrency(comparison);
    spec.unit = columnUnit(currency.empty() ? comparison.options.currency.code : currency);

    const std::vector<std::string> labels = rowLabels(comparison.rows);
    std::set<Grade> grades;
    for (std::size_t i = 0; i < comparison.rows.size(); ++i) {
        spec.rows.push_back(chartRow(comparison.rows[i], labels[i], currency, form));
        const ChartRow& row = spec.rows.back();
        if (row.ranked)
            ++spec.rankedRows;
        if (row.mark)
            grades.insert(row.mark->grade);
        spec.hasUndatedBeside |= row.undated.has_value();
    }
    if (spec.hasUndatedBeside)
        grades.insert(Grade::D);
    spec.gradesUsed.assign(grades.begin(), grades.end());
    if (spec.rankedRows < static_cast<int>(spec.rows.size()))
        spec.unrankedTitle = unrankedTitle(comparison);
    spec.axis = axisOf(spec.rows, form);
    spec.brackets = bracketsOf(comparison, spec.rows);
    spec.sources = captionLines(comparison, spec.rows);
    return spec;
}

} // namespace waymark::app
