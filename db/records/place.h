// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places that pay is known for: US metros and nonmetro areas (CBSA codes of 2023), states, regions of other
// countries, countries, and cities. A city's figures may be measured for the metro, region or country
// around it: `parent` leads there. Plain values, any thread.
#pragma once

#include "db/keys.h"
#include "db/records/money.h"

#include <optional>
#include <string>

namespace waymark::db {

enum class PlaceKind { Metro, Nonmetro, State, Region, Country, City };

struct Place {
    PlaceKey key;
    std::string name;       ///< "New York", "New York-Newark-Jersey City, NY-NJ"
    PlaceKind kind = PlaceKind::City;
    std::string region;     ///< state or province, may be empty
    std::string country;    ///< ISO 3166 alpha-2
    Currency currency;      ///< in which pay is stated there
    std::optional<double> latitude;  ///< degrees north
    std::optional<double> longitude; ///< degrees east
    std::optional<PlaceKey> parent;  ///< the next wider place
    std::string sourceId;
};

} // namespace waymark::db
