// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// By what a course or book of the catalog is known elsewhere: its address and its ISBN. Whoever looks up what a file
// names needs no more of the tens of thousands there are. A function over an open Catalog, on its thread; errors are
// the catalog's.
#pragma once

#include "db/catalog/catalog.h"

#include <atomic>
#include <string>
#include <vector>

namespace waymark::db {

struct LearningAddress {
    ItemKey key;
    std::string url;
    std::string isbn; ///< of a book
};

/// Courses, then books, each by title. Once `cancelled` is true what is answered is of no use, and comes soon.
Result<std::vector<LearningAddress>> learningAddresses(const Catalog& catalog, const std::atomic<bool>* cancelled = nullptr);

} // namespace waymark::db
