// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/term_sets.h"

#include <algorithm>

namespace waymark::db::search_parts {

namespace {

constexpr std::size_t fewBytes = 1000;

Bits withAnyOf(const Postings& postings, WordRange words) {
    Bits found(postings.size);
    postings.places.visit(words.first, words.last, [&](ListPlaces::Stretch list) {
        addPostings(Bytes(postings.bytes).subspan(list.begin, list.end - list.begin), found);
    });
    return found;
}

/// Names or entries with any of the words, remembered for the beginnings of one letter.
Bits withAnyOf(const Postings& postings, const CompiledWord& word) {
    if (!word.open || word.bytes != 1 || word.initial >= postings.byFirstLetter.size())
        return withAnyOf(postings, word.ids);
    auto& known = postings.byFirstLetter[word.initial];
    if (known.size() == 0)
        known = withAnyOf(postings, word.ids);
    return known;
}

/// How long the lists of these words are.
std::size_t weightOf(const Postings& postings, WordRange words) {
    return postings.places.bytes(words.first, words.last);
}

std::size_t rarestOf(const Postings& postings, const CompiledSpelling& spelling) {
    std::size_t rarest = 0;
    for (std::size_t i = 1; i < spelling.words.size(); ++i)
        if (weightOf(postings, spelling.words[i].ids) < weightOf(postings, spelling.words[rarest].ids))
            rarest = i;
    return rarest;
}

Bits withAllOf(const Postings& postings, const CompiledSpelling& spelling) {
    const auto rarest = rarestOf(postings, spelling);
    Bits found = withAnyOf(postings, spelling.words[rarest]);
    for (std::size_t i = 0; i < spelling.words.size(); ++i) {
        if (i == rarest)
            continue;
        if (found.none())
            break;
        found &= withAnyOf(postings, spelling.words[i]);
    }
    return found;
}

bool standsIn(const LoadedIndex& index, std::uint32_t name, const CompiledSpelling& spelling) {
    const auto* words = index.wordsOf(name);
    const auto count = index.wordCount(name);
    const auto size = spelling.words.size();
    for (std::size_t i = 0; i + size <= count; ++i) {
        std::size_t met = 0;
        while (met < size && spelling.words[met].ids.has(wordAt(words + (i + met) * bytesPerWord)))
            ++met;
        if (met == size)
            return true;
    }
    return false;
}

/// Until `visit` answers false.
template <class Visit>
void visitNamesWith(const LoadedIndex& index, const CompiledSpelling& spelling, Visit visit) {
    const auto rarest = spelling.words[rarestOf(index.titles, spelling)].ids;
    const auto visitIf = [&](std::uint32_t name) { return !standsIn(index, name, spelling) || visit(name); };
    // To look at a name costs many times what a bit of a set does.
    if (weightOf(index.titles, rarest) > fewBytes) {
        withAllOf(index.titles, spelling).visitWhile(0, index.nameCount(), visitIf);
        return;
    }
    bool goesOn = true;
    for (auto word = rarest.first; word < rarest.last && goesOn; ++word)
        visitPostings(index.titles.of(word), index.nameCount(),
                      [&](std::uint32_t name) { goesOn = goesOn && visitIf(name); });
}

Bits namesWith(const LoadedIndex& index, const CompiledSpelling& spelling) {
    if (spelling.words.size() == 1 || !spelling.adjacent)
        return withAllOf(index.titles, spelling);
    Bits together(index.nameCount());
    visitNamesWith(index, spelling, [&](std::uint32_t name) {
        together.add(name);
        return true;
    });
    return together;
}

/// An empty set stays without memory until something is added.
void join(Bits& all, Bits&& more, std::size_t size) {
    if (all.size() == 0)
        all = more.size() == 0 ? Bits(size) : std::move(more);
    else if (more.size() != 0)
        all |= more;
}

/// The words of a spelling apart, wherever they stand.
Bits scatteredAnywhere(const LoadedIndex& index, const CompiledSpelling& spelling) {
    Bits all(index.entryCount(), true);
    for (const auto& word : spelling.words) {
        Bits one = entriesOf(index, withAnyOf(index.titles, word.ids));
        one |= withAnyOf(index.others, word.ids);
        one |= withAnyOf(index.contents, word.ids);
        all &= one;
    }
    return all;
}

} // namespace

Bits entriesOf(const LoadedIndex& index, const Bits& names) {
    Bits entries(index.entryCount());
    entries.addHeadOf(names);
    names.visitWhile(index.entryCount(), names.size(), [&](std::uint32_t name) {
        entries.add(index.entryOf(name));
        return true;
    });
    return entries;
}

Bits namesWithTerm(const LoadedIndex& index, const CompiledTerm& term) {
    Bits names;
    for (const auto& spelling : term.spellings)
        if (spelling.possible())
            join(names, namesWith(index, spelling), index.nameCount());
    join(names, Bits(), index.nameCount());
    return names;
}

TermSets termSets(const LoadedIndex& index, const CompiledTerm& term) {
    TermSets sets;
    Bits apart(index.entryCount());
    for (const auto& spelling : term.spellings) {
        if (!spelling.possible())
            continue;
        join(sets.names, namesWith(index, spelling), index.nameCount());
        join(sets.others, withAllOf(index.others, spelling), index.entryCount());
        join(sets.contents, withAllOf(index.contents, spelling), index.entryCount());
        if (!spelling.adjacent && spelling.words.size() > 1)
            apart |= scatteredAnywhere(index, spelling);
    }
    join(sets.names, Bits(), index.nameCount());
    join(sets.others, Bits(), index.entryCount());
    join(sets.contents, Bits(), index.entryCount());
    sets.anywhere = entriesOf(index, sets.names);
    Bits otherNames(index.entryCount());
    sets.names.visitWhile(index.entryCount(), index.nameCount(), [&](std::uint32_t name) {
        otherNames.add(index.entryOf(name));
        return true;
    });
    sets.others |= otherNames;
    sets.anywhere |= sets.others;
    sets.anywhere |= sets.contents;
    sets.anywhere |= apart;
    return sets;
}

bool anyNameWith(const LoadedIndex& index, const CompiledSpelling& spelling) {
    bool any = false;
    visitNamesWith(index, spelling, [&](std::uint32_t) {
        any = true;
        return false;
    });
    return any;
}

Bits namesHeadedBy(const LoadedIndex& index, const CompiledTerm& term) {
    Bits names(index.nameCount());
    for (const auto& spelling : term.spellings)
        for (std::size_t i = 0; i < (spelling.adjacent ? 1 : spelling.words.size()); ++i)
            names |= withAnyOf(index.heads, spelling.words[i]);
    return names;
}

Bits namesWithWhole(const LoadedIndex& index, const CompiledTerm& term) {
    Bits names(index.nameCount());
    for (const auto& spelling : term.spellings) {
        if (!spelling.possible())
            continue;
        auto whole = spelling.words.back();
        if (!whole.open) {
            names |= withAllOf(index.titles, spelling);
            continue;
        }
        // In the order of bytes the word itself comes first; its plural may stand anywhere behind it.
        for (auto id = whole.ids.first; id < whole.ids.last; ++id) {
            const auto missing = index.words.bytes(id) - whole.bytes;
            if (missing == 0 || (missing == 1 && index.words[id].back() == 's'))
                addPostings(index.titles.of(id), names);
        }
    }
    return names;
}

} // namespace waymark::db::search_parts
