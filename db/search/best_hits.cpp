// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/best_hits.h"

#include <tuple>

namespace waymark::db::search_parts {

namespace {

constexpr double nothing = -1e9;
constexpr double everything = 1e9;

} // namespace

void sortHits(std::vector<Hit>& hits, const LoadedIndex& index) {
    std::sort(hits.begin(), hits.end(), [&](const Hit& a, const Hit& b) {
        return std::tuple(-a.score, index.renown[a.entry], a.entry) <
               std::tuple(-b.score, index.renown[b.entry], b.entry);
    });
}

BestHits::BestHits(const LoadedIndex& index, const Wanted& wanted)
    : m_index(index)
    , m_bestOfCareer(index.blocks.last(ItemKind::Career), nothing) {
    m_all.most = wanted.most;
    m_all.threshold = wanted.most == 0 ? everything : nothing;
    for (auto& heap : m_ofKind) {
        heap.most = wanted.ofEachKind;
        heap.threshold = wanted.ofEachKind == 0 ? everything : nothing;
    }
}

void BestHits::add(const Hit& hit) {
    const auto kind = m_index.blocks.kindOf(hit.entry);
    if (hit.score <= threshold(kind))
        return;
    if (kind == ItemKind::Career) {
        auto& best = m_bestOfCareer[hit.entry];
        if (hit.score <= best)
            return;
        best = hit.score;
    }
    add(m_all, hit);
    add(m_ofKind[kind], hit);
}

void BestHits::add(Heap& heap, const Hit& hit) {
    if (hit.score <= heap.threshold)
        return;
    heap.hits.push_back(hit);
    if (heap.hits.size() >= 2 * heap.most + 16)
        prune(heap);
}

bool BestHits::isStale(const Hit& hit) const {
    return hit.entry < m_bestOfCareer.size() && hit.score < m_bestOfCareer[hit.entry];
}

void BestHits::prune(Heap& heap) const {
    auto& hits = heap.hits;
    std::erase_if(hits, [this](const Hit& hit) { return isStale(hit); });
    if (hits.size() <= heap.most)
        return;
    const auto last = hits.begin() + static_cast<std::ptrdiff_t>(heap.most) - 1;
    std::nth_element(hits.begin(), last, hits.end(), [&](const Hit& a, const Hit& b) {
        return a.score != b.score ? a.score > b.score : m_index.renown[a.entry] < m_index.renown[b.entry];
    });
    heap.threshold = last->score;
    hits.resize(heap.most);
}

std::vector<Hit> BestHits::sorted() const {
    std::vector<Hit> all;
    const auto take = [&](const Heap& heap) {
        auto hits = heap.hits;
        std::erase_if(hits, [this](const Hit& hit) { return isStale(hit); });
        sortHits(hits, m_index);
        if (hits.size() > heap.most)
            hits.resize(heap.most);
        for (const auto& hit : hits)
            if (std::none_of(all.begin(), all.end(),
                             [&](const Hit& each) { return each.entry == hit.entry; }))
                all.push_back(hit);
    };
    take(m_all);
    for (const auto& heap : m_ofKind)
        take(heap);
    sortHits(all, m_index);
    return all;
}

} // namespace waymark::db::search_parts
