// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/text_catalog.h"
#include "db/catalog/text_choice.h"

namespace waymark::db {

namespace {

constexpr std::string_view placeKinds[] = {"metro", "nonmetro", "state", "region", "country", "city"};
constexpr std::string_view payUnits[] = {"year", "month", "hour"};
constexpr std::string_view payOrigins[] = {"published", "estimated"};

} // namespace

void TextCatalog::readPlaces() {
    table(
        "place",
        {"key", "name", "kind", "region", "country", "currency", "latitude", "longitude", "parent", "source"},
        [this](const TextTable& row) {
            Place place;
            place.key = PlaceKey::trusted(row.string(0));
            place.name = row.string(1);
            place.kind = choice<PlaceKind>(row, 2, placeKinds);
            place.region = row.string(3);
            place.country = row.string(4);
            place.currency.code = row.string(5);
            place.latitude = row.number(6);
            place.longitude = row.number(7);
            if (!row.text(8).empty())
                place.parent = PlaceKey::trusted(row.string(8));
            place.sourceId = row.string(9);
            m_builder.add(place);
        });
}

void TextCatalog::readSalaries() {
    table("salary", {"career", "place",  "source", "period",       "measured_as", "currency",
                     "unit",   "basis",  "mean",   "p10",          "p25",         "median",
                     "p75",    "p90",    "entry",  "experienced",  "top_code",    "employment",
                     "n",      "origin", "method", "areas_sharing"},
          [this](const TextTable& row) {
              Salary pay;
              pay.career = CareerKey::trusted(row.string(0));
              pay.place = PlaceKey::trusted(row.string(1));
              pay.sourceId = row.string(2);
              pay.period = row.string(3);
              pay.measuredAs = row.string(4);
              pay.currency.code = row.string(5);
              pay.unit = choice<PayUnit>(row, 6, payUnits);
              pay.basis = row.string(7);
              pay.figures = {row.number(8),  row.number(9),  row.number(10), row.number(11),
                             row.number(12), row.number(13), row.number(14), row.number(15)};
              pay.topCode = row.number(16);
              pay.employment = row.integer(17);
              pay.sampleSize = row.integer(18);
              pay.origin = choice<PayOrigin>(row, 19, payOrigins);
              pay.method = row.string(20);
              pay.areasSharing = row.smallInteger(21).value_or(1);
              m_builder.add(pay);
          });
}

void TextCatalog::readPrices() {
    table("exchange_rate", {"currency", "period", "per_usd", "source"}, [this](const TextTable& row) {
        m_builder.add(
            ExchangeRate{Currency{row.string(0)}, row.string(1), row.requiredNumber(2), 1, row.string(3)});
    });
    table("price_level", {"place", "year", "series", "value", "source"}, [this](const TextTable& row) {
        m_builder.add(PriceLevel{PlaceKey::trusted(row.string(0)), row.requiredSmallInteger(1), row.string(2),
                                 row.requiredNumber(3), row.string(4)});
    });
}

} // namespace waymark::db
