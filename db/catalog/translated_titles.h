// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What careers, skills, topics, career groups, learning topics, classes of tools and industries are called in another
// language than English. Function over an open Catalog, on its thread; errors are the catalog's.
#pragma once

#include "db/catalog/catalog.h"

#include <string>
#include <vector>

namespace waymark::db {

struct TranslatedTitle {
    std::string kind; ///< "career", "skill", "topic", "group", "learning", "category" or "industry"
    std::string english;
    std::string title;
};

/// All of a language ("de"); none for a language that the catalog does not know.
Result<std::vector<TranslatedTitle>> translatedTitles(const Catalog& catalog, const std::string& language);

} // namespace waymark::db
