// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/career_likeness.h"

#include "db/search/index_reader.h"
#include "db/search/loaded_index.h"

#include <algorithm>
#include <cmath>

namespace waymark::db::search_parts {

namespace {

constexpr float k1 = 1.2F;
constexpr float b = 0.3F;
constexpr std::size_t shortestStem = 4;
constexpr unsigned letterKinds = 40;
constexpr std::size_t tripleCount = letterKinds * letterKinds * letterKinds;

/// What is left of a word when its ending says only what part of speech it is.
std::string_view stemOf(std::string_view word) {
    constexpr std::string_view endings[] = {"ing", "ers", "er", "ors", "or", "ists",
                                            "ist", "ies", "es", "s",   "y",  "e"};
    for (const auto ending : endings)
        if (word.size() >= ending.size() + shortestStem && word.ends_with(ending))
            return word.substr(0, word.size() - ending.size());
    return word;
}

unsigned letterKind(char c) {
    if (c >= 'a' && c <= 'z')
        return static_cast<unsigned>(c - 'a') + 1;
    if (c >= '0' && c <= '9')
        return static_cast<unsigned>(c - '0') + 27;
    return c == ' ' ? 0 : c == '+' ? 37 : c == '#' ? 38 : 39;
}

/// Each triple of letters once; words stand between single spaces.
template <class Strings>
std::vector<std::uint16_t> triplesOf(const Strings& words) {
    std::string text = " ";
    for (const auto& word : words)
        text.append(word).append(" ");
    std::vector<std::uint16_t> triples;
    for (std::size_t i = 0; i + 3 <= text.size(); ++i)
        triples.push_back(static_cast<std::uint16_t>(
            (letterKind(text[i]) * letterKinds + letterKind(text[i + 1])) * letterKinds +
            letterKind(text[i + 2])));
    std::sort(triples.begin(), triples.end());
    triples.erase(std::unique(triples.begin(), triples.end()), triples.end());
    return triples;
}

void shareOfBest(std::vector<float>& marks) {
    const auto best = marks.empty() ? 0.0F : *std::max_element(marks.begin(), marks.end());
    if (best > 0)
        for (auto& mark : marks)
            mark /= best;
}

} // namespace

CareerLikeness::CareerLikeness(const LoadedIndex& index)
    : m_careers(index.blocks.last(ItemKind::Career))
    , m_careerLengths(m_careers, 0) {
    std::vector<std::vector<std::uint16_t>> triples;
    std::vector<std::string_view> words;
    const auto add = [&](std::uint32_t name) {
        words.clear();
        for (std::uint32_t i = 0; i < index.wordCount(name); ++i)
            words.push_back(index.words[wordAt(index.wordsOf(name) + i * bytesPerWord)]);
        addName(index.entryOf(name), words);
        triples.push_back(triplesOf(words));
    };
    for (std::uint32_t name = 0; name < m_careers; ++name)
        add(name);
    for (auto name = index.entryCount(); name < index.nameCount(); ++name)
        if ((index.namePlaces[name - index.entryCount()] & partOfTitle) == 0)
            add(name);
    for (const auto length : m_careerLengths)
        m_usualLength += length / static_cast<float>(std::max(m_careers, 1U));
    fileTriples(triples);
}

void CareerLikeness::addName(std::uint32_t career, const std::vector<std::string_view>& words) {
    m_nameCareers.push_back(career);
    for (const auto word : words) {
        auto& uses = m_stems[std::string(stemOf(word))];
        const auto known =
            std::find_if(uses.rbegin(), uses.rend(), [&](const Use& use) { return use.career == career; });
        if (known != uses.rend())
            known->times += 1;
        else
            uses.push_back({career, 1});
        m_careerLengths[career] += 1;
    }
}

void CareerLikeness::fileTriples(const std::vector<std::vector<std::uint16_t>>& triplesOfNames) {
    m_tripleStarts.assign(tripleCount + 1, 0);
    for (const auto& triples : triplesOfNames)
        for (const auto triple : triples)
            ++m_tripleStarts[triple + 1U];
    const auto names = static_cast<float>(triplesOfNames.size());
    m_tripleWeights.resize(tripleCount);
    for (std::size_t triple = 0; triple < tripleCount; ++triple) {
        m_tripleWeights[triple] =
            std::log((names + 1) / (static_cast<float>(m_tripleStarts[triple + 1]) + 1)) + 1;
        m_tripleStarts[triple + 1] += m_tripleStarts[triple];
    }
    m_tripleNames.resize(m_tripleStarts.back());
    auto ends = m_tripleStarts;
    for (std::uint32_t name = 0; name < triplesOfNames.size(); ++name) {
        float squares = 0;
        for (const auto triple : triplesOfNames[name]) {
            m_tripleNames[ends[triple]++] = name;
            squares += m_tripleWeights[triple] * m_tripleWeights[triple];
        }
        m_nameNorms.push_back(std::sqrt(std::max(squares, 1.0F)));
    }
}

std::vector<float> CareerLikeness::marksByStems(const std::vector<std::string>& words) const {
    std::vector<float> marks(m_careers, 0);
    std::vector<std::string_view> seen;
    for (const auto& word : words) {
        const auto stem = stemOf(word);
        const auto found = m_stems.find(std::string(stem));
        if (found == m_stems.end() || std::find(seen.begin(), seen.end(), stem) != seen.end())
            continue;
        seen.push_back(stem);
        const auto careers = static_cast<float>(m_careers);
        const auto uses = static_cast<float>(found->second.size());
        const float weight = std::log(1 + (careers - uses + 0.5F) / (uses + 0.5F));
        for (const auto& use : found->second)
            marks[use.career] += weight * use.times * (k1 + 1) /
                                 (use.times + k1 * (1 - b + b * m_careerLengths[use.career] / m_usualLength));
    }
    return marks;
}

std::vector<float> CareerLikeness::marksByTriples(const std::vector<std::string>& words,
                                                  std::vector<float>& nearest) const {
    std::vector<float> dots(m_nameCareers.size(), 0);
    float squares = 0;
    for (const auto triple : triplesOf(words)) {
        const float square = m_tripleWeights[triple] * m_tripleWeights[triple];
        squares += square;
        for (auto at = m_tripleStarts[triple]; at < m_tripleStarts[triple + 1U]; ++at)
            dots[m_tripleNames[at]] += square;
    }
    const float norm = std::sqrt(std::max(squares, 1.0F));
    std::vector<float> marks(m_careers, 0);
    nearest.assign(m_careers, 0);
    for (std::size_t name = 0; name < dots.size(); ++name) {
        const float cosine = dots[name] / (m_nameNorms[name] * norm);
        const auto career = m_nameCareers[name];
        marks[career] += cosine * cosine * cosine * cosine;
        nearest[career] = std::max(nearest[career], cosine);
    }
    return marks;
}

std::vector<LikeCareer> CareerLikeness::like(const std::vector<std::string>& words, std::size_t most) const {
    std::vector<float> nearest;
    auto stems = marksByStems(words);
    auto triples = marksByTriples(words, nearest);
    shareOfBest(stems);
    shareOfBest(triples);
    std::vector<LikeCareer> all;
    for (std::uint32_t career = 0; career < m_careers; ++career)
        all.push_back({career, static_cast<double>(stems[career] + triples[career]) / 2,
                       static_cast<double>(nearest[career])});
    const auto end = all.begin() + static_cast<std::ptrdiff_t>(std::min(most, all.size()));
    std::partial_sort(all.begin(), end, all.end(), [](const LikeCareer& a, const LikeCareer& c) {
        return a.likeness != c.likeness ? a.likeness > c.likeness : a.entry < c.entry;
    });
    all.erase(end, all.end());
    return all;
}

std::size_t CareerLikeness::bytesInMemory() const {
    std::size_t sum = (m_nameCareers.capacity() + m_tripleStarts.capacity() + m_tripleNames.capacity()) *
                          sizeof(std::uint32_t) +
                      (m_tripleWeights.capacity() + m_nameNorms.capacity()) * sizeof(float);
    for (const auto& [stem, uses] : m_stems)
        sum += sizeof(stem) + 64 + uses.capacity() * sizeof(Use);
    return sum;
}

} // namespace waymark::db::search_parts
