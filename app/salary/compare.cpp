// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/compare.h"

#include "app/salary/captions.h"
#include "app/salary/choice.h"
#include "app/salary/conversion.h"
#include "app/salary/measured_flags.h"
#include "app/salary/outliers.h"
#include "app/salary/ranking.h"
#include "app/salary/yearly.h"
#include "app/words/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace waymark::app {

namespace {

constexpr std::array<std::pair<PayView, std::string_view>, 5> viewNames{{{PayView::Local, "local"},
                                                                         {PayView::Market, "market"},
                                                                         {PayView::Country, "country"},
                                                                         {PayView::City, "city"},
                                                                         {PayView::Share, "share"}}};

/// A place that was asked about stays in the table although nothing is known of it.
ConvertedPay nothingKnown(const db::PayFacts& facts, const db::Place& place) {
    ConvertedPay pay;
    pay.published.career = facts.career.key;
    pay.published.place = place.key;
    pay.published.currency = place.currency;
    pay.shownCurrency = place.currency;
    pay.measuredIn = place.name;
    addFlag(pay.flags, "no-figure", "No pay figure of this career is known for " + place.name + ".");
    return pay;
}

/// The figures chosen for one place; null where there is none.
struct Chosen {
    const db::Salary* own = nullptr;
    const db::Salary* official = nullptr;

    const db::Salary* leading() const { return official ? official : own; }
};

Chosen chosenAt(const db::PlaceFigures& known) {
    return {bestFigure(known.own, known.place), bestFigure(known.official, known.place)};
}

PayRow rowAt(const db::PayFacts& facts, const db::Place& place, const Chosen& chosen,
             const Converter& converter, PricesUsed& used) {
    PayRow row;
    row.place = place;
    if (chosen.own && chosen.official) {
        row.figure = converter.convert(*chosen.own, place, used);
        row.official = converter.convert(*chosen.official, place, used);
    } else if (const db::Salary* only = chosen.leading()) {
        row.figure = converter.convert(*only, place, used);
    } else {
        row.figure = nothingKnown(facts, place);
    }
    return row;
}

/// One ranking has one measure: medians, unless most places that can be ranked publish only a mean.
bool meansShallLead(const db::PayFacts& facts, const std::vector<Chosen>& chosen, const PayOptions& options) {
    int rankable = 0;
    int medians = 0;
    int means = 0;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        const db::Salary* leading = chosen[i].leading();
        if (!leading ||
            (!options.rankUndated && gradeOf(*leading, facts.places[i].place, facts.asOf) == Grade::D))
            continue;
        ++rankable;
        medians += leading->figures.median.has_value();
        means += leading->figures.mean.has_value();
    }
    return means > medians && 2 * medians < rankable;
}

bool fromAnotherSource(const std::vector<db::Salary>& salaries, const db::Salary* shown) {
    return shown && std::any_of(salaries.begin(), salaries.end(), [shown](const db::Salary& other) {
               return other.sourceId != shown->sourceId;
           });
}

std::string othersNote(const db::PayFacts& facts, const std::vector<Chosen>& chosen) {
    int places = 0;
    for (std::size_t i = 0; i < chosen.size(); ++i)
        places += fromAnotherSource(facts.places[i].own, chosen[i].own) ||
                  fromAnotherSource(facts.places[i].official, chosen[i].official);
    if (places == 0)
        return {};
    return "Where several sources publish a figure, one is shown and none are merged (" + countWord(places) +
           (places == 1 ? " place)." : " places).");
}

std::optional<db::Error> wrongOptions(const PayOptions& options, const PriceTables& tables) {
    if (!std::isfinite(options.share) || options.share < 0 || options.share > 1)
        return db::Error{db::ErrorKind::InvalidInput,
                         "The share spent where one lives must lie between 0 and 1, for example 0.7"};
    if (!tables.knows(options.currency))
        return db::Error{
            db::ErrorKind::InvalidInput,
            "'" + options.currency.code +
                "' is not a currency with a known exchange rate; use an ISO code such as USD or EUR"};
    return std::nullopt;
}

} // namespace

std::string_view payViewName(PayView view) {
    return viewNames[static_cast<std::size_t>(view)].second;
}

std::optional<PayView> payViewFromName(std::string_view name) {
    for (const auto& [view, viewName] : viewNames)
        if (viewName == name)
            return view;
    return std::nullopt;
}

std::optional<double> ConvertedPay::headline() const {
    return leadingFigure(shown, leadsWithMean);
}

bool ConvertedPay::headlineIsMean() const {
    return shown.mean && (leadsWithMean || !shown.median);
}

std::optional<double> ConvertedPay::localHeadline() const {
    return leadingFigure(localYear, leadsWithMean);
}

db::Result<PayComparison> compare(const db::PayFacts& facts, const PayOptions& options) {
    const PriceTables tables(facts);
    if (auto wrong = wrongOptions(options, tables))
        return std::move(*wrong);

    PayComparison comparison;
    comparison.career = facts.career;
    comparison.parent = facts.parent;
    comparison.options = options;
    comparison.asOf = facts.asOf;

    std::vector<Chosen> chosen;
    for (const auto& known : facts.places)
        chosen.push_back(chosenAt(known));
    const Converter converter(facts, options, tables, meansShallLead(facts, chosen, options));
    PricesUsed used;
    for (std::size_t i = 0; i < chosen.size(); ++i)
        comparison.rows.push_back(rowAt(facts, facts.places[i].place, chosen[i], converter, used));
    rankRows(comparison.rows, options);
    flagOutliers(comparison.rows);

    comparison.unit = unitInWords(options, comparison.rows);
    comparison.sources = sourcesUsed(facts, comparison.rows, used);
    comparison.notes = captionNotes(facts, options, comparison.rows, used);
    if (std::string note = othersNote(facts, chosen); !note.empty())
        comparison.notes.push_back(std::move(note));
    return comparison;
}

} // namespace waymark::app
