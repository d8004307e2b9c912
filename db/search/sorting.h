// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first entries of a set in an order that does not depend on words: by renown, title, year, hours,
// rating, pay or growth. What lacks the number comes last. Pure; any thread.
#pragma once

#include "db/search/loaded_index.h"
#include "db/search/search.h"

#include <cstdint>
#include <vector>

namespace waymark::db::search_parts {

/// Relevance means renown: kinds follow each other, each by its renown. Languages: see SearchRequest.
std::vector<std::uint32_t> firstInOrder(const LoadedIndex& index, const Bits& entries, SortOrder order,
                                        std::size_t most, const std::vector<std::string>& languages = {});

} // namespace waymark::db::search_parts
