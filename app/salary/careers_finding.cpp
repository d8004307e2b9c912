// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/careers_finding.h"

#include "app/salary/finding.h"
#include "app/salary/ranking.h"
#include "app/words/numbers.h"

#include <algorithm>
#include <map>

namespace waymark::app {

namespace {

using RowsOfPlace = std::vector<const PayRow*>; // by career; those with a figure that may be compared

std::vector<RowsOfPlace> comparablePlaces(const PayComparison& comparison) {
    std::vector<RowsOfPlace> places;
    std::map<std::string, std::size_t> known;
    for (const PayRow& row : comparison.rows) {
        const auto value = row.leading().headline();
        if (!value || !mayRank(row, *value, comparison.options))
            continue;
        const auto [entry, isNew] = known.try_emplace(row.place.key.text(), places.size());
        if (isNew)
            places.emplace_back();
        places[entry->second].push_back(&row);
    }
    std::erase_if(places, [](const RowsOfPlace& rows) { return rows.size() < 2; });
    return places;
}

double valueOf(const PayRow* row) {
    return row->leading().headline().value_or(0);
}

/// Occupations are called by many ("Computer Programmers"), specialisations by one ("Backend Engineer").
std::string earn(const std::string& title) {
    return title.ends_with('s') ? " earn " : " earns ";
}

} // namespace

std::string careersFinding(const PayComparison& comparison) {
    const std::vector<RowsOfPlace> places = comparablePlaces(comparison);
    const auto count = static_cast<int>(places.size());
    const auto career = [&](std::size_t at) { return comparison.careers[at].title; };
    if (count == 0)
        return "No place has figures of two of these careers that can be compared";
    std::vector<int> wins(comparison.careers.size(), 0);
    int open = 0;
    for (RowsOfPlace rows : places) {
        std::sort(rows.begin(), rows.end(),
                  [](const PayRow* a, const PayRow* b) { return valueOf(a) > valueOf(b); });
        if (reliablyDifferent(*rows[0], *rows[1], comparison.options))
            ++wins[rows[0]->career];
        else
            ++open;
    }
    const auto most = static_cast<std::size_t>(std::max_element(wins.begin(), wins.end()) - wins.begin());
    if (wins[most] == 0)
        return "No reliable difference between these careers in " +
               (count == 1 ? std::string("the one place") : "any of " + countWord(count) + " places");
    const std::string where =
        (wins[most] == count ? (count == 1 ? std::string("in the one") : "in all " + countWord(count))
                             : "in " + countWord(wins[most]) + " of " + countWord(count)) +
        (count == 1 ? " place" : " places");
    const std::string undecided =
        open == 0 || wins[most] == count ? std::string() : "; no reliable difference in " + countWord(open);
    if (comparison.careers.size() == 2)
        return career(most) + earn(career(most)) + "more than " + lowerTitle(career(1 - most)) + ' ' + where +
               (wins[1 - most] > 0 ? " and less in " + countWord(wins[1 - most]) : std::string()) + undecided;
    return career(most) + earn(career(most)) + "most " + where + undecided;
}

} // namespace waymark::app
