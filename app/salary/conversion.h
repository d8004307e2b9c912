// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One pay figure made yearly and put into the view that is asked for, with its arithmetic written out and a
// flag for everything that was borrowed or is missing (formulas: app/salary/README.md). Keeps references to
// the facts and tables: both must outlive it. Pure, any thread.
#pragma once

#include "app/salary/compare.h"
#include "app/salary/price_tables.h"
#include "app/salary/prices_used.h"

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

namespace waymark::app {

class Converter {
public:
    Converter(const db::PayFacts& facts, const PayOptions& options, const PriceTables& tables, bool meansLead)
        : m_facts(facts)
        , m_options(options)
        , m_tables(tables)
        , m_estimator(facts)
        , m_meansLead(meansLead) {}

    /// The figure as it stands for `asked`, which may lie inside the place where it was measured.
    ConvertedPay convert(const db::Salary& salary, const db::Place& asked, PricesUsed& used) const;

    /// What a yearly local amount is multiplied by in a view: every view is a factor. Nothing where rates or
    /// price levels are missing.
    std::optional<double> factor(const db::Salary& salary, const db::Place& asked, PayView view) const;

private:
    int yearOf(const db::Salary& salary) const;
    const std::string& nameOf(const db::PlaceKey& place, const db::Place& asked) const;

    const db::PayFacts& m_facts;
    const PayOptions& m_options;
    const PriceTables& m_tables;
    PayEstimator m_estimator;
    mutable std::unordered_map<std::string, std::string> m_names; // of places measured, by key
    bool m_meansLead;
};

} // namespace waymark::app
