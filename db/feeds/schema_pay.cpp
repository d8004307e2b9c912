// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/feeds/feed_values.h"
#include "db/feeds/schema_items.h"

#include <stdexcept>

namespace waymark::db {

namespace {

using json::Element;
using json::first;
using json::member;
using json::number;
using json::text;

PayUnit unitIn(const Element& distribution) {
    const std::string duration = text(member(distribution, "duration"));
    if (duration == "P1Y" || duration.empty())
        return PayUnit::Year;
    if (duration == "P1M")
        return PayUnit::Month;
    if (duration == "PT1H")
        return PayUnit::Hour;
    throw std::invalid_argument("the duration '" + duration + "' is not P1Y, P1M or PT1H");
}

/// "15-1252.00" in an occupationalCategory, written as text or as a CategoryCode.
std::string socIn(const Element& occupation) {
    std::string soc;
    json::forEach(member(occupation, "occupationalCategory"), [&soc](const Element& one) {
        const std::string code =
            text(member(one, "codeValue") ? member(one, "codeValue") : std::optional(one));
        const auto digit = [&code](std::size_t i) { return code[i] >= '0' && code[i] <= '9'; };
        if (soc.empty() && code.size() >= 7 && code[2] == '-' && digit(0) && digit(1) && digit(3) && digit(6))
            soc = code.substr(0, code.size() >= 10 && code[7] == '.' ? 10 : 7);
    });
    return soc;
}

void setPlace(FeedPay& pay, const Element& location) {
    const std::string id(json::id(location));
    if (kindOfKey(id) == ItemKind::Place)
        pay.salary.place = PlaceKey::trusted(id);
    pay.placeName = oneLine(text(location));
    const auto address = first(member(location, "address"));
    pay.country = address ? text(member(*address, "addressCountry")) : std::string();
    if (pay.country.empty())
        pay.country = text(member(location, "containedInPlace"));
    if (json::isA(location, "Country"))
        pay.country = pay.placeName;
}

Salary distributionIn(const Element& element) {
    Salary salary;
    salary.currency.code = text(member(element, "currency"));
    salary.unit = unitIn(element);
    salary.basis = oneLine(text(member(element, "name")));
    PayFigures& f = salary.figures;
    f.p10 = number(member(element, "percentile10"));
    f.p25 = number(member(element, "percentile25"));
    f.median = number(member(element, "median"));
    f.p75 = number(member(element, "percentile75"));
    f.p90 = number(member(element, "percentile90"));
    return salary;
}

std::string periodIn(const Element& occupation) {
    const auto page = first(member(occupation, "mainEntityOfPage"));
    const std::string day = page ? text(member(*page, "lastReviewed")) : std::string();
    return day.substr(0, 7);
}

} // namespace

std::vector<FeedPay> payOf(const Element& item) {
    FeedPay said;
    if (const std::string id(json::id(item)); kindOfKey(id) == ItemKind::Career)
        said.salary.career = CareerKey::trusted(id);
    said.careerTitle = oneLine(text(member(item, "name")));
    said.soc = socIn(item);
    if (said.careerTitle.empty() && said.soc.empty() && said.salary.career.empty())
        throw std::invalid_argument("an Occupation without a name");
    std::vector<FeedPay> all;
    json::forEach(member(item, "estimatedSalary"), [&](const Element& element) {
        if (!json::isA(element, "MonetaryAmountDistribution"))
            return;
        json::forEach(member(item, "occupationLocation"), [&](const Element& location) {
            FeedPay& pay = all.emplace_back(said);
            const CareerKey career = pay.salary.career;
            pay.salary = distributionIn(element);
            pay.salary.career = career;
            pay.salary.period = periodIn(item);
            if (const auto n = number(member(item, "sampleSize")))
                pay.salary.sampleSize = static_cast<std::int64_t>(*n);
            setPlace(pay, location);
        });
    });
    return all;
}

} // namespace waymark::db
