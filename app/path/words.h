// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words of titles, topics and needs, made comparable: small letters, plurals cut, "C++", "C#", ".NET" and
// "Node.js" kept whole. English words; other scripts pass through unchanged. Pure, any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark::app {

/// The words of a text in their order, without those that carry no meaning ("the", "for", "with").
std::vector<std::string> wordsOf(std::string_view text);

/// Words that name no subject alone ("software", "introduction", "course"): they help a longer need along
/// but never cover one.
bool isGenericWord(std::string_view word);

/// Words that are something else in ordinary language ("go", "c", "r"): only a topic can vouch for them.
bool isAmbiguousWord(std::string_view word);

} // namespace waymark::app
