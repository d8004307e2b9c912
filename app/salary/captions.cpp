// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/captions.h"

#include "app/salary/ranking.h"
#include "app/words/numbers.h"

#include <algorithm>
#include <map>
#include <set>

namespace waymark::app {

namespace {

const db::Source* sourceNamed(const db::PayFacts& facts, const std::string& id) {
    const auto found = std::find_if(facts.sources.begin(), facts.sources.end(),
                                    [&id](const db::Source& source) { return source.id == id; });
    return found == facts.sources.end() ? nullptr : &*found;
}

std::string nameOf(const db::PayFacts& facts, const std::string& id) {
    const db::Source* source = sourceNamed(facts, id);
    return source ? sourceName(*source) : id;
}

std::string yearList(const std::set<int>& years) {
    std::vector<std::string> words;
    for (const int year : years)
        words.push_back(std::to_string(year));
    return listWords(words);
}

/// Averages of less than a whole year, "two values in 2024"; empty where all are whole.
std::string partialYears(const std::vector<const db::ExchangeRate*>& rates, bool nameCurrency) {
    std::vector<std::string> words;
    for (const db::ExchangeRate* rate : rates) {
        if (rate->observations <= 0 || rate->observations >= 12)
            continue;
        words.push_back(
            (nameCurrency ? rate->currency.code + " from " : std::string()) + countWord(rate->observations) +
            (rate->observations == 1 ? " value in " : " values in ") + std::to_string(rateYear(*rate)));
    }
    return words.empty() ? std::string() : " (" + listWords(words) + ')';
}

/// "Exchange rates: yearly averages, Federal Reserve, H.10; ILS from The Economist, Big Mac index (two
/// values in 2024)." The source of the most currencies is the main one.
std::string ratesNote(const db::PayFacts& facts, const PricesUsed& used) {
    std::map<std::string, std::vector<const db::ExchangeRate*>> bySource;
    for (const auto& [key, rate] : used.rates)
        bySource[rate.sourceId].push_back(&rate);
    if (bySource.empty())
        return {};
    const auto main = std::max_element(bySource.begin(), bySource.end(), [](const auto& a, const auto& b) {
        return a.second.size() < b.second.size();
    });
    std::string text = "Exchange rates: yearly averages";
    if (!main->first.empty())
        text += ", " + nameOf(facts, main->first);
    text += partialYears(main->second, true);
    for (const auto& [source, rates] : bySource) {
        if (source == main->first)
            continue;
        std::set<std::string> codes;
        for (const db::ExchangeRate* rate : rates)
            codes.insert(rate->currency.code);
        text += "; " + listWords({codes.begin(), codes.end()}) + " from " +
                (source.empty() ? std::string("another source") : nameOf(facts, source)) +
                partialYears(rates, codes.size() > 1);
    }
    return text + '.';
}

std::string pricesNote(const db::PayFacts& facts, const std::set<std::string>& sources,
                       const std::set<int>& years, const std::string& what) {
    if (years.empty())
        return {};
    std::vector<std::string> lines;
    for (const std::string& id : sources)
        lines.push_back(nameOf(facts, id));
    return what + ' ' + yearList(years) + (lines.empty() ? std::string() : ", " + listWords(lines)) + '.';
}

std::string yearlyNote(const PricesUsed& used) {
    std::vector<std::string> parts;
    if (used.hourly)
        parts.emplace_back("hourly pay × 2,080");
    if (used.monthly)
        parts.emplace_back("monthly pay × 12");
    return parts.empty() ? std::string() : capitalised(listWords(parts)) + '.';
}

std::string measureNote(const std::vector<PayRow>& rows) {
    int apart = 0;
    bool means = false;
    for (const PayRow& row : rows)
        for (const PayFlag& flag : row.leading().flags)
            if (flag.id == "mean-only" || flag.id == "median-only") {
                ++apart;
                means = flag.id == "mean-only";
            }
    if (apart == 0)
        return {};
    return capitalised(countWord(apart)) + (apart == 1 ? " place publishes" : " places publish") +
           " only a " + (means ? "mean" : "median") + " and " + (apart == 1 ? "is" : "are") + " not ranked.";
}

std::string undatedNote(const PayOptions& options, const PricesUsed& used) {
    if (used.undatedYears.empty() || options.view == PayView::Local)
        return {};
    const std::string years = yearList(used.undatedYears);
    if (options.view == PayView::Market)
        return "Undated estimates use the " + years + " average.";
    return "Undated estimates use " + years +
           (options.view == PayView::Share ? " rates and prices." : " prices.");
}

std::string currencyNote(const PayOptions& options) {
    if (options.currency.code == "USD")
        return {};
    if (options.view == PayView::Country || options.view == PayView::City)
        return "This view is always in international dollars (USD at US prices); " + options.currency.code +
               " is not used.";
    if (options.view == PayView::Share)
        return "This view is always in US terms, its base is the United States; " + options.currency.code +
               " is not used.";
    return {};
}

} // namespace

std::string sourceName(const db::Source& source) {
    if (source.publisher.empty() || source.title.find(source.publisher) != std::string::npos)
        return source.title.empty() ? source.id : source.title;
    return source.title.empty() ? source.publisher : source.publisher + ", " + source.title;
}

std::string sourceLine(const db::Source& source) {
    const std::string name = sourceName(source);
    if (source.vintage.empty() || name.find(source.vintage) != std::string::npos)
        return name;
    return name + ", " + source.vintage;
}

std::string unitInWords(const PayOptions& options, const std::vector<PayRow>& rows) {
    switch (options.view) {
    case PayView::Market:
        return options.currency.code + " a year at each year's average market rate";
    case PayView::Country:
        return "international dollars (USD at US prices) a year, at country prices";
    case PayView::City:
        return "international dollars (USD at US prices) a year, at city prices";
    case PayView::Share:
        return "USD a year in US terms, " + significant(options.share * 100, 3) +
               " % spent at local prices, the rest at the market rate";
    case PayView::Local:
        break;
    }
    if (mixedCurrencies(rows))
        return "local currency a year";
    for (const PayRow& row : rows)
        if (row.leading().headline())
            return row.leading().shownCurrency.code + " a year";
    return "local currency a year";
}

std::vector<db::Source> sourcesUsed(const db::PayFacts& facts, const std::vector<PayRow>& rows,
                                    const PricesUsed& used) {
    std::vector<db::Source> sources;
    const auto add = [&](const std::string& id) {
        const db::Source* source = sourceNamed(facts, id);
        const bool known = std::any_of(sources.begin(), sources.end(),
                                       [&id](const db::Source& other) { return other.id == id; });
        if (source && !known)
            sources.push_back(*source);
    };
    for (const PayRow& row : rows)
        add(row.leading().published.sourceId);
    for (const PayRow& row : rows)
        add(row.figure.published.sourceId);
    for (const auto& [key, rate] : used.rates)
        add(rate.sourceId);
    for (const std::string& id : used.pppSources)
        add(id);
    for (const std::string& id : used.citySources)
        add(id);
    return sources;
}

std::string ranksNote(const std::vector<PayRow>& rows) {
    const bool shared =
        std::any_of(rows.begin(), rows.end(), [](const PayRow& row) { return row.rankShared; });
    return shared ? "Ranks marked = differ by less than their assumed uncertainty." : "";
}

std::vector<std::string> captionNotes(const db::PayFacts& facts, const PayOptions& options,
                                      const std::vector<PayRow>& rows, const PricesUsed& used) {
    std::vector<std::string> notes;
    const auto add = [&notes](std::string note) {
        if (!note.empty())
            notes.push_back(std::move(note));
    };
    add(ratesNote(facts, used));
    add(pricesNote(facts, used.pppSources, used.pppYears, "Country price levels:"));
    add(pricesNote(facts, used.citySources, used.cityYears, "City price levels:"));
    add(undatedNote(options, used));
    add(yearlyNote(used));
    add(measureNote(rows));
    add(currencyNote(options));
    return notes;
}

} // namespace waymark::app
