// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Courses, books and skills as rows of a list, with the facets they are filtered by. Reads the whole kind
// once; what cannot be read comes back as the catalog's own sentence. GUI thread (the catalog's connection).
#pragma once

#include "db/catalog/catalog.h"
#include "ui/desktop/pages/learning/entry.h"

namespace waymark::ui {

/// Facets: topic (a tree), language, provider, price.
db::Result<EntryList> courseEntries(const db::Catalog& catalog);
/// Facets: topic, language, format, licence.
db::Result<EntryList> bookEntries(const db::Catalog& catalog);
/// One facet: kind.
db::Result<EntryList> skillEntries(const db::Catalog& catalog);

/// "free", "49 USD"; empty when the source states neither.
QString priceText(const std::optional<bool>& free, const std::optional<db::Money>& price);
QString skillKindName(db::SkillKind kind);
/// "tool of 12 careers", "needed by 1 career".
QString skillUseText(const db::SkillRow& row);

} // namespace waymark::ui
