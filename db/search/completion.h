// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What could stand at the cursor of the search box: field words ("prov" -> "provider:") and, behind a field
// word, its values in this catalog with the number of items that have them. Words are not completed: the
// results do that. Blocking reads on the Catalog's thread.
#pragma once

#include "db/catalog/catalog.h"
#include "db/result.h"
#include "db/search/facets.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

struct Completion {
    std::string text;       ///< in place of the bytes from `begins` to `ends`: provider:"MIT OpenCourseWare"
    std::string label;      ///< for showing: "MIT OpenCourseWare"
    std::int64_t count = 0; ///< items of the catalog; 0 for a field word
    Facet facet = Facet::Kind;
    bool isField = false; ///< a field word that a value must follow
};

struct Completions {
    std::size_t begins = 0; ///< bytes of the query
    std::size_t ends = 0;
    std::vector<Completion> values; ///< best first
};

/// `cursor` is a byte offset in `query`.
Result<Completions> completionsAt(const Catalog& catalog, std::string_view query, std::size_t cursor,
                                  std::size_t most = 8);

} // namespace waymark::db
