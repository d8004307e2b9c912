// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/compare.h"

#include "app/salary/captions.h"
#include "app/salary/choice.h"
#include "app/salary/conversion.h"
#include "app/salary/measured_flags.h"
#include "app/salary/outliers.h"
#include "app/salary/ranking.h"
#include "app/words/numbers.h"

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

struct OtherFigures {
    int places = 0;
};

PayRow rowAt(const db::PayFacts& facts, const db::PlaceFigures& known, const Converter& converter,
             PricesUsed& used, OtherFigures& others) {
    PayRow row;
    row.place = known.place;
    const db::Salary* own = bestFigure(known.own, known.place);
    const db::Salary* official = bestFigure(known.official, known.place);
    if (known.own.size() > 1 || known.official.size() > 1)
        ++others.places;
    if (own && official) {
        row.figure = converter.convert(*own, known.place, used);
        row.official = converter.convert(*official, known.place, used);
    } else if (own || official) {
        row.figure = converter.convert(own ? *own : *official, known.place, used);
    } else {
        row.figure = nothingKnown(facts, known.place);
    }
    return row;
}

std::string othersNote(const OtherFigures& others) {
    if (others.places == 0)
        return {};
    return "Where several figures are published, one is shown and none are merged (" +
           countWord(others.places) + (others.places == 1 ? " place)." : " places).");
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
    return shown.median ? shown.median : shown.mean;
}

bool ConvertedPay::headlineIsMean() const {
    return !shown.median && shown.mean.has_value();
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

    const Converter converter(facts, options, tables);
    PricesUsed used;
    OtherFigures others;
    for (const auto& known : facts.places)
        comparison.rows.push_back(rowAt(facts, known, converter, used, others));
    rankRows(comparison.rows, options);
    flagOutliers(comparison.rows);

    comparison.unit = unitInWords(options, comparison.rows);
    comparison.sources = sourcesUsed(facts, comparison.rows, used);
    comparison.notes = captionNotes(facts, options, comparison.rows, used);
    if (std::string note = othersNote(others); !note.empty())
        comparison.notes.push_back(std::move(note));
    return comparison;
}

} // namespace waymark::app
