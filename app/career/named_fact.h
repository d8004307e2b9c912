// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Facts that written pages name in braces ("{entry_education}") instead of repeating them. Filled in, one stands in
// the prose as a link of its own kind, "[a bachelor's degree](fact:entry_education)": the window opens its source
// card, a document gives it a footnote. Plain values and pure functions, any thread.
#pragma once

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::app {

inline constexpr std::string_view factScheme = "fact:";
inline constexpr std::array<std::string_view, 4> factNames{"median_pay", "entry_education", "entry_training",
                                                           "entry_experience"};

struct NamedFact {
    std::string name;        ///< one of factNames
    std::string label;       ///< "Median pay, United States"
    std::string words;       ///< "63,190 USD a year", as it stands in the sentence
    std::string period;      ///< empty: the source's
    std::string measuredFor; ///< the wider occupation whose fact it is; empty: this career's own
    std::string sourceId;
};

/// `markdown` with each known "{name}" as its link; a name that no fact has becomes `unknown`.
std::string withNamedFacts(std::string_view markdown, const std::vector<NamedFact>& facts,
                           std::string_view unknown);

/// `markdown` with each link to a fact as its words and `mark(name)` behind them.
std::string withFactMarks(std::string_view markdown,
                          const std::function<std::string(std::string_view name)>& mark);

} // namespace waymark::app
