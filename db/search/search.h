// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One box over careers (with every alternate title), skills, courses, books and places. All words must
// match, the last one as a prefix; an unknown word is replaced by the nearest known one (edit distance 1
// from 4 letters, 2 from 8) and the replacement is reported. Any bytes are a valid query: what cannot be
// read as a field word is read as words. Blocking reads on the Catalog's thread; `cancelled` is polled.
#pragma once

#include "db/catalog/catalog.h"
#include "db/keys.h"
#include "db/result.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

struct TextRange {
    int start = 0;  ///< byte offset in `title`
    int length = 0; ///< bytes
};

struct SearchResult {
    ItemKey key;
    std::string title;
    std::string detail; ///< second line: why it matched or what it is, "Also called Back End Engineer"
    double score = 0;   ///< higher is better; comparable within one answer
    std::vector<TextRange> matched; ///< of `title`, in order, not overlapping
    bool partial = false;           ///< not all words matched
};

struct SearchRequest {
    std::string query;
    std::optional<ItemKind> kind;
    int limit = 50;
    bool correct = true; ///< false: search exactly what was typed
    const std::atomic<bool>* cancelled = nullptr;
};

struct SearchAnswer {
    std::string query;
    std::string corrected;  ///< empty when nothing was corrected
    std::int64_t total = 0; ///< all matches, not only those listed
    std::int64_t tookMicroseconds = 0;
    std::vector<SearchResult> results;
    struct KindCount {
        ItemKind kind = ItemKind::Career;
        std::int64_t count = 0;
    };
    std::vector<KindCount> counts;
};

/// Cancelled when `request.cancelled` became true; Corrupt when the catalog cannot be read.
Result<SearchAnswer> search(const Catalog& catalog, const SearchRequest& request);

} // namespace waymark::db
