// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/compare.h"

#include "app/salary/captions.h"
#include "app/salary/choice.h"
#include "app/salary/conversion.h"
#include "app/salary/measured_flags.h"
#include "app/salary/outliers.h"
#include "app/salary/ranking.h"
#include "db/records/enum_array.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>
#include <utility>

namespace waymark::app {

namespace {

constexpr db::EnumArray<PayView, std::string_view> viewNames{"local", "market", "country", "city", "share"};

/// A place that was asked about stays in the table although nothing is known of it.
ConvertedPay nothingKnown(const db::PayFacts& facts, const db::Place& place) {
    ConvertedPay pay;
    pay.published.career = facts.career.key;
    pay.published.place = place.key;
    pay.published.currency = place.currency;
    pay.shownCurrency = place.currency;
    pay.measuredIn = place.name;
    addFlag(pay.flags, {.kind = FlagKind::NoFigure, .place = place.name});
    return pay;
}

/// The figures chosen for one place; null where there is none.
struct Chosen {
    const db::Salary* own = nullptr;
    const db::Salary* official = nullptr;
    const db::Salary* otherSurvey = nullptr;

    const db::Salary* leading() const { return official ? official : own; }
    const db::Salary*& leading() { return official ? official : own; }
};

std::vector<Chosen> chosenFor(const db::PayFacts& facts) {
    std::vector<Chosen> chosen;
    chosen.reserve(facts.places.size());
    for (const auto& known : facts.places)
        chosen.push_back({bestFigure(known.own, known.place), bestFigure(known.official, known.place)});
    return chosen;
}

const std::vector<db::Salary>& leadingList(const db::PlaceFigures& known) {
    return known.official.empty() ? known.own : known.official;
}

/// Where means lead, all places show the mean of one survey as far as it reaches: a year's rise of all pay is
/// no difference between places. A median that another survey publishes for a place stays beside it.
void leadWithOneSurvey(const db::PayFacts& facts, std::vector<Chosen>& chosen) {
    std::map<std::string, int> reach;
    for (const auto& known : facts.places)
        for (const db::Salary& salary : leadingList(known))
            if (salary.figures.mean && salary.origin == db::PayOrigin::Published)
                ++reach[salary.sourceId];
    const auto widest = std::max_element(reach.begin(), reach.end(),
                                         [](const auto& a, const auto& b) { return a.second < b.second; });
    if (widest == reach.end())
        return;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        const db::Salary*& leading = chosen[i].leading();
        if (!leading || leading->sourceId == widest->first)
            continue;
        for (const db::Salary& salary : leadingList(facts.places[i]))
            if (salary.sourceId == widest->first && salary.figures.mean &&
                salary.origin == db::PayOrigin::Published) {
                if (leading->figures.median && leading->origin == db::PayOrigin::Published)
                    chosen[i].otherSurvey = leading;
                leading = &salary;
                break;
            }
    }
}

/// Both ways to convert: one leads with means, the other with medians.
struct Converters {
    Converter leading, medians;
};

PayRow rowAt(const db::PayFacts& facts, const db::Place& place, const Chosen& chosen,
             const Converters& converters, PricesUsed& used) {
    PayRow row;
    row.place = place;
    if (chosen.own && chosen.official) {
        row.figure = converters.leading.convert(*chosen.own, place, used);
        row.official = converters.leading.convert(*chosen.official, place, used);
    } else if (const db::Salary* only = chosen.leading()) {
        row.figure = converters.leading.convert(*only, place, used);
    } else {
        row.figure = nothingKnown(facts, place);
    }
    if (chosen.otherSurvey)
        row.otherSurvey = converters.medians.convert(*chosen.otherSurvey, place, used);
    return row;
}

PayRow offerRow(const OwnOffer& offer, const Converter& converter, PricesUsed& used) {
    PayRow row;
    row.place = offer.place;
    row.figure = converter.convert(offer.pay, offer.place, used);
    row.figure.measuredIn = offer.place.name;
    row.offer = offer.label;
    return row;
}

struct MeasureCount {
    int rankable = 0, medians = 0, means = 0;

    /// One ranking has one measure: medians, unless most places that can be ranked publish only a mean.
    bool meansLead() const { return means > medians && 2 * medians < rankable; }
};

void count(MeasureCount& counted, const db::PayFacts& facts, const std::vector<Chosen>& chosen,
           const PayOptions& options) {
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        const db::Salary* leading = chosen[i].leading();
        if (!leading ||
            (!options.rankUndated && gradeOf(*leading, facts.places[i].place, facts.asOf) == Grade::D))
            continue;
        ++counted.rankable;
        counted.medians += leading->figures.median.has_value();
        counted.means += leading->figures.mean.has_value();
    }
}

bool fromAnotherSource(const std::vector<db::Salary>& salaries, const db::Salary* shown) {
    return shown && std::any_of(salaries.begin(), salaries.end(), [shown](const db::Salary& other) {
               return other.sourceId != shown->sourceId;
           });
}

void countSources(PayComparison& comparison, const db::PayFacts& facts, const std::vector<Chosen>& chosen) {
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        comparison.severalSources += fromAnotherSource(facts.places[i].own, chosen[i].own) ||
                                     fromAnotherSource(facts.places[i].official, chosen[i].official);
        comparison.otherMedians += chosen[i].otherSurvey != nullptr;
    }
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
    return viewNames[view];
}

std::optional<PayView> payViewFromName(std::string_view name) {
    return db::enumNamed(viewNames, name);
}

namespace {

/// A row's rank in the views that are not shown. Every view multiplies the local amount by a factor.
void rankOtherViews(std::vector<PayRow>& rows, const Converter& converter, const PayOptions& shown) {
    for (const PayView view : db::enumValues<PayView>()) {
        PayOptions options = shown;
        options.view = view;
        if (view == shown.view) {
            for (PayRow& row : rows)
                row.viewRanks[view] = row.rank;
            continue;
        }
        std::vector<RankEntry> entries;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const ConvertedPay& pay = rows[i].leading();
            const auto local = pay.localHeadline();
            const auto factor =
                local ? converter.factor(pay.published, rows[i].place, options.view) : std::nullopt;
            if (!factor || rows[i].setApart || !mayRank(rows[i], *local * *factor, options))
                continue;
            entries.push_back(rankEntry(rows[i], i, *local * *factor));
            if (options.view == PayView::Local &&
                pay.published.currency != rows[entries.front().row].leading().published.currency) {
                entries.clear();
                break;
            }
        }
        for (const Ranked& ranked : ranksOf(std::move(entries), options, leadsWithMeans(rows)))
            rows[ranked.row].viewRanks[view] = ranked.rank;
    }
}

PayComparison compareOne(const db::PayFacts& facts, const PayOptions& options, const PriceTables& tables,
                         std::vector<Chosen> chosen, bool meansLead, const std::vector<OwnOffer>& offers) {
    PayComparison comparison;
    comparison.career = facts.career;
    comparison.parent = facts.parent;
    comparison.careers = {facts.career};
    comparison.options = options;
    comparison.asOf = facts.asOf;
    if (meansLead)
        leadWithOneSurvey(facts, chosen);
    const Converters converters{{facts, options, tables, meansLead}, {facts, options, tables, false}};
    PricesUsed used;
    comparison.rows.reserve(chosen.size());
    for (std::size_t i = 0; i < chosen.size(); ++i)
        comparison.rows.push_back(rowAt(facts, facts.places[i].place, chosen[i], converters, used));
    for (const OwnOffer& offer : offers)
        if (offer.pay.career == facts.career.key)
            comparison.rows.push_back(offerRow(offer, converters.leading, used));
    rankRows(comparison.rows, options);
    rankOtherViews(comparison.rows, converters.leading, options);
    flagOutliers(comparison.rows);

    comparison.sources = sourcesUsed(facts, comparison.rows, used);
    countSources(comparison, facts, chosen);
    comparison.used = std::move(used);
    return comparison;
}

/// The first career's rows, each followed by the other careers' rows of the same place.
std::vector<PayRow> placeByPlace(std::vector<PayComparison>& careers) {
    std::vector<std::string> order;
    std::unordered_map<std::string, std::vector<PayRow*>> places;
    for (std::size_t career = 0; career < careers.size(); ++career)
        for (PayRow& row : careers[career].rows) {
            row.career = career;
            auto& rows = places[row.place.key.text()];
            if (rows.empty())
                order.push_back(row.place.key.text());
            rows.push_back(&row);
        }
    std::vector<PayRow> all;
    for (const std::string& place : order)
        for (PayRow* row : places[place])
            all.push_back(std::move(*row));
    return all;
}

template <class Item, class Same>
void addMissing(std::vector<Item>& items, const std::vector<Item>& more, Same same) {
    for (const Item& item : more)
        if (std::none_of(items.begin(), items.end(), [&](const Item& known) { return same(known, item); }))
            items.push_back(item);
}

} // namespace

db::Result<PayComparison> compare(const db::PayFacts& facts, const PayOptions& options,
                                  const std::vector<OwnOffer>& offers) {
    return compareCareers({&facts}, options, offers);
}

db::Result<PayComparison> compareCareers(const std::vector<const db::PayFacts*>& careers,
                                         const PayOptions& options, const std::vector<OwnOffer>& offers) {
    if (careers.empty() || careers.size() > mostCareers)
        return db::Error{db::ErrorKind::InvalidInput, "One to six careers can be compared at a time"};
    MeasureCount counted;
    std::vector<std::vector<Chosen>> chosen;
    std::vector<PriceTables> tables;
    for (const db::PayFacts* facts : careers) {
        tables.emplace_back(*facts);
        if (auto wrong = wrongOptions(options, tables.back()))
            return std::move(*wrong);
        chosen.push_back(chosenFor(*facts));
        count(counted, *facts, chosen.back(), options);
    }
    PayOptions used = options;
    used.byHour = std::all_of(careers.begin(), careers.end(),
                              [](const db::PayFacts* facts) { return facts->paidByHour; });
    std::vector<PayComparison> each;
    for (std::size_t i = 0; i < careers.size(); ++i)
        each.push_back(
            compareOne(*careers[i], used, tables[i], std::move(chosen[i]), counted.meansLead(), offers));
    if (each.size() == 1)
        return std::move(each.front());
    PayComparison all = each.front();
    all.rows = placeByPlace(each);
    for (std::size_t i = 1; i < each.size(); ++i) {
        all.careers.push_back(each[i].career);
        addMissing(all.sources, each[i].sources,
                   [](const db::Source& a, const db::Source& b) { return a.id == b.id; });
        merge(all.used, each[i].used);
        all.severalSources = all.severalSources == 0 ? each[i].severalSources : all.severalSources;
        all.otherMedians = all.otherMedians == 0 ? each[i].otherMedians : all.otherMedians;
    }
    return all;
}

} // namespace waymark::app
