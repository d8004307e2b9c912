// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/index_words.h"

#include "db/search/term_sets.h"

namespace waymark::db::search_parts {

bool IndexWords::hasPair(std::string_view left, std::string_view right, bool unfinished) const {
    const auto first = m_index.words.find(left);
    const auto second = unfinished ? m_index.words.beginningWith(right) : m_index.words.find(right);
    CompiledSpelling pair;
    pair.words = {{first, left.size(), false, noInitial}, {second, right.size(), unfinished, noInitial}};
    return pair.possible() && anyNameWith(m_index, pair);
}

} // namespace waymark::db::search_parts
