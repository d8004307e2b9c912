// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/row_choice.h"

#include "app/salary/finding.h"
#include "app/words/numbers.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace waymark::app {

void keepEnds(PayComparison& comparison, std::size_t top, std::size_t bottom) {
    // Of several careers the first one's order counts.
    std::vector<std::string> ranked;
    for (const PayRow& row : comparison.rows)
        if (row.rank && row.career == 0)
            ranked.push_back(row.place.key.text());
    if (ranked.size() <= top + bottom)
        return;
    std::set<std::string> kept(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(top));
    kept.insert(ranked.end() - static_cast<std::ptrdiff_t>(bottom), ranked.end());
    comparison.rankedPlaces = static_cast<int>(ranked.size());
    const std::string noun = placeNoun(comparison, static_cast<int>(ranked.size()));
    std::erase_if(comparison.rows,
                  [&kept](const PayRow& row) { return !row.offer && !kept.contains(row.place.key.text()); });
    const auto words = [](const char* which, std::size_t count) {
        return count == 0 ? std::string() : std::string(which) + ' ' + countWord(static_cast<int>(count));
    };
    std::string which = words("the highest", top);
    if (const std::string lowest = words("the lowest", bottom); !lowest.empty())
        which += (which.empty() ? "" : " and ") + lowest;
    comparison.notes.insert(comparison.notes.begin(), "Shown: " + which + " of " +
                                                          withThousands(static_cast<double>(ranked.size())) +
                                                          ' ' + noun + '.');
}

} // namespace waymark::app
