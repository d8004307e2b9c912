// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Flags that a figure carries by itself, whatever the view: a wider area, another occupation code, age, a
// shared value, a top code, no date. Pure, any thread.
#pragma once

#include "app/salary/compare.h"

#include <string>
#include <vector>

namespace waymark::app {

/// Name of a place of the comparison or of a wider one; its key where no name is known.
std::string placeName(const db::PayFacts& facts, const db::PlaceKey& place);

/// Below so many people a published figure moves much from one survey to the next.
constexpr std::int64_t fewPeople = 100;

/// Measured for a group of occupations by another country's classification, such as "Irish SOC major group 2
/// Professionals of every field" or "CNO-11 information technology professionals": it names a classification and no code
/// of three digits or more.
bool isOfGroup(const std::string& measuredAs);

void addMeasuredFlags(ConvertedPay& pay, const db::Place& asked, const std::string& asOf);

} // namespace waymark::app
