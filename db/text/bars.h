// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Short lists of words as one text: "|isbn|isbn 13|ean|", the words between bars. Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace waymark::db {

/// An empty word is none of them.
inline bool isBetweenBars(std::string_view bars, std::string_view word) {
    return !word.empty() && bars.find('|' + std::string(word) + '|') != std::string_view::npos;
}

} // namespace waymark::db
