// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pay_finding.h"

#include "app/career/facts_in_words.h"
#include "app/salary/chart_rows.h"
#include "app/salary/comparable.h"
#include "app/salary/place_labels.h"
#include "app/salary/ranking.h"
#include "app/words/numbers.h"
#include "ui/words/counts.h"
#include "ui/words/local_number.h"
#include "ui/words/names.h"
#include "ui/words/occupation_name.h"
#include "ui/words/pay_captions.h"
#include "ui/words/pay_places.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <algorithm>
#include <set>

namespace waymark::ui {

namespace {

/// A noun behind its number, which stands for %1.
QString nounPhrase(std::optional<db::PlaceKind> kind, int count) {
    if (!kind)
        return tr("%1 place(s)", nullptr, count);
    switch (*kind) {
    case db::PlaceKind::City:
        return tr("%1 cit(y/ies)", nullptr, count);
    case db::PlaceKind::Metro:
        return tr("%1 metro(s)", nullptr, count);
    case db::PlaceKind::Nonmetro:
        return tr("%1 nonmetro area(s)", nullptr, count);
    case db::PlaceKind::State:
        return tr("%1 state(s)", nullptr, count);
    case db::PlaceKind::Region:
        return tr("%1 region(s)", nullptr, count);
    case db::PlaceKind::Country:
        break;
    }
    return tr("%1 countr(y/ies)", nullptr, count);
}

/// The District of Columbia is filed among the states and is none, a territory among the countries: with them they are
/// counted as places.
std::optional<db::PlaceKind> countedKind(const app::PayComparison& comparison, std::optional<db::PlaceKind> kind) {
    const bool district = kind == db::PlaceKind::State && std::any_of(comparison.rows.begin(), comparison.rows.end(), [](const app::PayRow& row) {
                              return row.place.key.text() == "state:DC";
                          });
    const bool territory = kind == db::PlaceKind::Country && std::any_of(comparison.rows.begin(), comparison.rows.end(), [](const app::PayRow& row) {
                               return app::isTerritory(row.place);
                           });
    return district || territory ? std::nullopt : kind;
}

QString name(const app::PayComparison& comparison, const app::PayRow& row) {
    return placeLabel(app::spokenPlaceName(row.place, comparison.rows));
}

QString within(const app::PayComparison& comparison, const app::PayRow& row) {
    return placeWithin(app::spokenPlaceName(row.place, comparison.rows));
}

/// "in Berlin and Toronto", or with "in" before each where the language says so.
QString within(const app::PayComparison& comparison, const std::vector<std::size_t>& rows) {
    QStringList places;
    for (const std::size_t row : rows)
        places << (isPaidWithin() ? within(comparison, comparison.rows[row]) : name(comparison, comparison.rows[row]));
    return isPaidWithin() ? listWords(places) : tr("in %1", "a place").arg(listWords(places));
}

/// Who pays it: "Berlin", in other languages "in Berlin".
QString payer(const app::PayComparison& comparison, const app::PayRow& row) {
    return isPaidWithin() ? within(comparison, row) : name(comparison, row);
}

/// With the number of people where that is small: "U.S. Virgin Islands (40 people)".
QString withPeople(const QString& place, const app::PayRow& row) {
    return app::isOfFewPeople(row) ? tr("%1 (%2 people)").arg(place).arg(*row.leading().published.employment) : place;
}

QString oneFigure(const app::PayComparison& comparison, const app::PayRow& row) {
    const app::ConvertedPay& pay = row.leading();
    const QString unit =
        pay.shownCurrency.code == "XID" ? tr("international dollars") : fromUtf8(pay.shownCurrency.code);
    const QString sentence =
        (pay.byHour             ? pay.headlineIsMean() ? tr("Average pay %1: %2 %3 an hour")
                                                    : tr("Median pay %1: %2 %3 an hour")
         : pay.headlineIsMean() ? tr("Average pay %1: %2 %3 a year")
                                : tr("Median pay %1: %2 %3 a year"))
            .arg(within(comparison, row), roundedAmount(*pay.headline()), unit);
    return pay.grade == app::Grade::D ? tr("%1, an undated estimate").arg(sentence) : sentence;
}

QString inView(const QString& sentence, const app::PayOptions& options) {
    switch (options.view) {
    case app::PayView::Market:
        return tr("%1 at market rate").arg(sentence);
    case app::PayView::Country:
        return tr("%1 at country prices").arg(sentence);
    case app::PayView::City:
        return tr("%1 at city prices").arg(sentence);
    case app::PayView::Share:
        return tr("%1 when %2 % is spent locally")
            .arg(sentence, localNumber(app::significant(options.share * 100, 3)));
    case app::PayView::Local:
        break;
    }
    return sentence;
}

/// "Of the ten metros compared, ": only some places are at hand, so nobody leads the country.
QString ofThose(const app::PayComparison& comparison, const QString& sentence) {
    std::vector<db::PlaceKind> kinds;
    for (const app::PayRow& row : comparison.rows)
        if (row.rank)
            kinds.push_back(row.place.kind);
    const bool oneKind =
        !kinds.empty() && std::all_of(kinds.begin(), kinds.end(), [&](auto kind) { return kind == kinds.front(); });
    const int count = comparison.rankedPlaces > 0 ? comparison.rankedPlaces : static_cast<int>(kinds.size());
    const bool others = std::any_of(comparison.rows.begin(), comparison.rows.end(), [&kinds](const app::PayRow& row) {
        return !row.rank && !row.offer && row.leading().headline() && row.place.kind == kinds.front();
    });
    return (oneKind && others && comparison.rankedPlaces == 0 ? tr("Of the %1 ranked, %2") : tr("Of the %1 compared, %2"))
        .arg(nounPhrase(oneKind ? countedKind(comparison, kinds.front()) : std::nullopt, count)
                 .arg(comparison.rankedPlaces > 0 ? localNumber(app::withThousands(count)) : countWord(count)),
             isPaidWithin() ? capitalised(sentence) : sentence);
}

/// All that share the first rank, whatever the sentence would have said of the first of them.
QStringList firstRanked(const app::PayComparison& comparison) {
    QStringList names;
    for (const app::PayRow& row : comparison.rows)
        if (row.rank == 1)
            names.append(name(comparison, row));
    return names;
}

/// Where larger metros publish nothing, the highest figure is not the highest pay.
QString highestPublished(const app::PayComparison& comparison, const QStringList& all) {
    constexpr qsizetype most = 6;
    const qsizetype more = all.size() - most;
    QStringList names = all;
    // No one of those on the first rank is above the others.
    if (more > 0)
        names = {tr("%1, which share the first rank")
                     .arg(all.mid(0, most).join(QStringLiteral(", ")) + tr(" and %Ln more", nullptr, plural(more)))};
    else if (all.size() > 1)
        names = {tr("%1, which share the first rank").arg(listWords(all))};
    const auto passed = static_cast<qint64>(comparison.meansOnlyMetros.size());
    const auto without = static_cast<qint64>(comparison.unpublishedMetros.size()) + passed;
    if (passed > 0)
        return (without == 1 ? tr("Highest of those that can be ranked here: %1; one larger metro has no published median")
                             : tr("Highest of those that can be ranked here: %1; %2 larger metros have no published median").arg(QStringLiteral("%1"), countWord(without)))
            .arg(listWords(names));
    // A plural form of one leaves the number out.
    if (without == 1)
        return tr("Highest of those that can be ranked here: %1; one larger metro has no figure of its own").arg(listWords(names));
    return tr("Highest of those that can be ranked here: %1; %2 larger metro(s) have no figure of their own", nullptr, plural(without))
        .arg(listWords(names), countWord(without));
}

bool saysWhoPaysMost(app::Finding::Kind kind) {
    using Kind = app::Finding::Kind;
    return kind == Kind::OneOfMany || kind == Kind::PayMost || kind == Kind::OnePays || kind == Kind::EntryTops;
}

QString countryLeads(const app::PayComparison& comparison, const app::Finding& found) {
    const app::PayRow& row = comparison.rows[found.rows.front()];
    const auto kind = found.metros ? db::PlaceKind::Metro : app::sharedPlaceKind(comparison);
    const QString places = nounPhrase(kind, 2).arg(QString()).trimmed();
    const QString sentence =
        row.place.country == "US" ? tr("US %1 lead").arg(places)
        : row.place.country == "GB"
            ? tr("UK %1 lead").arg(places)
            : tr("%1 %2 lead", "metros in Germany").arg(capitalised(places), placeWithin(row.leading().measuredIn));
    return inView(sentence, comparison.options);
}

QString entryTops(const app::PayComparison& comparison, const app::Finding& found) {
    const QString place = capitalised(within(comparison, comparison.rows[found.rows.front()]));
    const QString others = placeCount(comparison, found.of);
    return found.count == found.of
               ? tr("%1 the lowest-paid third gets more on average than all workers do in each of the other %2 compared").arg(place, others)
               : tr("%1 the lowest-paid third gets more on average than all workers do in %2 of the other %3 compared")
                     .arg(place, countWord(found.count), others);
}

/// At prices of places an amount is what it buys, not what is paid.
bool isBuyingPower(const app::PayOptions& options) {
    return options.view != app::PayView::Market && options.view != app::PayView::Local;
}

QString onePays(const app::PayComparison& comparison, const QString& most, const app::PayRow& high,
                const app::PayRow& low, double factor) {
    const bool buys = isBuyingPower(comparison.options);
    const QString highest = withPeople(buys ? within(comparison, high) : payer(comparison, high), high);
    const QString lowest = buys ? within(comparison, low) : payer(comparison, low);
    const std::string times = app::withDecimals(factor, 1);
    if (times == "1.0" || times == "1.1")
        return (buys ? tr("pay %1 buys %2, %3 % more than %4") : tr("%1 pays %2, %3 % more than %4"))
            .arg(highest, most, localNumber(app::withThousands((factor - 1) * 100)), lowest);
    return (buys ? tr("pay %1 buys %2, %3 times that %4") : tr("%1 pays %2, %3 times %4"))
        .arg(highest, most, localNumber(times), lowest);
}

QString ofSeveralCareers(const app::PayComparison& comparison, const app::Finding& found) {
    using Kind = app::Finding::Kind;
    if (found.kind == Kind::NoPlaceCompares)
        return tr("No place has figures of two of these careers that can be compared");
    if (found.kind == Kind::CareersAlike)
        return tr("No reliable difference between these careers in any of %1 place(s)", nullptr, found.of)
            .arg(countWord(found.of));
    const std::string& title = comparison.careers[found.career].title;
    // Occupations are called by many ("Computer Programmers"), specialisations by one ("Backend Engineer").
    //: Answer "singular" where your names of careers name one person, so that they earn less than another earns.
    const bool namesOfOne = careerName(title) != fromUtf8(title) && tr("plural") == u"singular";
    const bool many = title.ends_with('s') && !namesOfOne;
    const bool all = found.count == found.of;
    const QString where = all ? tr("in all %1 place(s)", nullptr, found.of).arg(countWord(found.of))
                              : tr("in %1 of %2 place(s)", nullptr, found.of)
                                    .arg(countWord(found.count), countWord(found.of));
    const QString career = careerName(title);
    QString sentence;
    if (comparison.careers.size() == 2) {
        const std::string& second = comparison.careers[1 - found.career].title;
        const QString translated = careerName(second);
        const QString other = translated == fromUtf8(second) ? fromUtf8(app::lowerTitle(second)) : translated;
        sentence =
            (many ? tr("%1 earn more than %2 %3") : tr("%1 earns more than %2 %3")).arg(career, other, where);
        if (found.losses > 0)
            sentence = tr("%1 and less in %2").arg(sentence, countWord(found.losses));
    } else {
        sentence = (many ? tr("%1 earn most %2") : tr("%1 earns most %2")).arg(career, where);
    }
    return found.open == 0 || all
               ? sentence
               : tr("%1; no reliable difference in %2").arg(sentence, countWord(found.open));
}

QString lead(const app::PayComparison& comparison, const app::Finding& found) {
    const auto row = [&](std::size_t at) -> const app::PayRow& { return comparison.rows[found.rows[at]]; };
    QStringList names;
    for (const std::size_t at : found.rows)
        names.append(name(comparison, comparison.rows[at]));
    if (!(comparison.unpublishedMetros.empty() && comparison.meansOnlyMetros.empty()) && saysWhoPaysMost(found.kind))
        return highestPublished(comparison, found.kind == app::Finding::Kind::PayMost || found.kind == app::Finding::Kind::OneOfMany
                                                ? names
                                                : firstRanked(comparison));
    const QString most = tr("most");
    const bool buys = isBuyingPower(comparison.options);
    using Kind = app::Finding::Kind;
    switch (found.kind) {
    case Kind::NothingKnown:
        return tr("No pay is known here for %1").arg(careerName(comparison.career.title));
    case Kind::OneFigure:
        return oneFigure(comparison, row(0));
    case Kind::SeveralCurrencies:
        return tr("Pay in %1 currencies: choose another view to compare amounts").arg(countWord(found.count));
    case Kind::AllUndated:
        return tr("All %1 rest on undated estimates: nothing is ranked")
            .arg(placeCount(comparison, static_cast<int>(app::rowsWithFigure(comparison).size())));
    case Kind::NothingRanks:
        return tr("No two places have figures that can be ranked");
    case Kind::CountryLeads:
        return ofThose(comparison, countryLeads(comparison, found));
    case Kind::OnlyOneRanks:
        return tr("Only %1 has a figure that can be ranked").arg(names.front());
    case Kind::EntryTops:
        return buys ? inView(entryTops(comparison, found), comparison.options) : entryTops(comparison, found);
    case Kind::NoDifference:
        return tr("No reliable difference between these %1").arg(countWord(found.count));
    case Kind::OneOfMany:
        return ofThose(comparison,
                       (buys ? tr("pay %1 buys %2, with no reliable difference from the next %3")
                             : tr("%1 pays %2, with no reliable difference from the next %3"))
                           .arg(buys ? within(comparison, row(0)) : payer(comparison, row(0)), most, countWord(found.count)));
    case Kind::PayTheSame:
        return buys ? tr("Pay buys about the same %1").arg(within(comparison, found.rows))
                    : tr("%1 pay about the same").arg(isPaidWithin() ? capitalised(within(comparison, found.rows)) : listWords(names));
    case Kind::PayMost:
        return ofThose(comparison,
                       buys ? tr("pay buys %1 %2").arg(most, within(comparison, found.rows))
                            : tr("%1 pay %2").arg(isPaidWithin() ? within(comparison, found.rows) : listWords(names), most));
    case Kind::OnePays:
        return ofThose(comparison, onePays(comparison, most, row(0), row(1), found.factor));
    case Kind::NoPlaceCompares:
    case Kind::CareersAlike:
    case Kind::CareerLeads:
        break;
    }
    return ofSeveralCareers(comparison, found);
}

/// "highest San Francisco with 186,600, lowest Bengaluru with 10,600".
QString ends(const app::PayComparison& comparison, const std::vector<std::size_t>& rows) {
    if (app::mixedCurrencies(comparison.rows))
        return tr("the amounts are in different currencies and cannot be put in order");
    const auto value = [&](std::size_t row) { return comparison.rows[row].leading().headline().value_or(0); };
    const auto [low, high] = std::minmax_element(
        rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) { return value(a) < value(b); });
    const auto amount = [&](std::size_t row) {
        return tr("%1 with %2").arg(name(comparison, comparison.rows[row]), roundedAmount(value(row)));
    };
    return rows.size() == 1 ? amount(*high) : tr("highest %1, lowest %2").arg(amount(*high), amount(*low));
}

} // namespace

QString placeCount(const app::PayComparison& comparison, int count) {
    return nounPhrase(countedKind(comparison, app::sharedPlaceKind(comparison)), count).arg(countWord(count));
}

QString placeNumber(const app::PayComparison& comparison, int count) {
    return nounPhrase(countedKind(comparison, app::sharedPlaceKind(comparison)), count).arg(localNumber(app::withThousands(count)));
}

QString roundedAmount(double value) {
    return localNumber(app::roundedText(value));
}

QString widerOccupation(const app::PayComparison& comparison) {
    std::set<QString> names;
    if (!comparison.severalCareers())
        for (const app::PayRow& row : comparison.rows)
            if (row.leading().headline() && !row.offer && row.leading().published.measuredAs.starts_with("SOC 2018 "))
                names.insert(occupationName(app::measuredOccupation(row.leading().published.measuredAs)));
    return names.empty() ? QString()
                         : tr("%1 as a whole").arg(listWords(QStringList(names.begin(), names.end())));
}

QString findingSentence(const app::PayComparison& comparison) {
    const app::Finding found = app::findingOf(comparison);
    const QString sentence = lead(comparison, found);
    if (found.undated == 0)
        return sentence;
    const QString undated = tr("%1 of %2 rest(s) on undated estimates", nullptr, found.undated)
                                .arg(countWord(found.undated), placeCount(comparison, found.shown));
    return tr("%1; %2").arg(sentence, undated);
}

QString spokenSummary(const app::PayComparison& comparison) {
    const auto rows = app::rowsWithFigure(comparison);
    const QString wider = widerOccupation(comparison);
    const QString title = careerName(comparison.career.title);
    const QString career = wider.isEmpty() ? title : tr("%1 (figures of %2)").arg(title, wider);
    if (rows.empty())
        return tr("No pay figure of %1 can be shown for these places.").arg(career);
    const QString unit = unitSentence(comparison);
    if (comparison.severalCareers())
        return tr("%1. %2.").arg(findingSentence(comparison), capitalised(unit));
    const auto count = static_cast<int>(rows.size());
    // The nation lies between its metros' ends.
    auto order = rows;
    std::erase_if(order, [&](std::size_t row) { return comparison.rows[row].setApart == app::SetApart::Wider; });
    const QString measured = app::leadsWithMeans(comparison.rows) ? tr("means, %1").arg(unit) : unit;
    QString text = tr("%1, %2, %3: %4")
                       .arg(career, placeCount(comparison, count), measured,
                            ends(comparison, order.empty() ? rows : order));
    const auto undated = static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](std::size_t row) {
        return comparison.rows[row].leading().grade == app::Grade::D;
    }));
    if (undated > 0)
        text = tr("%1; %2 rest(s) on undated estimates", nullptr, undated).arg(text, countWord(undated));
    if (const auto missing = static_cast<int>(comparison.rows.size()) - count; missing > 0)
        text = tr("%1; %2 have no figure", nullptr, missing).arg(text, countWord(missing));
    return tr("%1.").arg(text);
}

} // namespace waymark::ui
