// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/correction.h"

#include "db/search/alignment_rows.h"
#include "db/text/utf8.h"
#include "db/text/words.h"

#include <algorithm>
#include <deque>
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

class NearWords {
public:
    NearWords(const Vocabulary& vocabulary, std::string_view word, bool unfinished)
        : m_vocabulary(vocabulary)
        , m_word(word)
        , m_letters(decodedWord(word))
        , m_limit(std::max(allowedDistance(m_letters.size()), m_letters.size() == shortestCorrected ? 1 : 0))
        , m_unfinished(unfinished && m_letters.size() >= shortestKnown) {}

    std::vector<Candidate> best(std::size_t most) {
        if (m_limit == 0 || m_letters.size() > longestWord)
            return {};
        m_rows.emplace(m_letters, m_limit, m_unfinished);
        visit(encoded(std::u32string_view(m_letters).substr(0, 1)));
        tryOtherFirstLetters();
        tryHalves();
        const bool allTried = m_limit == 1 && m_word.size() == m_letters.size();
        if (m_found.empty() && !allTried)
            visit({});
        return nearest(most);
    }

private:
    /// A candidate before its letters are copied: of thousands a dozen is wanted.
    struct Near {
        std::string_view left;
        std::string_view right; ///< empty unless two words
        int cost = 0;
        std::int64_t entries = 0;
        auto order() const { return std::tuple(cost, -entries, left, right); }
    };

    void visit(std::string_view first) {
        const auto slack = static_cast<std::size_t>(m_limit);
        // Whatever the first letter, a word that is only begun would be near to too many.
        const auto most = m_unfinished && !first.empty() ? longestWord : m_letters.size() + slack;
        const auto fewest = std::max(m_letters.size() - slack, shortestCorrected);
        m_vocabulary.visit(first, [&](std::string_view word, std::int64_t entries, std::size_t shared) {
            const auto distance = m_rows->to(word, shared);
            if (distance.letters >= fewest && distance.letters <= most)
                consider(word, entries, distance);
            return m_rows->hopelessBytes();
        });
    }

    void consider(std::string_view word, std::int64_t entries, const AlignmentRows::Distance& distance) {
        if (word == m_word || std::max(distance.letters, m_letters.size()) < shortestKnown)
            return;
        const int first = decodedAt(word, 0).point == m_letters.front() ? 0 : halfChangeCost;
        if (distance.whole <= m_limit)
            m_found.push_back({word, {}, distance.whole * changeCost + first, entries});
        else if (m_unfinished && distance.letters > m_letters.size() && distance.head <= m_limit)
            m_found.push_back({word, {}, distance.head * changeCost + first + halfChangeCost, entries});
    }

    std::vector<Candidate> nearest(std::size_t most) {
        const auto before = [](const Near& a, const Near& b) { return a.order() < b.order(); };
        const auto same = [](const Near& a, const Near& b) { return a.order() == b.order(); };
        // A word can be met twice, by its first letter and whatever that is.
        const auto end = m_found.begin() + static_cast<std::ptrdiff_t>(std::min(2 * most, m_found.size()));
        std::partial_sort(m_found.begin(), end, m_found.end(), before);
        m_found.erase(std::unique(m_found.begin(), end, same), m_found.end());
        std::vector<Candidate> candidates;
        for (std::size_t i = 0; i < std::min(most, m_found.size()); ++i) {
            const auto& each = m_found[i];
            candidates.push_back({{std::string(each.left)}, each.cost, each.entries});
            if (!each.right.empty())
                candidates.back().words.emplace_back(each.right);
        }
        return candidates;
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
            auto word = encoded(letters);
            if (const auto entries = m_vocabulary.entriesWith(word); entries > 0) {
                m_made.push_back(std::move(word));
                consider(m_made.back(), entries, m_rows->to(m_made.back(), 0));
            }
        }
    }

    /// "softwareengineer", or with a wrong letter for the space, "softwarexengineer".
    void tryHalves() {
        std::vector<std::size_t> starts; // of letters, in bytes
        for (std::size_t at = 0; at < m_word.size(); at += decodedAt(m_word, at).bytes)
            starts.push_back(at);
        for (std::size_t at = shortestHalf; at + shortestHalf <= starts.size(); ++at) {
            const auto left = m_word.substr(0, starts[at]);
            const auto leftEntries = m_vocabulary.entriesWith(left);
            if (leftEntries == 0)
                continue;
            for (const std::size_t skipped : {std::size_t{0}, std::size_t{1}}) {
                if (at + skipped + shortestHalf > starts.size())
                    continue;
                const auto right = m_word.substr(starts[at + skipped]);
                const auto rightEntries = m_vocabulary.entriesWith(right);
                if (rightEntries > 0)
                    m_found.push_back(
                        {left, right, changeCost + halfChangeCost, std::min(leftEntries, rightEntries)});
            }
        }
    }

    const Vocabulary& m_vocabulary;
    std::string_view m_word;
    std::u32string m_letters;
    int m_limit = 0;
    bool m_unfinished = false;
    std::optional<AlignmentRows> m_rows;
    std::deque<std::string> m_made; ///< words that m_found may name, where the vocabulary has not made them
    std::vector<Near> m_found;
};

} // namespace

int allowedDistance(std::size_t letters) {
    return letters >= shortestForTwo ? 2 : letters >= shortestKnown ? 1 : 0;
}

std::vector<Candidate> nearWords(const Vocabulary& vocabulary, std::string_view word, bool unfinished,
                                 std::size_t most) {
    return NearWords(vocabulary, word, unfinished).best(most);
}

} // namespace waymark::db::search_parts
