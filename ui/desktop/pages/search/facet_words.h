// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Facets and their values in words: "Price", "Free", "10 to 20", "English". Names of topics, skills and
// fields come from the catalog, so that a chip can be named before anything was counted. GUI thread.
#pragma once

#include "db/catalog/catalog.h"
#include "db/search/facets.h"

#include <QHash>
#include <QString>

namespace waymark::ui {

/// "Kind", "Topic", "Price".
QString facetHeading(db::Facet facet);
/// A range of numbers as its facet says it: "under 10", "2019 or later", "80,000 to 120,000 USD".
QString rangeText(db::Facet facet, const std::string& value);

class FacetWords {
public:
    explicit FacetWords(const db::Catalog& catalog);

    /// `label` is what the search calls the value, where it was counted already.
    QString valueText(db::Facet facet, const std::string& value, const std::string& label = {}) const;
    /// As a chip says it, where the value alone would not tell: "Zone 3", "Growth 10 % or more".
    QString chipText(db::Facet facet, const std::string& value) const;
    /// What a zone or a letter of interest means; empty for the values that speak for themselves.
    static QString meaning(db::Facet facet, const std::string& value);

private:
    const db::Catalog& m_catalog;
    QHash<QString, QString> m_groups; ///< names of major groups by code
};

} // namespace waymark::ui
