// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/correction.h"

#include "db/search/letters.h"
#include "db/search/words.h"

#include <algorithm>
#include <array>
#include <bit>
#include <tuple>

namespace waymark::db::search_parts {

namespace {

constexpr std::size_t shortestCorrected = 3;
constexpr std::size_t shortestKnown = 4;
constexpr std::size_t shortestForTwo = 8;
constexpr std::size_t longestWord = 40;
constexpr std::size_t shortestHalf = 2;
constexpr int changeCost = 2;
constexpr int halfChangeCost = 1;

std::u32string decodedWord(std::string_view word) {
    std::u32string letters;
    for (std::size_t at = 0; at < word.size();) {
        const auto [point, bytes] = decodedAt(word, at);
        letters.push_back(point);
        at += bytes;
    }
    return letters;
}

std::string encoded(std::u32string_view letters) {
    std::string text;
    for (const char32_t letter : letters)
        appendUtf8(text, letter);
    return text;
}

/// Three rows of the optimal string alignment table, used again from word to word.
class Alignment {
public:
    /// The last row: distances of all of `a` to every head of `b`; valid until the next call.
    const std::vector<int>& lastRow(std::u32string_view a, std::u32string_view b) {
        m_a = a;
        m_b = b;
        for (auto& row : m_rows)
            row.resize(b.size() + 1);
        for (std::size_t j = 0; j <= b.size(); ++j)
            m_rows[0][j] = static_cast<int>(j);
        for (std::size_t i = 1; i <= m_a.size(); ++i)
            fillRow(i);
        return m_rows[m_a.size() % 3];
    }

private:
    void fillRow(std::size_t i) {
        auto& row = m_rows[i % 3];
        const auto& above = m_rows[(i + 2) % 3];
        const auto& twoAbove = m_rows[(i + 1) % 3];
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= m_b.size(); ++j) {
            const int change = m_a[i - 1] == m_b[j - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
            if (i > 1 && j > 1 && m_a[i - 1] == m_b[j - 2] && m_a[i - 2] == m_b[j - 1])
                row[j] = std::min(row[j], twoAbove[j - 2] + 1);
        }
    }

    std::u32string_view m_a;
    std::u32string_view m_b;
    std::array<std::vector<int>, 3> m_rows;
};

class NearWords {
public:
    NearWords(const Vocabulary& vocabulary, std::string_view word, bool unfinished)
        : m_vocabulary(vocabulary)
        , m_word(word)
        , m_letters(decodedWord(word))
        , m_bits(letterBits(word))
        , m_limit(std::max(allowedDistance(m_letters.size()), m_letters.size() == shortestCorrected ? 1 : 0))
        , m_unfinished(unfinished && m_letters.size() >= shortestKnown) {}

    std::vector<Candidate> found() {
        if (m_limit == 0 || m_letters.size() > longestWord)
            return {};
        visit(encoded(std::u32string_view(m_letters).substr(0, 1)));
        tryOtherFirstLetters();
        tryHalves();
        const bool allTried = m_limit == 1 && m_word.size() == m_letters.size();
        if (m_found.empty() && !allTried)
            visit({});
        return std::move(m_found);
    }

private:
    void visit(std::string_view first) {
        const auto slack = static_cast<std::size_t>(m_limit);
        const auto reach = m_letters.size() + slack;
        // Whatever the first letter, a word that is only begun would be near to too many.
        const auto most = m_unfinished && !first.empty() ? longestWord : reach;
        const bool plain = m_word.size() == m_letters.size();
        const auto fewest = std::max(m_letters.size() - slack, shortestCorrected);
        m_vocabulary.visitLike(m_bits, m_limit, fewest, most, first,
                               [&](std::string_view word, std::int64_t entries) {
                                   // Each letter of the word typed that the other lacks is a change.
                                   const auto head = plain ? word.substr(0, reach) : word;
                                   if (std::popcount(m_bits & ~letterBits(head)) <= m_limit)
                                       consider(word, entries);
                               });
    }

    void consider(std::string_view word, std::int64_t entries) {
        const auto letters = decodedWord(word);
        if (word == m_word || std::max(letters.size(), m_letters.size()) < shortestKnown)
            return;
        const int first = letters.front() == m_letters.front() ? 0 : halfChangeCost;
        if (const auto distance = distanceTo(letters)) {
            m_found.push_back({{std::string(word)}, *distance * changeCost + first, entries});
        } else if (m_unfinished && letters.size() > m_letters.size()) {
            if (const auto head = headDistance(letters))
                m_found.push_back(
                    {{std::string(word)}, *head * changeCost + first + halfChangeCost, entries});
        }
    }

    std::optional<int> distanceTo(std::u32string_view word) {
        const auto longer = std::max(word.size(), m_letters.size());
        const auto shorter = std::min(word.size(), m_letters.size());
        if (longer - shorter > static_cast<std::size_t>(m_limit))
            return std::nullopt;
        const int distance = m_alignment.lastRow(m_letters, word).back();
        return distance > m_limit ? std::nullopt : std::optional(distance);
    }

    /// The distance to the nearest head of a longer word.
    std::optional<int> headDistance(std::u32string_view word) {
        const auto longest = m_letters.size() + static_cast<std::size_t>(m_limit);
        const auto& row = m_alignment.lastRow(m_letters, word.substr(0, longest));
        const int nearest = *std::min_element(row.begin() + 1, row.end());
        if (nearest > m_limit)
            return std::nullopt;
        return nearest;
    }

    /// One change that touches the first letter: few enough to be looked up one by one.
    void tryOtherFirstLetters() {
        const std::u32string_view all = m_letters;
        std::vector<std::u32string> words;
        words.emplace_back(all.substr(1));
        words.push_back({all[1], all[0]});
        words.back() += all.substr(2);
        for (const char32_t letter : U"abcdefghijklmnopqrstuvwxyz0123456789") {
            if (letter == U'\0' || letter == all.front())
                continue;
            words.push_back(letter + std::u32string(all.substr(1)));
            words.push_back(letter + std::u32string(all));
        }
        for (const auto& letters : words) {
            if (letters.front() == all.front() || letters.size() < shortestCorrected)
                continue;
            const auto word = encoded(letters);
            if (const auto entries = m_vocabulary.entriesWith(word); entries > 0)
                consider(word, entries);
        }
    }

    /// "softwareengineer", or with a wrong letter for the space, "softwarexengineer".
    void tryHalves() {
        const std::u32string_view all = m_letters;
        for (std::size_t at = shortestHalf; at + shortestHalf <= all.size(); ++at) {
            const std::string left = encoded(all.substr(0, at));
            const auto leftEntries = m_vocabulary.entriesWith(left);
            if (leftEntries == 0)
                continue;
            for (const std::size_t skipped : {std::size_t{0}, std::size_t{1}}) {
                if (at + skipped + shortestHalf > all.size())
                    continue;
                const std::string right = encoded(all.substr(at + skipped));
                const auto rightEntries = m_vocabulary.entriesWith(right);
                if (rightEntries > 0)
                    m_found.push_back(
                        {{left, right}, changeCost + halfChangeCost, std::min(leftEntries, rightEntries)});
            }
        }
    }

    const Vocabulary& m_vocabulary;
    std::string_view m_word;
    std::u32string m_letters;
    Alignment m_alignment;
    std::uint32_t m_bits = 0;
    int m_limit = 0;
    bool m_unfinished = false;
    std::vector<Candidate> m_found;
};

} // namespace

std::uint32_t letterBits(std::string_view word) {
    std::uint32_t bits = 0;
    for (const char c : word)
        bits |= 1U << (static_cast<unsigned char>(c) & 31U);
    return bits;
}

int allowedDistance(std::size_t letters) {
    return letters >= shortestForTwo ? 2 : letters >= shortestKnown ? 1 : 0;
}

std::optional<int> editDistance(std::u32string_view a, std::u32string_view b, int limit) {
    const auto difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (difference > static_cast<std::size_t>(limit))
        return std::nullopt;
    const int distance = Alignment().lastRow(a, b).back();
    if (distance > limit)
        return std::nullopt;
    return distance;
}

std::vector<Candidate> nearWords(const Vocabulary& vocabulary, std::string_view word, bool unfinished,
                                 std::size_t most) {
    auto candidates = NearWords(vocabulary, word, unfinished).found();
    const auto order = [](const Candidate& each) { return std::tuple(each.cost, -each.entries, each.words); };
    std::sort(candidates.begin(), candidates.end(),
              [&](const Candidate& a, const Candidate& b) { return order(a) < order(b); });
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    if (candidates.size() > most)
        candidates.resize(most);
    return candidates;
}

} // namespace waymark::db::search_parts
