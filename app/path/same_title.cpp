// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/same_title.h"

#include <algorithm>
#include <array>
#include <vector>

namespace waymark::app {

namespace {

bool isLetter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '+' ||
           letter == '#' || static_cast<unsigned char>(letter) >= 0x80;
}

char small(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool namesAPart(std::string_view word) {
    return word == "part" || word == "volume" || word == "vol" || word == "module" || word == "unit" ||
           word == "level";
}

/// Small letters, without what stands in brackets.
std::string plain(std::string_view title) {
    std::string text;
    int depth = 0;
    for (const char letter : title) {
        if (letter == '(' || letter == '[')
            ++depth;
        else if ((letter == ')' || letter == ']') && depth > 0)
            --depth;
        else if (depth == 0)
            text += small(letter);
    }
    return text;
}

/// "2nd", "iii", "volume": words that tell parts and editions apart, not subjects.
bool tellsEditions(std::string_view word) {
    constexpr std::string_view words =
        " i ii iii iv v 1 2 3 4 5 6 7 8 9 2e 3e 4e 1st 2nd 3rd 4th 5th 6th first second"
        " third fourth edition ed part volume vol noc canadian the a an beta ";
    std::string padded(1, ' ');
    padded.append(word).append(" ");
    return words.find(padded) != std::string_view::npos;
}

} // namespace

std::string sameTitleKey(std::string_view title) {
    const std::string text = plain(title);
    std::string key, word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isLetter(text[i])) {
            word += text[i];
            continue;
        }
        if (!word.empty() && !tellsEditions(word))
            key += word;
        word.clear();
    }
    return key.empty() ? std::string(title) : key;
}

namespace {

struct Word {
    std::string text;
    std::size_t from = 0, to = 0; ///< in the title
};

std::vector<Word> wordsOf(std::string_view title) {
    std::vector<Word> words;
    for (std::size_t i = 0; i < title.size(); ++i) {
        if (!isLetter(small(title[i])))
            continue;
        Word word{{}, i, i};
        for (; i < title.size() && isLetter(small(title[i])); ++i)
            word.text += small(title[i]);
        word.to = i;
        words.push_back(std::move(word));
    }
    return words;
}

/// 0: no numeral. A "v" is a letter; a "I" within a sentence is a person, an "IV" a drip.
int numeralOf(std::string_view word) {
    constexpr std::array<std::string_view, 9> roman{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    const auto found = std::find(roman.begin(), roman.end(), word);
    return found == roman.end() || word == "v" ? 0 : static_cast<int>(found - roman.begin()) + 1;
}

bool endsHere(std::string_view title, std::size_t at) {
    while (at < title.size() && title[at] == ' ')
        ++at;
    return at == title.size() || !isLetter(small(title[at]));
}

/// "Drawing" of "Drawing - Part 2", "Physics" of "Physics II: Electricity".
std::string seriesBefore(std::string_view title, std::size_t at) {
    std::string series;
    for (const char letter : title.substr(0, at))
        series += small(letter);
    while (!series.empty() && !isLetter(series.back()))
        series.pop_back();
    return series;
}

/// "4-5" at the end: chapters of a larger work.
bool isRange(std::string_view title, const std::vector<Word>& words, std::size_t at) {
    return at + 2 == words.size() && words[at + 1].text.size() == 1 && words[at + 1].text > words[at].text && words[at + 1].text <= "9" &&
           words[at].to + 1 == words[at + 1].from && title[words[at].to] == '-';
}

bool countsPupils(std::string_view word) {
    return word.starts_with("grade") || word.starts_with("age") || word == "k";
}

} // namespace

TitlePart titlePart(std::string_view title) {
    TitlePart part;
    const auto words = wordsOf(title);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& [text, from, to] = words[i];
        const bool named = i > 0 && namesAPart(words[i - 1].text);
        const bool digit = text.size() == 1 && text[0] >= '1' && text[0] <= '9';
        const int numeral = (named || endsHere(title, to)) && i > 0 ? numeralOf(text) : 0;
        const bool course = text.size() == 3 && text.starts_with("10") && text[2] >= '1' && text[2] <= '9' && i > 0;
        const bool bracketed = digit && i > 0 && title[from - 1] == '(' && title.substr(to, 1) == ")";
        const bool range = digit && i > 0 && isRange(title, words, i) && !countsPupils(words[i - 1].text);
        const bool bare = digit && !named && !bracketed && !range && i > 0 && i + 1 == words.size();
        if (numeral == 0 && !course && !bare && !bracketed && !range && !(digit && named))
            continue;
        part.part = numeral > 0 ? numeral : text.back() - '0';
        part.bareNumber = bare;
        part.series = seriesBefore(title, named ? words[i - 1].from : from);
        if (range)
            break;
    }
    return part;
}

int partOf(std::string_view title) {
    const auto part = titlePart(title);
    return part.bareNumber ? 1 : std::max(part.part, 1);
}

} // namespace waymark::app
