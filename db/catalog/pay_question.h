// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathers everything one pay comparison needs (records/salary.h: PayFacts). Which places: those named, all
// of some kinds with a figure, or the question's own (catalog.h: PlaceSelection). For a specialisation each
// place also gets the official rows of its occupation, there or at the nearest wider place that has any; an
// occupation asked about at a city is answered likewise.
// Throws SQLite::Exception or Failure. Lives for one question, on the Catalog's thread. Internal.
#pragma once

#include "db/catalog/stored_pay.h"

#include <cstdint>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace waymark::db {

class PayQuestion {
public:
    PayQuestion(const Catalog::Connection& connection, const CareerKey& key);
    PayFacts answer(const PlaceSelection& selection);

private:
    struct KnownPlace {
        Place place;
        std::optional<std::int64_t> parent;
    };
    const KnownPlace& known(std::int64_t place);
    std::vector<std::int64_t> paidPlaces(std::int64_t career, const std::vector<PlaceKind>& kinds);
    std::vector<std::int64_t> chosen(const PlaceSelection& selection);
    std::vector<std::int64_t> usualPlaces();
    void addByName(std::vector<std::int64_t>& places, std::vector<std::int64_t> more);
    std::vector<Salary> rows(std::int64_t career, const CareerKey& key, std::int64_t place);
    std::vector<Salary> parentFigures(std::int64_t place);
    /// Metros with most people in the career's field among those it is paid in.
    std::vector<std::int64_t> largestMetros();
    /// There, or at the nearest wider place that has any.
    std::vector<Salary> nearest(std::int64_t career, const CareerKey& key, std::int64_t place);
    void addCurves();
    void addWiderPlaces();
    void addRates();
    void addLevels(const std::vector<std::int64_t>& places);
    void addSources();

    const Catalog::Connection& m_connection;
    CareerIds m_ids;
    PayFacts m_facts;
    Query m_placeQuery;
    StoredPay m_pay;
    std::unordered_map<std::int64_t, KnownPlace> m_places;
    std::set<std::int64_t> m_officialPlaces;
    std::set<std::int64_t> m_curvePlaces;
};

} // namespace waymark::db
