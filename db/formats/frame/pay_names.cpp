// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/pay_names.h"

#include "db/catalog/catalog.h"
#include "db/text/title_order.h"

namespace waymark::db {

PayNames::PayNames(const std::filesystem::path& catalog) {
    const auto opened = Catalog::open(catalog);
    if (!opened)
        return;
    const auto careers = opened->careers();
    const auto places = opened->places();
    if (!careers || !places)
        return;
    for (const CareerRow& career : *careers) {
        const std::string& key = career.key.text();
        m_careers.emplace(folded(career.title), career.key);
        m_careers.emplace(key.substr(key.find(':') + 1), career.key);
    }
    for (const Place& place : *places) {
        if (place.kind == PlaceKind::Country)
            m_countries.emplace(folded(place.name), place.country);
        // A city is meant before the statistical areas named after it.
        for (const std::string& name : {folded(place.name), folded(place.name) + '\n' + place.country}) {
            const auto [entry, fresh] = m_places.try_emplace(name, place.key);
            if (!fresh && !(entry->second == place.key))
                entry->second = place.kind == PlaceKind::City && !entry->second.text().starts_with("city:")
                                    ? place.key
                                    : PlaceKey();
        }
    }
}

std::optional<CareerKey> PayNames::career(const std::string& soc, const std::string& title) const {
    for (const std::string& name : {soc, soc.size() == 7 ? soc + ".00" : soc, folded(title)})
        if (const auto found = m_careers.find(name); !name.empty() && found != m_careers.end())
            return found->second;
    return std::nullopt;
}

std::optional<PlaceKey> PayNames::place(const std::string& name, const std::string& country) const {
    std::string code = country;
    if (const auto found = m_countries.find(folded(country)); found != m_countries.end())
        code = found->second;
    const auto found = m_places.find(folded(name) + (code.empty() ? "" : '\n' + code));
    return found == m_places.end() || found->second.empty() ? std::nullopt : std::optional(found->second);
}

} // namespace waymark::db
