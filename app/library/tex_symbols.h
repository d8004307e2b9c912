// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the commands of TeX stand for that books carry in their titles and names: letters, marks that go over
// or under a letter, quotes, dashes, Greek, signs. Facts of TeX's and LaTeX's own symbol lists. Pure.
#pragma once

#include <optional>
#include <string_view>

namespace waymark::app {

/// \ss as "ß", \alpha as "α", \textquoteright as "’"; nothing for other names.
std::optional<std::string_view> texSymbol(std::string_view name);
/// The combining character of \", \k, \r and their like.
std::optional<char32_t> texAccent(std::string_view name);

} // namespace waymark::app
