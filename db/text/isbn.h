// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ISBNs as people write them. Pure, any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace waymark::db {

/// Thirteen digits with a right check digit, from ISBN-13 or ISBN-10 with or without hyphens, also where a
/// spreadsheet took the leading zeros of an ISBN-10.
std::optional<std::string> isbn13Of(std::string_view text);

/// The first valid ISBN in what people and programs write: "978-0-...", ="0306406152", several divided by
/// blanks, commas or slashes, with any hyphens, brackets and words around. Thirteen digits, else empty.
std::string isbn13(std::string_view text);
/// "9.78E+12": a spreadsheet kept the first digits only.
bool isRoundedIsbn(std::string_view text);

} // namespace waymark::db
