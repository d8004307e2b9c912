// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/row_choice.h"

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
    std::erase_if(comparison.rows,
                  [&kept](const PayRow& row) { return !row.offer && !kept.contains(row.place.key.text()); });
    comparison.keptTop = static_cast<int>(top);
    comparison.keptBottom = static_cast<int>(bottom);
}

} // namespace waymark::app
