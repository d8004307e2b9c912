// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/pay_flag.h"

#include <algorithm>

namespace waymark::app {

std::string_view flagId(FlagKind kind) {
    switch (kind) {
    case FlagKind::Undated:
        return "undated";
    case FlagKind::WiderArea:
        return "wider-area";
    case FlagKind::OtherOccupationCode:
        return "other-occupation-code";
    case FlagKind::Older:
        return "older-than-36-months";
    case FlagKind::AreasSharing:
        return "areas-sharing";
    case FlagKind::FewPeople:
        return "few-people";
    case FlagKind::TopCoded:
        return "top-coded";
    case FlagKind::OneScale:
        return "one-scale";
    case FlagKind::NoRate:
        return "no-rate";
    case FlagKind::OtherYearRate:
        return "other-year-rate";
    case FlagKind::NoParity:
        return "no-ppp";
    case FlagKind::OtherYearParity:
        return "other-year-ppp";
    case FlagKind::NoCityPriceLevel:
        return "no-city-price-level";
    case FlagKind::NoCityPrices:
        return "no-city-prices";
    case FlagKind::MeanOnly:
        return "mean-only";
    case FlagKind::MedianOnly:
        return "median-only";
    case FlagKind::NoEstimate:
        return "no-estimate";
    case FlagKind::FarInCountry:
        return "outlier-country";
    case FlagKind::FarAbove:
    case FlagKind::FarBelow:
        return "outlier-family";
    case FlagKind::NoFigure:
        break;
    }
    return "no-figure";
}

void addFlag(std::vector<PayFlag>& flags, PayFlag flag) {
    const bool known = std::any_of(flags.begin(), flags.end(), [&](const PayFlag& other) {
        return flagId(other.kind) == flagId(flag.kind);
    });
    if (!known)
        flags.push_back(std::move(flag));
}

bool hasFlag(const std::vector<PayFlag>& flags, FlagKind kind) {
    return std::any_of(flags.begin(), flags.end(), [kind](const PayFlag& flag) { return flag.kind == kind; });
}

} // namespace waymark::app
