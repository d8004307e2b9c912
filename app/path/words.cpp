// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::app {

namespace {

constexpr auto emptyWords = std::to_array<std::string_view>(
    {"a",    "an",   "and", "are", "as",  "at",    "be",  "by",   "for",   "from", "how",  "in",
     "into", "is",   "it",  "its", "my",  "of",    "on",  "or",   "other", "our",  "than", "that",
     "the",  "this", "to",  "up",  "use", "using", "via", "what", "why",   "with", "you",  "your"});

constexpr auto genericWords = std::to_array<std::string_view>(
    {"administrator", "advanced",    "analyst",     "application", "applied",    "basic",        "beginner",
     "bootcamp",      "build",       "building",    "class",       "code",       "coding",       "complete",
     "computer",      "concept",     "course",      "crash",       "data",       "design",       "developer",
     "development",   "engineer",    "engineering", "essential",   "full",       "fundamental",  "general",
     "guide",         "handbook",    "hour",        "information", "intro",      "introduction", "language",
     "learn",         "learning",    "lecture",     "level",       "management", "master",       "method",
     "modern",        "new",         "online",      "practical",   "practice",   "principle",    "program",
     "programmer",    "programming", "project",     "science",     "scientist",  "service",      "skill",
     "software",      "specialist",  "start",       "studio",      "study",      "system",       "technician",
     "technology",    "theory",      "tool",        "topic",       "training",   "tutorial",     "visual",
     "web",           "work",        "working",     "writing"});

constexpr std::array<std::pair<std::string_view, std::string_view>, 8> sameWords{{{"apis", "api"},
                                                                                  {"golang", "go"},
                                                                                  {"js", "javascript"},
                                                                                  {"postgres", "postgresql"},
                                                                                  {"nodejs", "node.js"},
                                                                                  {"k8s", "kubernetes"},
                                                                                  {"basics", "basic"},
                                                                                  {"dbms", "database"}}};

bool isWordByte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
           static_cast<unsigned char>(byte) >= 0x80;
}

static_assert(std::is_sorted(emptyWords.begin(), emptyWords.end()));
static_assert(std::is_sorted(genericWords.begin(), genericWords.end()));

template <class Range>
bool holds(const Range& sorted, std::string_view word) {
    return std::binary_search(sorted.begin(), sorted.end(), word);
}

/// "databases" -> "database", "libraries" -> "library"; short words and names in -ss, -us, -is stay.
std::string singular(std::string word) {
    const auto ends = [&word](std::string_view end) { return word.ends_with(end); };
    if (word.size() < 5 || !ends("s") || ends("ss") || ends("us") || ends("is") || ends("js"))
        return word;
    if (ends("ies") && word.size() > 5)
        return word.substr(0, word.size() - 3) + 'y';
    word.pop_back();
    return word;
}

std::string comparable(const std::string& word) {
    for (const auto& [other, same] : sameWords)
        if (word == other)
            return std::string(same);
    return singular(word);
}

} // namespace

std::vector<std::string> wordsOf(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    std::vector<std::string> words;
    for (std::size_t i = 0; i < lower.size();) {
        const bool dotName = lower[i] == '.' && lower.compare(i, 4, ".net") == 0;
        if (!isWordByte(lower[i]) && !dotName) {
            ++i;
            continue;
        }
        std::size_t end = dotName ? i + 1 : i;
        while (end < lower.size() && isWordByte(lower[end]))
            ++end;
        if (lower.compare(end, 3, ".js") == 0 && (end + 3 == lower.size() || !isWordByte(lower[end + 3])))
            end += 3;
        while (end < lower.size() && (lower[end] == '+' || lower[end] == '#'))
            ++end;
        std::string word = comparable(lower.substr(i, end - i));
        if (!holds(emptyWords, word))
            words.push_back(std::move(word));
        i = end;
    }
    return words;
}

bool isGenericWord(std::string_view word) {
    return holds(genericWords, word);
}

bool isAmbiguousWord(std::string_view word) {
    return word.size() == 1 || word == "go" || word == "swift" || word == "rust" || word == "epic";
}

} // namespace waymark::app
