// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/measured_flags.h"

#include "app/salary/period.h"
#include "app/salary/yearly.h"
#include "app/words/numbers.h"

#include <algorithm>

namespace waymark::app {

namespace {

bool isTopCoded(const db::Salary& salary) {
    const auto& figures = salary.figures;
    return salary.topCode && (!figures.median || !figures.p75 || !figures.p90);
}

std::string undatedText(const db::Salary& salary) {
    const bool dated = parsePeriod(salary.period).has_value();
    if (!dated && salary.method.empty())
        return "An estimate without date or method.";
    return dated ? "An estimate whose source states no method and no survey date."
                 : "An estimate whose source states no date.";
}

} // namespace

void addFlag(std::vector<PayFlag>& flags, std::string id, std::string text) {
    const bool known =
        std::any_of(flags.begin(), flags.end(), [&](const PayFlag& flag) { return flag.id == id; });
    if (!known)
        flags.push_back({std::move(id), std::move(text)});
}

std::string placeName(const db::PayFacts& facts, const db::PlaceKey& place) {
    for (const auto& known : facts.places)
        if (known.place.key == place)
            return known.place.name;
    for (const auto& known : facts.widerPlaces)
        if (known.key == place)
            return known.name;
    return place.text();
}

void addMeasuredFlags(ConvertedPay& pay, const db::Place& asked, const std::string& asOf) {
    constexpr int freshMonths = 36;
    const db::Salary& salary = pay.published;
    if (pay.grade == Grade::D)
        addFlag(pay.flags, "undated", undatedText(salary));
    if (!measuredHere(salary.place, asked))
        addFlag(pay.flags, "wider-area",
                pay.measuredIn == asked.name
                    ? "Measured for the region of " + asked.name + "."
                    : "Measured for " + pay.measuredIn + ", not for " + asked.name + " alone.");
    if (!salary.measuredAs.empty())
        addFlag(pay.flags, "other-occupation-code", "Measured as " + salary.measuredAs + ".");
    if (const auto age = monthsBefore(salary.period, asOf); age && *age > freshMonths)
        addFlag(pay.flags, "older-than-36-months",
                "From " + periodWords(salary.period) + ", more than 36 months before the catalog's date, " +
                    periodWords(asOf) + ".");
    if (salary.areasSharing > 1)
        addFlag(pay.flags, "areas-sharing",
                "The publisher uses one figure for " + countWord(salary.areasSharing) + " areas.");
    if (salary.employment && *salary.employment < fewPeople && salary.origin == db::PayOrigin::Published)
        addFlag(pay.flags, "few-people",
                "About " + std::to_string(*salary.employment) +
                    " people do this work there: the figure can move much from one survey to the next.");
    if (isTopCoded(salary))
        addFlag(pay.flags, "top-coded",
                "Figures the publisher leaves out are at least " +
                    amountText({*salary.topCode * unitsInYear(salary.unit), salary.currency}) + " a year.");
}

} // namespace waymark::app
