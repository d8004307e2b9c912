// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/wages.h"

#include <algorithm>

namespace waymark::db {

bool isSocCode(std::string_view text) {
    constexpr std::string_view form = "00-0000";
    return text.size() == form.size() &&
           std::equal(text.begin(), text.end(), form.begin(),
                      [](char c, char f) { return f == '0' ? c >= '0' && c <= '9' : c == f; });
}

int yearIn(std::string_view text) {
    constexpr int first = 1990, last = 2100;
    const auto isDigit = [&](std::size_t at) {
        return at < text.size() && text[at] >= '0' && text[at] <= '9';
    };
    for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
        if (at > 0 && isDigit(at - 1))
            continue;
        if (!isDigit(at) || !isDigit(at + 1) || !isDigit(at + 2) || !isDigit(at + 3) || isDigit(at + 4))
            continue;
        const int year = std::stoi(std::string(text.substr(at, 4)));
        if (year >= first && year <= last)
            return year;
    }
    return 0;
}

std::optional<std::string> WageRows::occupation(const TableReader& table, const Column& code,
                                                const std::string& title) {
    const std::string text(trimmed(table.text(code)));
    if (!isSocCode(text))
        table.refuse(code, "is not a SOC code such as 15-1252");
    if (m_run.catalog.holdsOccupation(text))
        return text;
    if (m_run.catalog.holds(CareerKey::trusted("career:" + text + ".00"))) {
        m_run.catalog.add(PaidOccupation{text, title.empty() ? text : title, {}});
        return text;
    }
    m_strangeOccupations.insert(text);
    return std::nullopt;
}

std::optional<PlaceKey> WageRows::area(const std::string& code, PlaceKind kind, const std::string& name,
                                       const std::string& states) {
    const std::string digits = code.substr(std::min(code.find_first_not_of('0'), code.size()));
    for (const char* prefix : {"metro:", "nonmetro:"})
        if (PlaceKey key = PlaceKey::trusted(prefix + digits); m_run.catalog.holds(key))
            return key;
    PlaceKey key = PlaceKey::trusted((kind == PlaceKind::Metro ? "metro:" : "nonmetro:") + digits);
    if (name.empty() || digits.empty()) {
        m_strangePlaces.insert(key.text());
        return std::nullopt;
    }
    Place place;
    place.key = key;
    place.name = name;
    place.kind = kind;
    place.region = states;
    place.country = "US";
    place.currency.code = "USD";
    if (const PlaceKey nation = PlaceKey::trusted("country:US"); m_run.catalog.holds(nation))
        place.parent = nation;
    place.sourceId = m_source;
    m_run.catalog.add(place);
    m_run.stored("places");
    return key;
}

std::optional<PlaceKey> WageRows::known(const std::string& text) {
    PlaceKey key = PlaceKey::trusted(text);
    if (m_run.catalog.holds(key))
        return key;
    m_strangePlaces.insert(text);
    return std::nullopt;
}

void WageRows::finish() {
    const auto tell = [&](const std::set<std::string>& codes, const char* what) {
        if (!codes.empty())
            m_run.note(std::to_string(codes.size()) + " " + what +
                       " are not in the catalog and were left out, the first is " + *codes.begin());
    };
    tell(m_strangeOccupations, "occupations");
    tell(m_strangePlaces, "places");
    if (strangeRows > 0)
        m_run.note(std::to_string(strangeRows) + " rows belong to what was left out");
}

} // namespace waymark::db
