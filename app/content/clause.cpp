// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/clause.h"

#include "app/content/phrase.h"
#include "app/content/reading_level.h"

#include <algorithm>
#include <utility>

namespace waymark::app {

namespace {

using Phrases = std::vector<std::string_view>;

/// Of "In some states, ..." the lead; a longer one is a claim of its own.
constexpr std::size_t longestLead = 5;

const Phrases limiting{"some",   "sometimes",   "may",    "might",  "can", "few",  "rare",    "rarely",
                       "seldom", "occasional*", "hardly", "little", "not", "nor", "neither", "never"};
const Phrases exceptions{"unless", "except", "depending", "depends"};
const Phrases turns{"but", "though", "although", "while", "whereas", "yet"};

std::string speltOut(std::string_view sentence) {
    std::string text;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const bool begins = i == 0 || sentence[i - 1] < '0' || sentence[i - 1] > '9';
        const auto number = begins ? sentence.substr(i, 2) : std::string_view();
        const bool ends = i + 2 >= sentence.size() || sentence[i + 2] < '0' || sentence[i + 2] > '9';
        const std::string_view word = !ends            ? ""
                                      : number == "40" ? "forty"
                                      : number == "50" ? "fifty"
                                      : number == "60" ? "sixty"
                                                       : "";
        if (word.empty()) {
            text += sentence[i];
        } else {
            text += word;
            ++i;
        }
    }
    return text;
}

} // namespace

std::string_view firstOf(const std::vector<std::string>& words, const std::vector<std::string_view>& phrases) {
    const auto found = std::find_if(phrases.begin(), phrases.end(),
                                    [&](std::string_view phrase) { return holdsPhrase(words, phrase); });
    return found == phrases.end() ? std::string_view() : *found;
}

std::vector<Clause> clausesOf(std::string_view sentence) {
    std::vector<Clause> clauses(1);
    const std::string text = speltOut(sentence);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(",;:()", at), text.size());
        for (std::string& word : wordsOf(std::string_view(text).substr(at, end - at))) {
            if (std::find(turns.begin(), turns.end(), word) != turns.end())
                clauses.emplace_back();
            clauses.back().words.push_back(std::move(word));
        }
        clauses.emplace_back();
        at = end + 1;
    }
    std::erase_if(clauses, [](const Clause& clause) { return clause.words.empty(); });
    const bool excepted = !firstOf(wordsOf(text), exceptions).empty();
    bool led = false;
    for (Clause& clause : clauses) {
        const bool limits = !firstOf(clause.words, limiting).empty();
        clause.limited = excepted || led || limits;
        led = limits && clause.words.size() <= longestLead;
    }
    return clauses;
}

} // namespace waymark::app
