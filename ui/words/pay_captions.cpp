// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pay_captions.h"

#include "app/salary/captions.h"
#include "app/salary/price_tables.h"
#include "app/salary/ranking.h"
#include "app/words/numbers.h"
#include "ui/words/counts.h"
#include "ui/words/local_number.h"
#include "ui/words/pay_finding.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <algorithm>
#include <map>
#include <set>

namespace waymark::ui {

namespace {

QString nameOf(const app::PayComparison& comparison, const std::string& id) {
    const auto found = std::find_if(comparison.sources.begin(), comparison.sources.end(),
                                    [&id](const db::Source& source) { return source.id == id; });
    return fromUtf8(found == comparison.sources.end() ? id : app::sourceName(*found));
}

QString yearList(const std::set<int>& years) {
    QStringList words;
    for (const int year : years)
        words.append(QString::number(year));
    return listWords(words);
}

using Rates = std::vector<const db::ExchangeRate*>;

/// Averages of less than a whole year, "two values in 2024"; empty where all are whole.
QString partialYears(const Rates& rates, bool nameCurrency) {
    QStringList parts;
    for (const db::ExchangeRate* rate : rates) {
        if (rate->observations <= 0 || rate->observations >= 12)
            continue;
        const QString values = tr("%1 value(s) in %2", nullptr, rate->observations)
                                   .arg(countWord(rate->observations), QString::number(app::rateYear(*rate)));
        parts.append(nameCurrency ? tr("%1 from %2").arg(fromUtf8(rate->currency.code), values) : values);
    }
    return parts.isEmpty() ? QString() : tr(" (%1)").arg(listWords(parts));
}

/// "Exchange rates: yearly averages, Federal Reserve, H.10; ILS from The Economist, Big Mac index (two values
/// in 2024)." The source of the most currencies is the main one.
QString ratesNote(const app::PayComparison& comparison) {
    std::map<std::string, Rates> bySource;
    for (const auto& [key, rate] : comparison.used.rates)
        bySource[rate.sourceId].push_back(&rate);
    if (bySource.empty())
        return {};
    const auto main = std::max_element(bySource.begin(), bySource.end(), [](const auto& a, const auto& b) {
        return a.second.size() < b.second.size();
    });
    QString text = main->first.empty()
                       ? tr("Exchange rates: yearly averages")
                       : tr("Exchange rates: yearly averages, %1").arg(nameOf(comparison, main->first));
    text += partialYears(main->second, true);
    for (const auto& [source, rates] : bySource) {
        if (source == main->first)
            continue;
        std::set<QString> codes;
        for (const db::ExchangeRate* rate : rates)
            codes.insert(fromUtf8(rate->currency.code));
        const QString from = source.empty() ? tr("another source") : nameOf(comparison, source);
        text = tr("%1; %2 from %3").arg(text, listWords({codes.begin(), codes.end()}), from);
        text += partialYears(rates, codes.size() > 1);
    }
    return tr("%1.").arg(text);
}

/// `words` with the years for %1.
QString pricesNote(const app::PayComparison& comparison, const std::set<std::string>& sources,
                   const std::set<int>& years, const QString& words) {
    if (years.empty())
        return {};
    QStringList names;
    for (const std::string& id : sources)
        names.append(nameOf(comparison, id));
    const QString text = words.arg(yearList(years));
    return tr("%1.").arg(names.isEmpty() ? text : tr("%1, %2").arg(text, listWords(names)));
}

QString undatedNote(const app::PayComparison& comparison) {
    if (comparison.used.undatedYears.empty())
        return {};
    const QString years = yearList(comparison.used.undatedYears);
    switch (comparison.options.view) {
    case app::PayView::Local:
        return {};
    case app::PayView::Market:
        return tr("Undated estimates use the %1 average.").arg(years);
    case app::PayView::Share:
        return tr("Undated estimates use %1 rates and prices.").arg(years);
    case app::PayView::Country:
    case app::PayView::City:
        break;
    }
    return tr("Undated estimates use %1 prices.").arg(years);
}

QString yearlyNote(const app::PricesUsed& used) {
    if (used.hourly)
        return used.monthly ? tr("Hourly pay × 2,080 and monthly pay × 12 make a year.")
                            : tr("Hourly pay × 2,080 hours makes a year.");
    return used.monthly ? tr("Monthly pay × 12.") : QString();
}

/// Of several careers the first that has any.
QString measureNote(const app::PayComparison& comparison) {
    std::map<std::size_t, int> apart;
    bool means = false;
    for (const app::PayRow& row : comparison.rows)
        for (const app::PayFlag& flag : row.leading().flags)
            if (flag.kind == app::FlagKind::MeanOnly || flag.kind == app::FlagKind::MedianOnly) {
                ++apart[row.career];
                means = flag.kind == app::FlagKind::MeanOnly;
            }
    if (apart.empty())
        return {};
    const int places = apart.begin()->second;
    const QString count = capitalised(countWord(places));
    return (means ? tr("%1 place(s) publish only a mean and are not ranked.", nullptr, places)
                  : tr("%1 place(s) publish only a median and are not ranked.", nullptr, places))
        .arg(count);
}

QString currencyNote(const app::PayOptions& options) {
    if (options.currency.code == "USD")
        return {};
    const QString code = fromUtf8(options.currency.code);
    if (options.view == app::PayView::Country || options.view == app::PayView::City)
        return tr("This view is always in international dollars (USD at US prices); %1 is not used.")
            .arg(code);
    if (options.view == app::PayView::Share)
        return tr("This view is always in US terms, its base is the United States; %1 is not used.")
            .arg(code);
    return {};
}

/// "Shown: the highest ten and the lowest ten of 395 metros."
QString endsNote(const app::PayComparison& comparison) {
    if (comparison.rankedPlaces == 0)
        return {};
    QStringList ends;
    if (comparison.keptTop > 0)
        ends.append(tr("the highest %1").arg(countWord(comparison.keptTop)));
    if (comparison.keptBottom > 0)
        ends.append(tr("the lowest %1").arg(countWord(comparison.keptBottom)));
    return tr("Shown: %1 of %2.").arg(listWords(ends), placeNumber(comparison, comparison.rankedPlaces));
}

QString othersNote(const app::PayComparison& comparison) {
    if (const int besides = comparison.otherMedians; besides > 0)
        return tr("Means of one survey lead; %1 place(s) have a median of another one beside them.", nullptr, besides)
            .arg(countWord(besides));
    const int places = comparison.severalSources;
    if (places == 0)
        return {};
    return tr("Where several sources publish a figure, one is shown and none are merged (%1 place(s)).", nullptr, places)
        .arg(countWord(places));
}

/// Every figure was published in the currency that is shown: no rate was used.
bool isUnconverted(const app::PayComparison& comparison) {
    return std::all_of(comparison.rows.begin(), comparison.rows.end(), [&](const app::PayRow& row) {
        return !row.leading().localHeadline() ||
               row.leading().published.currency == comparison.options.currency;
    });
}

QStringList withoutEmpty(QStringList sentences) {
    sentences.removeAll(QString());
    return sentences;
}

} // namespace

QString unitSentence(const app::PayComparison& comparison) {
    const app::PayOptions& options = comparison.options;
    const QString each = options.byHour ? tr("an hour") : tr("a year");
    switch (options.view) {
    case app::PayView::Market:
        if (isUnconverted(comparison))
            return tr("%1 %2").arg(fromUtf8(options.currency.code), each);
        return tr("%1 %2 at each year's average market rate").arg(fromUtf8(options.currency.code), each);
    case app::PayView::Country:
        return tr("international dollars (USD at US prices) %1, at country prices").arg(each);
    case app::PayView::City:
        return tr("international dollars (USD at US prices) %1, at city prices").arg(each);
    case app::PayView::Share:
        return tr("USD %1 in US terms, %2 % spent at local prices, the rest at the market rate")
            .arg(each, localNumber(app::significant(options.share * 100, 3)));
    case app::PayView::Local:
        break;
    }
    if (!app::mixedCurrencies(comparison.rows))
        for (const app::PayRow& row : comparison.rows)
            if (row.leading().headline())
                return tr("%1 %2").arg(fromUtf8(row.leading().shownCurrency.code), each);
    return tr("local currency %1").arg(each);
}

QStringList captionNotes(const app::PayComparison& comparison) {
    const app::PricesUsed& used = comparison.used;
    return withoutEmpty(
        {endsNote(comparison), ratesNote(comparison),
         pricesNote(comparison, used.pppSources, used.pppYears, tr("Country price levels: %1")),
         pricesNote(comparison, used.citySources, used.cityYears, tr("City price levels: %1")),
         undatedNote(comparison), yearlyNote(used), measureNote(comparison),
         currencyNote(comparison.options)});
}

QStringList tableNotes(const app::PayComparison& comparison) {
    const bool shared = std::any_of(comparison.rows.begin(), comparison.rows.end(),
                                    [](const app::PayRow& row) { return row.rankShared; });
    return withoutEmpty(
        {shared ? tr("Ranks marked = differ by less than their assumed uncertainty.") : QString(),
         othersNote(comparison)});
}

} // namespace waymark::ui
