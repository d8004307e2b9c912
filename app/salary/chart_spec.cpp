// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/chart_spec.h"

#include "app/salary/captions.h"
#include "app/salary/chart_rows.h"
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

/// What an axis must hold, and how far apart the figures themselves are: whiskers and undated estimates make
/// no axis logarithmic.
struct Reach {
    double lowest = std::numeric_limits<double>::infinity();
    double highest = 0;

    void add(std::optional<double> value) {
        if (!value || !(*value > 0))
            return;
        lowest = std::min(lowest, *value);
        highest = std::max(highest, *value);
    }
};

ChartAxis axisOf(const std::vector<ChartRow>& rows, ChartForm form) {
    Reach all, ranked, unranked;
    for (const ChartRow& row : rows) {
        all.add(row.undated);
        if (!row.mark)
            continue;
        const ChartMark& mark = *row.mark;
        for (const auto& value : {std::optional(mark.value), mark.low, mark.high, mark.mean, mark.errorHigh,
                                  mark.median ? std::optional(mark.median->value) : std::nullopt})
            all.add(value);
        (row.ranked ? ranked : unranked).add(mark.value);
    }
    const Reach& dots = ranked.highest > 0 ? ranked : unranked;
    return niceAxis(all.lowest, all.highest, form, dots.highest / dots.lowest);
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
                       : row.offer             ? "nothing"
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
        if (row.leading().headline() && !row.offer)
            periods.insert(row.leading().published.period);
    }
    std::vector<std::string> titles;
    for (const db::Career& career : comparison.careers)
        titles.push_back(career.title);
    std::string text = titles.empty() ? comparison.career.title : listWords(titles);
    if (comparison.parent && beside && titles.size() < 2)
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

std::vector<std::string> captionLines(const PayComparison& comparison, const std::vector<ChartRow>& rows,
                                      ChartForm form) {
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
    const auto anyMark = [&rows, form](const auto& has) {
        return form == ChartForm::Dots && std::any_of(rows.begin(), rows.end(), [&has](const ChartRow& row) {
                   return row.mark && has(*row.mark);
               });
    };
    const auto say = [&notes](const char* words) {
        notes += (notes.empty() ? "" : " ") + std::string(words);
    };
    if (anyMark([](const ChartMark& mark) { return mark.boxLow && mark.boxHigh; }))
        say("Line: p10 to p90; bar: p25 to p75.");
    if (anyMark([](const ChartMark& mark) { return mark.mean.has_value(); }))
        say("Upright tick: mean.");
    if (anyMark([](const ChartMark& mark) { return mark.highIsLeast; }))
        say("An arrow: the publisher withheld the upper figure, it is at least this much.");
    const bool medians = std::any_of(comparison.rows.begin(), comparison.rows.end(),
                                     [](const PayRow& row) { return row.leading().estimate.has_value(); });
    if (medians)
        say("Medians of grade C are estimated from the mean and entry pay; thin bars hold nine of ten "
            "errors.");
    const auto& ofTable = comparison.tableNotes;
    for (const std::string& note : comparison.notes)
        if (std::find(ofTable.begin(), ofTable.end(), note) == ofTable.end())
            say(note.c_str());
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

/// Where others are measured against one place, its figure; without one what the title speaks of.
std::optional<ChartReference> referenceOf(const PayComparison& comparison, const RowContext& context) {
    if (context.base.size() == 1 && context.base.front()) {
        for (const PayRow& row : comparison.rows)
            if (row.place.key.text() == context.basePlace && !row.offer)
                return ChartReference{*context.base.front(),
                                      spokenPlaceName(row.place) + ", " + roundedText(*context.base.front())};
    }
    return context.basePlace.empty() ? findingReference(comparison) : std::nullopt;
}

std::vector<std::optional<double>> baseFigures(const PayComparison& comparison, const std::string& place) {
    std::vector<std::optional<double>> base(comparison.careers.size());
    for (const PayRow& row : comparison.rows)
        if (!place.empty() && row.place.key.text() == place && !row.offer && row.career < base.size())
            base[row.career] = row.leading().headline();
    return base;
}

} // namespace

ChartSpec chartSpec(const PayComparison& comparison, ChartForm form) {
    return chartSpec(comparison, ChartOptions{form, {}});
}

ChartSpec chartSpec(const PayComparison& comparison, const ChartOptions& options) {
    ChartSpec spec;
    spec.form = options.form;
    spec.title = finding(comparison);
    spec.subtitle = subtitleOf(comparison);
    spec.summary = spokenSummary(comparison);
    const bool mixed = mixedCurrencies(comparison.rows);
    const RowContext context{
        comparison,
        axisCurrency(comparison),
        options.form,
        mixed ? std::vector<std::optional<double>>() : baseFigures(comparison, options.basePlace),
        options.basePlace,
        mixed};
    spec.unit =
        mixed ? std::string("local currency a year")
              : columnUnit(context.currency.empty() ? comparison.options.currency.code : context.currency);
    if (comparison.severalCareers())
        for (const db::Career& career : comparison.careers)
            spec.careers.push_back(career.title);
    spec.otherViews = otherViewNames(comparison);

    const std::vector<std::string> labels = rowLabels(comparison.rows);
    std::set<Grade> grades;
    bool placeRanked = true;
    for (std::size_t i = 0; i < comparison.rows.size(); ++i) {
        spec.rows.push_back(chartRow(context, comparison.rows[i], labels[i]));
        ChartRow& row = spec.rows.back();
        row.startsPlace = i == 0 || comparison.rows[i - 1].place.key != comparison.rows[i].place.key ||
                          !comparison.severalCareers();
        // A learner's own row, and every career at a place where one has a rank, stand with the ranked.
        placeRanked = row.ranked || (row.own && placeRanked && row.mark) || (!row.startsPlace && placeRanked);
        if (placeRanked)
            spec.rankedRows = static_cast<int>(i) + 1;
        if (row.mark && !row.own)
            grades.insert(row.mark->grade);
        spec.hasUndatedBeside |= row.undated.has_value();
    }
    if (spec.hasUndatedBeside)
        grades.insert(Grade::D);
    spec.gradesUsed.assign(grades.begin(), grades.end());
    if (spec.rankedRows < static_cast<int>(spec.rows.size()))
        spec.unrankedTitle = unrankedTitle(comparison);
    if (mixed && !context.currency.empty())
        spec.unrankedTitle += "; the axis counts " + context.currency;
    spec.axis = axisOf(spec.rows, options.form);
    spec.brackets = bracketsOf(comparison, spec.rows);
    if (!mixed)
        spec.reference = referenceOf(comparison, context);
    if (spec.reference && !options.basePlace.empty())
        spec.subtitle += "; changes against " + spec.reference->text;
    spec.sources = captionLines(comparison, spec.rows, options.form);
    for (const std::string& note : comparison.tableNotes)
        spec.tableNote += (spec.tableNote.empty() ? "" : " ") + note;
    return spec;
}

} // namespace waymark::app
