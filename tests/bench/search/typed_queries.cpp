// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/typed_queries.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <sstream>

namespace waymark::bench {

namespace {

constexpr std::size_t longestQuery = 48;

std::vector<std::string> wordsOf(const std::string& title) {
    std::istringstream in(title);
    std::vector<std::string> words;
    for (std::string word; in >> word;)
        words.push_back(word);
    return words;
}

std::string joined(const std::vector<std::string>& words, std::size_t from, std::size_t to) {
    std::string text;
    for (auto i = from; i < std::min(to, words.size()); ++i)
        text += (text.empty() ? "" : " ") + words[i];
    return text;
}

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

} // namespace

std::string misspelt(std::string text, std::mt19937& random) {
    std::vector<std::size_t> letters; // where each begins, but the first
    for (std::size_t at = 1; at < text.size(); ++at)
        if (!isContinuation(text[at]))
            letters.push_back(at);
    if (letters.size() < 3)
        return text;
    const auto which = random() % letters.size();
    const auto at = letters[which];
    const auto next = which + 1 < letters.size() ? letters[which + 1] : text.size();
    const std::string letter(1, static_cast<char>('a' + random() % 26));
    switch (random() % 4) {
    case 0:
        return text.insert(at, letter);
    case 1:
        return text.erase(at, next - at);
    case 2:
        return text.replace(at, next - at, letter);
    default:
        if (next == text.size())
            return text.erase(at);
        const auto end = which + 2 < letters.size() ? letters[which + 2] : text.size();
        return text.substr(0, at) + text.substr(next, end - next) + text.substr(at, next - at) +
               text.substr(end);
    }
}

std::vector<std::string> typedQueries(const std::filesystem::path& catalog, std::size_t count,
                                      std::uint32_t seed) {
    const SQLite::Database database(catalog.string());
    std::vector<std::string> titles;
    SQLite::Statement names(database,
                            "SELECT title FROM (SELECT title FROM course UNION ALL SELECT title FROM book)"
                            " UNION ALL SELECT title FROM career UNION ALL SELECT name FROM skill");
    std::vector<std::string> careers;
    while (names.executeStep())
        titles.push_back(names.getColumn(0).getString());
    SQLite::Statement other(database, "SELECT title FROM career_title");
    while (other.executeStep())
        careers.push_back(other.getColumn(0).getString());
    std::mt19937 random(seed);
    std::vector<std::string> queries;
    while (queries.size() < count) {
        const auto& from = random() % 3 == 0 ? careers : titles;
        const auto words = wordsOf(from[random() % from.size()]);
        if (words.empty())
            continue;
        std::string query;
        switch (random() % 4) {
        case 0:
            query = joined(words, 0, words.size());
            break;
        case 1:
            query = joined(words, 0, 1 + random() % 3);
            break;
        case 2:
            query = joined(words, random() % words.size(), words.size());
            break;
        default:
            query = words[random() % words.size()] + " " + words[random() % words.size()];
        }
        if (random() % 10 == 0)
            query = misspelt(query, random);
        if (query.size() <= longestQuery && !query.empty())
            queries.push_back(query);
    }
    return queries;
}

std::vector<std::string> keystrokes(const std::string& query) {
    std::vector<std::string> typed;
    for (std::size_t end = 1; end <= query.size(); ++end)
        if (end == query.size() || !isContinuation(query[end]))
            typed.push_back(query.substr(0, end));
    return typed;
}

} // namespace waymark::bench
