// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/finding.h"

#include "app/salary/careers_finding.h"
#include "app/salary/measured_flags.h"
#include "app/salary/place_labels.h"
#include "app/salary/ranking.h"
#include "app/words/numbers.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::app {

namespace {

using Rows = std::vector<const PayRow*>;

std::pair<std::string_view, std::string_view> kindNoun(db::PlaceKind kind) {
    switch (kind) {
    case db::PlaceKind::City:
        return {"city", "cities"};
    case db::PlaceKind::Metro:
        return {"metro", "metros"};
    case db::PlaceKind::Nonmetro:
        return {"nonmetro area", "nonmetro areas"};
    case db::PlaceKind::State:
        return {"state", "states"};
    case db::PlaceKind::Region:
        return {"region", "regions"};
    case db::PlaceKind::Country:
        break;
    }
    return {"country", "countries"};
}

std::string viewPhrase(const PayOptions& options) {
    switch (options.view) {
    case PayView::Market:
        return " at market rate";
    case PayView::Country:
        return " at country prices";
    case PayView::City:
        return " at city prices";
    case PayView::Share:
        return " when " + significant(options.share * 100, 3) + " % is spent locally";
    case PayView::Local:
        break;
    }
    return "";
}

double valueOf(const PayRow& row) {
    return row.leading().headline().value_or(0);
}

Rows rowsWithValue(const PayComparison& comparison) {
    Rows rows;
    for (const PayRow& row : comparison.rows)
        if (row.leading().headline() && !row.offer)
            rows.push_back(&row);
    return rows;
}

Rows rankedOf(const Rows& rows) {
    Rows ranked;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(ranked),
                 [](const PayRow* row) { return row->rank.has_value(); });
    return ranked;
}

int undatedCount(const Rows& rows) {
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [](const PayRow* row) { return row->leading().grade == Grade::D; }));
}

std::string name(const PayRow& row) {
    return spokenPlaceName(row.place);
}

/// With the number of people where that is small: "U.S. Virgin Islands (40 people)".
std::string named(const PayRow& row) {
    const auto people = row.leading().published.employment;
    return people && *people < fewPeople ? name(row) + " (" + std::to_string(*people) + " people)"
                                         : name(row);
}

/// "US metros lead": every ranked place of one country stands above all others. Not said among metros alone:
/// those of Puerto Rico, which has a country code, stand below every other.
std::string leadingCountry(const PayComparison& comparison, const Rows& ranked) {
    if (std::all_of(ranked.begin(), ranked.end(),
                    [](const PayRow* row) { return row->place.kind == db::PlaceKind::Metro; }))
        return {};
    const std::string& country = ranked.front()->place.country;
    const auto foreign = std::find_if(ranked.begin(), ranked.end(),
                                      [&](const PayRow* row) { return row->place.country != country; });
    const auto home = foreign - ranked.begin();
    const bool mixedBelow =
        std::any_of(foreign, ranked.end(), [&](const PayRow* row) { return row->place.country == country; });
    if (home < 2 || foreign == ranked.end() || mixedBelow ||
        !reliablyDifferent(**std::prev(foreign), **foreign, comparison.options))
        return {};
    const bool metros = std::all_of(ranked.begin(), foreign, [](const PayRow* row) {
        return row->leading().published.place.text().starts_with("metro:");
    });
    const std::string noun = metros ? "metros" : placeNoun(comparison, 2);
    if (country == "US" || country == "GB")
        return std::string(country == "US" ? "US " : "UK ") + noun + " lead";
    // Any other country is named only where a place of that name is at hand.
    for (auto row = ranked.begin(); row != foreign; ++row)
        if ((*row)->leading().published.place.text() == "country:" + country)
            return capitalised(noun) + " in " + (*row)->leading().measuredIn + " lead";
    return {};
}

/// The lowest-paid third at the top place against the average of the others: how many earn less.
struct EntryAbove {
    double entry = 0;
    int below = 0, others = 0;
};

std::optional<EntryAbove> entryAbove(const Rows& ranked) {
    const bool allMeans = std::all_of(ranked.begin(), ranked.end(), [](const PayRow* row) {
        return row->leading().headlineIsMean() && row->leading().shown.entry;
    });
    if (!allMeans || ranked.size() < 4)
        return std::nullopt;
    EntryAbove found{*ranked.front()->leading().shown.entry, 0, static_cast<int>(ranked.size()) - 1};
    found.below = static_cast<int>(std::count_if(
        ranked.begin() + 1, ranked.end(), [&](const PayRow* row) { return valueOf(*row) < found.entry; }));
    return found.below * 2 < found.others ? std::nullopt : std::optional(found);
}

std::string entryAboveMeans(const PayComparison& comparison, const Rows& ranked) {
    const auto found = entryAbove(ranked);
    if (!found)
        return {};
    const std::string which = found->below == found->others ? "all of" : countWord(found->below) + " of";
    return "Entry pay in " + name(*ranked.front()) + " tops average pay in " + which + " the other " +
           countWord(found->others) + ' ' + placeNoun(comparison, found->others);
}

std::string sharedTop(const Rows& ranked) {
    const auto top = static_cast<std::size_t>(
        std::count_if(ranked.begin(), ranked.end(), [](const PayRow* row) { return row->rank == 1; }));
    if (top < 2)
        return {};
    if (top == ranked.size() && top > 3)
        return "No reliable difference between these " + countWord(static_cast<int>(top));
    if (top > 3)
        return name(*ranked[0]) + " pays most, with no reliable difference to the next " +
               countWord(static_cast<int>(top) - 1);
    std::vector<std::string> names;
    for (std::size_t i = 0; i < top; ++i)
        names.push_back(name(*ranked[i]));
    return listWords(names) + " pay " + (top == ranked.size() ? "about the same" : "most");
}

std::string oneTop(const Rows& ranked) {
    const double factor = valueOf(*ranked.front()) / valueOf(*ranked.back());
    const std::string times = withDecimals(factor, 1);
    if (times == "1.0" || times == "1.1")
        return named(*ranked.front()) + " pays most, " + withThousands((factor - 1) * 100) + " % more than " +
               name(*ranked.back());
    return named(*ranked.front()) + " pays most, " + times + " times " + name(*ranked.back());
}

std::string undatedClause(const PayComparison& comparison, const Rows& rows) {
    const int undated = undatedCount(rows);
    const auto all = static_cast<int>(rows.size());
    if (undated == 0)
        return {};
    const std::string rest = undated == 1 ? " rests on an undated estimate" : " rest on undated estimates";
    return countWord(undated) + " of " + countWord(all) + ' ' + placeNoun(comparison, all) + rest;
}

std::string nothingRanked(const PayComparison& comparison, const Rows& rows) {
    if (mixedCurrencies(comparison.rows)) {
        std::set<std::string> codes;
        for (const PayRow* row : rows)
            codes.insert(row->leading().shownCurrency.code);
        return "Pay in " + countWord(static_cast<int>(codes.size())) +
               " currencies: choose another view to compare amounts";
    }
    if (undatedCount(rows) == static_cast<int>(rows.size()))
        return "All " + countWord(static_cast<int>(rows.size())) + ' ' +
               placeNoun(comparison, static_cast<int>(rows.size())) +
               " rest on undated estimates: nothing is ranked";
    return "No two places have figures that can be ranked";
}

} // namespace

std::string placeNoun(const PayComparison& comparison, int count) {
    const auto& rows = comparison.rows;
    const bool oneKind = !rows.empty() && std::all_of(rows.begin(), rows.end(), [&rows](const PayRow& row) {
        return row.place.kind == rows.front().place.kind;
    });
    const auto noun = oneKind ? kindNoun(rows.front().place.kind)
                              : std::pair<std::string_view, std::string_view>{"place", "places"};
    return std::string(count == 1 ? noun.first : noun.second);
}

std::optional<ChartReference> findingReference(const PayComparison& comparison) {
    const Rows ranked = rankedOf(rowsWithValue(comparison));
    if (ranked.size() < 2 || comparison.severalCareers() || comparison.rankedPlaces > 0 ||
        !leadingCountry(comparison, ranked).empty())
        return std::nullopt;
    const auto found = entryAbove(ranked);
    if (!found)
        return std::nullopt;
    return ChartReference{found->entry, "Entry pay in " + name(*ranked.front()) + ", " +
                                            withThousands(std::round(found->entry / 100) * 100)};
}

std::string finding(const PayComparison& comparison) {
    if (comparison.severalCareers())
        return careersFinding(comparison);
    const Rows rows = rowsWithValue(comparison);
    if (rows.empty())
        return "No pay is known here for " + comparison.career.title;
    if (rows.size() == 1) {
        const ConvertedPay& pay = rows.front()->leading();
        const std::string unit =
            pay.shownCurrency.code == "XID" ? " international dollars" : ' ' + pay.shownCurrency.code;
        return (pay.headlineIsMean() ? "Average pay in " : "Median pay in ") + name(*rows.front()) + ": " +
               withThousands(std::round(*pay.headline() / 100) * 100) + unit + " a year" +
               (pay.grade == Grade::D ? ", an undated estimate" : "");
    }
    const Rows ranked = rankedOf(rows);
    if (ranked.empty())
        return nothingRanked(comparison, rows);

    const std::string view = viewPhrase(comparison.options);
    const std::string undated = undatedClause(comparison, rows);
    std::string lead = leadingCountry(comparison, ranked);
    if (!lead.empty())
        lead += view;
    else if (ranked.size() == 1)
        lead = "Only " + name(*ranked.front()) + " has a figure that can be ranked";
    if (lead.empty() && comparison.rankedPlaces == 0)
        lead = entryAboveMeans(comparison, ranked);
    if (lead.empty())
        lead = sharedTop(ranked);
    if (lead.empty())
        lead = oneTop(ranked);
    // Where only the ends are shown, the title says of how many.
    constexpr std::string_view most = " most";
    if (const auto at = lead.find(most); comparison.rankedPlaces > 0 && at != std::string::npos)
        lead.insert(at + most.size(), " of " + withThousands(comparison.rankedPlaces) + ' ' +
                                          placeNoun(comparison, comparison.rankedPlaces));
    return undated.empty() ? lead : lead + "; " + undated;
}

std::string spokenSummary(const PayComparison& comparison) {
    const Rows rows = rowsWithValue(comparison);
    if (rows.empty())
        return "No pay figure of " + comparison.career.title + " can be shown for these places.";
    const auto count = static_cast<int>(rows.size());
    if (comparison.severalCareers())
        return careersFinding(comparison) + ". " + capitalised(comparison.unit) + '.';
    std::string text = comparison.career.title + ", " + countWord(count) + ' ' +
                       placeNoun(comparison, count) + ", " + comparison.unit;
    const auto missing = static_cast<int>(comparison.rows.size()) - count;
    if (mixedCurrencies(comparison.rows)) {
        text += ": the amounts are in different currencies and cannot be put in order";
    } else {
        const auto [low, high] =
            std::minmax_element(rows.begin(), rows.end(),
                                [](const PayRow* a, const PayRow* b) { return valueOf(*a) < valueOf(*b); });
        const auto amount = [](const PayRow& row) {
            return name(row) + " with " + withThousands(std::round(valueOf(row) / 100) * 100);
        };
        text +=
            count == 1 ? ": " + amount(**high) : ": highest " + amount(**high) + ", lowest " + amount(**low);
    }
    const int undated = undatedCount(rows);
    if (undated > 0)
        text += "; " + countWord(undated) +
                (undated == 1 ? " rests on an undated estimate" : " rest on undated estimates");
    if (missing > 0)
        text += "; " + countWord(missing) + (missing == 1 ? " has no figure" : " have no figure");
    return text + '.';
}

} // namespace waymark::app
