// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/ranking.h"

#include "app/salary/comparable.h"
#include "app/salary/measured_flags.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace waymark::app {

namespace {

constexpr double parityVariation = 0.05;

double gradeVariation(Grade grade) {
    switch (grade) {
    // One tolerance for what is published: the same figure ties with the same others on every page.
    case Grade::A:
    case Grade::B:
        return 0.03;
    case Grade::C:
        return 0.10;
    case Grade::D:
        break;
    }
    return 0.20;
}

/// A log of a figure that is not above zero means nothing.
bool hasValue(const PayRow& row) {
    const auto headline = row.leading().headline();
    return headline && *headline > 0;
}

double valueOf(const PayRow& row) {
    return row.leading().headline().value_or(0);
}

void flagOtherMeasure(PayRow& row) {
    ConvertedPay& pay = row.official ? *row.official : row.figure;
    addFlag(pay.flags, {.kind = pay.headlineIsMean() ? FlagKind::MeanOnly : FlagKind::MedianOnly});
}

/// In a view of many currencies equal ones stand together, the most frequent first.
std::map<std::string, int> currencyOrder(const std::vector<PayRow>& rows) {
    std::map<std::string, int> count;
    for (const PayRow& row : rows)
        if (hasValue(row))
            --count[row.leading().shownCurrency.code];
    return count;
}

/// What a row's place in the order hangs on, read once.
struct RowRank {
    std::size_t row = 0;
    bool leads = false; ///< ranked, or an offer among ranked rows: it stands where its amount belongs
    bool hasValue = false;
    double value = 0;
    int currencyPlace = 0; ///< of rows that do not lead
    const PayRow* at = nullptr;
};

bool ranksBefore(const RowRank& a, const RowRank& b) {
    if (a.leads != b.leads)
        return a.leads;
    if (a.hasValue != b.hasValue)
        return a.hasValue;
    if (!a.leads && a.currencyPlace != b.currencyPlace)
        return a.currencyPlace < b.currencyPlace;
    const db::Currency& first = a.at->leading().shownCurrency;
    const db::Currency& second = b.at->leading().shownCurrency;
    if (!a.leads && first != second)
        return first < second;
    if (a.value != b.value)
        return a.value > b.value;
    return a.at->place.name != b.at->place.name ? a.at->place.name < b.at->place.name
                                                : a.at->place.key < b.at->place.key;
}

void sortRows(std::vector<PayRow>& rows) {
    const auto currencies = currencyOrder(rows);
    const bool anyRanked =
        std::any_of(rows.begin(), rows.end(), [](const PayRow& row) { return row.rank.has_value(); });
    std::vector<RowRank> order;
    order.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const PayRow& row = rows[i];
        RowRank rank{i, false, hasValue(row), valueOf(row), 0, &row};
        rank.leads = row.rank.has_value() || (anyRanked && row.offer && rank.hasValue);
        if (!rank.leads)
            if (const auto found = currencies.find(row.leading().shownCurrency.code);
                found != currencies.end())
                rank.currencyPlace = found->second;
        order.push_back(rank);
    }
    std::stable_sort(order.begin(), order.end(), ranksBefore);
    std::vector<PayRow> sorted;
    sorted.reserve(rows.size());
    for (const RowRank& rank : order)
        sorted.push_back(std::move(rows[rank.row]));
    rows = std::move(sorted);
}

} // namespace

double assumedVariation(const ConvertedPay& pay) {
    // Nine of ten lie within 1.645 standard deviations.
    if (pay.headlineIsEstimated())
        return std::max(gradeVariation(Grade::A), pay.estimate->method.errors.across.nineInTen / 1.645);
    const double byGrade = gradeVariation(pay.grade);
    const auto& figures = pay.localYear;
    const auto size = pay.published.sampleSize;
    if (!size || *size < 1 || !figures.p25 || !figures.p75 || !figures.median || !(*figures.median > 0))
        return byGrade;
    const double sampling = 1.25 * (*figures.p75 - *figures.p25) /
                            (1.35 * *figures.median * std::sqrt(static_cast<double>(*size)));
    // Sampling is all that is uncertain about an estimate from many reports; an official figure of a wider
    // area stays as uncertain as its grade says, however many were asked.
    const bool official = pay.grade == Grade::A || pay.grade == Grade::B;
    return std::max(official ? byGrade : gradeVariation(Grade::A), sampling);
}

bool leadsWithMeans(const std::vector<PayRow>& rows) {
    return std::any_of(rows.begin(), rows.end(),
                       [](const PayRow& row) { return row.leading().leadsWithMean; });
}

bool mixedCurrencies(const std::vector<PayRow>& rows) {
    const db::Currency* first = nullptr;
    for (const PayRow& row : rows) {
        if (!hasValue(row))
            continue;
        if (first && *first != row.leading().shownCurrency)
            return true;
        first = &row.leading().shownCurrency;
    }
    return false;
}

namespace {

bool apart(const RankEntry& a, const RankEntry& b, const PayOptions& options) {
    const auto square = [](double value) { return value * value; };
    double variance = square(a.variation) + square(b.variation);
    if (*a.country != *b.country) {
        if (options.view == PayView::Country || options.view == PayView::City)
            variance += 2 * square(parityVariation);
        else if (options.view == PayView::Share)
            variance += 2 * square(options.share * parityVariation);
    }
    return std::abs(std::log(a.value / b.value)) >= 1.96 * std::sqrt(variance);
}

} // namespace

RankEntry rankEntry(const PayRow& row, std::size_t index, double value) {
    return {index, value, assumedVariation(row.leading()), row.leading().headlineIsMean(),
            &row.place.country};
}

bool mayRank(const PayRow& row, double value, const PayOptions& options) {
    return value > 0 && !row.offer && (row.leading().headlineGrade() != Grade::D || options.rankUndated);
}

bool reliablyDifferent(const PayRow& a, const PayRow& b, const PayOptions& options) {
    return hasValue(a) && hasValue(b) &&
           apart(rankEntry(a, 0, valueOf(a)), rankEntry(b, 1, valueOf(b)), options);
}

std::vector<Ranked> ranksOf(std::vector<RankEntry> entries, const PayOptions& options, bool meansLead) {
    const bool means = meansLead || std::all_of(entries.begin(), entries.end(),
                                                [](const RankEntry& entry) { return entry.isMean; });
    std::erase_if(entries, [means](const RankEntry& entry) { return entry.isMean != means; });
    std::stable_sort(entries.begin(), entries.end(),
                     [](const RankEntry& a, const RankEntry& b) { return a.value > b.value; });
    std::vector<Ranked> ranked;
    // A group reaches down from its highest row: compared pair by pair, small steps would tie everything.
    for (std::size_t top = 0; top < entries.size();) {
        std::size_t end = top + 1;
        while (end < entries.size() && !apart(entries[top], entries[end], options))
            ++end;
        for (std::size_t i = top; i < end; ++i)
            ranked.push_back({entries[i].row, static_cast<int>(top) + 1, end - top > 1});
        top = end;
    }
    return ranked;
}

void rankRows(std::vector<PayRow>& rows, const PayOptions& options) {
    setApart(rows);
    std::vector<RankEntry> entries;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].rank.reset();
        rows[i].rankShared = false;
        if (hasValue(rows[i]) && !rows[i].setApart && mayRank(rows[i], valueOf(rows[i]), options))
            entries.push_back(rankEntry(rows[i], i, valueOf(rows[i])));
    }
    if (!mixedCurrencies(rows)) {
        const bool meansLead = leadsWithMeans(rows);
        std::vector<bool> left(rows.size(), false);
        for (const RankEntry& entry : entries)
            left[entry.row] = true;
        for (const Ranked& ranked : ranksOf(std::move(entries), options, meansLead)) {
            rows[ranked.row].rank = ranked.rank;
            rows[ranked.row].rankShared = ranked.shared;
            left[ranked.row] = false;
        }
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (left[i])
                flagOtherMeasure(rows[i]);
    }
    sortRows(rows);
}

} // namespace waymark::app
