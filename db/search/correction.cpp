// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/correction.h"

#include "db/search/letters.h"
#include "db/search/words.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace waymark::db::search_parts {

namespace {

constexpr std::size_t shortestCorrected = 4;
constexpr std::size_t shortestForTwo = 8;
constexpr std::size_t longestWord = 40;
constexpr std::size_t shortestHalf = 2;

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

/// Three rows of the optimal string alignment table; letters further than `limit` from the diagonal can
/// not be part of an answer.
class Alignment {
public:
    Alignment(std::u32string_view a, std::u32string_view b)
        : m_a(a)
        , m_b(b) {
        for (auto& row : m_rows)
            row.resize(b.size() + 1);
        for (std::size_t j = 0; j <= b.size(); ++j)
            m_rows[0][j] = static_cast<int>(j);
    }

    /// The last row: distances of all of `a` to every head of `b`.
    const std::vector<int>& lastRow() {
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
    std::vector<int> m_rows[3];
};

struct Found {
    Candidate candidate;
    bool sameFirst = false;
    bool whole = true; ///< near as a whole and not only with its head

    auto order() const {
        return std::tuple(!sameFirst, candidate.distance, !whole, -candidate.entries, candidate.words);
    }
};

class Finder {
public:
    Finder(const Vocabulary& vocabulary, std::string_view word, bool unfinished)
        : m_vocabulary(vocabulary)
        , m_word(word)
        , m_letters(decodedWord(word))
        , m_limit(allowedDistance(m_letters.size()))
        , m_unfinished(unfinished) {}

    std::vector<Found> found() {
        if (m_limit == 0 || m_letters.size() > longestWord)
            return {};
        collect(encoded(std::u32string_view(m_letters).substr(0, 1)));
        collectHalves();
        if (m_found.empty())
            collect({});
        return std::move(m_found);
    }

private:
    void collect(std::string_view first) {
        const auto slack = static_cast<std::size_t>(m_limit);
        const auto most = m_unfinished ? longestWord : m_letters.size() + slack;
        m_vocabulary.visit(m_letters.size() - slack, most, first,
                           [&](std::string_view word, std::int64_t entries) { consider(word, entries); });
    }

    void consider(std::string_view word, std::int64_t entries) {
        if (word == m_word)
            return;
        const auto letters = decodedWord(word);
        const bool same = letters.front() == m_letters.front();
        if (const auto distance = editDistance(m_letters, letters, m_limit)) {
            m_found.push_back({{{std::string(word)}, *distance, entries}, same, true});
        } else if (m_unfinished && letters.size() > m_letters.size()) {
            if (const auto head = headDistance(letters))
                m_found.push_back({{{std::string(word)}, *head, entries}, same, false});
        }
    }

    /// The distance to the nearest head of a longer word.
    std::optional<int> headDistance(std::u32string_view word) const {
        const auto longest = m_letters.size() + static_cast<std::size_t>(m_limit);
        Alignment alignment(m_letters, word.substr(0, longest));
        const auto& row = alignment.lastRow();
        const int nearest = *std::min_element(row.begin() + 1, row.end());
        if (nearest > m_limit)
            return std::nullopt;
        return nearest;
    }

    /// "softwareengineer", or with a wrong letter for the space, "softwarexengineer".
    void collectHalves() {
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
                    m_found.push_back({{{left, right}, 1, std::min(leftEntries, rightEntries)}, true, true});
            }
        }
    }

    const Vocabulary& m_vocabulary;
    std::string_view m_word;
    std::u32string m_letters;
    int m_limit = 0;
    bool m_unfinished = false;
    std::vector<Found> m_found;
};

} // namespace

int allowedDistance(std::size_t letters) {
    return letters >= shortestForTwo ? 2 : letters >= shortestCorrected ? 1 : 0;
}

std::optional<int> editDistance(std::u32string_view a, std::u32string_view b, int limit) {
    const auto difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (difference > static_cast<std::size_t>(limit))
        return std::nullopt;
    const int distance = Alignment(a, b).lastRow().back();
    if (distance > limit)
        return std::nullopt;
    return distance;
}

std::vector<Candidate> nearWords(const Vocabulary& vocabulary, std::string_view word, bool unfinished,
                                 std::size_t most) {
    auto found = Finder(vocabulary, word, unfinished).found();
    std::sort(found.begin(), found.end(),
              [](const Found& a, const Found& b) { return a.order() < b.order(); });
    std::vector<Candidate> candidates;
    for (auto& each : found) {
        if (candidates.size() == most)
            break;
        candidates.push_back(std::move(each.candidate));
    }
    return candidates;
}

} // namespace waymark::db::search_parts
