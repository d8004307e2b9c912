// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/price_tables.h"

#include "app/salary/period.h"

#include <algorithm>

namespace waymark::app {

namespace {

const db::Currency dollar{"USD"};

template <class Map>
auto notLater(const Map& byYear, int year) -> std::optional<typename Map::value_type> {
    auto after = byYear.upper_bound(year);
    if (after == byYear.begin())
        return std::nullopt;
    return *std::prev(after);
}

} // namespace

int rateYear(const db::ExchangeRate& rate) {
    const auto period = parsePeriod(rate.period);
    return period ? period->year : 0;
}

PriceTables::PriceTables(const db::PayFacts& facts) {
    for (const auto& rate : facts.rates) {
        const auto period = parsePeriod(rate.period);
        if (period && !period->month && rate.perUsd > 0)
            m_rates[rate.currency.code][period->year] = &rate;
    }
    for (const auto& level : facts.levels) {
        if (!(level.value > 0))
            continue;
        if (level.series == "ppp-gdp")
            m_ppp[level.place.text()][level.year] = &level;
        else if (level.series == "rpp-all")
            m_cities[level.place.text()][level.year] = &level;
    }
    for (const auto& [place, years] : m_ppp)
        m_undatedYear = std::max(m_undatedYear, years.rbegin()->first);
    if (m_undatedYear == 0)
        for (const auto& [code, years] : m_rates)
            m_undatedYear = std::max(m_undatedYear, years.rbegin()->first);
}

bool PriceTables::knows(const db::Currency& currency) const {
    return currency == dollar || m_rates.contains(currency.code);
}

std::optional<db::ExchangeRate> PriceTables::rate(const db::Currency& currency, int year) const {
    if (currency == dollar)
        return db::ExchangeRate{dollar, std::to_string(year), 1, 12, {}};
    const auto found = m_rates.find(currency.code);
    if (found == m_rates.end())
        return std::nullopt;
    const auto entry = notLater(found->second, year);
    return entry ? std::optional(*entry->second) : std::nullopt;
}

std::optional<std::pair<db::ExchangeRate, db::ExchangeRate>>
PriceTables::cross(const db::Currency& from, const db::Currency& to, int year) const {
    // Stepping down to the earlier of the two years ends: each step lowers the year or agrees.
    while (true) {
        const auto first = rate(from, year);
        const auto second = rate(to, year);
        if (!first || !second)
            return std::nullopt;
        const int common = std::min(rateYear(*first), rateYear(*second));
        if (common == year || (rateYear(*first) == common && rateYear(*second) == common))
            return std::pair(*first, *second);
        year = common;
    }
}

std::optional<db::PriceLevel> PriceTables::ppp(const std::string& country, int year) const {
    // The international dollar is defined as what a dollar buys in the United States.
    if (country == "US")
        return db::PriceLevel{db::PlaceKey::trusted("country:US"), year, "ppp-gdp", 1, {}};
    const auto found = m_ppp.find("country:" + country);
    if (found == m_ppp.end())
        return std::nullopt;
    const auto entry = notLater(found->second, year);
    return entry ? std::optional(*entry->second) : std::nullopt;
}

std::optional<db::PriceLevel> PriceTables::cityLevel(const db::Place& place) const {
    auto found = m_cities.find(place.key.text());
    if (found == m_cities.end() && place.parent)
        found = m_cities.find(place.parent->text());
    if (found == m_cities.end())
        return std::nullopt;
    return *found->second.rbegin()->second;
}

} // namespace waymark::app
