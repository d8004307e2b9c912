// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/stability.h"
#include "tests/bench/match/measures.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <string_view>

namespace waymark::bench {

namespace {

constexpr std::string_view letters = "RIASEC";

/// Columns of the answers in the order of the questions here: round the six types.
std::vector<std::size_t> orderedColumns(const Table& table, const Table& key) {
    std::array<std::vector<std::size_t>, 6> ofType;
    for (const auto& row : key.rows)
        ofType[letters.find(row[1])].push_back(table.column(row[0]));
    std::vector<std::size_t> columns;
    for (std::size_t question = 0; question < app::interestQuestions; ++question)
        columns.push_back(ofType[app::typeOfQuestion(question)].at(question / app::interestTypes));
    return columns;
}

/// Without rows that hold anything but 0 to 4 and without those that repeat another's answers.
std::vector<app::InterestAnswers> cleaned(const Table& table, const std::vector<std::size_t>& columns) {
    std::vector<app::InterestAnswers> people;
    std::set<std::string> seen;
    for (const auto& row : table.rows) {
        app::InterestAnswers answers;
        std::string all;
        bool good = row.size() == table.columns.size();
        for (std::size_t question = 0; good && question < columns.size(); ++question) {
            const std::string& field = row[columns[question]];
            good = field.size() == 1 && field[0] >= '0' && field[0] <= '4';
            all += field;
            if (good)
                answers[question] = field[0] - '0';
        }
        if (good && seen.insert(all).second)
            people.push_back(answers);
    }
    return people;
}

struct Band {
    double kept = 0;
    int people = 0;
};

} // namespace

void measureHalves(const Careers& careers, const std::filesystem::path& answers,
                   const std::filesystem::path& key) {
    const Table table = readTable(answers, ',');
    const auto people = cleaned(table, orderedColumns(table, readTable(key, '\t')));
    const app::InterestRanking ranking(careers.ratings);
    std::map<int, Band> bands;
    Band all;
    for (const auto& person : people) {
        const auto scores = *app::scoresOf(person);
        const auto first = ranking.first(scores, app::firstCareers);
        if (first.empty())
            continue;
        const auto stability = app::stabilityOf(person, ranking);
        double kept = 0;
        for (const auto& career : first)
            kept += stability.keptOf100(career.career) / 100 / static_cast<double>(first.size());
        Band& band = bands[static_cast<int>(app::spreadOf(scores) / 2) * 2];
        band.kept += kept;
        ++band.people;
        all.kept += kept;
        ++all.people;
    }
    std::printf("halves: %d of %zu people, of the first 20 kept %.3f\n", all.people, people.size(),
                all.kept / all.people);
    for (const auto& [from, band] : bands)
        std::printf("  spread %2d to %2d: %.2f (%d people)\n", from, from + 2, band.kept / band.people,
                    band.people);
}

} // namespace waymark::bench
