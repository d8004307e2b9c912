// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/chart_spec.h"

#include "app/salary/chart_rows.h"
#include "app/salary/finding.h"
#include "app/salary/nice_axis.h"
#include "app/salary/outliers.h"
#include "app/salary/place_labels.h"
#include "app/salary/ranking.h"

#include <algorithm>
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

std::vector<ChartBracket> bracketsOf(const PayComparison& comparison, const std::vector<ChartRow>& rows) {
    std::vector<ChartBracket> brackets;
    for (const CountryPair& pair : countryOutliers(comparison.rows)) {
        const auto drawn = [&](std::size_t i) { return rows[i].mark || rows[i].undated; };
        if (!drawn(pair.high) || !drawn(pair.low))
            continue;
        ChartBracket bracket;
        bracket.firstRow = static_cast<int>(std::min(pair.high, pair.low));
        bracket.secondRow = static_cast<int>(std::max(pair.high, pair.low));
        bracket.factor = pair.factor;
        brackets.push_back(std::move(bracket));
    }
    return brackets;
}

/// Where others are measured against one place, its figure; without one what the title speaks of.
std::optional<ChartReference> referenceOf(const PayComparison& comparison, const RowContext& context) {
    if (context.base.size() == 1 && context.base.front())
        for (std::size_t i = 0; i < comparison.rows.size(); ++i)
            if (comparison.rows[i].place.key.text() == context.basePlace && !comparison.rows[i].offer)
                return ChartReference{*context.base.front(), {}, i, true};
    if (!context.basePlace.empty())
        return std::nullopt;
    const auto entry = entryReference(comparison);
    return entry ? std::optional(ChartReference{entry->entry, {}, entry->row, false}) : std::nullopt;
}

std::vector<std::optional<double>> baseFigures(const PayComparison& comparison, const std::string& place) {
    std::vector<std::optional<double>> base(comparison.careers.size());
    for (const PayRow& row : comparison.rows)
        if (!place.empty() && row.place.key.text() == place && !row.offer && row.career < base.size())
            base[row.career] = row.leading().headline();
    return base;
}

} // namespace

ChartSpec chartData(const PayComparison& comparison, const ChartOptions& options) {
    ChartSpec spec;
    spec.form = options.form;
    const bool mixed = mixedCurrencies(comparison.rows);
    const RowContext context{
        comparison,
        axisCurrency(comparison),
        options.form,
        mixed ? std::vector<std::optional<double>>() : baseFigures(comparison, options.basePlace),
        options.basePlace,
        mixed};
    spec.mixedCurrencies = mixed;
    spec.currency = context.currency;
    if (comparison.severalCareers())
        for (const db::Career& career : comparison.careers)
            spec.careers.push_back(career.title);

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
    spec.axis = axisOf(spec.rows, options.form);
    spec.brackets = bracketsOf(comparison, spec.rows);
    if (!mixed)
        spec.reference = referenceOf(comparison, context);
    return spec;
}

} // namespace waymark::app
