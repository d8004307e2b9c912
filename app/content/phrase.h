// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs of words in prose, as the content check looks for them: "wide range", "utiliz*" (any ending). Pure, any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark::app {

/// Whether the words of `phrase` stand in a row in `words` (of wordsOf()).
bool holdsPhrase(const std::vector<std::string>& words, std::string_view phrase);

} // namespace waymark::app
