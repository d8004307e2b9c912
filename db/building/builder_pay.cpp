// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/builder_state.h"
#include "db/building/catalog_builder.h"

namespace waymark::db {

void CatalogBuilder::add(const Place& place) {
    State& s = *m_state;
    s.check(faultOf(place));
    const std::int64_t id = s.newId(s.places, place.key.text());
    s.place(id, place.key.text(), place.name, static_cast<int>(place.kind), place.region, place.country,
            place.currency.code, place.latitude, place.longitude, s.sourceId(place.sourceId));
    if (place.parent)
        s.placeParents.push_back({id, place.parent->text(), s.origin()});
}

std::int64_t CatalogBuilder::State::seriesId(const Salary& pay) {
    const int unit = static_cast<int>(pay.unit);
    const int madeBy = static_cast<int>(pay.origin);
    // No field holds a line end, so the joined text is one name for the nine values.
    seriesName.clear();
    for (const std::string* part :
         {&pay.sourceId, &pay.period, &pay.measuredAs, &pay.currency.code, &pay.basis, &pay.method})
        seriesName.append(*part).push_back('\n');
    seriesName.push_back(static_cast<char>('0' + unit));
    seriesName.push_back(static_cast<char>('0' + madeBy));
    if (const auto id = series.find(seriesName))
        return *id;
    const std::int64_t sourceNumber = sourceId(pay.sourceId);
    const std::int64_t id = series.give(seriesName)->id;
    salarySeries(id, sourceNumber, pay.period, pay.measuredAs, pay.currency.code, unit, pay.basis, madeBy,
                 pay.method);
    return id;
}

void CatalogBuilder::add(const PaidOccupation& occupation) {
    State& s = *m_state;
    s.check(faultOf(occupation));
    std::string members;
    for (const std::string& code : occupation.members)
        members += (members.empty() ? "" : " ") + code;
    s.occupation(s.newId(s.occupations, occupation.code), occupation.code, occupation.title,
                 members.empty() ? occupation.code : members);
}

void CatalogBuilder::addPay(const std::string& occupation, const Salary& pay) {
    State& s = *m_state;
    s.check(faultOf(pay));
    const auto id = s.occupations.find(occupation);
    if (!id)
        s.refuse("unknown occupation '" + occupation + "'");
    const PayFigures& f = pay.figures;
    const auto shared = pay.areasSharing > 1 ? std::optional(pay.areasSharing) : std::nullopt;
    const std::int64_t place = s.placeId(pay.place);
    const std::int64_t series = s.seriesId(pay);
    if (!s.isFirst(State::Table::OccupationPay, *id, place, series) ||
        !s.occupationPay(*id, place, series, f.mean, f.p10, f.p25, f.median, f.p75, f.p90, f.entry,
                         f.experienced, pay.topCode, pay.employment, pay.sampleSize, shared))
        s.refuse("pay of occupation " + occupation + " in " + pay.place.text() +
                 " is given twice for the same source and period");
    if (s.start == Start::Catalog)
        s.payReplaced.remove(*id, s.careers.find("career:" + occupation + ".00"), place, series, pay);
}

void CatalogBuilder::add(const Salary& salary) {
    State& s = *m_state;
    s.check(faultOf(salary));
    const PayFigures& f = salary.figures;
    const auto shared = salary.areasSharing > 1 ? std::optional(salary.areasSharing) : std::nullopt;
    const std::int64_t career = s.careerId(salary.career);
    const std::int64_t place = s.placeId(salary.place);
    const std::int64_t series = s.seriesId(salary);
    if (!s.isFirst(State::Table::Salary, career, place, series) ||
        !s.salary(career, place, series, f.mean, f.p10, f.p25, f.median, f.p75, f.p90, f.entry, f.experienced,
                  salary.topCode, salary.employment, salary.sampleSize, shared))
        s.refuse("pay of " + salary.career.text() + " in " + salary.place.text() +
                 " is given twice for the same source, period and measured_as");
}

void CatalogBuilder::add(const ExchangeRate& rate) {
    State& s = *m_state;
    s.check(faultOf(rate));
    if (!s.isFirst(State::Table::Rate, rate.currency.code, rate.period) ||
        !s.rate(rate.currency.code, rate.period, rate.perUsd, s.sourceId(rate.sourceId)))
        s.refuse("the rate of " + rate.currency.code + " in " + rate.period + " is given twice");
}

void CatalogBuilder::add(const PriceLevel& level) {
    State& s = *m_state;
    s.check(faultOf(level));
    const std::int64_t place = s.placeId(level.place);
    if (!s.isFirst(State::Table::Level, place, level.year, level.series) ||
        !s.level(place, level.year, level.series, level.value, s.sourceId(level.sourceId)))
        s.refuse(level.series + " of " + level.place.text() + " in " + std::to_string(level.year) +
                 " is given twice");
}

} // namespace waymark::db
