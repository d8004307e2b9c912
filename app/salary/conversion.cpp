// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/conversion.h"

#include "app/salary/measured_flags.h"
#include "app/salary/period.h"
#include "app/salary/yearly.h"
#include "app/words/numbers.h"

#include <cmath>
#include <optional>
#include <vector>

namespace waymark::app {

namespace {

const db::Currency dollar{"USD"};
const db::Currency international{"XID"};

/// One multiplication or division, and how the card says it.
struct Step {
    bool divide = true;
    double by = 1;
    std::string words; // "1.36997 CAD per USD (2024 average)"
    db::Currency result;
};

using Steps = std::vector<Step>;

double applied(double amount, const Steps& steps) {
    for (const Step& step : steps)
        amount = step.divide ? amount / step.by : amount * step.by;
    return amount;
}

/// "124,738 CAD"; international dollars are said in words, XID is nothing a reader knows.
std::string said(double amount, const db::Currency& currency) {
    if (currency == international)
        return amountText({amount, {}}) + " international dollars";
    return amountText({amount, currency});
}

double writeDown(std::vector<ArithmeticStep>& arithmetic, double amount, const db::Currency& currency,
                 const Steps& steps) {
    db::Currency unit = currency;
    for (const Step& step : steps) {
        const double result = step.divide ? amount / step.by : amount * step.by;
        arithmetic.push_back({said(amount, unit) + (step.divide ? " / " : " × ") + step.words + " = " +
                                  said(result, step.result) + " a year",
                              result});
        amount = result;
        unit = step.result;
    }
    return amount;
}

/// What one figure needs while it is converted.
struct Task {
    const db::Salary& salary;
    const db::Place& asked;
    const PriceTables& tables;
    int year;
    bool dated;
    std::vector<PayFlag>& flags;
    PricesUsed& used;

    std::optional<Steps> toCurrency(const db::Currency& target) const;
    std::optional<Steps> toPrices(bool ofCity) const;
    void note(const db::ExchangeRate& rate) const;
};

void Task::note(const db::ExchangeRate& rate) const {
    if (rate.currency == dollar)
        return;
    used.rates.insert({{rate.currency.code, rateYear(rate)}, rate});
    if (!dated)
        used.undatedYears.insert(rateYear(rate));
}

std::optional<Steps> Task::toCurrency(const db::Currency& target) const {
    Steps steps;
    if (salary.currency == target)
        return steps;
    const auto rates = tables.cross(salary.currency, target, year);
    if (!rates) {
        addFlag(flags, "no-rate",
                "No exchange rate from " + salary.currency.code + " to " + target.code + " is known for " +
                    std::to_string(year) + " or before.");
        return std::nullopt;
    }
    const auto& [from, to] = *rates;
    const int rated = std::min(rateYear(from), rateYear(to));
    if (rated != year)
        addFlag(flags, "other-year-rate",
                "The average rate of " + std::to_string(rated) + " is used: there is none for " +
                    std::to_string(year) + ".");
    const std::string average = " (" + std::to_string(rated) + " average)";
    if (from.currency != dollar)
        steps.push_back({true, from.perUsd,
                         significant(from.perUsd, 6) + ' ' + from.currency.code + " per USD" + average,
                         dollar});
    if (to.currency != dollar)
        steps.push_back({false, to.perUsd,
                         significant(to.perUsd, 6) + ' ' + to.currency.code + " per USD" + average,
                         to.currency});
    note(from);
    note(to);
    return steps;
}

std::optional<Steps> Task::toPrices(bool ofCity) const {
    // A parity counts local units: pay stated in another currency is brought into the local one first.
    Steps steps;
    if (!asked.currency.code.empty()) {
        auto local = toCurrency(asked.currency);
        if (!local)
            return std::nullopt;
        steps = std::move(*local);
    }
    const auto parity = tables.ppp(asked.country, year);
    if (!parity) {
        addFlag(flags, "no-ppp",
                "No purchasing power parity is known for " + asked.country + " in " + std::to_string(year) +
                    " or before.");
        return std::nullopt;
    }
    if (parity->year != year)
        addFlag(flags, "other-year-ppp",
                "The price level of " + std::to_string(parity->year) + " is used: there is none for " +
                    std::to_string(year) + ".");
    const std::string code = asked.currency.code.empty() ? salary.currency.code : asked.currency.code;
    const bool byDefinition = asked.country == "US";
    steps.push_back({true, parity->value,
                     significant(parity->value, 6) + ' ' + code + " per international dollar (" +
                         (byDefinition ? "by definition" : std::to_string(parity->year)) + ")",
                     international});
    if (!byDefinition) {
        used.pppYears.insert(parity->year);
        if (!parity->sourceId.empty())
            used.pppSources.insert(parity->sourceId);
        if (!dated)
            used.undatedYears.insert(parity->year);
    }
    // A country is its own average: its level is 1 by definition and nothing is missing.
    if (!ofCity || asked.kind == db::PlaceKind::Country)
        return steps;
    const auto level = tables.cityLevel(asked);
    if (!level) {
        addFlag(flags, "no-city-price-level",
                "No price level is known for " + asked.name + ": the country's average prices are used.");
        return steps;
    }
    steps.push_back({true, level->value / 100,
                     significant(level->value / 100, 6) + " price level of the metro, country = 1 (" +
                         std::to_string(level->year) + ")",
                     international});
    used.cityYears.insert(level->year);
    if (!level->sourceId.empty())
        used.citySources.insert(level->sourceId);
    return steps;
}

/// The published figure and how it became a yearly one.
void writeYearly(ConvertedPay& pay, double headline, bool isMean) {
    const db::Salary& salary = pay.published;
    const db::PayFigures& figures = salary.figures;
    const std::string unit = std::string(" ") + unitWords(salary.unit);
    // The Department of Labor gives wage levels; the mean follows from the lowest and the highest of them.
    if (isMean && figures.entry && figures.experienced) {
        const double derived = (*figures.entry + 2 * *figures.experienced) / 3;
        if (std::abs(derived - headline) < 0.006)
            pay.arithmetic.push_back({"(" + amountText({*figures.entry, {}}) + " + 2 × " +
                                          amountText({*figures.experienced, {}}) +
                                          ") / 3 = " + amountText({derived, salary.currency}) + unit,
                                      derived});
    }
    const double yearly = headline * unitsInYear(salary.unit);
    const std::string result = " = " + amountText({yearly, salary.currency}) + " a year";
    const std::string amount = amountText({headline, salary.currency}) + unit;
    if (salary.unit == db::PayUnit::Hour)
        pay.arithmetic.push_back({amount + " × 2,080 hours" + result, yearly});
    else if (salary.unit == db::PayUnit::Month)
        pay.arithmetic.push_back({amount + " × 12 months" + result, yearly});
    else
        pay.arithmetic.push_back(
            {amount + (salary.origin == db::PayOrigin::Published ? ", as published" : ", as stated"),
             yearly});
}

void showFactor(ConvertedPay& pay, const std::optional<Steps>& steps, std::optional<double> headline) {
    if (!steps)
        return;
    pay.shown = eachFigure(pay.localYear, [&](double amount) { return applied(amount, *steps); });
    if (headline)
        writeDown(pay.arithmetic, *headline, pay.published.currency, *steps);
}

void showShare(ConvertedPay& pay, const std::optional<Steps>& prices, const std::optional<Steps>& market,
               double share, std::optional<double> headline) {
    if (!prices || !market)
        return;
    pay.shown = eachFigure(pay.localYear, [&](double amount) {
        return share * applied(amount, *prices) + (1 - share) * applied(amount, *market);
    });
    if (!headline)
        return;
    const double spent = writeDown(pay.arithmetic, *headline, pay.published.currency, *prices);
    const double kept = writeDown(pay.arithmetic, *headline, pay.published.currency, *market);
    const double mixed = share * spent + (1 - share) * kept;
    pay.arithmetic.push_back({significant(share, 4) + " × " + amountText({spent, {}}) + " + " +
                                  significant(1 - share, 4) + " × " + amountText({kept, {}}) + " = " +
                                  amountText({mixed, dollar}) + " a year in US terms",
                              mixed});
}

} // namespace

ConvertedPay Converter::convert(const db::Salary& salary, const db::Place& asked, PricesUsed& used) const {
    ConvertedPay pay;
    pay.published = salary;
    pay.localYear = yearlyFigures(salary.figures, salary.unit);
    pay.grade = gradeOf(salary, asked, m_facts.asOf);
    pay.measuredIn = placeName(m_facts, salary.place);
    addMeasuredFlags(pay, asked, m_facts.asOf);
    used.hourly |= salary.unit == db::PayUnit::Hour;
    used.monthly |= salary.unit == db::PayUnit::Month;

    pay.leadsWithMean = m_meansLead;
    const auto headline = pay.localHeadline();
    const bool isMean = pay.localYear.mean && (m_meansLead || !pay.localYear.median);
    if (const auto published = leadingFigure(salary.figures, m_meansLead))
        writeYearly(pay, *published, isMean);

    const auto period = parsePeriod(salary.period);
    const Task task{pay.published,
                    asked,
                    m_tables,
                    period ? period->year : m_tables.undatedYear(),
                    period.has_value() && pay.grade != Grade::D,
                    pay.flags,
                    used};
    switch (m_options.view) {
    case PayView::Local:
        pay.shown = pay.localYear;
        pay.shownCurrency = salary.currency;
        break;
    case PayView::Market:
        pay.shownCurrency = m_options.currency;
        showFactor(pay, task.toCurrency(m_options.currency), headline);
        break;
    case PayView::Country:
    case PayView::City:
        pay.shownCurrency = international;
        showFactor(pay, task.toPrices(m_options.view == PayView::City), headline);
        break;
    case PayView::Share:
        pay.shownCurrency = dollar;
        showShare(pay, task.toPrices(true), task.toCurrency(dollar), m_options.share, headline);
        break;
    }
    return pay;
}

} // namespace waymark::app
