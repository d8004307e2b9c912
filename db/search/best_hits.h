// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The best hits so far, all kinds together and of each kind, each entry once with its best name. Keeps a
// few more than wanted and throws the worst away now and then. One thread.
#pragma once

#include "db/records/enum_array.h"
#include "db/search/finder.h"

#include <algorithm>
#include <unordered_map>

namespace waymark::db::search_parts {

class BestHits {
public:
    BestHits(const LoadedIndex& index, const Wanted& wanted);

    /// Below this a hit of the kind is not kept.
    double threshold(ItemKind kind) const {
        return std::min(m_all.threshold, m_ofKind[kind].threshold);
    }
    void add(const Hit& hit);
    std::vector<Hit> sorted() const;

private:
    struct Heap {
        std::size_t most = 0;
        double threshold = 0;
        std::vector<Hit> hits;
    };
    void add(Heap& heap, const Hit& hit);
    void prune(Heap& heap) const;
    bool isStale(const Hit& hit) const;

    const LoadedIndex& m_index;
    Heap m_all;
    EnumArray<ItemKind, Heap> m_ofKind; ///< what is not found stays empty
    std::vector<double> m_bestOfCareer; ///< only careers have several names
};

} // namespace waymark::db::search_parts
