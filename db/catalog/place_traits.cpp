// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/career_traits.h"
#include "db/catalog/catalog_rows.h"
#include "db/catalog/national_pay.h"
#include "db/sqlite/errors.h"

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

} // namespace

Result<void> addPlacePay(const Catalog& catalog, const PlaceKey& place, std::vector<CareerTraits>& careers) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] { addPay(connection, place, careers); });
}

} // namespace waymark::db
