// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/stem.h"

#include "db/text/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::db {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array<Pair, 5> spellings{
    {{"isation", "ization"}, {"iour", "ior"}, {"olour", "olor"}, {"abour", "abor"}, {"ae", "e"}}};
constexpr std::array<Pair, 6> endings{
    {{"tre", "ter"}, {"bre", "ber"}, {"ise", "ize"}, {"yse", "yze"}, {"mme", "m"}, {"ence", "ense"}}};

bool isPlain(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

void makeSingular(std::string& word) {
    const auto ends = [&word](std::string_view end) { return word.ends_with(end); };
    if (word.size() > 4 && ends("ies"))
        word.replace(word.size() - 3, 3, "y");
    else if (word.size() > 4 && ends("sses"))
        word.resize(word.size() - 2);
    else if (word.size() > 3 && ends("s") && !ends("ss") && !ends("us") && !ends("is") &&
             !ends("ics"))
        word.pop_back();
}

void makeAmerican(std::string& word) {
    constexpr std::size_t shortest = 5; // shorter ones are other words: "tour", "wise"
    if (word.size() < shortest)
        return;
    for (const auto& [british, american] : spellings)
        for (std::size_t at = 0; (at = word.find(british, at)) != std::string::npos; at += american.size())
            word.replace(at, british.size(), american);
    for (const auto& [british, american] : endings) {
        if (!word.ends_with(british))
            continue;
        word.replace(word.size() - british.size(), british.size(), american);
        return;
    }
}

/// "programm" of "programming" is "program", but "process" stays.
void undouble(std::string& word) {
    if (word.size() > 3 && word.back() == word[word.size() - 2] && word.back() != 's' && word.back() != 'z')
        word.pop_back();
}

} // namespace

std::string stemOf(std::string_view word) {
    std::string stem(word);
    if (!isPlain(stem))
        return stem;
    makeSingular(stem);
    makeAmerican(stem);
    const bool doing = stem.size() > 6 && stem.ends_with("ing");
    const bool doer = stem.size() > 5 && stem.ends_with("er");
    if (doing || doer) {
        stem.resize(stem.size() - (doing ? 3 : 2));
        undouble(stem);
    }
    if (stem.size() > 4 && stem.ends_with('e'))
        stem.pop_back();
    // "Welder" is "welding", but "market" is not "marketing" and "flutter" is no "flute".
    return doing || doer ? stem + "ing" : stem;
}

std::string stemsOf(std::string_view phrase) {
    const search_parts::Words words(phrase);
    std::string stems;
    for (std::size_t i = 0; i < words.size(); ++i)
        stems.append(i == 0 ? "" : " ").append(stemOf(words[i]));
    return stems;
}

} // namespace waymark::db
