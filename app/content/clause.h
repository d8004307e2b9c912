// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The clauses of a sentence, as claims are looked for in them: what one clause takes back ("some", "rarely") says
// nothing of the next, so that "you stand outdoors, and some like it" stays a claim. Pure, any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark::app {

struct Clause {
    std::vector<std::string> words;
    bool limited = false; ///< by itself, by a short lead ("In some states, ...") or by an exception ("unless")
};

/// "40" and its like are spelt out, as the phrases have them.
std::vector<Clause> clausesOf(std::string_view sentence);

/// Any of `phrases` (of app/content/phrase.h); the one found, else empty.
std::string_view firstOf(const std::vector<std::string>& words, const std::vector<std::string_view>& phrases);

} // namespace waymark::app
