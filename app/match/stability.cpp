// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/stability.h"

#include <array>
#include <utility>

namespace waymark::app {

namespace {

/// SplitMix64 (Steele, Lea and Flood 2014): short, and the same numbers everywhere, which the standard
/// library's distributions do not promise.
class Generator {
public:
    explicit Generator(std::uint64_t seed)
        : m_state(seed) {}

    /// 0 to below - 1; the unevenness of a remainder is below 1e-18 here.
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(next() % limit); }

private:
    std::uint64_t next() {
        std::uint64_t mixed = m_state += 0x9e3779b97f4a7c15ULL;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }
    std::uint64_t m_state;
};

using AnswersByType = std::array<std::vector<int>, interestTypes>;

/// Moves a random half of each type to the front and answers its scores.
InterestProfile halfOf(AnswersByType& answers, Generator& generator) {
    InterestProfile scores{};
    for (std::size_t type = 0; type < interestTypes; ++type) {
        auto& given = answers[type];
        const std::size_t half = (given.size() + 1) / 2;
        double sum = 0;
        for (std::size_t taken = 0; taken < half; ++taken) {
            std::swap(given[taken], given[taken + generator.below(given.size() - taken)]);
            sum += given[taken];
        }
        scores[type] = sum / static_cast<double>(half) * highestScore / highestAnswer;
    }
    return scores;
}

} // namespace

Stability stabilityOf(const InterestAnswers& answers, const InterestRanking& ranking, std::uint64_t seed,
                      int halves) {
    Stability stability{halves, std::vector<int>(ranking.size())};
    AnswersByType byType;
    for (std::size_t question = 0; question < answers.size(); ++question)
        if (answers[question])
            byType[typeOfQuestion(question)].push_back(*answers[question]);
    for (const auto& given : byType)
        if (given.empty())
            return stability;
    Generator generator(seed);
    for (int half = 0; half < halves; ++half)
        for (const RankedCareer& career : ranking.first(halfOf(byType, generator), firstCareers))
            ++stability.kept[career.career];
    return stability;
}

Steadiness steadinessOf(double keptOf100) {
    constexpr double staysIn = 80;
    constexpr double mostly = 50;
    return keptOf100 >= staysIn  ? Steadiness::StaysIn
           : keptOf100 >= mostly ? Steadiness::Mostly
                                 : Steadiness::Shaky;
}

} // namespace waymark::app
