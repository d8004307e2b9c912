// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/ranking.h"

#include "app/salary/measured_flags.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace waymark::app {

namespace {

constexpr double parityVariation = 0.05;

double gradeVariation(Grade grade) {
    switch (grade) {
    case Grade::A:
        return 0.03;
    case Grade::B:
        return 0.07;
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

bool mayRank(const PayRow& row, const PayOptions& options) {
    return hasValue(row) && (row.leading().grade != Grade::D || options.rankUndated);
}

void flagOtherMeasure(PayRow& row) {
    ConvertedPay& pay = row.official ? *row.official : row.figure;
    if (pay.headlineIsMean())
        addFlag(pay.flags, "mean-only", "Only a mean is published here; it is not ranked with medians.");
    else
        addFlag(pay.flags, "median-only", "Only a median is known here; it is not ranked with means.");
}

/// In a view of many currencies equal ones stand together, the most frequent first.
std::map<std::string, int> currencyOrder(const std::vector<PayRow>& rows) {
    std::map<std::string, int> count;
    for (const PayRow& row : rows)
        if (hasValue(row))
            --count[row.leading().shownCurrency.code];
    return count;
}

void sortRows(std::vector<PayRow>& rows) {
    const auto order = currencyOrder(rows);
    const auto currencyPlace = [&order](const PayRow& row) {
        const auto found = order.find(row.leading().shownCurrency.code);
        return found == order.end() ? 0 : found->second;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const PayRow& a, const PayRow& b) {
        if (a.rank.has_value() != b.rank.has_value())
            return a.rank.has_value();
        if (hasValue(a) != hasValue(b))
            return hasValue(a);
        if (!a.rank && currencyPlace(a) != currencyPlace(b))
            return currencyPlace(a) < currencyPlace(b);
        if (!a.rank && a.leading().shownCurrency != b.leading().shownCurrency)
            return a.leading().shownCurrency < b.leading().shownCurrency;
        if (valueOf(a) != valueOf(b))
            return valueOf(a) > valueOf(b);
        return a.place.name != b.place.name ? a.place.name < b.place.name : a.place.key < b.place.key;
    });
}

} // namespace

double assumedVariation(const ConvertedPay& pay) {
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

bool mixedCurrencies(const std::vector<PayRow>& rows) {
    std::set<std::string> codes;
    for (const PayRow& row : rows)
        if (hasValue(row))
            codes.insert(row.leading().shownCurrency.code);
    return codes.size() > 1;
}

bool reliablyDifferent(const PayRow& a, const PayRow& b, const PayOptions& options) {
    if (!hasValue(a) || !hasValue(b))
        return false;
    const auto square = [](double value) { return value * value; };
    double variance = square(assumedVariation(a.leading())) + square(assumedVariation(b.leading()));
    if (a.place.country != b.place.country) {
        if (options.view == PayView::Country || options.view == PayView::City)
            variance += 2 * square(parityVariation);
        else if (options.view == PayView::Share)
            variance += 2 * square(options.share * parityVariation);
    }
    return std::abs(std::log(valueOf(a) / valueOf(b))) >= 1.96 * std::sqrt(variance);
}

void rankRows(std::vector<PayRow>& rows, const PayOptions& options) {
    const bool comparable = !mixedCurrencies(rows);
    const bool anyMedian = std::any_of(rows.begin(), rows.end(), [&options](const PayRow& row) {
        return mayRank(row, options) && !row.leading().headlineIsMean();
    });
    const bool means = !anyMedian || rows.front().leading().leadsWithMean;
    std::vector<PayRow*> ranked;
    for (PayRow& row : rows) {
        row.rank.reset();
        row.rankShared = false;
        if (!comparable || !mayRank(row, options))
            continue;
        if (row.leading().headlineIsMean() == means)
            ranked.push_back(&row);
        else
            flagOtherMeasure(row);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const PayRow* a, const PayRow* b) { return valueOf(*a) > valueOf(*b); });
    // A group reaches down from its highest row: compared pair by pair, small steps would tie everything.
    for (std::size_t top = 0; top < ranked.size();) {
        std::size_t end = top + 1;
        while (end < ranked.size() && !reliablyDifferent(*ranked[top], *ranked[end], options))
            ++end;
        for (std::size_t i = top; i < end; ++i) {
            ranked[i]->rank = static_cast<int>(top) + 1;
            ranked[i]->rankShared = end - top > 1;
        }
        top = end;
    }
    sortRows(rows);
}

} // namespace waymark::app
