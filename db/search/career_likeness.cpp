// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/career_likeness.h"

#include "db/search/index_reader.h"
#include "db/search/loaded_index.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace waymark::db::search_parts {

namespace {

constexpr float k1 = 1.2F;
constexpr float b = 0.3F;
constexpr std::size_t shortestStem = 4;
constexpr unsigned letterKinds = 40;
constexpr std::size_t tripleCount = std::size_t{letterKinds} * letterKinds * letterKinds;

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

/// Every triple of letters in turn; words stand between single spaces.
template <class Strings, class Visit>
void visitTriples(const Strings& words, Visit visit) {
    unsigned triple = 0;
    std::size_t letters = 1;
    const auto add = [&](char c) {
        triple = triple % (letterKinds * letterKinds) * letterKinds + letterKind(c);
        if (++letters >= 3)
            visit(static_cast<std::uint16_t>(triple));
    };
    for (const auto& word : words) {
        for (const char c : word)
            add(c);
        add(' ');
    }
}

/// Names one after another, each of its triples once.
struct TriplesOfNames {
    std::vector<std::uint16_t> triples;
    std::vector<std::uint32_t> starts{0};
    std::vector<std::uint32_t> metIn = std::vector<std::uint32_t>(tripleCount, 0); ///< name + 1

    void add(const std::vector<std::string_view>& words) {
        const auto name = static_cast<std::uint32_t>(starts.size());
        visitTriples(words, [&](std::uint16_t triple) {
            if (std::exchange(metIn[triple], name) != name)
                triples.push_back(triple);
        });
        starts.push_back(static_cast<std::uint32_t>(triples.size()));
    }
};

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
    constexpr auto unknown = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> stemOfWord(index.words.size(), unknown);
    std::vector<Stemmed> stemmed;
    TriplesOfNames named;
    std::vector<std::string_view> words;
    const auto add = [&](std::uint32_t name) {
        const auto career = index.entryOf(name);
        m_nameCareers.push_back(career);
        words.clear();
        for (std::uint32_t i = 0; i < index.wordCount(name); ++i) {
            const auto word = wordAt(index.wordsOf(name) + i * bytesPerWord);
            words.push_back(index.words[word]);
            auto& stem = stemOfWord[word];
            if (stem == unknown)
                stem = m_stems
                           .try_emplace(std::string(stemOf(words.back())),
                                        static_cast<std::uint32_t>(m_stems.size()))
                           .first->second;
            stemmed.push_back({stem, career});
            m_careerLengths[career] += 1;
        }
        named.add(words);
    };
    for (std::uint32_t name = 0; name < m_careers; ++name)
        add(name);
    for (auto name = index.entryCount(); name < index.nameCount(); ++name)
        if ((index.namePlaces[name - index.entryCount()] & partOfTitle) == 0)
            add(name);
    for (const auto length : m_careerLengths)
        m_usualLength += length / static_cast<float>(std::max(m_careers, 1U));
    fileStems(stemmed);
    fileTriples(named.triples, named.starts);
}

/// By stem, then each career once with the times it has the stem.
void CareerLikeness::fileStems(const std::vector<Stemmed>& words) {
    std::vector<std::uint32_t> starts(m_stems.size() + 1, 0);
    for (const auto& word : words)
        ++starts[word.stem + 1];
    for (std::size_t stem = 0; stem < m_stems.size(); ++stem)
        starts[stem + 1] += starts[stem];
    std::vector<std::uint32_t> careers(words.size());
    auto ends = starts;
    for (const auto& word : words)
        careers[ends[word.stem]++] = word.career;
    std::vector<std::uint32_t> useOfCareer(m_careers, 0);
    m_useStarts.push_back(0);
    for (std::size_t stem = 0; stem < m_stems.size(); ++stem) {
        for (auto at = starts[stem]; at < starts[stem + 1]; ++at) {
            auto& use = useOfCareer[careers[at]];
            const bool known =
                use >= m_useStarts.back() && use < m_uses.size() && m_uses[use].career == careers[at];
            if (!known) {
                use = static_cast<std::uint32_t>(m_uses.size());
                m_uses.push_back({careers[at], 0});
            }
            m_uses[use].times += 1;
        }
        m_useStarts.push_back(static_cast<std::uint32_t>(m_uses.size()));
    }
}

void CareerLikeness::fileTriples(const std::vector<std::uint16_t>& triples,
                                 const std::vector<std::uint32_t>& starts) {
    m_tripleStarts.assign(tripleCount + 1, 0);
    for (const auto triple : triples)
        ++m_tripleStarts[triple + 1U];
    const auto names = static_cast<float>(m_nameCareers.size());
    m_tripleWeights.resize(tripleCount);
    for (std::size_t triple = 0; triple < tripleCount; ++triple) {
        m_tripleWeights[triple] =
            std::log((names + 1) / (static_cast<float>(m_tripleStarts[triple + 1]) + 1)) + 1;
        m_tripleStarts[triple + 1] += m_tripleStarts[triple];
    }
    m_tripleNames.resize(m_tripleStarts.back());
    auto ends = m_tripleStarts;
    for (std::uint32_t name = 0; name < m_nameCareers.size(); ++name) {
        float squares = 0;
        for (auto at = starts[name]; at < starts[name + 1]; ++at) {
            const auto triple = triples[at];
            m_tripleNames[ends[triple]++] = name;
            squares += m_tripleWeights[triple] * m_tripleWeights[triple];
        }
        m_nameFactors.push_back(1 / std::sqrt(std::max(squares, 1.0F)));
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
        const auto first = m_useStarts[found->second];
        const auto last = m_useStarts[found->second + 1];
        const auto uses = static_cast<float>(last - first);
        const float weight = std::log(1 + (careers - uses + 0.5F) / (uses + 0.5F));
        for (auto at = first; at < last; ++at) {
            const auto& use = m_uses[at];
            marks[use.career] += weight * use.times * (k1 + 1) /
                                 (use.times + k1 * (1 - b + b * m_careerLengths[use.career] / m_usualLength));
        }
    }
    return marks;
}

std::vector<float> CareerLikeness::marksByTriples(const std::vector<std::string>& words,
                                                  std::vector<float>& nearest) const {
    std::vector<float> dots(m_nameCareers.size(), 0);
    float squares = 0;
    std::vector<std::uint16_t> triples;
    visitTriples(words, [&](std::uint16_t triple) { triples.push_back(triple); });
    std::sort(triples.begin(), triples.end());
    triples.erase(std::unique(triples.begin(), triples.end()), triples.end());
    for (const auto triple : triples) {
        const float square = m_tripleWeights[triple] * m_tripleWeights[triple];
        squares += square;
        for (auto at = m_tripleStarts[triple]; at < m_tripleStarts[triple + 1U]; ++at)
            dots[m_tripleNames[at]] += square;
    }
    const float factor = 1 / std::sqrt(std::max(squares, 1.0F));
    std::vector<float> marks(m_careers, 0);
    nearest.assign(m_careers, 0);
    for (std::size_t name = 0; name < dots.size(); ++name) {
        if (dots[name] == 0) // most names share no triple with what was typed
            continue;
        const float cosine = dots[name] * m_nameFactors[name] * factor;
        const float square = cosine * cosine;
        const auto career = m_nameCareers[name];
        marks[career] += square * square;
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
    const std::size_t sum =
        (m_nameCareers.capacity() + m_tripleStarts.capacity() + m_tripleNames.capacity()) *
            sizeof(std::uint32_t) +
        (m_tripleWeights.capacity() + m_nameFactors.capacity()) * sizeof(float);
    return sum + m_stems.size() * (sizeof(std::string) + 64) + m_uses.capacity() * sizeof(Use) +
           m_useStarts.capacity() * sizeof(std::uint32_t);
}

} // namespace waymark::db::search_parts
