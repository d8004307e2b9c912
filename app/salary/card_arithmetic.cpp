// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/card_arithmetic.h"

#include "app/salary/yearly.h"
#include "app/words/numbers.h"

#include <cmath>

namespace waymark::app {

namespace {

const db::Currency dollar{"USD"};
const db::Currency international{"XID"};
constexpr int factorDigits = 10; // with these a card's arithmetic comes out to the cent

/// "124,737.60 CAD"; international dollars are said in words, XID is nothing a reader knows.
std::string said(double amount, const db::Currency& currency) {
    return centsText(amount) + (currency == international ? " international dollars" : ' ' + currency.code);
}

/// "1.36997 CAD per USD (2024 average)".
std::string stepWords(const PriceStep& step) {
    const std::string by = significant(step.by, factorDigits);
    const std::string year = std::to_string(step.year);
    switch (step.kind) {
    case PriceStep::Kind::ToDollars:
    case PriceStep::Kind::FromDollars:
        return by + ' ' + step.local.code + " per USD (" + year + " average)";
    case PriceStep::Kind::Parity:
        // The dollar has a parity of 1 in the United States by definition, in no year.
        return by + ' ' + step.local.code + " per international dollar (" +
               (step.year == 0 ? "by definition" : year) + ")";
    case PriceStep::Kind::CityLevel:
        break;
    }
    return by + " price level of the metro, country = 1 (" + year + ")";
}

const db::Currency& currencyAfter(const PriceStep& step) {
    if (step.kind == PriceStep::Kind::FromDollars)
        return step.local;
    return step.kind == PriceStep::Kind::ToDollars ? dollar : international;
}

double writeChain(std::vector<ArithmeticStep>& arithmetic, double amount, const db::Currency& currency,
                  const std::vector<PriceStep>& steps) {
    const db::Currency* unit = &currency;
    for (const PriceStep& step : steps) {
        const double result = step.applied(amount);
        const char* sign = step.kind == PriceStep::Kind::FromDollars ? " × " : " / ";
        arithmetic.push_back({said(amount, *unit) + sign + stepWords(step) + " = " +
                                  said(result, currencyAfter(step)) + " a year",
                              result});
        amount = result;
        unit = &currencyAfter(step);
    }
    return amount;
}

void writeView(std::vector<ArithmeticStep>& arithmetic, const ConvertedPay& pay, double amount) {
    const ViewSteps& steps = pay.steps;
    if (!steps.possible)
        return;
    const db::Currency& currency = pay.published.currency;
    const double spent = writeChain(arithmetic, amount, currency, steps.first);
    if (!steps.mixed)
        return;
    const double kept = writeChain(arithmetic, amount, currency, steps.second);
    const double sum = steps.share * spent + (1 - steps.share) * kept;
    arithmetic.push_back({significant(steps.share, 4) + " × " + centsText(spent) + " + " +
                              significant(1 - steps.share, 4) + " × " + centsText(kept) + " = " +
                              said(sum, dollar) + " a year in US terms",
                          sum});
}

/// The published figure and how it became a yearly one.
void writeYearly(std::vector<ArithmeticStep>& arithmetic, const db::Salary& salary, double headline,
                 bool isMean, bool byHour) {
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
    if (byHour && salary.unit == db::PayUnit::Hour) {
        arithmetic.push_back({said(headline, salary.currency) + unit + ", not stated a year", headline});
        return;
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

/// How the estimated median follows from the published mean.
void writeEstimate(std::vector<ArithmeticStep>& arithmetic, const db::Salary& salary, const PayEstimate& made,
                   double mean, double median) {
    const std::string logNormal = significant(made.logNormalFactor, factorDigits);
    const std::string result = " = " + said(median, salary.currency) + " a year, estimated";
    const std::string sigma = "Log-normal curve through the mean of all and that of the lowest-paid third (σ " + significant(made.sigma, 4) +
                              "): median = " + logNormal + " × mean";
    if (made.curves.empty()) {
        arithmetic.push_back({sigma, made.logNormalFactor});
        arithmetic.push_back({centsText(mean) + " × " + logNormal + result, median});
        return;
    }
    const std::string state = significant(made.stateFactor, factorDigits);
    const std::string curve = significant(made.curveFactor, factorDigits);
    arithmetic.push_back(
        {"Pay curve of " + listWords(made.curves) + ": median = " + state + " × mean", made.stateFactor});
    arithmetic.push_back({"The same, stretched × " + significant(made.stretch, 4) +
                              " to meet the mean of the lowest-paid third: median = " + curve + " × mean",
                          made.curveFactor});
    arithmetic.push_back({sigma, made.logNormalFactor});
    arithmetic.push_back({centsText(mean) + " × " + curve + "^" + significant(curveParts, 2) + " × " + state +
                              "^" + significant(stateParts, 2) + " × " + logNormal + "^" +
                              significant(logNormalParts, 2) + result,
                          median});
}

/// What is paid by the hour only stays so in every line.
std::vector<ArithmeticStep> inItsUnit(std::vector<ArithmeticStep> arithmetic, bool byHour) {
    constexpr std::string_view year = " a year", hour = " an hour";
    for (ArithmeticStep& step : arithmetic)
        for (std::size_t at = 0; byHour && (at = step.text.find(year, at)) != std::string::npos; at += hour.size())
            if (!step.text.substr(0, at).ends_with("stated"))
                step.text.replace(at, year.size(), hour);
    return arithmetic;
}

} // namespace

std::vector<ArithmeticStep> headlineArithmetic(const ConvertedPay& pay) {
    if (pay.headlineIsEstimated())
        return estimateArithmetic(pay);
    std::vector<ArithmeticStep> arithmetic;
    const bool isMean = pay.localYear.mean && (pay.leadsWithMean || !pay.localYear.median);
    if (const auto published = leadingFigure(pay.published.figures, pay.leadsWithMean))
        writeYearly(arithmetic, pay.published, *published, isMean, pay.byHour);
    if (const auto headline = pay.localHeadline())
        writeView(arithmetic, pay, *headline);
    return inItsUnit(std::move(arithmetic), pay.byHour);
}

std::vector<ArithmeticStep> estimateArithmetic(const ConvertedPay& pay) {
    std::vector<ArithmeticStep> arithmetic;
    if (!pay.estimate)
        return arithmetic;
    writeYearly(arithmetic, pay.published, *pay.published.figures.mean, true, pay.byHour);
    writeEstimate(arithmetic, pay.published, pay.estimate->method, *pay.localYear.mean,
                  *pay.estimate->localYear.median);
    writeView(arithmetic, pay, *pay.estimate->localYear.median);
    return inItsUnit(std::move(arithmetic), pay.byHour);
}

} // namespace waymark::app
