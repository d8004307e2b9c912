// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pay as it was published: figures in the publisher's own unit and currency, never converted or estimated
// here (app/salary does that on reading). PayFacts is everything one comparison needs, as values.
// Any thread.
#pragma once

#include "db/records/career.h"
#include "db/records/money.h"
#include "db/records/place.h"
#include "db/records/source.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waymark::db {

enum class PayUnit { Year, Month, Hour };
enum class PayOrigin { Published, Estimated, Own };

/// Amounts of one distribution, all in the same currency and unit as the row that holds them.
struct PayFigures {
    std::optional<double> mean;
    std::optional<double> p10, p25, median, p75, p90;
    std::optional<double> entry;       ///< mean of the lowest-paid third
    std::optional<double> experienced; ///< mean of the upper two thirds
};

struct Salary {
    CareerKey career;
    PlaceKey place;     ///< where it was measured
    std::string period; ///< "2024", "2024-05" (a survey month) or "2023-2024"
    Currency currency;
    PayUnit unit = PayUnit::Year;
    std::string basis; ///< "gross", "base", "total", "wage": the publisher's word
    PayFigures figures;
    std::optional<double> topCode;          ///< missing upper percentiles are at least this much
    std::optional<std::int64_t> employment; ///< people in the occupation there
    std::optional<std::int64_t> sampleSize;
    PayOrigin origin = PayOrigin::Published;
    std::string method;     ///< of an estimate; empty when none is stated
    std::string measuredAs; ///< the foreign occupation measured, "NOC 2021 21231 Software engineers ...";
                            ///< empty for the career's own SOC
    int areasSharing = 1;   ///< more than 1: the publisher used a wider area's figure
    std::string sourceId;
};

/// A SOC occupation, or a group of them that a publisher measures together ("13-1020"). Its pay is stored
/// once and shown for every career whose code begins with one of `members`.
struct PaidOccupation {
    std::string code;                 ///< "15-1252"
    std::string title;                ///< the publisher's
    std::vector<std::string> members; ///< six-digit codes; empty: the code itself
};

/// Local units per one US dollar, average over `period` ("2024" or "2024-07").
struct ExchangeRate {
    Currency currency;
    std::string period;
    double perUsd = 0;
    int observations = 0; ///< months (or single quotes) averaged
    std::string sourceId;
};

/// Purchasing power parities and price parities.
struct PriceLevel {
    PlaceKey place;
    int year = 0;
    std::string series; ///< "ppp-gdp": local units per international dollar; "rpp-all": nation = 100
    double value = 0;
    std::string sourceId;
};

/// One place of a comparison with every figure known there.
struct PlaceFigures {
    Place place;
    std::vector<Salary> own; ///< of the career itself, here; at a city also of the area around it
    std::vector<Salary>
        official; ///< of its parent occupation, here or at the nearest wider place that has one
};

struct PayFacts {
    Career career;
    std::optional<Career> parent;
    std::vector<PlaceFigures> places;
    std::vector<Place> widerPlaces;    ///< every place named below or by an official figure, not in `places`
    std::vector<Salary> curves;        ///< US states and nation with percentiles of the occupation, where a place lacks them
    std::vector<ExchangeRate> rates;   ///< yearly averages, all currencies
    std::vector<PriceLevel> levels;    ///< of the countries and metros concerned, all years
    std::vector<Source> sources;       ///< all that the rows above name
    std::string asOf;                  ///< the catalog's date, "2026-08"
    bool paidByHour = false;           ///< its nation publishes pay by the hour only: nothing is made yearly
};

} // namespace waymark::db
