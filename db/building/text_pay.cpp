// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/text_catalog.h"
#include "db/building/text_choice.h"

#include <algorithm>
#include <cmath>

namespace waymark::db {

namespace {

constexpr EnumArray<PlaceKind, std::string_view> placeKinds{"metro", "nonmetro", "state", "region", "country", "city"};
constexpr EnumArray<PayUnit, std::string_view> payUnits{"year", "month", "hour"};
constexpr std::string_view payOrigins[] = {"published", "estimated"}; // a learner's own is in no catalog

/// Calls `take` with every word of a text divided by single blanks.
template <class Take>
void forEachWord(std::string_view text, Take take) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        take(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

/// The lowest third earns `entry` on average and the rest `experienced`, so the mean of all follows from
/// both.
void completeMean(PayFigures& figures) {
    if (!figures.mean && figures.entry && figures.experienced)
        figures.mean = std::round((*figures.entry + 2 * *figures.experienced) / 3 * 100) / 100;
}

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

void TextCatalog::readOccupations() {
    table("occupation", {"code", "title", "members"}, [this](const TextTable& row) {
        PaidOccupation occupation{row.string(0), row.string(1), {}};
        forEachWord(row.text(2), [&](std::string_view code) { occupation.members.emplace_back(code); });
        m_builder.add(occupation);
    });
}

void TextCatalog::readOccupationPay() {
    std::string occupation;
    Salary pay;
    table("occupation_pay",
          {"occupation", "place", "source", "period", "currency", "unit", "basis", "mean", "p10", "p25",
           "median", "p75", "p90", "entry", "experienced", "top_code", "employment", "areas_sharing"},
          [&](const TextTable& row) {
              // Half a million rows: strings keep their memory from row to row.
              occupation.assign(row.text(0));
              pay.sourceId.assign(row.text(2));
              pay.period.assign(row.text(3));
              pay.currency.code.assign(row.text(4));
              pay.unit = choice<PayUnit>(row, 5, payUnits);
              pay.basis.assign(row.text(6));
              pay.figures = {row.number(7),  row.number(8),  row.number(9),  row.number(10),
                             row.number(11), row.number(12), row.number(13), row.number(14)};
              completeMean(pay.figures);
              pay.topCode = row.number(15);
              pay.employment = row.integer(16);
              pay.areasSharing = row.smallInteger(17).value_or(1);
              if (row.text(1).empty())
                  row.refuseField(1, "names no place");
              forEachWord(row.text(1), [&](std::string_view place) {
                  pay.place = PlaceKey::trusted(std::string(place));
                  m_builder.addPay(occupation, pay);
              });
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
