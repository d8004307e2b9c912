// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The written text of every career at once, for what looks at all pages together. A function over an open
// Catalog, on its thread; errors are the catalog's.
#pragma once

#include "db/catalog/catalog.h"

namespace waymark::db {

struct WrittenCareer {
    CareerKey career;
    std::string title;
    std::vector<CareerSection> sections; ///< in SectionKind order; empty where nobody has written it
};

/// All careers, by key.
Result<std::vector<WrittenCareer>> writtenCareers(const Catalog& catalog);

} // namespace waymark::db
