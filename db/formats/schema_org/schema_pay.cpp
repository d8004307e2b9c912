// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/feed_values.h"
#include "db/formats/frame/pay_words.h"
#include "db/formats/schema_org/schema_items.h"

#include <algorithm>
#include <cmath>
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
    if (duration.empty())
        return PayUnit::Year;
    if (const auto unit = unitNamed(duration))
        return *unit;
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

/// Of our exports: an occupation as a publisher measures it, with the codes it is made of.
PaidOccupation occupationIn(const Element& item, const std::string& code) {
    PaidOccupation occupation{code, text(member(item, "name")), {}};
    json::forEach(member(item, "occupationalCategory"), [&occupation](const Element& one) {
        occupation.members.push_back(text(member(one, "codeValue")));
    });
    return occupation;
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

/// A number of people: a whole one.
std::optional<std::int64_t> countIn(const std::optional<Element>& element) {
    const auto read = number(element);
    if (read && (*read != std::floor(*read) || std::abs(*read) > 1e15))
        throw std::invalid_argument("'" + text(element) + "' is not a whole number of people");
    return read ? std::optional(static_cast<std::int64_t>(*read)) : std::nullopt;
}

/// What schema.org has no word for, by the names that our exports give it.
void setProperty(Salary& salary, const Element& property) {
    const std::string name = text(member(property, "name"));
    const auto value = member(property, "value");
    if (name == "mean")
        salary.figures.mean = number(value);
    else if (name == "entry")
        salary.figures.entry = number(value);
    else if (name == "experienced")
        salary.figures.experienced = number(value);
    else if (name == "topCode")
        salary.topCode = number(value);
    else if (name == "employment")
        salary.employment = countIn(value);
    else if (name == "method")
        salary.method = oneLine(text(value));
    else if (name == "measuredAs")
        salary.measuredAs = oneLine(text(value));
    else if (name == "areasSharing")
        salary.areasSharing =
            static_cast<int>(std::clamp<std::int64_t>(countIn(value).value_or(1), 0, 10'000));
    else if (name == "origin") {
        const auto origin = originNamed(text(value));
        if (!origin)
            throw std::invalid_argument("the origin '" + text(value) + "' is neither estimated nor own");
        salary.origin = *origin;
    }
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
    json::forEach(member(element, "additionalProperty"),
                  [&salary](const Element& property) { setProperty(salary, property); });
    return salary;
}

std::string periodIn(const Element& occupation) {
    if (std::string covered = text(member(occupation, "temporalCoverage")); !covered.empty()) {
        std::replace(covered.begin(), covered.end(), '/', '-'); // an interval of ISO 8601
        return covered;
    }
    const auto page = first(member(occupation, "mainEntityOfPage"));
    const std::string day = page ? text(member(*page, "lastReviewed")) : std::string();
    return day.substr(0, 7);
}

} // namespace

std::vector<FeedPay> payOf(const Element& item) {
    FeedPay said;
    said.careerTitle = oneLine(text(member(item, "name")));
    said.soc = socIn(item);
    for (const std::string& id : {std::string(json::id(item)), text(member(item, "identifier"))}) {
        if (kindOfKey(id) == ItemKind::Career)
            said.salary.career = CareerKey::trusted(id);
        if (id.starts_with(FeedPay::occupationPrefix))
            said.occupation = occupationIn(item, id.substr(FeedPay::occupationPrefix.size()));
    }
    if (said.careerTitle.empty() && said.soc.empty() && said.salary.career.empty())
        throw std::invalid_argument("an Occupation without a name");
    const std::string source = sourceIdIn(text(first(member(item, "isBasedOn"))));
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
            pay.salary.sampleSize = countIn(member(item, "sampleSize"));
            pay.salary.sourceId = source;
            setPlace(pay, location);
        });
    });
    return all;
}

} // namespace waymark::db
