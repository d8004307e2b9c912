// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/name_score.h"

#include <algorithm>
#include <cmath>

namespace waymark::db::search_parts {

namespace {

constexpr std::size_t mostMissing = 10;
constexpr double renownWeight = 3;

} // namespace

double kindBonus(ItemKind kind) {
    switch (kind) {
    case ItemKind::Career:
        return mostKindBonus;
    case ItemKind::Skill:
        return 12;
    case ItemKind::Place:
        return 9;
    case ItemKind::Course:
        return 3;
    default:
        return 0;
    }
}

double renownCost(std::uint32_t renown) {
    return renownWeight * static_cast<double>(std::log10(1.0F + static_cast<float>(renown)));
}

void NameScore::read(std::uint32_t name) {
    const auto* at = m_index.wordsOf(name);
    const auto count = m_index.wordCount(name);
    m_words.resize(count);
    for (std::uint32_t i = 0; i < count; ++i, at += bytesPerWord)
        m_words[i] = wordAt(at);
}

double NameScore::lackOf(const CompiledWord& word, WordId id) const {
    if (!word.open)
        return 0;
    const auto missing = m_index.words.bytes(id) - word.bytes;
    if (missing == 0)
        return 0;
    if (missing == 1 && m_index.words[id].back() == 's')
        return pluralCost;
    return unfinishedCost + missingLetterCost * static_cast<double>(std::min(missing, mostMissing));
}

std::optional<NameScore::Stand> NameScore::standOf(const CompiledSpelling& spelling, std::size_t from) const {
    const auto& words = spelling.words;
    const auto size = words.size();
    for (auto i = from; i + size <= m_words.size(); ++i) {
        if (!words.front().ids.has(m_words[i]))
            continue;
        std::size_t met = 1;
        while (met < size && words[met].ids.has(m_words[i + met]))
            ++met;
        if (met == size)
            return Stand{i, size, i + size, lackOf(words.back(), m_words[i + size - 1]), true, true};
    }
    return std::nullopt;
}

/// Each of its words as if it were a term of its own.
std::optional<NameScore::Stand> NameScore::scattered(const CompiledSpelling& spelling,
                                                     std::size_t from) const {
    Stand stand;
    stand.words = spelling.words.size();
    auto next = from;
    for (const auto& word : spelling.words) {
        const auto isIt = [&](WordId id) { return word.ids.has(id); };
        auto found = std::find_if(m_words.begin() + static_cast<std::ptrdiff_t>(next), m_words.end(), isIt);
        if (found == m_words.end())
            found = std::find_if(m_words.begin(), m_words.end(), isIt);
        if (found == m_words.end())
            return std::nullopt;
        const auto at = static_cast<std::size_t>(found - m_words.begin());
        if (&word == &spelling.words.front()) {
            stand.first = at;
        } else {
            stand.inOrder = stand.inOrder && at >= next;
            stand.together = stand.together && at == next;
        }
        next = at + 1;
        stand.lack = lackOf(word, *found);
    }
    stand.ends = next;
    return stand;
}

NameScore::Fit NameScore::fit(bool stopAtMissing) {
    m_spellings.assign(m_terms.size(), 0);
    m_nothingElse = false;
    Fit fit;
    std::size_t next = 0;
    std::size_t covered = 0;
    std::size_t first = 0;
    bool inOrder = true;
    bool together = true;
    double cost = 0;
    for (std::size_t t = 0; t < m_terms.size(); ++t) {
        std::optional<Stand> best;
        const auto& spellings = m_terms[t].spellings;
        for (std::size_t i = 0; i < spellings.size(); ++i) {
            if (best && spellings[i].cost >= spellings[m_spellings[t]].cost)
                continue;
            auto stand = standOf(spellings[i], next);
            if (!stand && next > 0)
                stand = standOf(spellings[i], 0);
            if (!stand && !spellings[i].adjacent)
                stand = scattered(spellings[i], next);
            if (stand) {
                best = stand;
                m_spellings[t] = i;
            }
        }
        if (!best && stopAtMissing)
            return fit;
        if (!best)
            continue;
        inOrder = inOrder && best->first >= next && best->inOrder;
        together = together && (fit.found == 0 || best->first == next) && best->together;
        if (fit.found == 0)
            first = best->first;
        ++fit.found;
        covered += best->words;
        next = best->ends;
        cost += spellings[m_spellings[t]].cost + best->lack;
    }
    fit.all = fit.found == m_terms.size();
    if (!fit.all)
        return fit;
    together = together && inOrder;
    const bool atStart = together && first == 0;
    const auto extra = m_words.size() > covered ? m_words.size() - covered : 0;
    m_nothingElse = atStart && extra == 0;
    fit.score = allFound + (inOrder ? inOrderBonus : 0) + (together ? togetherBonus : 0) +
                (atStart ? atStartBonus : 0) + (m_nothingElse ? nothingElseBonus : 0) -
                extraWordCost * std::min(static_cast<double>(extra), mostExtraWords) - cost;
    return fit;
}

std::optional<double> NameScore::of(std::uint32_t name, double floor) {
    read(name);
    const auto found = fit(true);
    if (!found.all)
        return std::nullopt;
    // What the words say decides nearly always: renown and title lie far away in memory.
    const auto entry = m_index.entryOf(name);
    double score = found.score + kindBonus(m_index.blocks.kindOf(entry));
    const bool title = m_index.isTitle(name);
    if (score + inTitleBonus + (title ? titleBonus : 0) <= floor)
        return std::nullopt;
    score -= renownCost(m_index.renown[entry]);
    if (title)
        return score + titleBonus + inTitleBonus;
    if ((m_index.namePlaces[name - m_index.entryCount()] & 0x8000U) != 0)
        score -= partOfTitleCost;
    const auto spellings = m_spellings;
    const bool nothingElse = m_nothingElse;
    read(entry);
    score += inTitleBonus * static_cast<double>(fit(false).found) /
             static_cast<double>(std::max<std::size_t>(m_terms.size(), 1));
    m_spellings = spellings;
    m_nothingElse = nothingElse;
    return score;
}

} // namespace waymark::db::search_parts
