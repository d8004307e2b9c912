// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/finding.h"

#include "app/salary/careers_finding.h"
#include "app/salary/comparable.h"
#include "app/salary/measured_flags.h"
#include "app/salary/ranking.h"

#include <algorithm>
#include <set>
#include <utility>

namespace waymark::app {

namespace {

using Rows = std::vector<std::size_t>;

/// A comparison while its finding is looked for.
struct Look {
    const PayComparison& comparison;
    Rows ranked;

    const PayRow& row(std::size_t index) const { return comparison.rows[index]; }
    double value(std::size_t index) const { return row(index).leading().headline().value_or(0); }
    bool isMetro(std::size_t index) const { return row(index).place.kind == db::PlaceKind::Metro; }
};

int undatedCount(const PayComparison& comparison, const Rows& rows) {
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](std::size_t row) {
        return comparison.rows[row].leading().grade == Grade::D;
    }));
}

Rows rankedOf(const PayComparison& comparison, Rows rows) {
    std::erase_if(rows, [&](std::size_t row) { return !comparison.rows[row].rank; });
    return rows;
}

/// Every ranked place of one country stands above all others. Not said among metros alone: those of Puerto
/// Rico, which has a country code, stand below every other. A country is named by its code, or where a place
/// of that name is at hand; other ones lead without a word.
std::optional<Finding> leadingCountry(const Look& look) {
    const Rows& ranked = look.ranked;
    if (std::all_of(ranked.begin(), ranked.end(), [&](std::size_t row) { return look.isMetro(row); }))
        return std::nullopt;
    const auto countryOf = [&](std::size_t row) {
        return isTerritory(look.row(row).place) ? std::string("US") : look.row(row).place.country;
    };
    const std::string country = countryOf(ranked.front());
    const auto isHome = [&](std::size_t row) { return countryOf(row) == country; };
    const auto foreign = std::find_if_not(ranked.begin(), ranked.end(), isHome);
    if (foreign - ranked.begin() < 2 || foreign == ranked.end() ||
        std::any_of(foreign, ranked.end(), isHome) ||
        !reliablyDifferent(look.row(*std::prev(foreign)), look.row(*foreign), look.comparison.options))
        return std::nullopt;
    const auto measured = [&](std::size_t row) { return look.row(row).leading().published.place.text(); };
    Finding found{.kind = Finding::Kind::CountryLeads, .rows = {ranked.front()}};
    found.metros = std::all_of(ranked.begin(), foreign,
                               [&](std::size_t row) { return measured(row).starts_with("metro:"); });
    if (country == "US" || country == "GB")
        return found;
    const auto named = std::find_if(ranked.begin(), foreign,
                                    [&](std::size_t row) { return measured(row) == "country:" + country; });
    if (named == foreign)
        return std::nullopt;
    found.rows = {*named};
    return found;
}

/// The lowest-paid third at the top place against the average of the others: how many earn less.
std::optional<Finding> entryAbove(const Look& look) {
    const Rows& ranked = look.ranked;
    const bool allMeans = std::all_of(ranked.begin(), ranked.end(), [&](std::size_t row) {
        return look.row(row).leading().headlineIsMean() && look.row(row).leading().shown.entry;
    });
    if (!allMeans || ranked.size() < 4)
        return std::nullopt;
    const double entry = *look.row(ranked.front()).leading().shown.entry;
    Finding found{.kind = Finding::Kind::EntryTops,
                  .rows = {ranked.front()},
                  .of = static_cast<int>(ranked.size()) - 1};
    found.count = static_cast<int>(std::count_if(ranked.begin() + 1, ranked.end(),
                                                 [&](std::size_t row) { return look.value(row) < entry; }));
    return found.count * 2 < found.of ? std::nullopt : std::optional(found);
}

std::optional<Finding> sharedTop(const Look& look) {
    const Rows& ranked = look.ranked;
    const auto top =
        std::count_if(ranked.begin(), ranked.end(), [&](std::size_t row) { return look.row(row).rank == 1; });
    if (top < 2)
        return std::nullopt;
    const bool all = top == static_cast<std::ptrdiff_t>(ranked.size());
    using Kind = Finding::Kind;
    if (top > 3)
        return Finding{.kind = all ? Kind::NoDifference : Kind::OneOfMany,
                       .rows = {ranked.begin(), ranked.begin() + top},
                       .count = static_cast<int>(all ? top : top - 1)};
    return Finding{.kind = all ? Kind::PayTheSame : Kind::PayMost,
                   .rows = {ranked.begin(), ranked.begin() + top}};
}

Finding nothingRanked(const PayComparison& comparison, const Rows& rows) {
    if (mixedCurrencies(comparison.rows)) {
        std::set<std::string> codes;
        for (const std::size_t row : rows)
            codes.insert(comparison.rows[row].leading().shownCurrency.code);
        return {.kind = Finding::Kind::SeveralCurrencies, .count = static_cast<int>(codes.size())};
    }
    const bool undated = undatedCount(comparison, rows) == static_cast<int>(rows.size());
    return {.kind = undated ? Finding::Kind::AllUndated : Finding::Kind::NothingRanks};
}

Finding ofRanked(const Look& look) {
    if (auto found = leadingCountry(look))
        return *std::move(found);
    if (look.ranked.size() == 1)
        return {.kind = Finding::Kind::OnlyOneRanks, .rows = look.ranked};
    if (look.comparison.rankedPlaces == 0)
        if (auto found = entryAbove(look))
            return *std::move(found);
    if (auto found = sharedTop(look))
        return *std::move(found);
    return {.kind = Finding::Kind::OnePays,
            .rows = {look.ranked.front(), look.ranked.back()},
            .factor = look.value(look.ranked.front()) / look.value(look.ranked.back())};
}

} // namespace

std::vector<std::size_t> rowsWithFigure(const PayComparison& comparison) {
    Rows rows;
    for (std::size_t i = 0; i < comparison.rows.size(); ++i)
        if (comparison.rows[i].leading().headline() && !comparison.rows[i].offer)
            rows.push_back(i);
    return rows;
}

std::optional<db::PlaceKind> sharedPlaceKind(const PayComparison& comparison) {
    const auto& rows = comparison.rows;
    const bool oneKind = !rows.empty() && std::all_of(rows.begin(), rows.end(), [&rows](const PayRow& row) {
        return row.place.kind == rows.front().place.kind;
    });
    return oneKind ? std::optional(rows.front().place.kind) : std::nullopt;
}

bool isOfFewPeople(const PayRow& row) {
    const auto people = row.leading().published.employment;
    return people && *people < fewPeople;
}

std::optional<EntryReference> entryReference(const PayComparison& comparison) {
    const Look look{comparison, rankedOf(comparison, rowsWithFigure(comparison))};
    if (look.ranked.size() < 2 || comparison.severalCareers() || comparison.rankedPlaces > 0 ||
        leadingCountry(look))
        return std::nullopt;
    const auto found = entryAbove(look);
    if (!found)
        return std::nullopt;
    const std::size_t row = found->rows.front();
    return EntryReference{row, *comparison.rows[row].leading().shown.entry};
}

Finding findingOf(const PayComparison& comparison) {
    if (comparison.severalCareers())
        return careersFinding(comparison);
    const Rows rows = rowsWithFigure(comparison);
    if (rows.empty())
        return {};
    if (rows.size() == 1)
        return {.kind = Finding::Kind::OneFigure, .rows = rows};
    const Look look{comparison, rankedOf(comparison, rows)};
    if (look.ranked.empty())
        return nothingRanked(comparison, rows);
    Finding found = ofRanked(look);
    found.undated = undatedCount(comparison, rows);
    found.shown = static_cast<int>(rows.size());
    return found;
}

} // namespace waymark::app
