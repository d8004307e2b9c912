// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How numbers are said in English sentences: thousands marks, short words for counts, lists. Never depends
// on a locale, never prints "nan": a value that is not finite becomes an empty text. Pure, any thread.
#pragma once

#include "db/records/money.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::app {

/// 1234567.0 -> "1,234,567"; rounds to whole units.
std::string withThousands(double value);

/// A fixed number of decimals, with thousands marks: (1234.5, 2) -> "1,234.50".
std::string withDecimals(double value, int decimals);

/// At most `digits` significant digits, no zeros at the end: (1.369970, 6) -> "1.36997".
std::string significant(double value, int digits);

/// Whole units from 1,000, else cents where there are any: "59.97 CAD", "124,738 CAD".
std::string amountText(const db::Money& money);

/// Precise to the cent, whole where there are none: 124737.6 -> "124,737.60", 82000 -> "82,000".
std::string centsText(double value);

/// "+15.8 %", "−1.2 %", "0 %".
std::string changeText(double percent);

/// "no", "one" ... "thirteen", then digits.
std::string countWord(int count);

/// "a", "a and b", "a, b and c".
std::string listWords(const std::vector<std::string>& words);

/// First letter of an ASCII word made large.
std::string capitalised(std::string text);

/// "Software Developers" -> "software developers"; words in capitals ("IT") stay.
std::string lowerTitle(std::string_view title);

} // namespace waymark::app
