// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/match/tables.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>

namespace waymark::bench {

namespace {

std::vector<std::string> fieldsOf(const std::string& line, char divider) {
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (const char letter : line) {
        if (letter == '"')
            quoted = !quoted;
        else if (letter == divider && !quoted)
            fields.emplace_back();
        else if (letter != '\r')
            fields.back() += letter;
    }
    return fields;
}

/// "career:15-1252.00" and "15-1252.00" alike.
std::string codeOf(const std::string& field) {
    return field.starts_with("career:") ? field.substr(7) : field;
}

void readRatings(const std::filesystem::path& tables, Careers& careers) {
    for (const auto& row : readTable(tables / "career_interest.tsv", '\t').rows) {
        const auto place = careers.places.find(codeOf(row[0]));
        if (place == careers.places.end())
            continue;
        app::InterestProfile ratings{};
        for (std::size_t type = 0; type < ratings.size(); ++type)
            ratings[type] = std::stod(row[1 + type]);
        careers.ratings[place->second] = ratings;
        careers.likeness[place->second].interests = ratings;
    }
}

void readNeeds(const std::filesystem::path& tables, Careers& careers) {
    careers.needs.careers.resize(careers.codes.size());
    std::map<std::string, std::uint32_t> skills;
    for (const auto& row : readTable(tables / "career_skill.rated.tsv", '\t').rows) {
        const auto place = careers.places.find(codeOf(row[0]));
        const bool knowledge = row[1].starts_with("2.C");
        if (place == careers.places.end() || row[1].starts_with("1.")) // abilities
            continue;
        const double importance = row[2].empty() ? 1 : std::stod(row[2]);
        if (knowledge)
            careers.likeness[place->second].knowledge.push_back(importance);
        const auto skill =
            skills.try_emplace(row[1], static_cast<std::uint32_t>(skills.size())).first->second;
        if (row[4].find_first_of("ILN") == std::string::npos && !row[2].empty() && !row[3].empty())
            careers.needs.careers[place->second].push_back({skill, importance, std::stod(row[3])});
    }
    careers.needs.skills.resize(skills.size());
}

} // namespace

std::size_t Table::column(const std::string& name) const {
    const auto found = std::find(columns.begin(), columns.end(), name);
    if (found == columns.end()) {
        std::cerr << "match_bench: there is no column " << name << '\n';
        std::exit(2);
    }
    return static_cast<std::size_t>(found - columns.begin());
}

Table readTable(const std::filesystem::path& file, char divider) {
    std::ifstream stream(file);
    if (!stream) {
        std::cerr << "match_bench: cannot read " << file.string() << '\n';
        std::exit(2);
    }
    Table table;
    std::string line;
    std::getline(stream, line);
    table.columns = fieldsOf(line, divider);
    while (std::getline(stream, line))
        table.rows.push_back(fieldsOf(line, divider));
    return table;
}

Careers readCareers(const std::filesystem::path& tables) {
    Careers careers;
    for (const auto& row : readTable(tables / "career.tsv", '\t').rows) {
        if (row[4] != "occupation")
            continue;
        careers.places.emplace(row[2], careers.codes.size());
        careers.codes.push_back(row[2]);
        careers.likeness.emplace_back().titles.push_back(row[1]);
    }
    careers.ratings.resize(careers.codes.size());
    careers.published.resize(careers.codes.size());
    for (const auto& row : readTable(tables / "career_title.tsv", '\t').rows)
        if (const auto place = careers.places.find(codeOf(row[0])); place != careers.places.end())
            careers.likeness[place->second].titles.push_back(row[1]);
    for (const auto& row : readTable(tables / "career_relation.tsv", '\t').rows)
        careers.published[careers.places.at(codeOf(row[0]))].insert(careers.places.at(codeOf(row[1])));
    readRatings(tables, careers);
    readNeeds(tables, careers);
    return careers;
}

} // namespace waymark::bench
