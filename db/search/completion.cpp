// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/completion.h"

#include "db/records/enum_array.h"
#include "db/search/loaded_index.h"
#include "db/search/number_range.h"
#include "db/search/query_text.h"
#include "db/sqlite/errors.h"

#include <algorithm>

namespace waymark::db {

namespace {

using namespace search_parts;

bool isBlank(char c) {
    return static_cast<unsigned char>(c) <= 0x20;
}

/// Where the stretch that the cursor stands in begins: behind a blank that no quotes hold.
std::size_t stretchBegin(std::string_view query, std::size_t cursor) {
    std::size_t begin = 0;
    bool quoted = false;
    for (std::size_t at = 0; at < cursor; ++at) {
        if (query[at] == '"')
            quoted = !quoted;
        else if (!quoted && isBlank(query[at]))
            begin = at + 1;
    }
    return begin < cursor && query[begin] == '-' ? begin + 1 : begin;
}

std::string written(Facet facet, const std::string& value) {
    const bool quotes = std::any_of(value.begin(), value.end(), isBlank);
    return std::string(facetName(facet)) + ':' + (quotes ? '"' + value + '"' : value) + ' ';
}

/// Names are typed as people read them, codes and keys as they are.
bool goesByLabel(Facet facet) {
    return facet == Facet::Topic || facet == Facet::Technology || facet == Facet::Skill ||
           facet == Facet::Group;
}

std::string small(std::string_view text) {
    std::string letters(text);
    for (auto& c : letters)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return letters;
}

void addFields(std::string_view typed, std::vector<Completion>& all) {
    for (const Facet facet : enumValues<Facet>()) {
        const std::string name(facetName(facet));
        if (!typed.empty() && name.starts_with(small(typed)))
            all.push_back({name + ':', name + ':', 0, facet, true});
    }
}

void addValues(Facet facet, std::string_view typed, const LoadedIndex& index, std::vector<Completion>& all) {
    const Narrowing nothing({}, index.facets, index.blocks);
    const Bits everything(index.blocks.entryCount(), true);
    const auto counts = nothing.counted(facet, everything, index.facets.valuesOf(facet).names.size() + 10);
    const auto& column = index.facets.valuesOf(facet);
    std::vector<std::string> meant;
    for (const auto id : valuesMeant(column, typed))
        meant.push_back(column.names[id].value);
    for (const auto& value : counts.values) {
        const bool fits = typed.empty() || small(value.value).starts_with(small(typed)) ||
                          std::find(meant.begin(), meant.end(), value.value) != meant.end();
        if (fits && value.count > 0)
            all.push_back({written(facet, goesByLabel(facet) ? value.label : value.value), value.label,
                           value.count, facet, false});
    }
    std::stable_sort(all.begin(), all.end(),
                     [&](const Completion& a, const Completion& b) { return a.count > b.count; });
}

} // namespace

Result<Completions> completionsAt(const Catalog& catalog, std::string_view query, std::size_t cursor,
                                  std::size_t most) {
    auto& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        Completions found;
        found.ends = std::min(cursor, query.size());
        found.begins = stretchBegin(query, found.ends);
        const auto stretch = query.substr(found.begins, found.ends - found.begins);
        if (const auto word = fieldWord(stretch))
            addValues(word->facet, word->value, loadedIndex(connection), found.values);
        else
            addFields(stretch, found.values);
        if (found.values.size() > most)
            found.values.resize(most);
        return found;
    });
}

} // namespace waymark::db
