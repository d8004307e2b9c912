// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which careers a title is like that no career is called. Two judges whose shares of their best mark are
// added: BM25 (k1 1.2, b 0.3) over the stems of all names of a career together, and the names themselves,
// each by the cosine of its letter triples (TF-IDF) to the fourth power, summed by career. The first knows
// what a career is about, the second how near a single name comes and what to do with misspelt words.
// Measured on held-out titles together they find what either misses (README.md). Immutable; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waymark::db::search_parts {

struct LoadedIndex;

struct LikeCareer {
    std::uint32_t entry = 0;
    double likeness = 0; ///< 1 is the best of both judges
    double nearest = 0;  ///< the cosine of the career's nearest name, 0 to 1
};

class CareerLikeness {
public:
    explicit CareerLikeness(const LoadedIndex& index);

    /// Best first. `words` in plain small letters.
    std::vector<LikeCareer> like(const std::vector<std::string>& words, std::size_t most) const;
    std::size_t bytesInMemory() const;

private:
    struct Use {
        std::uint32_t career = 0;
        float times = 0;
    };
    struct Stemmed {
        std::uint32_t stem = 0;
        std::uint32_t career = 0;
    };
    void fileStems(const std::vector<Stemmed>& words);
    void fileTriples(const std::vector<std::uint16_t>& triples, const std::vector<std::uint32_t>& starts);
    std::vector<float> marksByStems(const std::vector<std::string>& words) const;
    std::vector<float> marksByTriples(const std::vector<std::string>& words,
                                      std::vector<float>& nearest) const;

    std::uint32_t m_careers = 0;
    std::unordered_map<std::string, std::uint32_t> m_stems;
    std::vector<std::uint32_t> m_useStarts; ///< by stem, and the end
    std::vector<Use> m_uses;
    std::vector<float> m_careerLengths; ///< in stems
    float m_usualLength = 1;
    std::vector<std::uint32_t> m_nameCareers;
    std::vector<std::uint32_t> m_tripleStarts;
    std::vector<std::uint32_t> m_tripleNames;
    std::vector<float> m_tripleWeights;
    std::vector<float> m_nameFactors; ///< one over the length of its weights
};

} // namespace waymark::db::search_parts
