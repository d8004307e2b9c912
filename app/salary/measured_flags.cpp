// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/measured_flags.h"

#include "app/salary/period.h"
#include "app/salary/yearly.h"

#include <algorithm>
#include <utility>

namespace waymark::app {

namespace {

bool isTopCoded(const db::Salary& salary) {
    const auto& figures = salary.figures;
    return salary.topCode && (!figures.median || !figures.p75 || !figures.p90);
}

} // namespace

std::string placeName(const db::PayFacts& facts, const db::PlaceKey& place) {
    for (const auto& known : facts.places)
        if (known.place.key == place)
            return known.place.name;
    for (const auto& known : facts.widerPlaces)
        if (known.key == place)
            return known.name;
    return place.text();
}

bool isOfGroup(const std::string& measuredAs) {
    constexpr std::size_t letters = 3, digits = 3;
    bool classification = false;
    for (std::size_t at = 0; at < measuredAs.size();) {
        const std::size_t end = std::min(measuredAs.find(' ', at), measuredAs.size());
        const std::string word = measuredAs.substr(at, end - at);
        at = end + 1;
        const auto count = [&word](char from, char to) {
            const auto stop = std::find_if(word.begin(), word.end(), [&](char c) { return c < from || c > to; });
            return static_cast<std::size_t>(stop - word.begin());
        };
        if (count('0', '9') >= digits)
            return false;
        classification = classification || count('A', 'Z') >= letters;
    }
    return classification;
}

void addMeasuredFlags(ConvertedPay& pay, const db::Place& asked, const std::string& asOf) {
    constexpr int freshMonths = 36;
    const db::Salary& salary = pay.published;
    const auto add = [&pay](PayFlag flag) { addFlag(pay.flags, std::move(flag)); };
    if (pay.grade == Grade::D)
        add({.kind = FlagKind::Undated,
             .other = salary.method,
             .period = parsePeriod(salary.period) ? salary.period : std::string()});
    if (!measuredHere(salary.place, asked))
        add({.kind = FlagKind::WiderArea, .place = asked.name, .other = pay.measuredIn});
    if (!salary.measuredAs.empty())
        add({.kind = FlagKind::OtherOccupationCode, .other = salary.measuredAs});
    if (const auto age = monthsBefore(salary.period, asOf); age && *age > freshMonths)
        add({.kind = FlagKind::Older, .period = salary.period, .asOf = asOf});
    if (salary.areasSharing > 1)
        add({.kind = FlagKind::AreasSharing, .count = salary.areasSharing});
    if (salary.employment && *salary.employment < fewPeople && salary.origin == db::PayOrigin::Published)
        add({.kind = FlagKind::FewPeople, .count = *salary.employment});
    if (const db::PayFigures& figures = salary.figures;
        figures.median && ((figures.p25 && *figures.p25 == *figures.median) || (figures.p75 && *figures.p75 == *figures.median)))
        add({.kind = FlagKind::OneScale});
    if (isTopCoded(salary))
        add({.kind = FlagKind::TopCoded,
             .high = {*salary.topCode * shownUnits(salary.unit, pay.byHour), salary.currency}});
}

} // namespace waymark::app
