// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes titles that read like the real ones: as long, with the same words as often, mostly following each
// other as they do there. As in real lists some words are new: a word seen once among so many says how often
// the next title brings one never seen (Good and Turing), so the vocabulary grows with the number of titles.
// Immutable after construction; any thread.
#pragma once

#include "tests/bench/made_items/random.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace waymark::bench {

class Titles {
public:
    explicit Titles(const std::vector<std::string>& real);

    std::string make(Random& random) const;
    /// A word that no title has, pronounceable: for names too.
    static std::string newWord(Random& random);

private:
    const std::string& wordAfter(const std::string& word, Random& random) const;

    std::vector<std::string> m_words; ///< every word of every title, as often as it stands there
    std::unordered_map<std::string, std::vector<std::size_t>> m_places; ///< where a word stands in m_words
    std::vector<std::size_t> m_lengths;
    std::uint64_t m_newPerMille = 0;
};

} // namespace waymark::bench
