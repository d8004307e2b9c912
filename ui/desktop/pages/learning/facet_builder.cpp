// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/facet_builder.h"

#include "ui/desktop/pages/learning/reading_order.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace waymark::ui {

FacetBuilder::FacetBuilder(std::size_t number, QString id, QString name)
    : m_number(number)
    , m_facet{std::move(id), std::move(name), {}} {}

void FacetBuilder::add(Entry& entry, const QString& id, const QString& name) {
    if (id.isEmpty())
        return;
    auto found = m_numbers.constFind(id);
    if (found == m_numbers.constEnd()) {
        found = m_numbers.insert(id, m_facet.values.size());
        m_facet.values.push_back({id, name, 0});
    }
    const FacetTag tag = facetTag(m_number, found.value());
    if (std::find(entry.tags.begin(), entry.tags.end(), tag) == entry.tags.end())
        entry.tags.push_back(tag);
}

Facet FacetBuilder::finish(std::vector<Entry>& entries) {
    const QCollator collator = readingOrder();
    std::vector<std::size_t> order(m_facet.values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return collator.compare(m_facet.values[a].name, m_facet.values[b].name) < 0;
    });
    std::vector<std::size_t> sortedNumber(order.size());
    std::vector<FacetValue> sorted;
    for (const std::size_t old : order) {
        sortedNumber[old] = sorted.size();
        sorted.push_back(m_facet.values[old]);
    }
    m_facet.values = std::move(sorted);
    for (Entry& entry : entries) {
        for (FacetTag& tag : entry.tags) {
            if (facetOf(tag) == m_number)
                tag = facetTag(m_number, sortedNumber[valueOf(tag)]);
        }
    }
    return std::move(m_facet);
}

} // namespace waymark::ui
