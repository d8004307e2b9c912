// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a term stands, as sets: the names that have it, and the entries that have it in a title, beside the
// title (people, provider, other names) or in weak texts. Phrases are held to their order in names only.
// Pure; one thread each.
#pragma once

#include "db/search/bits.h"
#include "db/search/compiled_plan.h"
#include "db/search/loaded_index.h"

namespace waymark::db::search_parts {

struct TermSets {
    Bits names;
    Bits others;   ///< entries, with careers that have it in another name
    Bits contents; ///< entries
    Bits anywhere; ///< entries
};

/// TermSets::names alone.
Bits namesWithTerm(const LoadedIndex& index, const CompiledTerm& term);

TermSets termSets(const LoadedIndex& index, const CompiledTerm& term);

/// Names that begin with the term's first word.
Bits namesHeadedBy(const LoadedIndex& index, const CompiledTerm& term);
/// Names that have the term with its last word whole, or in the plural; no more than termSets().names.
Bits namesWithWhole(const LoadedIndex& index, const CompiledTerm& term);

/// Whether a name has these words side by side.
bool anyNameWith(const LoadedIndex& index, const CompiledSpelling& spelling);

/// The entries of these names.
Bits entriesOf(const LoadedIndex& index, const Bits& names);

} // namespace waymark::db::search_parts
