// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How hard English prose is to read: the Flesch-Kincaid grade, 0.39 words a sentence + 11.8 syllables a word
// - 15.59 (Kincaid, Fishburne, Rogers and Chissom 1975). Syllables are counted by groups of vowels, which is
// right for about nine words in ten. Pure, any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark::app {

/// Text without marks of Markdown, link targets and fact names.
std::string plainProse(std::string_view markdown);

/// A line end ends a sentence, too: an item of a list has no full stop.
std::vector<std::string> sentencesOf(std::string_view prose);

/// In small ASCII letters; an apostrophe belongs to its word.
std::vector<std::string> wordsOf(std::string_view prose);

/// School years; 0 for no text.
double readingGrade(std::string_view markdown);

} // namespace waymark::app
