// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers as people and spreadsheets of many countries write them. Nothing is guessed beyond what the marks say.
// Pure, any thread.
#pragma once

#include <optional>
#include <string_view>

namespace waymark::db {

/// How a file writes numbers: "1.299,00" or "1,299.00".
enum class DecimalMark { Point, Comma };

/// "4.7", "4,7", "1 299,00", "1,299.00", "1'299"; a single mark before exactly three digits divides thousands
/// unless it is the file's decimal mark. Nothing for other text, for infinities and for no number.
std::optional<double> foreignNumber(std::string_view text, DecimalMark mark = DecimalMark::Point);
/// The same of an amount of money, which has no three decimals: a single mark before exactly three digits divides
/// thousands, whichever it is ("1.299 €").
std::optional<double> foreignAmount(std::string_view text);

} // namespace waymark::db
