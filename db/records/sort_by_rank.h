// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sorting records that are dear to judge or to move: each is asked for its rank once and moved once. Pure, any thread.
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace waymark::db {

/// The least rank first; of equal ranks what stood before stays before. A rank may view into its record.
template <class Record, class RankOf>
void sortByRank(std::vector<Record>& records, const RankOf& rankOf) {
    using Ranked = std::pair<decltype(rankOf(records.front())), std::size_t>;
    std::vector<Ranked> order;
    order.reserve(records.size());
    for (const Record& record : records)
        order.emplace_back(rankOf(record), order.size());
    std::sort(order.begin(), order.end());
    std::vector<Record> sorted;
    sorted.reserve(records.size());
    for (const Ranked& each : order)
        sorted.push_back(std::move(records[each.second]));
    records = std::move(sorted);
}

} // namespace waymark::db
