// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/conversion.h"

#include "app/salary/measured_flags.h"
#include "app/salary/period.h"
#include "app/salary/yearly.h"

#include <optional>
#include <vector>

namespace waymark::app {

namespace {

const db::Currency dollar{"USD"};
const db::Currency international{"XID"};
using Steps = std::vector<PriceStep>;

/// Where prices of places are published, one without them is not converted beside those that have them.
bool pricesVaryByPlace(const std::string& country) {
    return country == "US";
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
        addFlag(flags,
                {.kind = FlagKind::NoRate, .year = year, .low = {0, salary.currency}, .high = {0, target}});
        return std::nullopt;
    }
    const auto& [from, to] = *rates;
    const int rated = std::min(rateYear(from), rateYear(to));
    if (rated != year)
        addFlag(flags, {.kind = FlagKind::OtherYearRate, .year = year, .otherYear = rated});
    if (from.currency != dollar)
        steps.push_back({PriceStep::Kind::ToDollars, from.perUsd, rated, from.currency});
    if (to.currency != dollar)
        steps.push_back({PriceStep::Kind::FromDollars, to.perUsd, rated, to.currency});
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
        addFlag(flags, {.kind = FlagKind::NoParity, .place = asked.country, .year = year});
        return std::nullopt;
    }
    if (parity->year != year)
        addFlag(flags, {.kind = FlagKind::OtherYearParity, .year = year, .otherYear = parity->year});
    const bool byDefinition = asked.country == "US";
    steps.push_back({PriceStep::Kind::Parity, parity->value, byDefinition ? 0 : parity->year,
                     asked.currency.code.empty() ? salary.currency : asked.currency});
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
    if (!level && pricesVaryByPlace(asked.country)) {
        addFlag(flags, {.kind = FlagKind::NoCityPrices, .place = asked.name});
        return std::nullopt;
    }
    if (!level) {
        addFlag(flags, {.kind = FlagKind::NoCityPriceLevel, .place = asked.name});
        return steps;
    }
    steps.push_back({PriceStep::Kind::CityLevel, level->value / 100, level->year, {}});
    used.cityYears.insert(level->year);
    if (!level->sourceId.empty())
        used.citySources.insert(level->sourceId);
    return steps;
}

ViewSteps stepsOf(const Task& task, const PayOptions& options) {
    ViewSteps steps;
    std::optional<Steps> first, second;
    switch (options.view) {
    case PayView::Local:
        first.emplace();
        break;
    case PayView::Market:
        first = task.toCurrency(options.currency);
        break;
    case PayView::Country:
    case PayView::City:
        first = task.toPrices(options.view == PayView::City);
        break;
    case PayView::Share:
        steps.mixed = true;
        steps.share = options.share;
        first = task.toPrices(true);
        second = task.toCurrency(dollar);
        break;
    }
    steps.possible = first && (!steps.mixed || second);
    if (first)
        steps.first = *std::move(first);
    if (second)
        steps.second = *std::move(second);
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

} // namespace

ConvertedPay Converter::convert(const db::Salary& salary, const db::Place& asked, PricesUsed& used) const {
    ConvertedPay pay;
    pay.published = salary;
    const double units = shownUnits(salary.unit, m_options.byHour);
    const auto inUnits = [units](double amount) { return amount * units; };
    pay.byHour = m_options.byHour;
    pay.localYear = eachFigure(salary.figures, inUnits);
    pay.grade = gradeOf(salary, asked, m_facts.asOf);
    pay.measuredIn = nameOf(salary.place, asked);
    addMeasuredFlags(pay, asked, m_facts.asOf);
    used.hourly |= salary.unit == db::PayUnit::Hour && !m_options.byHour;
    used.monthly |= salary.unit == db::PayUnit::Month;

    pay.leadsWithMean = m_meansLead;
    if (auto made = m_estimator.estimate(salary, asked)) {
        db::PayFigures yearly = eachFigure(made->figures, inUnits);
        pay.estimate = EstimatedPay{*std::move(made), yearly, {}};
    }
    if (m_estimator.lacksOne(salary, asked))
        addFlag(pay.flags, {.kind = FlagKind::NoEstimate});
    const Task task{pay.published,
                    asked,
                    m_tables,
                    yearOf(salary),
                    parsePeriod(salary.period).has_value() && pay.grade != Grade::D,
                    pay.flags,
                    used};
    pay.steps = stepsOf(task, m_options);
    pay.shownCurrency = currencyOf(salary, m_options);
    if (pay.steps.possible) {
        const auto change = [&pay](double amount) { return pay.steps.of(amount); };
        pay.shown = eachFigure(pay.localYear, change);
        if (pay.estimate)
            pay.estimate->shown = eachFigure(pay.estimate->localYear, change);
        if (salary.topCode)
            pay.shownTopCode = change(*salary.topCode * units);
    }
    return pay;
}

/// Most figures are measured where they are asked about; the others share a few wider places.
const std::string& Converter::nameOf(const db::PlaceKey& place, const db::Place& asked) const {
    if (place == asked.key)
        return asked.name;
    const auto [entry, isNew] = m_names.try_emplace(place.text());
    if (isNew)
        entry->second = placeName(m_facts, place);
    return entry->second;
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
        if (ofCity && !level && asked.kind != db::PlaceKind::Country && pricesVaryByPlace(asked.country))
            return std::nullopt;
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
