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
constexpr int factorDigits = 10; // with these a card's arithmetic comes out to the cent

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

/// "124,737.60 CAD"; international dollars are said in words, XID is nothing a reader knows.
std::string said(double amount, const db::Currency& currency) {
    return centsText(amount) + (currency == international ? " international dollars" : ' ' + currency.code);
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
        steps.push_back(
            {true, from.perUsd,
             significant(from.perUsd, factorDigits) + ' ' + from.currency.code + " per USD" + average,
             dollar});
    if (to.currency != dollar)
        steps.push_back({false, to.perUsd,
                         significant(to.perUsd, factorDigits) + ' ' + to.currency.code + " per USD" + average,
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
                     significant(parity->value, factorDigits) + ' ' + code + " per international dollar (" +
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
                     significant(level->value / 100, factorDigits) +
                         " price level of the metro, country = 1 (" + std::to_string(level->year) + ")",
                     international});
    used.cityYears.insert(level->year);
    if (!level->sourceId.empty())
        used.citySources.insert(level->sourceId);
    return steps;
}

/// The published figure and how it became a yearly one.
void writeYearly(std::vector<ArithmeticStep>& arithmetic, const db::Salary& salary, double headline,
                 bool isMean) {
    const db::PayFigures& figures = salary.figures;
    const std::string unit = std::string(" ") + unitWords(salary.unit);
    // The Department of Labor gives wage levels; the mean follows from the lowest and the highest of them.
    if (isMean && figures.entry && figures.experienced) {
        const double derived = (*figures.entry + 2 * *figures.experienced) / 3;
        if (std::abs(derived - headline) < 0.006)
            arithmetic.push_back({"(" + centsText(*figures.entry) + " + 2 × " +
                                      centsText(*figures.experienced) +
                                      ") / 3 = " + said(headline, salary.currency) + unit,
                                  headline});
    }
    const double yearly = headline * unitsInYear(salary.unit);
    const std::string result = " = " + said(yearly, salary.currency) + " a year";
    const std::string amount = said(headline, salary.currency) + unit;
    if (salary.unit == db::PayUnit::Hour)
        arithmetic.push_back({amount + " × 2,080 hours" + result, yearly});
    else if (salary.unit == db::PayUnit::Month)
        arithmetic.push_back({amount + " × 12 months" + result, yearly});
    else
        arithmetic.push_back(
            {amount + (salary.origin == db::PayOrigin::Published ? ", as published" : ", as stated"),
             yearly});
}

/// A view as steps: one chain, or in the share view two that are mixed.
struct ViewSteps {
    std::optional<Steps> first, second; // `second`: what is kept, in the share view
    bool mixed = false;
    double share = 1;

    bool possible() const { return first && (!mixed || second); }
    double of(double amount) const {
        return mixed ? share * applied(amount, *first) + (1 - share) * applied(amount, *second)
                     : applied(amount, *first);
    }
    void write(std::vector<ArithmeticStep>& arithmetic, double amount, const db::Currency& currency) const;
};

void ViewSteps::write(std::vector<ArithmeticStep>& arithmetic, double amount,
                      const db::Currency& currency) const {
    const double spent = writeDown(arithmetic, amount, currency, *first);
    if (!mixed)
        return;
    const double kept = writeDown(arithmetic, amount, currency, *second);
    const double sum = share * spent + (1 - share) * kept;
    arithmetic.push_back({significant(share, 4) + " × " + centsText(spent) + " + " +
                              significant(1 - share, 4) + " × " + centsText(kept) + " = " +
                              said(sum, dollar) + " a year in US terms",
                          sum});
}

ViewSteps stepsOf(const Task& task, const PayOptions& options) {
    ViewSteps steps;
    switch (options.view) {
    case PayView::Local:
        steps.first.emplace();
        break;
    case PayView::Market:
        steps.first = task.toCurrency(options.currency);
        break;
    case PayView::Country:
    case PayView::City:
        steps.first = task.toPrices(options.view == PayView::City);
        break;
    case PayView::Share:
        steps.mixed = true;
        steps.share = options.share;
        steps.first = task.toPrices(true);
        steps.second = task.toCurrency(dollar);
        break;
    }
    return steps;
}

db::Currency currencyOf(const db::Salary& salary, const PayOptions& options) {
    switch (options.view) {
    case PayView::Local:
        return salary.currency;
    case PayView::Market:
        return options.currency;
    case PayView::Country:
    case PayView::City:
        return international;
    case PayView::Share:
        break;
    }
    return dollar;
}

/// How the estimated median follows from the published mean.
void writeEstimate(std::vector<ArithmeticStep>& arithmetic, const db::Salary& salary, const PayEstimate& made,
                   double mean, double median) {
    const std::string logNormal = significant(made.logNormalFactor, factorDigits);
    const std::string result = " = " + said(median, salary.currency) + " a year, estimated";
    const std::string sigma = "Log-normal curve through mean and entry pay (σ " + significant(made.sigma, 4) +
                              "): median = " + logNormal + " × mean";
    if (made.curves.empty()) {
        arithmetic.push_back({sigma, made.logNormalFactor});
        arithmetic.push_back({centsText(mean) + " × " + logNormal + result, median});
        return;
    }
    const std::string curve = significant(made.curveFactor, factorDigits);
    arithmetic.push_back({"Pay curve of " + listWords(made.curves) + ", stretched × " +
                              significant(made.stretch, 4) + " to meet the entry pay: median = " + curve +
                              " × mean",
                          made.curveFactor});
    arithmetic.push_back({sigma, made.logNormalFactor});
    arithmetic.push_back({centsText(mean) + " × " + curve + "^" + significant(curveParts, 2) + " × " +
                              logNormal + "^" + significant(1 - curveParts, 2) + result,
                          median});
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
    if (auto made = m_estimator.estimate(salary, asked)) {
        EstimatedPay estimate{*std::move(made), {}, {}, {}};
        estimate.localYear = yearlyFigures(estimate.method.figures, salary.unit);
        pay.estimate = std::move(estimate);
    }
    const Task task{pay.published,
                    asked,
                    m_tables,
                    yearOf(salary),
                    parsePeriod(salary.period).has_value() && pay.grade != Grade::D,
                    pay.flags,
                    used};
    const ViewSteps steps = stepsOf(task, m_options);
    pay.shownCurrency = currencyOf(salary, m_options);
    if (steps.possible()) {
        const auto change = [&steps](double amount) { return steps.of(amount); };
        pay.shown = eachFigure(pay.localYear, change);
        if (pay.estimate)
            pay.estimate->shown = eachFigure(pay.estimate->localYear, change);
        if (salary.topCode)
            pay.shownTopCode = change(*salary.topCode * unitsInYear(salary.unit));
    }
    const bool estimated = pay.headlineIsEstimated();
    const bool isMean = pay.localYear.mean && (m_meansLead || !pay.localYear.median);
    if (const auto published = leadingFigure(salary.figures, m_meansLead))
        writeYearly(pay.arithmetic, salary, *published, isMean);
    if (pay.estimate) {
        std::vector<ArithmeticStep>& own = pay.estimate->arithmetic;
        writeYearly(own, salary, *salary.figures.mean, true);
        writeEstimate(own, salary, pay.estimate->method, *pay.localYear.mean,
                      *pay.estimate->localYear.median);
        if (steps.possible())
            steps.write(own, *pay.estimate->localYear.median, salary.currency);
    }
    if (estimated)
        pay.arithmetic = pay.estimate->arithmetic;
    else if (const auto headline = pay.localHeadline(); headline && steps.possible())
        steps.write(pay.arithmetic, *headline, salary.currency);
    return pay;
}

int Converter::yearOf(const db::Salary& salary) const {
    const auto period = parsePeriod(salary.period);
    return period ? period->year : m_tables.undatedYear();
}

std::optional<double> Converter::factor(const db::Salary& salary, const db::Place& asked,
                                        PayView view) const {
    const int year = yearOf(salary);
    const auto market = [&](const db::Currency& from, const db::Currency& to) -> std::optional<double> {
        if (from == to)
            return 1;
        const auto rates = m_tables.cross(from, to, year);
        return rates ? std::optional(rates->second.perUsd / rates->first.perUsd) : std::nullopt;
    };
    const auto prices = [&](bool ofCity) -> std::optional<double> {
        const auto local =
            market(salary.currency, asked.currency.code.empty() ? salary.currency : asked.currency);
        const auto parity = m_tables.ppp(asked.country, year);
        if (!local || !parity)
            return std::nullopt;
        const auto level =
            ofCity && asked.kind != db::PlaceKind::Country ? m_tables.cityLevel(asked) : std::nullopt;
        return *local / parity->value / (level ? level->value / 100 : 1);
    };
    switch (view) {
    case PayView::Local:
        return 1;
    case PayView::Market:
        return market(salary.currency, m_options.currency);
    case PayView::Country:
    case PayView::City:
        return prices(view == PayView::City);
    case PayView::Share:
        break;
    }
    const auto spent = prices(true);
    const auto kept = market(salary.currency, dollar);
    return spent && kept ? std::optional(m_options.share * *spent + (1 - m_options.share) * *kept)
                         : std::nullopt;
}

} // namespace waymark::app
