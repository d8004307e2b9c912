// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/reading_level.h"

#include <algorithm>
#include <cctype>

namespace waymark::app {

namespace {

bool isLetter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
}

bool isVowel(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

int syllables(std::string_view word) {
    // A silent e at the end is no syllable: "wire", "wires", "wired"; but "table" has two.
    if (word.size() > 3 && !word.ends_with("le")) {
        for (const std::string_view end : {"es", "ed", "e"})
            if (word.ends_with(end)) {
                word.remove_suffix(end.size());
                break;
            }
    }
    int count = 0;
    bool inside = false;
    for (const char c : word) {
        if (isVowel(c) && !inside)
            ++count;
        inside = isVowel(c);
    }
    return std::max(count, 1);
}

} // namespace

std::string plainProse(std::string_view markdown) {
    std::string prose;
    for (std::size_t i = 0; i < markdown.size(); ++i) {
        const char c = markdown[i];
        if (c == ']' && i + 1 < markdown.size() && markdown[i + 1] == '(') {
            const std::size_t end = markdown.find(')', i);
            i = end == std::string_view::npos ? markdown.size() : end;
        } else if (c == '{') {
            const std::size_t end = markdown.find('}', i);
            prose += "a degree";
            i = end == std::string_view::npos ? markdown.size() : end;
        } else if (std::string_view("[]*_`#").find(c) == std::string_view::npos) {
            prose += c;
        }
    }
    return prose;
}

std::vector<std::string> sentencesOf(std::string_view prose) {
    std::vector<std::string> sentences;
    std::string sentence;
    const auto end = [&] {
        if (std::any_of(sentence.begin(), sentence.end(), isLetter))
            sentences.push_back(sentence);
        sentence.clear();
    };
    for (std::size_t i = 0; i < prose.size(); ++i) {
        const char c = prose[i];
        const bool stops = (c == '.' || c == '!' || c == '?') &&
                           (i + 1 == prose.size() || prose[i + 1] == ' ' || prose[i + 1] == '\n');
        if (c == '\n' || stops)
            end();
        else
            sentence += c;
    }
    end();
    return sentences;
}

std::vector<std::string> wordsOf(std::string_view prose) {
    std::vector<std::string> words;
    std::string word;
    for (std::size_t i = 0; i <= prose.size(); ++i) {
        const char c = i < prose.size() ? prose[i] : ' ';
        if (isLetter(c) || ((c == '\'' || c == '-') && !word.empty())) {
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

double readingGrade(std::string_view markdown) {
    const std::string prose = plainProse(markdown);
    const auto sentences = sentencesOf(prose);
    const auto words = wordsOf(prose);
    if (sentences.empty() || words.empty())
        return 0;
    int count = 0;
    for (const std::string& word : words)
        count += syllables(word);
    const auto number = static_cast<double>(words.size());
    return .39 * number / static_cast<double>(sentences.size()) + 11.8 * count / number - 15.59;
}

} // namespace waymark::app
