// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What other people write for a length, a level, a price, a year or an ISBN, as the catalog keeps it. Nothing
// is guessed: what cannot be read for sure answers nothing, and the caller decides whether that is a fault.
// Pure, any thread.
#pragma once

#include "db/records/money.h"
#include "db/text/isbn.h"
#include "db/text/pieces.h"

#include <optional>
#include <string>
#include <string_view>

namespace waymark::db {

/// One line: every run of blanks and line ends is one blank.
std::string oneLine(std::string_view text);

/// A plain decimal number, nothing around it.
std::optional<double> decimal(std::string_view text);
/// The shortest decimal that reads back as the same number.
std::string shortest(double number);

/// ISO 8601 ("PT1H30M"), "1h 30m", "90 minutes", "1:30:00", "12". Weeks and days are no hours of work.
std::optional<double> hoursOf(std::string_view text);
/// "introductory", "intermediate" or "advanced"; empty: the text names all levels or none in particular.
std::optional<std::string> levelOf(std::string_view text);
/// A BCP 47 tag for a tag or the English name of a language.
std::optional<std::string> languageOf(std::string_view text);
/// "19.99", "$19.99", "EUR 20", "free" (an amount of 0); a sign alone counts only where it names one
/// currency. `currency` is a code of its own column.
std::optional<Money> moneyOf(std::string_view text, std::string_view currency);
/// The only year from 1000 to 2200 in "2019-03-01", "May 2019".
std::optional<int> yearOf(std::string_view text);
std::optional<bool> truthOf(std::string_view text);
/// A Creative Commons address as "CC BY-SA 4.0"; any other text as it is.
std::string licenceOf(std::string_view text);
/// An http or https address: a scheme is added to "www.", blanks are encoded.
std::string addressOf(std::string_view text);

} // namespace waymark::db
