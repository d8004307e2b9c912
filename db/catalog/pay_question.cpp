// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/pay_question.h"

#include "db/catalog/national_pay.h"
#include "db/sqlite/errors.h"
#include "db/text/title_order.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace waymark::db {

namespace {

/// The places with a figure of career ?1.
const std::string paidPlaceIds = "(SELECT place FROM salary WHERE career = ?1 UNION ALL SELECT s.place"
                                 " FROM career_occupation o CROSS JOIN occupation_pay s"
                                 " ON s.occupation = o.occupation WHERE o.career = ?1)";

/// The same where the figure is of the place alone and not of many areas together.
const std::string ownPaidPlaceIds = "(SELECT place FROM salary WHERE career = ?1 UNION ALL SELECT s.place"
                                    " FROM career_occupation o CROSS JOIN occupation_pay s"
                                    " ON s.occupation = o.occupation WHERE o.career = ?1"
                                    " AND ifnull(s.areas_sharing, 1) <= 1)";

/// Those of them of which a median of this very work is published. Where pay reaches the limit of publication the places
/// without one are those that pay most, and none is preferred.
const std::string medianPlaceIds = "(SELECT s.place FROM career_occupation o CROSS JOIN occupation_pay s"
                                   " ON s.occupation = o.occupation WHERE o.career = ?1"
                                   " AND ifnull(s.areas_sharing, 1) <= 1 AND s.median IS NOT NULL"
                                   " AND NOT EXISTS (SELECT 1 FROM career_occupation l CROSS JOIN occupation_pay t"
                                   " ON t.occupation = l.occupation WHERE l.career = ?1 AND t.top_code IS NOT NULL))";

/// Of the United States: not where most people of a career work, and no country.
bool isTerritory(const Place& place) {
    constexpr std::array<std::string_view, 5> territories{"AS", "GU", "MP", "PR", "VI"};
    return std::find(territories.begin(), territories.end(), place.country) != territories.end();
}

} // namespace

PayQuestion::PayQuestion(const Catalog::Connection& connection, const CareerKey& key)
    : m_connection(connection)
    , m_ids(careerIds(connection, key))
    , m_placeQuery(connection,
                   "SELECT " + placeColumns + ", w.parent FROM " + placeTables + " WHERE w.id = ?")
    , m_pay(connection) {
    m_facts.career = careerById(connection, m_ids.own);
    if (m_ids.parent)
        m_facts.parent = careerById(connection, *m_ids.parent);
    m_facts.asOf = connection.date;
    const auto national = nationalSalary(connection, m_ids.occupation());
    m_facts.paidByHour = national && national->unit == PayUnit::Hour;
}

PayFacts PayQuestion::answer(const PlaceSelection& selection) {
    const std::vector<std::int64_t> places = chosen(selection);
    if (!selection.all.empty()) {
        m_pay.readAll(m_ids.own);
        if (m_ids.parent)
            m_pay.readAll(*m_ids.parent);
    }
    m_facts.places.reserve(places.size());
    for (const std::int64_t place : places) {
        PlaceFigures figures;
        figures.place = known(place).place;
        figures.own = rows(m_ids.own, m_facts.career.key, place);
        if (m_ids.parent)
            figures.official = parentFigures(place);
        else if (figures.own.empty() && figures.place.kind == PlaceKind::City)
            figures.own = nearest(m_ids.own, m_facts.career.key, place); // pay is surveyed by metro
        m_facts.places.push_back(std::move(figures));
    }
    addCurves();
    for (const std::int64_t place : places) {
        m_officialPlaces.erase(place);
        m_curvePlaces.erase(place);
    }
    addWiderPlaces();
    addRates();
    std::vector<std::int64_t> concerned = places;
    concerned.insert(concerned.end(), m_officialPlaces.begin(), m_officialPlaces.end());
    addLevels(concerned);
    addSources();
    return std::move(m_facts);
}

const PayQuestion::KnownPlace& PayQuestion::known(std::int64_t place) {
    if (const auto found = m_places.find(place); found != m_places.end())
        return found->second;
    if (!m_placeQuery.with(place).next())
        throw sqlite::Failure(ErrorKind::Corrupt, m_connection.file.string() +
                                                      " names a place that it does not "
                                                      "hold; build the catalog anew");
    KnownPlace entry{readPlace(m_placeQuery), std::nullopt};
    if (!m_placeQuery.absent(10))
        entry.parent = m_placeQuery.id(10);
    return m_places.emplace(place, std::move(entry)).first->second;
}

/// Places of these kinds that have a figure of this career; all are known afterwards.
std::vector<std::int64_t> PayQuestion::paidPlaces(std::int64_t career, const std::vector<PlaceKind>& kinds) {
    std::vector<std::int64_t> places;
    Query query(m_connection, "SELECT " + placeColumns + ", w.parent, w.id FROM " + placeTables +
                                  " WHERE w.id IN " + paidPlaceIds + " AND w.kind = ?2");
    for (const PlaceKind kind : kinds)
        for (query.with(career, static_cast<int>(kind)); query.next();) {
            KnownPlace entry{readPlace(query), std::nullopt};
            if (!query.absent(10))
                entry.parent = query.id(10);
            places.push_back(query.id(11));
            m_places.try_emplace(places.back(), std::move(entry));
        }
    return places;
}

/// Adds what is not there yet, by name.
void PayQuestion::addByName(std::vector<std::int64_t>& places, std::vector<std::int64_t> more) {
    std::erase_if(more, [&](std::int64_t place) {
        return std::find(places.begin(), places.end(), place) != places.end();
    });
    std::sort(more.begin(), more.end());
    more.erase(std::unique(more.begin(), more.end()), more.end());
    std::vector<std::pair<std::string, std::int64_t>> named;
    named.reserve(more.size());
    for (const std::int64_t place : more)
        named.emplace_back(known(place).place.name, place);
    sortByTitle(named, [](const auto& entry) -> const std::string& { return entry.first; });
    for (const auto& [name, place] : named)
        places.push_back(place);
}

/// Without a selection: a specialisation's own places; else the countries of the occupation.
std::vector<std::int64_t> PayQuestion::usualPlaces() {
    const std::vector<PlaceKind> others{PlaceKind::Metro, PlaceKind::Nonmetro, PlaceKind::State,
                                        PlaceKind::Region, PlaceKind::City};
    const auto all = [&](std::int64_t career) {
        std::vector<std::int64_t> places = paidPlaces(career, others);
        const auto countries = paidPlaces(career, {PlaceKind::Country});
        places.insert(places.end(), countries.begin(), countries.end());
        return places;
    };
    if (m_ids.parent)
        if (auto own = all(m_ids.own); !own.empty())
            return own;
    std::vector<std::int64_t> places = paidPlaces(m_ids.occupation(), {PlaceKind::Country});
    std::erase_if(places, [this](std::int64_t place) { return isTerritory(known(place).place); });
    const std::vector<std::int64_t> metros = largestMetros();
    places.insert(places.end(), metros.begin(), metros.end());
    return places.empty() ? all(m_ids.occupation()) : places;
}

/// Loggers are few in the metros with the most jobs in farming and forestry: those that publish a median of the work itself
/// come first.
std::vector<std::int64_t> PayQuestion::largestMetros() {
    constexpr std::size_t most = 10;
    Query query(m_connection, "SELECT s.place FROM career c JOIN occupation b ON b.code = c.soc_group || '-0000'"
                              " JOIN occupation_pay s ON s.occupation = b.id JOIN place w ON w.id = s.place"
                              " WHERE c.id = ?1 AND w.kind = ?2 AND s.employment > 0 AND s.place IN " +
                                  ownPaidPlaceIds +
                                  " GROUP BY s.place ORDER BY s.place IN " + medianPlaceIds +
                                  " DESC, max(s.employment) DESC, w.key LIMIT ?3");
    // Metros of territories are left out like the territories: Puerto Rico has seven.
    std::vector<std::int64_t> metros;
    for (query.with(m_ids.occupation(), static_cast<int>(PlaceKind::Metro), static_cast<int>(most) + 7);
         metros.size() < most && query.next();)
        if (!isTerritory(known(query.id(0)).place))
            metros.push_back(query.id(0));
    return metros;
}

std::vector<std::int64_t> PayQuestion::chosen(const PlaceSelection& selection) {
    std::vector<std::int64_t> places;
    if (selection.places.empty() && selection.all.empty()) {
        addByName(places, usualPlaces());
        return places;
    }
    Query query(m_connection, "SELECT id FROM place WHERE key = ?");
    for (const PlaceKey& key : selection.places) {
        if (!query.with(key.text()).next())
            throwNotFound(key.text());
        if (std::find(places.begin(), places.end(), query.id(0)) == places.end())
            places.push_back(query.id(0));
    }
    if (selection.all.empty())
        return places;
    std::vector<std::int64_t> more = paidPlaces(m_ids.own, selection.all);
    if (m_ids.parent) {
        const auto parents = paidPlaces(*m_ids.parent, selection.all);
        more.insert(more.end(), parents.begin(), parents.end());
    }
    // A territory has the code of a country and is none: who wants it names it.
    std::erase_if(more, [this](std::int64_t place) { return known(place).place.kind == PlaceKind::Country && isTerritory(known(place).place); });
    addByName(places, std::move(more));
    return places;
}

std::vector<Salary> PayQuestion::rows(std::int64_t career, const CareerKey& key, std::int64_t place) {
    std::vector<Salary> found = m_pay.at(career, place);
    if (!found.empty()) {
        const PlaceKey& measured = known(place).place.key;
        for (Salary& pay : found) {
            pay.career = key;
            pay.place = measured;
        }
    }
    return found;
}

/// Said to be the parent occupation's: a specialisation has no official figure of its own.
std::vector<Salary> PayQuestion::parentFigures(std::int64_t place) {
    std::vector<Salary> found = nearest(*m_ids.parent, m_facts.parent->key, place);
    for (Salary& pay : found)
        if (pay.measuredAs.empty())
            pay.measuredAs = occupationMeasured(*m_facts.parent);
    return found;
}

/// A city has the figures of its metro, a metro those of its state. The nation says nothing about one of its metros: it
/// is a row of its own.
std::vector<Salary> PayQuestion::nearest(std::int64_t career, const CareerKey& key, std::int64_t place) {
    for (std::optional<std::int64_t> at = place; at; at = known(*at).parent) {
        if (*at != place && known(*at).place.key.text() == "country:US")
            break;
        std::vector<Salary> found = rows(career, key, *at);
        if (!found.empty()) {
            m_officialPlaces.insert(*at);
            return found;
        }
    }
    return {};
}

/// Where a US area has a mean but no median, the percentiles of the states and of the nation.
void PayQuestion::addCurves() {
    std::set<std::string> around;
    for (const PlaceFigures& figures : m_facts.places) {
        if (figures.place.country != "US")
            continue;
        for (const auto* list : {&figures.own, &figures.official})
            for (const Salary& pay : *list) {
                if (!pay.figures.entry || pay.figures.median)
                    continue;
                // "NJ NY", of the place itself or, for a city, of the metro measured.
                const std::string* states = &figures.place.region;
                if (pay.place != figures.place.key && figures.place.parent == pay.place)
                    for (const auto& [id, wider] : m_places)
                        if (wider.place.key == pay.place)
                            states = &wider.place.region;
                for (std::size_t at = 0; at + 2 <= states->size(); at += 3)
                    around.insert("state:" + states->substr(at, 2));
            }
    }
    if (around.empty())
        return;
    // Those of all states say whether medians and means of the occupation go together at all.
    Query states(m_connection, "SELECT key FROM place WHERE kind = ? AND country = 'US'");
    for (states.with(static_cast<int>(PlaceKind::State)); states.next();)
        around.insert(states.text(0));
    around.insert("country:US");
    const CareerKey& key = m_ids.parent ? m_facts.parent->key : m_facts.career.key;
    Query find(m_connection, "SELECT id FROM place WHERE key = ?");
    for (const std::string& text : around) {
        if (!find.with(text).next())
            continue;
        const std::int64_t place = find.id(0);
        if (auto curve = m_pay.withMedianAndMean(m_ids.occupation(), place)) {
            curve->career = key;
            curve->place = known(place).place.key;
            m_facts.curves.push_back(*std::move(curve));
            m_curvePlaces.insert(place);
        }
    }
}

void PayQuestion::addWiderPlaces() {
    std::set<std::int64_t> wider = m_officialPlaces;
    wider.insert(m_curvePlaces.begin(), m_curvePlaces.end());
    for (const std::int64_t place : wider)
        m_facts.widerPlaces.push_back(known(place).place);
}

void PayQuestion::addRates() {
    Query query(m_connection,
                "SELECT currency, period, per_usd, observations, source FROM exchange_rate_year");
    while (query.next())
        m_facts.rates.push_back(
            {Currency{query.text(0)}, query.text(1), query.number(2), query.integer(3), query.source(4)});
}

/// Price levels of the places, of all that are wider, and of their countries.
void PayQuestion::addLevels(const std::vector<std::int64_t>& places) {
    std::set<std::int64_t> concerned;
    std::set<std::string> countries;
    for (const std::int64_t place : places) {
        countries.insert("country:" + known(place).place.country);
        for (std::optional<std::int64_t> at = place; at && concerned.insert(*at).second;)
            at = known(*at).parent;
    }
    Query country(m_connection, "SELECT id FROM place WHERE key = ?");
    for (const std::string& key : countries)
        if (country.with(key).next())
            concerned.insert(country.id(0));
    Query query(m_connection, "SELECT year, series, value, source FROM price_level"
                              " WHERE place = ? AND series IN ('ppp-gdp', 'rpp-all')");
    for (const std::int64_t place : concerned)
        for (query.with(place); query.next();)
            m_facts.levels.push_back(
                {known(place).place.key, query.integer(0), query.text(1), query.number(2), query.source(3)});
}

void PayQuestion::addSources() {
    std::set<std::string> names{m_facts.career.sourceId};
    if (m_facts.parent)
        names.insert(m_facts.parent->sourceId);
    for (const Salary& curve : m_facts.curves)
        names.insert(curve.sourceId);
    for (const PlaceFigures& figures : m_facts.places) {
        names.insert(figures.place.sourceId);
        for (const auto* list : {&figures.own, &figures.official})
            for (const Salary& pay : *list)
                names.insert(pay.sourceId);
    }
    for (const Place& place : m_facts.widerPlaces)
        names.insert(place.sourceId);
    for (const ExchangeRate& rate : m_facts.rates)
        names.insert(rate.sourceId);
    for (const PriceLevel& level : m_facts.levels)
        names.insert(level.sourceId);
    for (Query query(m_connection, sourceQuery + "ORDER BY name"); query.next();)
        if (names.contains(query.text(0)))
            m_facts.sources.push_back(readSource(query));
}

Result<PayFacts> Catalog::payFacts(const CareerKey& key, const PlaceSelection& selection) const {
    return sqlite::guarded(m_connection->file,
                           [&] { return PayQuestion(*m_connection, key).answer(selection); });
}

} // namespace waymark::db
