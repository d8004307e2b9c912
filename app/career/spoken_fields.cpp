// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/spoken_fields.h"

#include "db/text/one_of.h"
#include "db/text/pieces.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace waymark::app {

namespace {

using Tokens = std::vector<std::string>;

/// Words with what hangs on them, and every other sign by itself.
Tokens tokensOf(const std::string& text) {
    Tokens tokens;
    std::string word;
    const auto finish = [&] {
        if (!word.empty())
            tokens.push_back(std::exchange(word, {}));
    };
    for (const char sign : db::lowered(text)) {
        // Letters beyond ASCII are of no field's name here.
        if ((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || db::isOneOf({"{", "}", "_", "-", "'"}, std::string_view(&sign, 1))) {
            word += sign;
            continue;
        }
        finish();
        if (sign != ' ')
            tokens.emplace_back(1, sign);
    }
    finish();
    return tokens;
}

bool endsSentence(const std::string& token) {
    return db::isOneOf({".", ";", "?", "!"}, token);
}

bool isOnSchooling(const Tokens& sentence) {
    return std::any_of(sentence.begin(), sentence.end(), [](const std::string& word) {
        return db::isOneOf({"degree", "degrees", "major", "majors", "{entry_education}", "certificate", "departments", "diploma", "doctorate", "phd", "bachelor's", "master's"}, word);
    });
}

/// What the classification calls otherwise.
std::string asClassified(std::string phrase) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> names{
        {{"biology", "biology/biological sciences"},
         {"criminal justice", "criminal justice/safety studies"},
         {"electronics", "electrical, electronic, and communications engineering technology/technician"},
         {"geology", "geology/earth science"},
         {"information science", "information science/studies"},
         {"marketing", "marketing/marketing management"},
         {"networking", "computer systems networking and telecommunications"},
         {"nursing", "registered nursing/registered nurse"}}};
    const auto known = std::find_if(names.begin(), names.end(), [&phrase](const auto& each) { return each.first == phrase; });
    return known == names.end() ? phrase : std::string(known->second);
}

void takePhrases(const Tokens& sentence, std::set<std::string>& phrases) {
    constexpr std::size_t longest = 3;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        if (sentence[i] == "from")
            return; // the work that others come from
        if (i > 0 && !db::isOneOf({"in", "of", "an", "a", "or", "and", ","}, sentence[i - 1]))
            continue;
        std::string phrase;
        for (std::size_t length = 1; length <= longest && i + length <= sentence.size(); ++length) {
            phrase += (phrase.empty() ? "" : " ") + sentence[i + length - 1];
            const std::string_view next = i + length < sentence.size() ? std::string_view(sentence[i + length]) : ".";
            if (db::isOneOf({".", ",", "or", "and", "degree", "degrees", "certificate", "departments"}, next) &&
                !db::isOneOf({"engineering", "law", "health", "science", "education"}, phrase))
                phrases.insert(asClassified(phrase));
        }
    }
}

} // namespace

std::string plainField(const std::string& title) {
    constexpr std::string_view general = ", general";
    std::string plain = db::lowered(title);
    if (plain.ends_with('.'))
        plain.pop_back();
    if (plain.ends_with(general))
        plain.resize(plain.size() - general.size());
    return plain;
}

std::set<std::string> phrasesOnFields(const std::string& education) {
    std::set<std::string> phrases;
    Tokens sentence;
    Tokens tokens = tokensOf(education);
    tokens.emplace_back(".");
    for (std::string& token : tokens) {
        if (!endsSentence(token)) {
            sentence.push_back(std::move(token));
            continue;
        }
        if (isOnSchooling(sentence))
            takePhrases(sentence, phrases);
        sentence.clear();
    }
    return phrases;
}

} // namespace waymark::app
