// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/outliers.h"

#include "app/salary/place_labels.h"
#include "app/salary/ranking.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace waymark::app {

namespace {

constexpr double widestFactor = 2.5;
constexpr double widestZ = 3.5;
constexpr std::size_t fewestForZ = 8;

/// What decides whether two rows of one country agree, read once: places are compared with one another.
struct Headline {
    std::size_t row = 0;
    double local = 0; ///< a year, local currency
    bool isMean = false;
    const ConvertedPay* pay = nullptr;
};

/// One survey that measured two places differently is right about both, and so are two official figures of
/// the places themselves.
bool bothStand(const ConvertedPay& a, const ConvertedPay& b) {
    if (a.grade == Grade::A && b.grade == Grade::A)
        return true;
    return a.published.origin == db::PayOrigin::Published && b.published.origin == db::PayOrigin::Published &&
           a.published.sourceId == b.published.sourceId;
}

bool comparable(const Headline& a, const Headline& b) {
    return a.isMean == b.isMean && a.pay->published.currency == b.pay->published.currency &&
           !bothStand(*a.pay, *b.pay);
}

/// The widest pair that does not agree. `headlines` of one country; of equal pairs the first by rows.
std::optional<CountryPair> widestPair(std::vector<Headline> headlines) {
    std::stable_sort(headlines.begin(), headlines.end(),
                     [](const Headline& a, const Headline& b) { return a.local > b.local; });
    std::optional<CountryPair> widest;
    for (const Headline& high : headlines) {
        const double least = widest ? widest->factor : widestFactor;
        if (high.local / headlines.back().local <= least)
            break; // the lowest is not far enough away, and later ones are lower still
        for (auto low = headlines.rbegin(); low != headlines.rend(); ++low) {
            const double factor = high.local / low->local;
            if (factor <= (widest ? widest->factor : widestFactor))
                break;
            if (comparable(high, *low))
                widest = CountryPair{high.row, low->row, factor};
        }
    }
    return widest;
}

void flagPair(std::vector<PayRow>& rows, const CountryPair& pair) {
    PayRow& low = rows[pair.low];
    PayRow& high = rows[pair.high];
    const auto amount = [](const PayRow& row) {
        return db::Money{*row.figure.localHeadline(), row.figure.published.currency};
    };
    const PayFlag flag{.kind = FlagKind::FarInCountry,
                       .place = shortPlaceName(low.place),
                       .other = shortPlaceName(high.place),
                       .low = amount(low),
                       .high = amount(high),
                       .factor = pair.factor};
    addFlag(low.figure.flags, flag);
    addFlag(high.figure.flags, flag);
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
            addFlag(pay->flags, {.kind = value > center ? FlagKind::FarAbove : FlagKind::FarBelow});
    }
}

} // namespace

std::vector<CountryPair> countryOutliers(const std::vector<PayRow>& rows) {
    std::vector<std::vector<Headline>> countries; // in the order of their first rows
    std::unordered_map<std::string_view, std::size_t> known;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto local = rows[i].offer ? std::nullopt : rows[i].figure.localHeadline();
        if (!local || !(*local > 0))
            continue;
        const std::string& country = rows[i].place.country;
        const auto [entry, isNew] = known.try_emplace(country, countries.size());
        if (isNew)
            countries.emplace_back();
        countries[entry->second].push_back({i, *local, rows[i].figure.headlineIsMean(), &rows[i].figure});
    }
    std::vector<CountryPair> pairs;
    for (std::vector<Headline>& headlines : countries)
        if (const auto pair = widestPair(std::move(headlines)))
            pairs.push_back(*pair);
    return pairs;
}

void flagOutliers(std::vector<PayRow>& rows) {
    for (const CountryPair& pair : countryOutliers(rows))
        flagPair(rows, pair);
    if (!mixedCurrencies(rows))
        flagFarFromAll(rows);
}

} // namespace waymark::app
