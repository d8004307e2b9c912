// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pay of backend software engineers in thirteen cities with the published figures, rates and price levels
// that a comparison of them needs; and small makers for tests that need less.
#pragma once

#include "app/salary/compare.h"

#include <string>

namespace waymark::app::test {

db::PayFacts thirteenCities();

db::Place city(const std::string& name, const std::string& country, const std::string& currency,
               const std::string& parent = {});

/// A published yearly median in US dollars at `place`, May 2025; tests change what they are about.
db::Salary published(const std::string& place, double median);

/// Facts with one place a row, "city:1" and on, all in the United States, with their medians.
db::PayFacts placesWith(const std::vector<double>& medians);

/// Fails the test and returns an empty comparison when the options are refused.
PayComparison compared(const db::PayFacts& facts, const PayOptions& options = {});

const PayRow& rowOf(const PayComparison& comparison, const std::string& place);
bool hasFlag(const std::vector<PayFlag>& flags, const std::string& id);

} // namespace waymark::app::test
