// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/sorting.h"

#include <algorithm>
#include <cmath>

namespace waymark::db::search_parts {

namespace {

const NumberColumn* columnOf(const LoadedIndex& index, SortOrder order) {
    switch (order) {
    case SortOrder::Newest:
        return &index.facets.numbersOf(Facet::Year);
    case SortOrder::FewestHours:
        return &index.facets.numbersOf(Facet::Hours);
    case SortOrder::BestRated:
        return &index.facets.rating;
    case SortOrder::HighestPay:
        return &index.facets.numbersOf(Facet::Pay);
    case SortOrder::FastestGrowth:
        return &index.facets.numbersOf(Facet::Growth);
    case SortOrder::Relevance:
    case SortOrder::Title:
        break;
    }
    return nullptr;
}

class Before {
public:
    Before(const LoadedIndex& index, SortOrder order, const std::vector<std::string>& languages)
        : m_index(index)
        , m_order(order)
        , m_column(columnOf(index, order))
        , m_languages(index.facets.valuesOf(Facet::Language))
        , m_places(placesOf(m_languages, languages)) {}

    bool operator()(std::uint32_t a, std::uint32_t b) const {
        if (!m_places.empty()) {
            const auto left = languagePlace(a);
            const auto right = languagePlace(b);
            if (left != right)
                return left < right;
        }
        if (m_order == SortOrder::Title)
            if (const int order = titleOrder(a, b); order != 0)
                return order < 0;
        if (m_column != nullptr) {
            const auto left = sortable(a);
            const auto right = sortable(b);
            if (left != right)
                return left < right;
        }
        const auto left = m_index.blocks.kindOf(a);
        const auto right = m_index.blocks.kindOf(b);
        if (left != right)
            return left < right;
        return m_index.renown[a] < m_index.renown[b];
    }

private:
    /// The place of each language of the column: 0 for the first wanted, the largest for the others.
    static std::vector<std::uint8_t> placesOf(const ValueColumn& column,
                                              const std::vector<std::string>& languages) {
        std::vector<std::uint8_t> places;
        if (languages.empty())
            return places;
        for (const auto& name : column.names) {
            const auto found = std::find(languages.begin(), languages.end(), name.value);
            places.push_back(
                static_cast<std::uint8_t>(std::min<std::ptrdiff_t>(found - languages.begin(), 255)));
        }
        return places;
    }

    /// An item in several languages counts by the best of them, one without a language as the best there is.
    std::uint8_t languagePlace(std::uint32_t entry) const {
        std::uint8_t best = 255;
        bool any = false;
        m_languages.visit(entry, [&](std::uint32_t id) {
            any = true;
            best = std::min(best, m_places[id]);
        });
        return any ? best : 0;
    }

    /// Words are numbered in their alphabetical order.
    int titleOrder(std::uint32_t a, std::uint32_t b) const {
        const auto left = m_index.wordCount(a);
        const auto right = m_index.wordCount(b);
        // A title of signs only has no words: it comes last.
        if (left == 0 || right == 0)
            return left == right ? 0 : left == 0 ? 1 : -1;
        const auto* l = m_index.wordsOf(a);
        const auto* r = m_index.wordsOf(b);
        for (std::uint32_t i = 0; i < std::min(left, right); ++i, l += bytesPerWord, r += bytesPerWord) {
            const auto x = wordAt(l);
            const auto y = wordAt(r);
            if (x != y)
                return x < y ? -1 : 1;
        }
        return left == right ? 0 : left < right ? -1 : 1;
    }

    float sortable(std::uint32_t entry) const {
        const auto number = m_column->of(entry);
        if (std::isnan(number))
            return std::numeric_limits<float>::infinity();
        return m_order == SortOrder::FewestHours ? number : -number;
    }

    const LoadedIndex& m_index;
    SortOrder m_order;
    const NumberColumn* m_column;
    const ValueColumn& m_languages;
    std::vector<std::uint8_t> m_places;
};

} // namespace

std::vector<std::uint32_t> firstInOrder(const LoadedIndex& index, const Bits& entries, SortOrder order,
                                        std::size_t most, const std::vector<std::string>& languages) {
    const Before before(index, order, languages);
    std::vector<std::uint32_t> kept;
    if (most == 0)
        return kept;
    const auto cut = [&] {
        std::nth_element(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(most) - 1, kept.end(),
                         before);
        kept.resize(most);
    };
    std::uint32_t worst = noValue;
    entries.visit([&](std::uint32_t entry) {
        if (worst != noValue && !before(entry, worst))
            return;
        kept.push_back(entry);
        if (kept.size() >= 2 * most + 64) {
            cut();
            worst = kept.back();
        }
    });
    if (kept.size() > most)
        cut();
    std::sort(kept.begin(), kept.end(), before);
    return kept;
}

} // namespace waymark::db::search_parts
