// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What narrows and orders a search beside its words: chosen values of facets, the order, one ranked list or a
// few of each kind. As text it stands in routes and saved searches:
// "kind=course|book&level=beginner&sort=title&list=one"; what cannot be read of a text is left out.
// Plain values, any thread.
#pragma once

#include "db/search/search.h"

#include <QString>

#include <vector>

namespace waymark::ui {

struct SearchFilter {
    std::vector<db::FacetSelection> facets; ///< never two of one facet, never one without values
    db::SortOrder sort = db::SortOrder::Relevance;
    bool oneList = false; ///< false: grouped by kind
    bool operator==(const SearchFilter&) const = default;

    bool holds(db::Facet facet, const std::string& value) const;
    const db::FacetSelection* selection(db::Facet facet) const;
    void set(db::Facet facet, const std::string& value, bool on);
    void clear(db::Facet facet);
};

QString filterText(const SearchFilter& filter);
SearchFilter filterFromText(const QString& text);

} // namespace waymark::ui
