// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which rates and price levels a comparison took. Values only, any thread.
#pragma once

#include "db/records/salary.h"

#include <map>
#include <set>
#include <string>
#include <utility>

namespace waymark::app {

/// What the conversions of one comparison drew on; the caption is made from it.
struct PricesUsed {
    std::map<std::pair<std::string, int>, db::ExchangeRate> rates; ///< by currency and year; never the dollar
    std::set<std::string> pppSources;
    std::set<std::string> citySources;
    std::set<int> pppYears, cityYears;
    std::set<int> undatedYears; ///< years whose prices served figures without a date
    bool hourly = false, monthly = false;
};

/// Adds what `more` drew on.
inline void merge(PricesUsed& used, const PricesUsed& more) {
    used.rates.insert(more.rates.begin(), more.rates.end());
    used.pppSources.insert(more.pppSources.begin(), more.pppSources.end());
    used.citySources.insert(more.citySources.begin(), more.citySources.end());
    used.pppYears.insert(more.pppYears.begin(), more.pppYears.end());
    used.cityYears.insert(more.cityYears.begin(), more.cityYears.end());
    used.undatedYears.insert(more.undatedYears.begin(), more.undatedYears.end());
    used.hourly |= more.hourly;
    used.monthly |= more.monthly;
}

} // namespace waymark::app
