// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/relevance.h"

#include "app/path/words.h"

#include <algorithm>
#include <cmath>

namespace waymark::app {

namespace {

constexpr double k1 = 1.2;
constexpr double b = 0.75;
constexpr double coveredFrom = 0.6;
constexpr double genericShare = 0.35; // of its idf that a generic word adds to completeness
constexpr double repeated = 0.75;
constexpr double repeatedFloor = 0.4;
constexpr double leastWeight = 0.25;
constexpr double offTopic = 0.6;

/// The different words of all needs, numbered.
struct Vocabulary {
    std::unordered_map<std::string, std::size_t> numbers;
    std::vector<std::vector<std::size_t>> needWords; // by need
    std::vector<double> idf;
    std::vector<bool> generic;
    double averageLength = 1;
};

/// A need word in an item, how often, and whether its topics hold it.
struct WordCount {
    std::size_t word = 0;
    int count = 0;
    bool inTopics = false;
};

using WordCounts = std::vector<WordCount>;

Vocabulary vocabularyOf(const std::vector<LearningNeed>& needs) {
    Vocabulary vocabulary;
    for (const LearningNeed& need : needs) {
        vocabulary.needWords.emplace_back();
        for (const std::string& word : need.words) {
            const auto [entry, isNew] = vocabulary.numbers.try_emplace(word, vocabulary.numbers.size());
            if (isNew)
                vocabulary.generic.push_back(isGenericWord(word));
            vocabulary.needWords.back().push_back(entry->second);
        }
    }
    return vocabulary;
}

WordCounts countsIn(const ItemWords& item, const Vocabulary& vocabulary) {
    WordCounts counts;
    const auto count = [&](const std::string& word, bool inTopics) {
        const auto found = vocabulary.numbers.find(word);
        if (found == vocabulary.numbers.end())
            return;
        auto known = std::find_if(counts.begin(), counts.end(),
                                  [&](const WordCount& entry) { return entry.word == found->second; });
        if (known == counts.end())
            known = counts.insert(counts.end(), {found->second, 0, false});
        ++known->count;
        known->inTopics |= inTopics;
    };
    for (const std::string& word : item.title)
        if (!isAmbiguousWord(word))
            count(word, false);
    for (const std::string& word : item.topics)
        count(word, true);
    return counts;
}

double completeness(const LearningNeed& need, const std::vector<std::size_t>& words, const WordCounts& counts,
                    const Vocabulary& vocabulary) {
    double all = 0;
    double met = 0;
    for (const std::size_t word : words) {
        const double mass = vocabulary.idf[word] * (vocabulary.generic[word] ? genericShare : 1);
        all += mass;
        if (std::any_of(counts.begin(), counts.end(), [&](const WordCount& entry) {
                return entry.word == word && (entry.inTopics || !need.topicOnly);
            }))
            met += mass;
    }
    return all > 0 ? met / all : 0;
}

/// "Monitoring" of a course filed under satellites is another monitoring.
double topicTrust(const ItemWords& item, const WordCounts& counts) {
    const bool met =
        std::any_of(counts.begin(), counts.end(), [](const WordCount& entry) { return entry.inTopics; });
    return met || item.topics.empty() ? 1 : offTopic;
}

Relevance judged(std::size_t number, const ItemWords& item, const WordCounts& counts,
                 const std::vector<LearningNeed>& needs, const Vocabulary& vocabulary) {
    Relevance relevance;
    relevance.item = number;
    const auto length = static_cast<double>(item.title.size() + item.topics.size());
    const double trust = topicTrust(item, counts);
    std::unordered_map<std::size_t, double> wordWeight;
    std::vector<std::pair<std::size_t, double>> complete; // need, completeness
    for (std::size_t n = 0; n < needs.size(); ++n) {
        const double share = completeness(needs[n], vocabulary.needWords[n], counts, vocabulary);
        if (share <= 0)
            continue;
        if (share >= (needs[n].exact ? 0.999 : coveredFrom))
            complete.emplace_back(n, share);
        const double each = needs[n].weight * share * share / std::sqrt(needs[n].words.size());
        for (const std::size_t word : vocabulary.needWords[n])
            wordWeight[word] = std::max(wordWeight[word], each);
    }
    std::unordered_map<std::size_t, double> scoreOf;
    for (const auto& [word, count, inTopics] : counts) {
        const double saturation =
            count * (k1 + 1) / (count + k1 * (1 - b + b * length / vocabulary.averageLength));
        const double score = trust * wordWeight[word] * vocabulary.idf[word] * saturation;
        relevance.wordScores.emplace_back(word, score);
        relevance.score += score;
        scoreOf[word] = score;
    }
    for (const auto& [need, share] : complete) {
        double score = 0;
        for (const std::size_t word : vocabulary.needWords[need])
            score += scoreOf.contains(word) ? scoreOf[word] : 0;
        relevance.coveredNeeds.emplace_back(need, score * needs[need].weight);
    }
    std::stable_sort(relevance.coveredNeeds.begin(), relevance.coveredNeeds.end(),
                     [](const auto& first, const auto& second) { return first.second > second.second; });
    return relevance;
}

} // namespace

RelevanceIndex::RelevanceIndex(const std::vector<LearningNeed>& needs, const std::vector<ItemWords>& items) {
    Vocabulary vocabulary = vocabularyOf(needs);
    std::vector<WordCounts> counts;
    std::vector<int> documents(vocabulary.numbers.size(), 0);
    double totalLength = 0;
    for (const ItemWords& item : items) {
        counts.push_back(countsIn(item, vocabulary));
        for (const WordCount& entry : counts.back())
            ++documents[entry.word];
        totalLength += static_cast<double>(item.title.size() + item.topics.size());
    }
    const auto total = static_cast<double>(items.size());
    if (totalLength > 0)
        vocabulary.averageLength = totalLength / total;
    // Damped: a word that titles seldom hold says less about a career than how much the career wants it.
    for (const int n : documents)
        vocabulary.idf.push_back(std::sqrt(std::log(1 + (total - n + 0.5) / (n + 0.5))));
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (counts[i].empty())
            continue;
        Relevance relevance = judged(i, items[i], counts[i], needs, vocabulary);
        const bool weighs =
            std::any_of(relevance.coveredNeeds.begin(), relevance.coveredNeeds.end(),
                        [&needs](const auto& covered) { return needs[covered.first].weight >= leastWeight; });
        if (weighs)
            m_found.push_back(std::move(relevance));
    }
}

std::vector<Relevance> chooseVaried(std::vector<Relevance> candidates, std::size_t limit) {
    std::vector<Relevance> chosen;
    std::unordered_map<std::size_t, int> taught;
    const auto gainOf = [&taught](const Relevance& candidate) {
        double gain = 0;
        for (const auto& [word, score] : candidate.wordScores) {
            const auto found = taught.find(word);
            gain += score *
                    (found == taught.end() ? 1 : std::max(repeatedFloor, std::pow(repeated, found->second)));
        }
        return gain;
    };
    while (chosen.size() < limit && !candidates.empty()) {
        std::size_t best = 0;
        double bestGain = -1;
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            if (const double gain = gainOf(candidates[i]); gain > bestGain) {
                best = i;
                bestGain = gain;
            }
        }
        chosen.push_back(std::move(candidates[best]));
        candidates.erase(candidates.begin() + static_cast<std::ptrdiff_t>(best));
        chosen.back().score = bestGain;
        for (const auto& [word, score] : chosen.back().wordScores)
            if (score > 0)
                ++taught[word];
    }
    return chosen;
}

} // namespace waymark::app
