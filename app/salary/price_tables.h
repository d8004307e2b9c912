// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Look-ups of exchange rates and price levels for one comparison. A year that is missing is served by the
// nearest earlier one, and the answer says which year it is; a later year is never used. Does not own the
// facts: they must outlive the tables. Pure, any thread.
#pragma once

#include "db/records/salary.h"

#include <map>
#include <optional>
#include <string>
#include <utility>

namespace waymark::app {

class PriceTables {
public:
    explicit PriceTables(const db::PayFacts& facts);

    bool knows(const db::Currency& currency) const;

    /// Local units per US dollar. The dollar itself is 1 in every year, from no source.
    std::optional<db::ExchangeRate> rate(const db::Currency& currency, int year) const;

    /// Both rates of a cross, of one and the same year: the newest not later that both have.
    std::optional<std::pair<db::ExchangeRate, db::ExchangeRate>>
    cross(const db::Currency& from, const db::Currency& to, int year) const;

    /// Local units per international dollar in a country (ISO alpha-2); 1 in the United States, every year.
    std::optional<db::PriceLevel> ppp(const std::string& country, int year) const;

    /// Regional price parity (nation = 100) of the place or of the metro around it, newest year.
    std::optional<db::PriceLevel> cityLevel(const db::Place& place) const;

    /// The year whose averages serve figures without a date: the newest with purchasing power parities, or,
    /// without any, the newest exchange rate.
    int undatedYear() const { return m_undatedYear; }

private:
    using RatesByYear = std::map<int, const db::ExchangeRate*>;
    using LevelsByYear = std::map<int, const db::PriceLevel*>;

    std::map<std::string, RatesByYear> m_rates;   // by currency code
    std::map<std::string, LevelsByYear> m_ppp;    // by place key
    std::map<std::string, LevelsByYear> m_cities; // by place key
    int m_undatedYear = 0;
};

/// The year of a yearly rate.
int rateYear(const db::ExchangeRate& rate);

} // namespace waymark::app
