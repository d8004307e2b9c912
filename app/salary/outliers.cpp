// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/outliers.h"

#include "app/salary/measured_flags.h"
#include "app/salary/place_labels.h"
#include "app/salary/ranking.h"
#include "app/words/numbers.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>

namespace waymark::app {

namespace {

constexpr double widestFactor = 2.5;
constexpr double widestZ = 3.5;
constexpr std::size_t fewestForZ = 8;

/// One survey that measured two places differently is right about both, and so are two official figures of
/// the places themselves.
bool bothStand(const ConvertedPay& a, const ConvertedPay& b) {
    if (a.grade == Grade::A && b.grade == Grade::A)
        return true;
    return a.published.origin == db::PayOrigin::Published && b.published.origin == db::PayOrigin::Published &&
           a.published.sourceId == b.published.sourceId;
}

std::optional<double> factorBetween(const PayRow& a, const PayRow& b) {
    const auto first = a.figure.localHeadline();
    const auto second = b.figure.localHeadline();
    if (a.offer || b.offer)
        return std::nullopt;
    const bool sameMeasure = a.figure.headlineIsMean() == b.figure.headlineIsMean();
    if (!first || !second || *first <= 0 || *second <= 0 || !sameMeasure ||
        a.place.country != b.place.country || a.figure.published.currency != b.figure.published.currency ||
        bothStand(a.figure, b.figure))
        return std::nullopt;
    return *first / *second;
}

void flagPair(std::vector<PayRow>& rows, const CountryPair& pair) {
    PayRow& low = rows[pair.low];
    PayRow& high = rows[pair.high];
    const auto amount = [](const PayRow& row) {
        return shortPlaceName(row.place) + ' ' +
               amountText({*row.figure.localHeadline(), row.figure.published.currency});
    };
    const std::string text = amount(low) + " and " + amount(high) + " for one job differ by a factor of " +
                             withDecimals(pair.factor, 1) + "; at least one of the two is doubtful.";
    addFlag(low.figure.flags, "outlier-country", text);
    addFlag(high.figure.flags, "outlier-country", text);
}

double middle(std::vector<double> values) {
    const std::size_t half = values.size() / 2;
    std::sort(values.begin(), values.end());
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

void flagFarFromAll(std::vector<PayRow>& rows) {
    std::vector<std::pair<ConvertedPay*, double>> logs;
    std::vector<double> values;
    for (PayRow& row : rows) {
        if (row.offer)
            continue;
        ConvertedPay& pay = row.official ? *row.official : row.figure;
        if (const auto headline = pay.headline(); headline && *headline > 0) {
            logs.emplace_back(&pay, std::log(*headline));
            values.push_back(logs.back().second);
        }
    }
    if (values.size() < fewestForZ)
        return;
    const double center = middle(values);
    for (double& value : values)
        value = std::abs(value - center);
    const double spread = middle(values);
    if (!(spread > 0))
        return;
    for (const auto& [pay, value] : logs) {
        if (pay->headlineGrade() != Grade::A && 0.6745 * std::abs(value - center) / spread > widestZ)
            addFlag(
                pay->flags, "outlier-family",
                std::string("Unusually far ") + (value > center ? "above" : "below") +
                    " the pay of this career in the other places; check the source before relying on it.");
    }
}

} // namespace

std::vector<CountryPair> countryOutliers(const std::vector<PayRow>& rows) {
    std::map<std::string, CountryPair> widest;
    std::vector<std::string> order;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = 0; j < rows.size(); ++j) {
            const auto factor = i == j ? std::nullopt : factorBetween(rows[i], rows[j]);
            if (!factor || *factor <= widestFactor)
                continue;
            auto [entry, isNew] = widest.try_emplace(rows[i].place.country);
            if (isNew)
                order.push_back(rows[i].place.country);
            if (*factor > entry->second.factor)
                entry->second = {i, j, *factor};
        }
    }
    std::vector<CountryPair> pairs;
    for (const std::string& country : order)
        pairs.push_back(widest.at(country));
    return pairs;
}

void flagOutliers(std::vector<PayRow>& rows) {
    for (const CountryPair& pair : countryOutliers(rows))
        flagPair(rows, pair);
    if (!mixedCurrencies(rows))
        flagFarFromAll(rows);
}

} // namespace waymark::app
