// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must be known about a figure beside its grade: kinds with the numbers and names that belong to them.
// ui/words/pay_flags says them. Values only, any thread.
#pragma once

#include "db/records/money.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::app {

enum class FlagKind {
    Undated,             ///< `period` where the source states one, `other` its method
    WiderArea,           ///< measured for `other`, asked for `place`
    OtherOccupationCode, ///< measured as `other`
    Older,               ///< from `period`, more than 36 months before `asOf`
    AreasSharing,        ///< one figure for `count` areas
    FewPeople,           ///< `count` people
    TopCoded,            ///< withheld figures are at least `high` a year
    OneScale,            ///< the median is a quartile as well, as where one employer pays most of them
    NoRate,              ///< from the currency of `low` to that of `high`, in `year`
    OtherYearRate,       ///< of `otherYear` for `year`
    NoParity,            ///< of the country `place` in `year`
    OtherYearParity,     ///< of `otherYear` for `year`
    NoCityPriceLevel,    ///< of `place`: at its country's average prices
    NoCityPrices,        ///< of `place`: not converted, for other places of its country have them
    MeanOnly,
    MedianOnly,
    NoEstimate,   ///< of a median: those of the occupation say too little of one another; with `place`: it does not fit its states
    FarInCountry, ///< `place` with `low` and `other` with `high`: `factor` apart
    FarAbove,
    FarBelow,
    NoFigure ///< of `place`
};

struct PayFlag {
    FlagKind kind = FlagKind::NoFigure;
    std::string place{}, other{};
    std::string period{}, asOf{};
    int year = 0, otherYear = 0;
    std::int64_t count = 0;
    db::Money low{}, high{};
    double factor = 0;
};

/// Stable, for scripts and tables: "wider-area", "no-city-price-level", "outlier-country", ...
std::string_view flagId(FlagKind kind);

/// Adds a flag unless one of its id is there already.
void addFlag(std::vector<PayFlag>& flags, PayFlag flag);
bool hasFlag(const std::vector<PayFlag>& flags, FlagKind kind);

} // namespace waymark::app
