// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/same_title.h"

#include <algorithm>
#include <array>
#include <utility>

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

int partOf(std::string_view title) {
    constexpr std::array<std::string_view, 9> roman{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    std::string word, before;
    int part = 1;
    for (std::size_t i = 0; i <= title.size(); ++i) {
        if (i < title.size() && isLetter(small(title[i]))) {
            word += small(title[i]);
            continue;
        }
        if (word.empty())
            continue;
        const auto numeral = std::find(roman.begin() + 1, roman.end(), word);
        if (numeral != roman.end() && word != "v")
            part = static_cast<int>(numeral - roman.begin()) + 1;
        else if (word.size() == 1 && word[0] >= '2' && word[0] <= '9' && namesAPart(before))
            part = word[0] - '0';
        before = std::exchange(word, {});
    }
    return part;
}

} // namespace waymark::app
