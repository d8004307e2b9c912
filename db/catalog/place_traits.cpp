// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/career_code.h"
#include "db/catalog/career_traits.h"
#include "db/catalog/catalog_rows.h"
#include "db/catalog/national_pay.h"
#include "db/records/ways_in.h"
#include "db/sqlite/errors.h"

#include <map>

namespace waymark::db {

namespace {

void addPay(const Catalog::Connection& connection, const PlaceKey& place, std::vector<CareerTraits>& careers) {
    const NationalMedians medians = mediansAt(connection, place);
    for (CareerTraits& career : careers) {
        const auto pay = medians.find(careerIds(connection, career.key).occupation());
        if (pay == medians.end())
            continue;
        career.placePayUsd = pay->second.amount;
        career.placePayTopCoded = pay->second.topCoded;
        career.placePayMeasuredFor =
            pay->second.measuredFor.empty() ? career.payMeasuredFor : pay->second.measuredFor;
    }
}

/// By code of the occupation: whether one of its first licences asks for a check.
std::map<std::string, bool> checksIn(const Catalog::Connection& connection, const PlaceKey& state) {
    std::map<std::string, bool> checks;
    Query query(connection,
                "SELECT m.member, max(l.background), min(l.background IS NOT NULL) FROM licence_occupation m"
                " JOIN place w ON w.id = m.state JOIN licence l ON l.state = m.state AND l.code = m.code"
                " WHERE w.key IN (?, 'country:US') AND ifnull(l.kind, ?) = ? GROUP BY m.member");
    const int first = static_cast<int>(LicenceKind::Licence);
    for (query.with(state.text(), first, first); query.next();)
        if (!query.absent(1) && (query.number(1) > 0 || query.number(2) > 0))
            checks[query.text(0)] = query.number(1) > 0;
    return checks;
}

} // namespace

Result<void> addPlace(const Catalog& catalog, const std::optional<PlaceKey>& place,
                      const std::optional<PlaceKey>& state, std::vector<CareerTraits>& careers) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        if (place)
            addPay(connection, *place, careers);
        if (!state)
            return;
        const auto checks = checksIn(connection, *state);
        for (CareerTraits& career : careers)
            if (const auto found = checks.find(careerCode(connection, career.key).occupation);
                found != checks.end())
                career.backgroundCheck = found->second;
    });
}

} // namespace waymark::db
