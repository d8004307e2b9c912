// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts before what the words find what the query means as a whole (understanding.h): items that it names, careers that
// meet its conditions, courses and careers of its subject. Reads on the connection's thread; throws SQLite::Exception.
#pragma once

#include "db/catalog/connection.h"
#include "db/search/search.h"
#include "db/search/understanding.h"

#include <functional>

namespace waymark::db::search_parts {

/// A further search of the same catalog.
using FurtherSearch = std::function<SearchAnswer(const SearchRequest&)>;

/// Whether the query can be understood as a whole: not when it says by quotes or field words what it wants.
bool isPlainQuery(const SearchRequest& request);

void compose(SearchAnswer& answer, const Catalog::Connection& connection, const SearchRequest& request,
             const Understanding& meaning, const FurtherSearch& search);

/// Titles that hold a piece of a text without blanks between words, as Chinese and Japanese are written.
void findPieces(SearchAnswer& answer, const Catalog::Connection& connection, const SearchRequest& request);

} // namespace waymark::db::search_parts
