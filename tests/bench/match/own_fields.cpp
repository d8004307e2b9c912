// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/answers.h"
#include "app/match/interest_ranking.h"
#include "tests/bench/match/measures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <functional>
#include <map>
#include <random>

namespace waymark::bench {

namespace {

/// Fields of study (beginnings of CIP 2020 codes) that a major's name stands for; vague names are left out.
const std::map<std::string, std::vector<std::string>> fieldsOfMajors{
    {"accounting", {"52.03"}},
    {"administration business", {"52.02"}},
    {"anthropology", {"45.02"}},
    {"architecture", {"04.02"}},
    {"art", {"50.07"}},
    {"biology", {"26.01"}},
    {"business management", {"52.02"}},
    {"chemical engineering", {"14.07"}},
    {"chemistry", {"40.05"}},
    {"civil engineering", {"14.08"}},
    {"communication", {"09.01"}},
    {"computer engineering", {"14.09"}},
    {"computer science", {"11.07", "11.01"}},
    {"counseling", {"13.11", "51.15"}},
    {"criminal justice", {"43.01"}},
    {"design", {"50.04"}},
    {"economic", {"45.06"}},
    {"education", {"13.01", "13.12", "13.13"}},
    {"electrical engineering", {"14.10"}},
    {"english", {"23.01"}},
    {"environmental science", {"03.01"}},
    {"finance", {"52.08"}},
    {"history", {"54.01"}},
    {"human resource", {"52.10"}},
    {"information technology", {"11.01", "11.10"}},
    {"journalism", {"09.04"}},
    {"law", {"22.01"}},
    {"marketing", {"52.14"}},
    {"mathematic", {"27.01"}},
    {"mechanical engineering", {"14.19"}},
    {"medicine", {"51.12"}},
    {"music", {"50.09"}},
    {"nursing", {"51.38"}},
    {"pharmacy", {"51.20"}},
    {"philosophy", {"38.01"}},
    {"physic", {"40.08"}},
    {"political science", {"45.10"}},
    {"psychology", {"42.01", "42.27", "42.28"}},
    {"social work", {"44.07"}},
    {"sociology", {"45.11"}},
    {"veterinary", {"01.80"}},
};

struct Person {
    app::InterestProfile scores{};
    std::string major;
};

std::vector<Person> readPeople(const std::filesystem::path& file) {
    const Table table = readTable(file, '\t');
    const std::size_t major = table.column("major");
    const std::size_t fakeWords = table.column("fake_words");
    constexpr std::string_view letters = "RIASEC";
    std::vector<Person> people;
    for (const auto& row : table.rows) {
        // Who claims to know invented words answers without care.
        if (row.size() != table.columns.size() || row[fakeWords] != "0" ||
            !fieldsOfMajors.contains(row[major]))
            continue;
        Person person;
        person.major = row[major];
        for (std::size_t type = 0; type < letters.size(); ++type) {
            for (int item = 1; item <= 8; ++item)
                person.scores[type] += std::stod(row[table.column(letters[type] + std::to_string(item))]) - 1;
            person.scores[type] *= 10.0 / 8;
        }
        if (app::spreadOf(person.scores) > 0)
            people.push_back(person);
    }
    return people;
}

using CareersOfMajors = std::map<std::string, std::set<std::size_t>>;

CareersOfMajors careersOfMajors(const Careers& careers, const std::filesystem::path& tables) {
    CareersOfMajors own;
    const Table links = readTable(tables / "occupation_field.tsv", '\t');
    for (const auto& [major, fields] : fieldsOfMajors) {
        for (const auto& row : links.rows) {
            const bool leads = std::any_of(fields.begin(), fields.end(),
                                           [&](const auto& field) { return row[1].starts_with(field); });
            for (std::size_t career = 0; leads && career < careers.codes.size(); ++career)
                if (careers.codes[career].starts_with(row[0]) && careers.ratings[career])
                    own[major].insert(career);
        }
    }
    return own;
}

struct Result {
    double macroPercentile = 0;
    double inFirst = 0;
    int people = 0;
    std::map<std::string, std::pair<double, int>> majors;
};

/// `transform` makes of a person's scores what the list is made from.
Result measure(const std::vector<Person>& people, const CareersOfMajors& own,
               const app::InterestRanking& ranking,
               const std::function<app::InterestProfile(std::size_t)>& scoresOf) {
    Result result;
    for (std::size_t person = 0; person < people.size(); ++person) {
        const auto wanted = own.find(people[person].major);
        const auto list = ranking.ranked(scoresOf(person));
        if (wanted == own.end() || list.empty())
            continue;
        double percentiles = 0;
        bool first = false;
        for (std::size_t place = 0; place < list.size(); ++place) {
            if (!wanted->second.contains(list[place].career))
                continue;
            percentiles += 1 - static_cast<double>(place) / static_cast<double>(list.size() - 1);
            first |= place < app::firstCareers;
        }
        auto& [sum, count] = result.majors[people[person].major];
        sum += percentiles / static_cast<double>(wanted->second.size());
        ++count;
        result.inFirst += first ? 1 : 0;
        ++result.people;
    }
    for (const auto& [major, sum] : result.majors)
        result.macroPercentile += sum.first / sum.second / static_cast<double>(result.majors.size());
    result.inFirst /= result.people;
    return result;
}

void print(const char* name, const Result& result) {
    std::printf("  %-28s macro percentile %.3f, in the first 20 %.3f\n", name, result.macroPercentile,
                result.inFirst);
}

} // namespace

void measureOwnFields(const Careers& careers, const std::filesystem::path& tables,
                      const std::filesystem::path& answers) {
    const auto people = readPeople(answers);
    const auto own = careersOfMajors(careers, tables);
    const app::InterestRanking ranking(careers.ratings);
    const auto correlation =
        measure(people, own, ranking, [&](std::size_t person) { return people[person].scores; });
    std::printf("own fields: %d people, %zu majors\n", correlation.people, correlation.majors.size());
    print("correlation", correlation);

    app::InterestProfile means{};
    app::InterestProfile spreads{};
    for (std::size_t type = 0; type < means.size(); ++type) {
        for (const auto& person : people)
            means[type] += person.scores[type] / static_cast<double>(people.size());
        for (const auto& person : people)
            spreads[type] +=
                std::pow(person.scores[type] - means[type], 2) / static_cast<double>(people.size());
    }
    print("by norms", measure(people, own, ranking, [&](std::size_t person) {
              app::InterestProfile normed{};
              for (std::size_t type = 0; type < normed.size(); ++type)
                  normed[type] = (people[person].scores[type] - means[type]) / std::sqrt(spreads[type]);
              return normed;
          }));
    std::mt19937 generator(7);
    std::vector<std::size_t> others(people.size());
    for (auto& other : others)
        other = generator() % people.size();
    print("another person's answers",
          measure(people, own, ranking, [&](std::size_t person) { return people[others[person]].scores; }));
    std::vector<std::pair<double, std::string>> order;
    for (const auto& [major, sum] : correlation.majors)
        order.emplace_back(sum.first / sum.second, major);
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < order.size(); ++i)
        if (i < 5 || i + 5 >= order.size())
            std::printf("  %.2f %s\n", order[i].first, order[i].second.c_str());
}

} // namespace waymark::bench
