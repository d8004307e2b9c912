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

std::string lineOf(const db::PayFacts& facts, const std::string& id) {
    const db::Source* source = sourceNamed(facts, id);
    return source ? sourceLine(*source) : id;
}

std::string yearList(const std::set<int>& years) {
    std::vector<std::string> words;
    for (const int year : years)
        words.push_back(std::to_string(year));
    return listWords(words);
}

/// "yearly averages, Federal Reserve H.10; ILS from The Economist, Big Mac index (2 quotes in 2024)".
std::string ratesNote(const db::PayFacts& facts, const PricesUsed& used) {
    std::map<std::string, std::set<std::string>> currencies; // by source
    std::map<std::string, std::set<std::string>> partial;    // "2 quotes in 2024", by source
    for (const auto& [key, rate] : used.rates) {
        currencies[rate.sourceId].insert(rate.currency.code);
        if (rate.observations > 0 && rate.observations < 12)
            partial[rate.sourceId].insert(rate.currency.code + " from " + countWord(rate.observations) +
                                          (rate.observations == 1 ? " value in " : " values in ") +
                                          std::to_string(rateYear(rate)));
    }
    if (currencies.empty())
        return {};
    const auto main =
        std::max_element(currencies.begin(), currencies.end(),
                         [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
    std::string text = "Exchange rates: yearly averages";
    if (!main->first.empty())
        text += ", " + lineOf(facts, main->first);
    for (const auto& [source, codes] : currencies)
        if (source != main->first)
            text += "; " + listWords({codes.begin(), codes.end()}) +
                    (source.empty() ? " from another source" : " from " + lineOf(facts, source));
    std::vector<std::string> incomplete;
    for (const auto& [source, words] : partial)
        incomplete.insert(incomplete.end(), words.begin(), words.end());
    if (!incomplete.empty())
        text += " (" + listWords(incomplete) + ")";
    return text + '.';
}

std::string pricesNote(const db::PayFacts& facts, const std::set<std::string>& sources,
                       const std::set<int>& years, const std::string& what) {
    if (years.empty())
        return {};
    std::vector<std::string> lines;
    for (const std::string& id : sources)
        lines.push_back(lineOf(facts, id));
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
    const std::string who = capitalised(countWord(apart)) + (apart == 1 ? " place has " : " places have ");
    return who + (means ? "only a mean and " : "a median where the others have a mean and ") +
           (apart == 1 ? "is" : "are") + " not ranked.";
}

std::string ranksNote(const std::vector<PayRow>& rows) {
    const bool shared =
        std::any_of(rows.begin(), rows.end(), [](const PayRow& row) { return row.rankShared; });
    return shared ? "Ranks marked = differ by less than their assumed uncertainty." : "";
}

std::string undatedNote(const PayOptions& options, const PricesUsed& used) {
    if (used.undatedYears.empty() || options.view == PayView::Local)
        return {};
    const char* what = options.view == PayView::Market ? " average." : " prices.";
    return "Undated estimates use " + std::string(options.view == PayView::Market ? "the " : "") +
           yearList(used.undatedYears) + what;
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

std::string sourceLine(const db::Source& source) {
    std::string text = source.publisher;
    const auto append = [&text](const std::string& part) {
        if (part.empty() || text.find(part) != std::string::npos)
            return;
        text += text.empty() ? part : ", " + part;
    };
    append(source.title);
    append(source.vintage);
    return text.empty() ? source.id : text;
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
    add(ranksNote(rows));
    add(currencyNote(options));
    return notes;
}

} // namespace waymark::app
